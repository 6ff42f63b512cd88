package minbei.model.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

final class OrganizationKeysTest {

    /** 1,024 months of 4,096 candidates: first attempts have the keys below. */
    private static final int FIRST_ATTEMPTS = 1 << 22;

    private static final int FIRST_MONTH = -240;
    private static final int LAST_MONTH = 511;
    private static final int AT_START = (512 - 240) * 4_096;

    @Test
    void noTwoFirstAttemptsShareAKey() {
        BitSet keys = new BitSet(FIRST_ATTEMPTS);
        for (int i = 0; i < AT_START; i++) {
            keys.set(OrganizationKeys.ofStart(i));
        }
        assertThat(keys.cardinality()).isEqualTo(AT_START);
        for (int month = FIRST_MONTH; month <= LAST_MONTH; month++) {
            for (int candidate = 0; candidate < OrganizationKeys.CANDIDATES; candidate++) {
                keys.set(OrganizationKeys.ofCandidate(month, candidate));
            }
        }
        // 272 · 4,096 at the start and 752 · 4,096 candidates fill the 1,024 · 4,096 keys, each once
        assertThat(keys.cardinality()).isEqualTo(FIRST_ATTEMPTS);
        assertThat(keys.length()).isEqualTo(FIRST_ATTEMPTS);
    }

    @Test
    void laterAttemptsHaveKeysOfTheirOwnAndKnowTheirFounder() {
        for (int first : new int[] {0, 17, OrganizationKeys.ofCandidate(0, 5), FIRST_ATTEMPTS - 1}) {
            int key = first;
            int attempts = 1;
            while (OrganizationKeys.mayTryAgain(key)) {
                int next = OrganizationKeys.again(key);
                assertThat(next).isEqualTo(key + FIRST_ATTEMPTS);
                assertThat(OrganizationKeys.founder(next)).isEqualTo(first);
                key = next;
                attempts++;
            }
            assertThat(attempts).isEqualTo(128);
            assertThat(key).as("room for keys of others").isLessThan(1 << 29);
        }
    }

    @Test
    void keysOutsideTheirRangeAreRefused() {
        assertThatThrownBy(() -> OrganizationKeys.ofCandidate(0, OrganizationKeys.CANDIDATES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4096");
        assertThatThrownBy(() -> OrganizationKeys.ofCandidate(0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OrganizationKeys.ofCandidate(FIRST_MONTH - 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-241");
        assertThatThrownBy(() -> OrganizationKeys.ofCandidate(LAST_MONTH + 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("512");
        assertThatThrownBy(() -> OrganizationKeys.ofStart(AT_START)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OrganizationKeys.ofStart(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
