package minbei.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.TestWorld;
import minbei.model.organization.LegalForm;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;

final class CostOfRegisteringTest {

    private static final Change PLAIN = Change.of("growth.wageRatio", 0.8)
            .and("growth.rentYuanPerMonth", 2_500)
            .and("growth.reportingYuanPerYear", 8_000)
            .and("growth.cashAtRegistrationMonths", 6)
            .and("department.loadedWagePerMonth", 7_000)
            .and("registration.foundersMeansSpread", 0)
            .and("registration.foundersMeansYuan", 40_000)
            .and("registration.roomLentShare", 0);

    private final Organizations organizations = Organizations.none();

    private static CostOfRegistering cost(Change change) {
        ModelParameters p = change.apply(PLAIN.apply(TestWorld.parameters()));
        return CostOfRegistering.of(
                m -> p.registration(), m -> p.growth(), m -> p.department(), RegistrationLuck.of(Luck.of(1)));
    }

    private static CostOfRegistering cost() {
        return cost(Change.of("registration.roomLentShare", 0));
    }

    @Test
    void yearOnTheRegisterCostsAWorkerRentAndBooks() {
        Organization group = Group.of(organizations, 1).found();
        // 12 · (0.8 · 7,000 + 2,500) + 8,000 = 105,200 yuan
        assertThat(cost().yearlyFen(group, 0)).isCloseTo(10_520_000, within(1e-6));
    }

    @Test
    void whoIsLentPremisesPaysNoRent() {
        Organization inPark = Group.of(organizations, 1).found();
        inPark.means().setRentFree(true);
        // 12 · 5,600 + 8,000 = 75,200 yuan
        assertThat(cost().yearlyFen(inPark, 0)).isCloseTo(7_520_000, within(1e-6));
        Organization group = Group.of(organizations, 2).found();
        assertThat(cost(Change.of("registration.roomLentShare", 1)).yearlyFen(group, 0))
                .isCloseTo(7_520_000, within(1e-6));
    }

    @Test
    void moneyToHoldIsTheMoreOfTheLawsOwnAndSomeMonthsOfCost() {
        Organization unit = Group.of(organizations, 1).found();
        // 6 months of 105,200 / 12 = 52,600 yuan, above 30,000
        assertThat(cost().fenToHold(unit, 0)).isEqualTo(5_260_000);
        Organization foundation =
                Group.of(organizations, 2).form(LegalForm.FOUNDATION).found();
        assertThat(cost().fenToHold(foundation, 0)).isEqualTo(200_000_000);
        assertThat(cost(Change.of("growth.cashAtRegistrationMonths", 2)).fenToHold(unit, 0))
                .isEqualTo(3_000_000);
    }

    @Test
    void foundersBringWhatTheGroupHasNotSaved() {
        Organization group = Group.of(organizations, 1).found();
        group.means().setCash(2_000_000);
        assertThat(cost().missingFen(group, 0)).isEqualTo(3_260_000);
        assertThat(cost().foundersFen(group, 0)).isEqualTo(4_000_000);
        group.means().setCash(6_000_000);
        assertThat(cost().missingFen(group, 0)).isZero();
    }
}
