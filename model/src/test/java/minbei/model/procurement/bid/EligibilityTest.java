package minbei.model.procurement.bid;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.procurement.SampleOrganization;
import org.junit.jupiter.api.Test;

final class EligibilityTest {

    private final Organization organization =
            SampleOrganization.of(1).registered(0).enter(Organizations.none());

    private static Opening opening(boolean list, int age) {
        return new Opening(false, false, list, 0, age);
    }

    @Test
    void theYoungAreKeptOutUntilTheirMonthsAreFull() {
        assertThat(Eligibility.may(organization, opening(false, 24), 23)).isFalse();
        assertThat(Eligibility.may(organization, opening(false, 24), 24)).isTrue();
        assertThat(Eligibility.may(organization, opening(false, 0), 0)).isTrue();
    }

    @Test
    void whereThereIsAListOnlyTheListedMay() {
        assertThat(Eligibility.may(organization, opening(true, 0), 5)).isFalse();
        organization.trackRecord().qualifyUntil(12);
        assertThat(Eligibility.may(organization, opening(true, 0), 5)).isTrue();
        assertThat(Eligibility.may(organization, opening(true, 0), 12)).isFalse();
    }

    @Test
    void theBarredMayNot() {
        organization.trackRecord().barUntil(30);
        assertThat(Eligibility.may(organization, opening(false, 0), 29)).isFalse();
        assertThat(Eligibility.may(organization, opening(false, 0), 30)).isTrue();
    }
}
