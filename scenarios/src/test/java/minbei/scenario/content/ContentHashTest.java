package minbei.scenario.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    @Test
    void emptyContentHasTheHashOfNothing() {
        // FIPS 180-4: SHA-256 of the empty message
        assertThat(ContentHash.create().hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void fieldsCannotRunIntoEachOther() {
        assertThat(ContentHash.create().add("a", "bc").hex())
                .isNotEqualTo(ContentHash.create().add("ab", "c").hex());
    }

    @Test
    void trailingZerosAreNoContent() {
        assertThat(ContentHash.create().add(new BigDecimal("1.50")).hex())
                .isEqualTo(ContentHash.create().add(new BigDecimal("1.5")).hex());
    }
}
