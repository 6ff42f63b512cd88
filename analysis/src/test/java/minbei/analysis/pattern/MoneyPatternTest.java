package minbei.analysis.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import minbei.analysis.district.DistrictLaboratory;
import minbei.analysis.district.DistrictScenario;
import minbei.analysis.district.Outcome;
import minbei.analysis.district.PairedClaim;
import minbei.model.RunRecord;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.schedule.Month;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P7, P13, P15: what public money buys and whom it pays. */
@Tag("full")
class MoneyPatternTest {

    /** Residents of Minhang of 60 years and more with local hukou at the end of 2013: 2,532,200 · 0.51 · 26.1 %. */
    private static final double OLD_LOCALS = 337_000;

    private static final String OLD = "elderCare";

    /** P15, over 2014: twelve closed months. */
    static final Outcome PUBLIC_SHARE = Outcome.in("2014-12", Indicator.GOVERNMENT_SHARE);

    /** P13: distinct residents served with elder care in 2014, those without local hukou (some tenth) included, over old locals. */
    static final Outcome OLD_REACHED = new Outcome(
            "residents reached with elder care over residents 60+ of local hukou", MoneyPatternTest::oldReached);

    private static double oldReached(RunRecord run) {
        double inNeed = Outcome.in("2014-01", Indicator.NEEDED_PERSON_MONTHS, Breakdown.NEED, OLD)
                .of(run);
        for (int month = 0; month < Month.PER_YEAR; month++) {
            inNeed += Outcome.in(new Month(month).toString(), Indicator.ONSETS, Breakdown.NEED, OLD)
                    .of(run);
        }
        double reached = Outcome.in("2014-12", Indicator.REACHED_RESIDENTS, Breakdown.NEED, OLD)
                .of(run);
        return reached * inNeed / OLD_LOCALS;
    }

    private static List<RunRecord> runs(DistrictScenario scenario, int seeds) {
        return DistrictLaboratory.shared().runs(scenario, seeds);
    }

    @Test
    void fiveToTenPercentOfOldLocalsAreReachedInMinhang() {
        // a tenth for those without local hukou keeps the lower bound
        LevelClaim.of(runs(ThickMarket.HISTORY, ThickMarket.SEEDS), OLD_REACHED).liesBetween(0.05 / 0.9, 0.10);
    }

    @Test
    void fewerAreReachedWhereNobodyBuysAndNobodyVolunteers() {
        DistrictScenario alone = ThickMarket.HISTORY
                .assuming("procurement.plan.contractibleShare", 0)
                .assuming("procurement.plan.catalogueContractibleShare", 0)
                .assuming("growth.ownServiceShare", 0)
                .assuming("growth.placesPerVolunteer", 0);
        assertThat(runs(alone, ThickMarket.FAR_OFF)).allMatch(run -> OLD_REACHED.of(run) < 0.05);
    }

    @Test
    void tenToTwentyFivePercentOfTheIncomeOfOrganizationsIsPublicMoneyInMinhang() {
        LevelClaim.of(runs(ThickMarket.HISTORY, ThickMarket.SEEDS), PUBLIC_SHARE)
                .liesBetween(0.10, 0.25);
    }

    @Test
    void contractorsLiveOnPublicMoneyFarMore() {
        Outcome contractors = Outcome.in("2014-12", Indicator.GOVERNMENT_SHARE_CONTRACTORS);
        List<RunRecord> runs = runs(ThickMarket.HISTORY, ThickMarket.SEEDS);
        PairedClaim.of(
                        "public share of income, from all to contractors,",
                        runs.stream().mapToDouble(contractors::of).toArray(),
                        runs.stream().mapToDouble(PUBLIC_SHARE::of).toArray())
                .risesByMoreThan(0.1);
    }

    @Test
    void lessIsPublicMoneyWhereNothingMayBeBought() {
        DistrictScenario nothingBought = ThickMarket.HISTORY
                .assuming("procurement.plan.contractibleShare", 0)
                .assuming("procurement.plan.catalogueContractibleShare", 0);
        assertThat(runs(nothingBought, ThickMarket.FAR_OFF)).allMatch(run -> PUBLIC_SHARE.of(run) < 0.10);
    }

    /** Six seeds gave 13 workers with a deviation of 3.6 and 470 places with one of 180: t(15, 0.999) / √16 = 1.02 deviations. */
    private static final int SEEDS = 16;

    private static final Outcome CONTRACT_STAFF = Outcome.lastYear(Indicator.CONTRACT_STAFF);
    private static final Outcome PLACES = Outcome.lastYear(Indicator.CONTRACTED_PLACES);

    private static PairedClaim steadyAgainstPark(Outcome outcome, int seeds) {
        return DistrictLaboratory.shared()
                .compare(ThinMarket.under("institutional-budget-only"), ThinMarket.under("incubation-only"), seeds)
                .by(outcome);
    }

    @Test
    void steadyPurchasingGrowsStaffForContractsAndPlacesFasterThanIncubation() {
        steadyAgainstPark(CONTRACT_STAFF, SEEDS).risesByMoreThan(2);
        steadyAgainstPark(PLACES, SEEDS).risesByMoreThan(50);
    }

    @Test
    void itDoesNotWhereTheParkTakesNothingFromPurchasing() {
        // the park's cost and grants brought to nothing
        DistrictScenario free = free(ThinMarket.under("incubation-only"));
        PairedClaim places = DistrictLaboratory.shared()
                .compare(free(ThinMarket.under("institutional-budget-only")), free, 8)
                .by(PLACES);
        assertThatThrownBy(() -> places.risesByMoreThan(50)).isInstanceOf(AssertionError.class);
    }

    private static DistrictScenario free(DistrictScenario scenario) {
        return scenario.assuming("incubation.grantYuan", 0)
                .assuming("incubation.space.rentYuan", 0)
                .assuming("incubation.space.staffPerPlace", 0)
                .assuming("incubation.space.staffPerPlaceAndService", 0);
    }
}
