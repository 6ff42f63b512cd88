package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {

    @Test
    void chineseCharactersTakeTwoColumns() {
        assertThat(DisplayWidth.of("abc")).isEqualTo(3);
        assertThat(DisplayWidth.of("闵行")).isEqualTo(4);
        assertThat(DisplayWidth.of("\uFF08闵\uFF09a")).isEqualTo(7);
        assertThat(DisplayWidth.pad("闵", 4)).isEqualTo("闵  ");
        assertThat(DisplayWidth.pad("long", 2)).isEqualTo("long");
    }
}
