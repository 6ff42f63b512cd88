package minbei.model.evaluation;

import java.util.Arrays;
import minbei.model.random.Luck;
import minbei.model.random.Stream;

/**
 * The evaluators of one kind, officials or hired ones: how lenient each is, which payer each works for, and how the next year's are
 * chosen.
 *
 * <p>A payer's gain of a year is liking · mean verdict − dislike · |mean verdict − mean residents' view|, the latter over verdicts with
 * published ratings only. Each January a payer hears how another one fared, drawn by lot, and takes over that one's evaluator if it fared
 * better by more than a margin; now and then it tries one at random, and goes back after a year in which it fared worse by more than that.
 * An evaluator left without clients goes part of the way to the leniency of one who has some, drawn by lot, and tries something beyond. All
 * payers read before any changes. A payer without verdicts in the year is nobody's client.
 */
final class EvaluatorPool {

    private static final int AT_START = 0;
    private static final int NOBODY = -1;
    private static final int DRAWS = 16;
    private static final int DRAW_LENIENCY = 0;
    private static final int DRAW_FIRST = 2;
    private static final int DRAW_HEARS = 3;
    private static final int DRAW_TRIES = 4;
    private static final int DRAW_WHOM = 5;
    private static final int DRAW_MODEL = 6;
    private static final int DRAW_BEYOND = 7;
    private static final int DRAW_INSTEAD = 8;

    private final Luck luck;
    private final int pool;
    private final double meanAtStart;
    private double[] leniency;
    private final int[] evaluatorOf;
    private final int[] former;
    private final double[] formerGain;
    private final double[] verdicts;
    private final int[] count;
    private final double[] publishedVerdicts;
    private final double[] views;
    private final int[] published;

    EvaluatorPool(Luck luck, int pool, int payers, EvaluatorParameters start, double meanLeniency) {
        this.luck = luck;
        this.pool = pool;
        this.meanAtStart = meanLeniency;
        this.leniency = new double[0];
        comeIn(start.perPool(), start);
        this.evaluatorOf = new int[payers];
        for (int p = 0; p < payers; p++) {
            evaluatorOf[p] = pick(p, AT_START, DRAW_FIRST, leniency.length);
        }
        this.former = new int[payers];
        Arrays.fill(former, NOBODY);
        this.formerGain = new double[payers];
        this.verdicts = new double[payers];
        this.count = new int[payers];
        this.publishedVerdicts = new double[payers];
        this.views = new double[payers];
        this.published = new int[payers];
    }

    /**
     * From now on there are so many evaluators. Those who come in are as lenient as evaluators are at the start; whose evaluator has gone picks
     * another one.
     *
     * @param evaluators 1 or more
     * @param now parameters in force
     * @param month occasion of the picks, no year of any choice
     */
    void resizeTo(int evaluators, EvaluatorParameters now, int month) {
        if (evaluators > leniency.length) {
            comeIn(evaluators, now);
        } else if (evaluators < leniency.length) {
            leniency = Arrays.copyOf(leniency, evaluators);
            for (int p = 0; p < evaluatorOf.length; p++) {
                if (evaluatorOf[p] >= evaluators) {
                    evaluatorOf[p] = pick(p, month, DRAW_INSTEAD, evaluators);
                }
                if (former[p] >= evaluators) {
                    former[p] = NOBODY;
                }
            }
        }
    }

    private void comeIn(int evaluators, EvaluatorParameters now) {
        int before = leniency.length;
        leniency = Arrays.copyOf(leniency, evaluators);
        for (int e = before; e < evaluators; e++) {
            double z = luck.normal(Stream.EVALUATOR, e, AT_START, index(DRAW_LENIENCY));
            leniency[e] = bounded(meanAtStart + now.leniencySpread() * z);
        }
    }

    private int index(int draw) {
        return pool * DRAWS + draw;
    }

    private int pick(int entity, int year, int draw, int among) {
        return (int) (luck.uniform(Stream.EVALUATOR, entity, year, index(draw)) * among);
    }

    private static double bounded(double value) {
        return Math.max(-1, Math.min(1, value));
    }

    /** Leniency of a payer's evaluator. */
    double leniencyFor(int payer) {
        return leniency[evaluatorOf[payer]];
    }

    void judged(int payer, double verdict) {
        verdicts[payer] += verdict;
        count[payer]++;
    }

    /** Residents' view of the same work was published beside the verdict. */
    void published(int payer, double verdict, double view) {
        publishedVerdicts[payer] += verdict;
        views[payer] += view;
        published[payer]++;
    }

    /** Payers keep or change their evaluators by the year that has ended, and evaluators answer. */
    void choose(EvaluatorParameters now, int year) {
        double[] gains = new double[count.length];
        for (int p = 0; p < gains.length; p++) {
            gains[p] = count[p] == 0 ? 0 : gain(p, now);
        }
        int[] next = evaluatorOf.clone();
        for (int p = 0; p < next.length; p++) {
            if (count[p] > 0) {
                next[p] = chooseFor(p, gains, now, year);
            }
        }
        System.arraycopy(next, 0, evaluatorOf, 0, next.length);
        imitate(now, year);
        Arrays.fill(verdicts, 0);
        Arrays.fill(count, 0);
        Arrays.fill(publishedVerdicts, 0);
        Arrays.fill(views, 0);
        Arrays.fill(published, 0);
    }

    private int chooseFor(int payer, double[] gains, EvaluatorParameters now, int year) {
        int before = former[payer];
        former[payer] = NOBODY;
        if (before != NOBODY && formerGain[payer] > gains[payer] + now.changeMargin()) {
            return before;
        }
        if (luck.uniform(Stream.EVALUATOR, payer, year, index(DRAW_TRIES)) < now.tryAnewPerYear()) {
            former[payer] = evaluatorOf[payer];
            formerGain[payer] = gains[payer];
            return pick(payer, year, DRAW_WHOM, leniency.length);
        }
        int heard = heard(payer, year);
        boolean better = gains[heard] > gains[payer] + now.changeMargin();
        return evaluatorOf[better ? heard : payer];
    }

    /** The payer whose year it hears of: one of the others that had verdicts; itself where there is none. */
    private int heard(int payer, int year) {
        int others = 0;
        for (int p = 0; p < count.length; p++) {
            others += p != payer && count[p] > 0 ? 1 : 0;
        }
        int left = pick(payer, year, DRAW_HEARS, others);
        for (int p = 0; p < count.length; p++) {
            if (p != payer && count[p] > 0 && left-- == 0) {
                return p;
            }
        }
        return payer;
    }

    /** What a payer made of its year. */
    private double gain(int payer, EvaluatorParameters now) {
        double gap = published[payer] == 0 ? 0 : Math.abs(publishedVerdicts[payer] - views[payer]) / published[payer];
        return now.verdictLiking() * verdicts[payer] / count[payer] - now.gapDislike() * gap;
    }

    private void imitate(EvaluatorParameters now, int year) {
        int[] clients = new int[leniency.length];
        int kept = 0;
        for (int p = 0; p < count.length; p++) {
            if (count[p] > 0) {
                kept += clients[evaluatorOf[p]] == 0 ? 1 : 0;
                clients[evaluatorOf[p]]++;
            }
        }
        if (kept == 0) {
            return;
        }
        double[] before = leniency.clone();
        for (int e = 0; e < before.length; e++) {
            if (clients[e] == 0) {
                double model = before[nth(clients, pick(e, year, DRAW_MODEL, kept))];
                double beyond = now.experiment() * luck.normal(Stream.EVALUATOR, e, year, index(DRAW_BEYOND));
                leniency[e] = bounded(before[e] + now.imitation() * (model - before[e]) + beyond);
            }
        }
    }

    /** The n-th evaluator with clients, counted from 0. */
    private static int nth(int[] clients, int n) {
        int left = n;
        for (int e = 0; e < clients.length; e++) {
            if (clients[e] > 0 && left-- == 0) {
                return e;
            }
        }
        throw new IllegalStateException("fewer than " + (n + 1) + " evaluators have clients");
    }
}
