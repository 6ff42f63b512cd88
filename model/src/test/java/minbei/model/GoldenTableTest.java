package minbei.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GoldenTableTest {

    private static final List<String> KEPT = List.of("series,month,value", "coverage,5,0.25", "coverage,11,0.5");

    @Test
    void equalTablesDoNotDiffer() {
        assertThat(GoldenTable.differences(KEPT, List.copyOf(KEPT))).isEmpty();
    }

    @Test
    void oneChangedDigitIsFound() {
        List<String> changed = List.of("series,month,value", "coverage,5,0.25", "coverage,11,0.50000000000000001");
        assertThat(GoldenTable.differences(KEPT, changed))
                .singleElement()
                .asString()
                .contains("line 3");
    }

    @Test
    void aMissingAndAnAddedLineAreFound() {
        assertThat(GoldenTable.differences(KEPT, KEPT.subList(0, 2))).hasSize(1);
        assertThat(GoldenTable.differences(KEPT.subList(0, 2), KEPT)).hasSize(1);
    }

    @Test
    void neighbouringNumbersHaveDifferentTexts() {
        assertThat(GoldenTable.exact(Math.nextUp(0.1))).isNotEqualTo(GoldenTable.exact(0.1));
    }
}
