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
 * P8 in Beibei: fee follows task raises what is counted, not the quality that is not counted. P9 in Minhang: evaluators whom the purchaser
 * hires are lenient unless residents' ratings are published.
 */
@Tag("full")
class EvaluationPatternTest {

    /**
     * Trials gave deviations of 0.045 for care, with a fall of 0.05, and of 0.09 for what is counted, with a rise of 0.14:
     * t(23, 0.999) / √24 = 3.77 / 4.9 = 0.77 deviations are 0.035 and 0.07.
     */
    private static final int SEEDS = 24;

    /** Seeds of the worlds in which pay moves nobody. */
    private static final int ABLATED = 8;

    /** Smallest rise of what is counted worth the name, and margin above which care is said to be better. */
    private static final double TWO_POINTS = 0.02;

    /** Smallest fall of leniency worth the name. */
    private static final double TENTH_OF_A_POINT = 0.001;

    private static final String FEE = "fee-follows-task-only";

    static final Outcome COUNTED = Reading.mean(Indicator.COUNTED_SHARE, 12, ThinMarket.MONTHS);
    static final Outcome CARE = Reading.mean(Indicator.CARE_QUALITY, 12, ThinMarket.MONTHS);

    @Test
    void feeFollowsTaskRaisesWhatIsCounted() {
        ThinMarket.againstBare(FEE, SEEDS).by(COUNTED).risesByMoreThan(TWO_POINTS);
    }

    @Test
    void feeFollowsTaskDoesNotRaiseTheCareThatIsNotCounted() {
        PairedClaim care = ThinMarket.againstBare(FEE, SEEDS).by(CARE);
        assertThat(care.difference(PairedClaim.EFFECT_LEVEL).upper()).isLessThan(TWO_POINTS);
    }

    @Test
    void countIsNotRaisedWherePayMovesNeitherEffortNorReports() {
        PairedClaim counted = DistrictLaboratory.shared()
                .compare(unmoved(ThinMarket.under(FEE)), unmoved(ThinMarket.under("bare")), ABLATED)
                .by(COUNTED);
        // about two points are left, for fee follows task gives the work to others
        assertThatThrownBy(() -> counted.risesByMoreThan(TWO_POINTS)).isInstanceOf(AssertionError.class);
    }

    private static DistrictScenario unmoved(DistrictScenario scenario) {
        return scenario.assuming("evaluation.effort.payPull", 0)
                .assuming("evaluation.effort.substitution", 0)
                .assuming("evaluation.reporting.conscience", 20);
    }

    /** Two sets of seeds gave falls of 0.055 and 0.042 with a deviation of 0.048: t(47, 0.9995) · 0.048 / √48 = 3.51 · 0.007 = 0.024. */
    private static final int MINHANG_SEEDS = 48;

    private static final int YEARS_LATER = 24;

    /** In 2016; evaluators have had the spin-up to adapt. */
    private static final Outcome LENIENCY = Reading.mean(Indicator.LENIENCY, YEARS_LATER, ThickMarket.MONTHS);

    private static DistrictScenario judgedByThirdParties(double published) {
        return ThickMarket.own(ThickMarket.MONTHS)
                .assuming("evaluation.thirdPartyShare", 1)
                .assuming("evaluation.publishedRatings", published);
    }

    private static PairedClaim published(DistrictScenario yes, DistrictScenario no, int seeds) {
        return DistrictLaboratory.shared().compare(yes, no, seeds).by(LENIENCY);
    }

    @Test
    void evaluatorsAreLessLenientWhereResidentsRatingsArePublished() {
        published(judgedByThirdParties(1), judgedByThirdParties(0), MINHANG_SEEDS)
                .fallsByMoreThan(TENTH_OF_A_POINT);
    }

    @Test
    void evaluatorsWhomNobodyImitatesOrChangesAreLenientAlike() {
        PairedClaim claim =
                published(unwatched(judgedByThirdParties(1)), unwatched(judgedByThirdParties(0)), ThickMarket.FAR_OFF);
        assertThat(claim.difference(0.99).mean()).isBetween(-TWO_POINTS, TWO_POINTS);
    }

    private static DistrictScenario unwatched(DistrictScenario scenario) {
        return scenario.assuming("evaluation.evaluators.imitation", 0)
                .assuming("evaluation.evaluators.tryAnewPerYear", 0)
                .assuming("evaluation.evaluators.verdictLiking", 0)
                .assuming("evaluation.evaluators.gapDislike", 0)
                .assuming("evaluation.evaluators.experiment", 0);
    }
}
