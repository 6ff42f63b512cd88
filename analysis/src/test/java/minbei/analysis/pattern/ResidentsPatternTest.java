package minbei.analysis.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import minbei.analysis.district.DistrictLaboratory;
import minbei.analysis.district.DistrictScenario;
import minbei.analysis.district.Outcome;
import minbei.analysis.district.PairedClaim;
import minbei.model.observation.Indicator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * P12 in Beibei: service centres find needs earlier. All townships have one, so nobody loses to a neighbour. P18 in Minhang: contracts narrow
 * the gap between residents with and without local hukou, unless they have a hukou clause.
 */
@Tag("full")
class ResidentsPatternTest {

    /**
     * Three seeds gave 3.2 points of timely coverage with a deviation of 0.7 and 0.55 months less with one of 0.2:
     * t(7, 0.999) / √8 = 1.91 deviations are 1.3 points and 0.4 months.
     */
    private static final int SEEDS = 8;

    /** Smallest gain of timely coverage worth the name. */
    private static final double ONE_POINT = 0.01;

    /** Smallest gain of time worth the name, months. */
    private static final double MONTHS_LESS = 0.1;

    private static final String HUBS = "hubs-only";

    static final Outcome TIMELY = Reading.mean(Indicator.TIMELY_COVERAGE, 12, ThinMarket.MONTHS);
    static final Outcome WAIT = Reading.mean(Indicator.MONTHS_TO_FIRST_SERVICE, 12, ThinMarket.MONTHS);

    @Test
    void moreResidentsAreServedInTimeWhereTownshipsHaveCentres() {
        ThinMarket.againstBare(HUBS, SEEDS).by(TIMELY).risesByMoreThan(ONE_POINT);
    }

    @Test
    void residentsWaitFewerMonthsWhereTownshipsHaveCentres() {
        ThinMarket.againstBare(HUBS, SEEDS).by(WAIT).fallsByMoreThan(MONTHS_LESS);
    }

    @Test
    void centresWhoseStaffCanDoNothingGainNothing() {
        DistrictScenario useless = ThinMarket.under(HUBS)
                .assuming("hubs.operator.leastCapability", 1)
                .assuming("hubs.operator.ownStaffQuality", 0);
        PairedClaim timely = DistrictLaboratory.shared()
                .compare(useless, ThinMarket.under("bare"), SEEDS)
                .by(TIMELY);
        assertThat(timely.difference(0.99).mean()).isLessThan(ONE_POINT);
        assertThatThrownBy(() -> timely.risesByMoreThan(ONE_POINT)).isInstanceOf(AssertionError.class);
    }

    /** Four seeds gave 1.3 points less with a deviation of 0.4, and 0.4 more with one of 0.3: 1.02 and 0.74 deviations. */
    private static final int MINHANG_SEEDS = 24;

    /** Smallest change of the gap worth the name. */
    private static final double HALF_A_POINT = 0.005;

    private static final Outcome GAP = Outcome.lastYear(Indicator.COVERAGE_GAP_HUKOU);

    private static final DistrictScenario CONTRACTS = ThickMarket.under("bare");
    private static final DistrictScenario NOTHING_BOUGHT = CONTRACTS.assuming("procurement.plan.contractibleShare", 0);
    private static final DistrictScenario CLAUSE = CONTRACTS.assuming("procurement.hukouClause", 1);

    private static PairedClaim gap(DistrictScenario scenario) {
        return DistrictLaboratory.shared()
                .compare(scenario, NOTHING_BOUGHT, MINHANG_SEEDS)
                .by(GAP);
    }

    @Test
    void migrantsAreServedLessThanLocalsWhereOrganizationsAreNotContracted() {
        LevelClaim.of(DistrictLaboratory.shared().runs(NOTHING_BOUGHT, MINHANG_SEEDS), GAP)
                .liesBetween(HALF_A_POINT, 1);
    }

    @Test
    void contractsWithoutAHukouClauseNarrowTheGap() {
        gap(CONTRACTS).fallsByMoreThan(HALF_A_POINT);
    }

    @Test
    void contractsWithAHukouClauseDoNotNarrowIt() {
        PairedClaim claim = gap(CLAUSE);
        assertThat(claim.difference(0.99).lower()).isGreaterThan(-HALF_A_POINT);
        assertThatThrownBy(() -> claim.fallsByMoreThan(HALF_A_POINT)).isInstanceOf(AssertionError.class);
    }
}
