package minbei.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.district.DistrictYear;
import minbei.model.institution.Institution;
import minbei.model.need.ByNeed;
import org.junit.jupiter.api.Test;

final class InstitutionCostsTest {

    private static final ModelParameters PLAIN = TestWorld.parameters();

    /** 12,000 residents, three townships. */
    private static final DistrictYear YEAR = new DistrictYear(TestWorld.district(), 0);

    @Test
    void whatIsNotPulledIsNotListed() {
        assertThat(YEAR.residents()).isEqualTo(12_000);
        assertThat(YEAR.townships()).isEqualTo(3);
        assertThat(InstitutionCosts.of(PLAIN, PLAIN, YEAR))
                .extracting(InstitutionCost::institution)
                .doesNotContain(
                        Institution.M5A_HUBS,
                        Institution.M5B_HUB_FUNCTIONS,
                        Institution.M5C_HUB_SUPERVISION,
                        Institution.B6A_BOUNDARY);
    }

    @Test
    void functionsAndSupervisionNeedACentre() {
        ModelParameters without =
                Change.of("hubs.functions", 1).and("hubs.supervision", 1).apply(PLAIN);
        assertThat(InstitutionCosts.of(PLAIN, without, YEAR))
                .extracting(InstitutionCost::institution)
                .doesNotContain(Institution.M5B_HUB_FUNCTIONS, Institution.M5C_HUB_SUPERVISION);
    }

    @Test
    void eachCostsWhatItsConceptSays() {
        ModelParameters pulled = Change.of("hubs.townshipShare", 0.67)
                .and("hubs.yuanPerTownshipYear", 120_000)
                .and("hubs.functions.capability", 1)
                .and("hubs.cost.functionShare", 0.1)
                .and("hubs.supervision", 1)
                .and("hubs.cost.supervisionShare", 0.05)
                .and("budget.cultivationShare", 0.01)
                .and("budget.specialFundShare", 0.02)
                .and("department.purchaseShare", 0.5)
                .apply(PLAIN);
        // two centres of 120,000 yuan; the envelope is 75 · 12,000 = 900,000 yuan
        assertThat(InstitutionCosts.of(PLAIN, pulled, YEAR))
                .contains(
                        new InstitutionCost(Institution.M2A_CULTIVATION, 900_000),
                        new InstitutionCost(Institution.M3D_SPECIAL_FUND, 1_800_000),
                        new InstitutionCost(Institution.M5A_HUBS, 24_000_000),
                        new InstitutionCost(Institution.M5B_HUB_FUNCTIONS, 2_400_000),
                        new InstitutionCost(Institution.M5C_HUB_SUPERVISION, 1_200_000),
                        new InstitutionCost(Institution.B6A_BOUNDARY, 0));
    }

    @Test
    void coordinationInvitationAndSeparationAreListedWhereTheyArePulled() {
        ModelParameters pulled = Change.of("coordination.office", 1)
                .and("coordination.officeStaffPerTenThousand", 0.5)
                .and("coordination.purchasing", 1)
                .and("coordination.purchasingYuanPerTenThousandYear", 1_000)
                .and("separation.inForce", 1)
                .and("market.invitedOrganizations", 25)
                .and("market.invitedPremisesYuanPerMonth", 4_000)
                .apply(PLAIN);
        // 0.5 · 1.2 = 0.6 workers of 7,000 yuan a month; three invited organizations; 1,000 · 1.2 yuan
        assertThat(InstitutionCosts.of(PLAIN, pulled, YEAR))
                .contains(
                        new InstitutionCost(Institution.M1B_OFFICE, 5_040_000),
                        new InstitutionCost(Institution.M2B_SEPARATION, 0),
                        new InstitutionCost(Institution.M6B_INVITED_ORGANIZATIONS, 14_400_000),
                        new InstitutionCost(Institution.B5_PURCHASING_COORDINATION, 120_000))
                .extracting(InstitutionCost::institution)
                .doesNotContain(Institution.M1A_JOINT_CONFERENCE, Institution.B1_CONTRACT_IDEA);
    }

    @Test
    void evaluationCostsItsShareOfWhatIsBought() {
        ModelParameters judged = Change.of("department.purchaseShare", 0.5)
                .and("budget.needShare", new ByNeed(0.06, 0.48, 0.1, 0.24, 0.12))
                .and("evaluation.thirdPartyShare", 0.5)
                .and("evaluation.verdict.thirdPartyFeeShare", 0.02)
                .and("evaluation.verdict.monthsBetween", 6)
                .apply(PLAIN);
        // two verdicts a year of 2 % on half of 450,000 yuan
        assertThat(InstitutionCosts.of(PLAIN, judged, YEAR))
                .contains(new InstitutionCost(Institution.B8C_EVALUATION_AND_AUDIT, 900_000));
    }

    @Test
    void moneyForBuyingSaysWhatItPaysAndWhichPlacesItWouldKeep() {
        ModelParameters half = Change.of("department.purchaseShare", 0.5)
                .and("budget.needShare", new ByNeed(0.06, 0.48, 0.1, 0.24, 0.12))
                .and("service.unitCostPerServedMonth", new ByNeed(60, 400, 250, 300, 120))
                .apply(PLAIN);
        YearMoney money = YearMoney.of(half, YEAR);
        assertThat(money.envelopeFen()).isEqualTo(90_000_000);
        assertThat(money.purchaseFen()).isEqualTo(45_000_000);
        // 27,000 / 720 + 216,000 / 4,800 + 45,000 / 3,000 + 108,000 / 3,600 + 54,000 / 1,440 = 37.5 + 45 + 15 + 30 +
        // 37.5
        assertThat(money.placesBought()).isCloseTo(165, within(1e-9));
        // a tenth of the money for buying
        assertThat(money.placesFor(4_500_000)).isCloseTo(16.5, within(1e-9));
        assertThat(money.shareOfEnvelope(4_500_000)).isEqualTo(0.05);
        assertThat(money.pays(45_000_000)).isTrue();
        assertThat(money.pays(45_000_001)).isFalse();
    }
}
