package minbei.model.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FundingTest {

    private final Funding funding = Funding.none();

    @Test
    void institutionThatClaimsNothingDoesNotRun() {
        assertThat(funding.runs(Institution.M4A_PARK)).isFalse();
        assertThat(funding.granted(Institution.M4A_PARK)).isZero();
        assertThat(funding.refused(Institution.M4A_PARK)).isZero();
    }

    @Test
    void institutionRunsOnlyWhereNoneOfItsClaimsIsRefused() {
        funding.grant(new Claim(Institution.M5A_HUBS, 300));
        funding.grant(new Claim(Institution.M5A_HUBS, 200));
        assertThat(funding.granted(Institution.M5A_HUBS)).isEqualTo(500);
        assertThat(funding.runs(Institution.M5A_HUBS)).isTrue();
        funding.refuse(new Claim(Institution.M5A_HUBS, 50));
        assertThat(funding.runs(Institution.M5A_HUBS)).isFalse();
        assertThat(funding.refused(Institution.M5A_HUBS)).isEqualTo(50);
        assertThat(funding.granted(Institution.M5A_HUBS))
                .as("what was granted stays so")
                .isEqualTo(500);
    }

    @Test
    void institutionThatCostsNothingRunsIfItClaimsNothingAloud() {
        funding.grant(new Claim(Institution.M2C_DIRECT_REGISTRATION, 0));
        assertThat(funding.runs(Institution.M2C_DIRECT_REGISTRATION)).isTrue();
    }

    @Test
    void newMonthForgetsWhatWasGrantedAndRefused() {
        funding.grant(new Claim(Institution.M4A_PARK, 1));
        funding.refuse(new Claim(Institution.M3E_PLATFORM, 2));
        funding.clear();
        assertThat(funding.runs(Institution.M4A_PARK)).isFalse();
        assertThat(funding.refused(Institution.M3E_PLATFORM)).isZero();
    }

    @Test
    void claimBelowNothingIsRefusedByName() {
        assertThatThrownBy(() -> new Claim(Institution.M4A_PARK, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("M4a")
                .hasMessageContaining("-1");
    }

    @Test
    void institutionsHaveCodesAndKeysOfTheirOwn() {
        Set<String> codes = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (Institution institution : Institution.ALL) {
            assertThat(codes.add(institution.code())).as(institution.code()).isTrue();
            assertThat(keys.add(institution.key())).as(institution.key()).isTrue();
            assertThat(institution.name()).startsWith(institution.code().toUpperCase(java.util.Locale.ROOT) + "_");
        }
    }
}
