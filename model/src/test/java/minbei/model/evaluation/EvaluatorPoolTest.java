package minbei.model.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import org.junit.jupiter.api.Test;

/** Pattern P9 at the level of its rule: payers who like good verdicts make evaluators mild, unless residents' ratings are published. */
final class EvaluatorPoolTest {

    private static final int PAYERS = 6;
    private static final int YEARS = 20;
    private static final int CONTRACTS = 20;
    private static final int SEEDS = 40;
    private static final double TRUTH = 0.45;

    private static EvaluatorParameters evaluators(double liking, double dislike) {
        return new EvaluatorParameters(6, 0, 0, 0.06, liking, dislike, 0.02, 0.15, 0.5, 0.04);
    }

    /** Mean leniency that payers' contracts met in the last year, over the seeds 1 to 40. */
    private static double leniencyAfterYears(EvaluatorParameters parameters, boolean published) {
        double sum = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            Luck luck = Luck.of(seed);
            EvaluatorPool pool = new EvaluatorPool(luck, 2, PAYERS, parameters, 0);
            for (int year = 2014; year < 2014 + YEARS; year++) {
                for (int payer = 0; payer < PAYERS; payer++) {
                    work(pool, luck, payer, year, published);
                }
                pool.choose(parameters, year + 1);
            }
            for (int payer = 0; payer < PAYERS; payer++) {
                sum += pool.leniencyFor(payer) / PAYERS;
            }
        }
        return sum / SEEDS;
    }

    private static void work(EvaluatorPool pool, Luck luck, int payer, int year, boolean published) {
        for (int i = 0; i < CONTRACTS; i++) {
            double truth = TRUTH + 0.1 * luck.normal(Stream.VERDICT, payer, year, 4 * i);
            double verdict = Math.max(0, Math.min(1, truth + pool.leniencyFor(payer)));
            pool.judged(payer, verdict);
            if (published) {
                double view = truth + 0.05 * luck.normal(Stream.VERDICT, payer, year, 4 * i + 2);
                pool.published(payer, verdict, view);
            }
        }
    }

    @Test
    void evaluatorsWhoLiveFromBeingHiredAgainBecomeMild() {
        // smallest drift that counts: 0.1 points of a verdict in 20 years
        assertThat(leniencyAfterYears(evaluators(1, 2), false)).isGreaterThan(0.1);
    }

    @Test
    void publishedRatingsKeepThemNearTheTruth() {
        assertThat(leniencyAfterYears(evaluators(1, 2), true)).isBetween(-0.05, 0.05);
    }

    @Test
    void payersWhoDoNotMindVerdictsLeaveThemAsTheyAre() {
        // the mechanism switched off: the drift is gone
        assertThat(leniencyAfterYears(evaluators(0, 2), false)).isBetween(-0.05, 0.05);
    }

    @Test
    void publishedRatingsDoNotHelpWherePayersMindThemLessThanTheyLikeVerdicts() {
        assertThat(leniencyAfterYears(evaluators(1, 0.5), true)).isGreaterThan(0.1);
    }

    @Test
    void payerTakesOverTheEvaluatorOfOneWhoFaredBetter() {
        EvaluatorParameters steady = new EvaluatorParameters(2, 0, 0, 0.06, 1, 0, 0.02, 0, 0.5, 0);
        Luck luck = seedWithDifferentEvaluators(steady);
        EvaluatorPool pool = new EvaluatorPool(luck, 2, 2, steady, 0);
        double other = pool.leniencyFor(1);
        pool.judged(0, 0.40);
        pool.judged(1, 0.43);
        pool.choose(steady, 2015);
        // 0.43 > 0.40 + 0.02
        assertThat(pool.leniencyFor(0)).isEqualTo(other);
        assertThat(pool.leniencyFor(1)).isEqualTo(other);
    }

    @Test
    void payerKeepsItsEvaluatorWhereTheOtherFaredNoBetterThanTheMargin() {
        EvaluatorParameters steady = new EvaluatorParameters(2, 0, 0, 0.06, 1, 0, 0.02, 0, 0.5, 0);
        Luck luck = seedWithDifferentEvaluators(steady);
        EvaluatorPool pool = new EvaluatorPool(luck, 2, 2, steady, 0);
        double own = pool.leniencyFor(0);
        pool.judged(0, 0.40);
        pool.judged(1, 0.41);
        pool.choose(steady, 2015);
        assertThat(pool.leniencyFor(0)).isEqualTo(own);
    }

    @Test
    void evaluatorWithoutClientsGoesHalfwayToOneWhoWasKept() {
        EvaluatorParameters steady = new EvaluatorParameters(2, 0, 0, 0.06, 1, 0, 0.02, 0, 0.5, 0);
        Luck luck = seedWithDifferentEvaluators(steady);
        EvaluatorPool pool = new EvaluatorPool(luck, 2, 2, steady, 0);
        double left = pool.leniencyFor(0);
        double kept = pool.leniencyFor(1);
        pool.judged(0, 0.40);
        pool.judged(1, 0.50);
        pool.choose(steady, 2015);
        // both payers now hold the one that was kept; only payer 0 has verdicts, and tries anew for sure
        EvaluatorParameters trying = new EvaluatorParameters(2, 0, 0, 0.06, 1, 0, 0.02, 1, 0.5, 0);
        double seen = kept;
        for (int year = 2016; year < 2036 && seen == kept; year++) {
            pool.judged(0, 0.5);
            pool.choose(trying, year);
            seen = pool.leniencyFor(0);
        }
        double distance = (seen - kept) / (left - kept);
        // each year without clients halves its distance
        double halvings = -StrictMath.log(distance) / StrictMath.log(2);
        assertThat(halvings).isGreaterThanOrEqualTo(1);
        assertThat(halvings).isEqualTo(Math.rint(halvings), within(1e-6));
    }

    @Test
    void whoComesInIsTriedAndWhoeverLosesAnEvaluatorPicksAmongThoseLeft() {
        EvaluatorParameters trying = new EvaluatorParameters(2, 0, 0, 0.06, 1, 0, 0.02, 1, 0, 0);
        Luck luck = seedWithDifferentEvaluators(trying);
        EvaluatorPool pool = new EvaluatorPool(luck, 2, 2, trying, 0);
        List<Double> first = List.of(pool.leniencyFor(0), pool.leniencyFor(1));
        pool.resizeTo(3, trying, 1);
        assertThat(List.of(pool.leniencyFor(0), pool.leniencyFor(1))).isEqualTo(first);
        boolean tried = false;
        for (int year = 2015; year < 2035 && !tried; year++) {
            pool.judged(0, 0.5);
            pool.choose(trying, year);
            tried = !first.contains(pool.leniencyFor(0));
        }
        assertThat(tried).isTrue();
        pool.resizeTo(2, trying, 2);
        assertThat(first).contains(pool.leniencyFor(0));
    }

    private static Luck seedWithDifferentEvaluators(EvaluatorParameters parameters) {
        for (int seed = 1; seed < 100; seed++) {
            Luck luck = Luck.of(seed);
            EvaluatorPool pool = new EvaluatorPool(luck, 2, 2, parameters, 0);
            if (pool.leniencyFor(0) != pool.leniencyFor(1)) {
                return luck;
            }
        }
        throw new IllegalStateException("no seed gives the payers different evaluators");
    }
}
