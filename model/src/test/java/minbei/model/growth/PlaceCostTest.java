package minbei.model.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.need.NeedKind;
import minbei.model.organization.AnOrganization;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import org.junit.jupiter.api.Test;

/** A department's worker serves 22 old residents, or 146 for health, for 7,000 yuan a month; places cost 400 and 60 yuan. */
final class PlaceCostTest {

    private static final Change PLAIN = Change.of("growth.inefficiency", 0.4).and("growth.wageRatio", 0.8);

    private final Organization organization = AnOrganization.made().registered(Organizations.none());

    private static PlaceCost cost(Change change) {
        return TestWorld.placeCost(month -> change.apply(TestWorld.parameters()));
    }

    @Test
    void staffTimeOfAPlaceFallsToThatOfADepartmentAsCapabilityGrows() {
        organization.means().setCapability(0);
        assertThat(cost(PLAIN).staff(organization, NeedKind.ELDER_CARE, 0)).isCloseTo(1.4 / 22, within(1e-15));
        organization.means().setCapability(0.75);
        // 1 + 0.4 · 0.25
        assertThat(cost(PLAIN).staff(organization, NeedKind.HEALTH, 0)).isCloseTo(1.1 / 146, within(1e-15));
        organization.means().setCapability(1);
        assertThat(cost(PLAIN).staff(organization, NeedKind.ELDER_CARE, 0)).isCloseTo(1.0 / 22, within(1e-15));
    }

    @Test
    void wageIsAPartOfADepartments() {
        assertThat(cost(PLAIN).wageYuan(0)).isCloseTo(5_600, within(1e-9));
    }

    @Test
    void materialsAreWhatTheReferencePriceLeavesAfterADepartmentsWage() {
        // 400 − 7,000 / 22 and 60 − 7,000 / 146
        assertThat(cost(PLAIN).materialsYuan(NeedKind.ELDER_CARE, 0)).isCloseTo(81.818182, within(1e-6));
        assertThat(cost(PLAIN).materialsYuan(NeedKind.HEALTH, 0)).isCloseTo(12.054795, within(1e-6));
    }

    @Test
    void whereTheReferencePriceDoesNotCoverAWageThereAreNoMaterialsToTakeBack() {
        Change cheap = PLAIN.and("service.unitCostPerServedMonth.elderCare", 300);
        assertThat(cost(cheap).materialsYuan(NeedKind.ELDER_CARE, 0)).isZero();
    }

    @Test
    void costsFollowTheParametersOfTheMonth() {
        Change later = PLAIN.and("growth.inefficiency", 0).and("service.caseloadPerWorker.elderCare", 20);
        PlaceCost changing = TestWorld.placeCost(month -> (month < 12 ? PLAIN : later).apply(TestWorld.parameters()));
        organization.means().setCapability(0.5);
        assertThat(changing.staff(organization, NeedKind.ELDER_CARE, 11)).isCloseTo(1.2 / 22, within(1e-15));
        assertThat(changing.staff(organization, NeedKind.ELDER_CARE, 12)).isCloseTo(1.0 / 20, within(1e-15));
    }
}
