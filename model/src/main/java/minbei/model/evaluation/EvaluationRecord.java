package minbei.model.evaluation;

import java.util.Arrays;
import minbei.model.evaluation.performance.Scheme;

/** The month's verdicts, beside the truth that nobody in the model sees, and what audits found; for the observation. */
public final class EvaluationRecord {

    private static final int SCHEMES = Scheme.values().length;

    private final int[] verdicts = new int[SCHEMES];
    private final double[] verdictSum = new double[SCHEMES];
    private final double[] truthSum = new double[SCHEMES];
    private final double[] leniencySum = new double[SCHEMES];
    private double productSum;
    private double verdictSquares;
    private double truthSquares;
    private double ratingSum;
    private int belowThreshold;
    private int audits;
    private int misuseFound;
    private long misuseFoundFen;
    private int splitsFound;

    private EvaluationRecord() {}

    /** Nothing noted yet. */
    public static EvaluationRecord empty() {
        return new EvaluationRecord();
    }

    void begin() {
        Arrays.fill(verdicts, 0);
        Arrays.fill(verdictSum, 0);
        Arrays.fill(truthSum, 0);
        Arrays.fill(leniencySum, 0);
        productSum = 0;
        verdictSquares = 0;
        truthSquares = 0;
        ratingSum = 0;
        belowThreshold = 0;
        audits = 0;
        misuseFound = 0;
        misuseFoundFen = 0;
        splitsFound = 0;
    }

    void judged(Scheme scheme, double verdict, double truth, double leniency, double rating) {
        int s = scheme.ordinal();
        verdicts[s]++;
        verdictSum[s] += verdict;
        truthSum[s] += truth;
        leniencySum[s] += leniency;
        productSum += verdict * truth;
        verdictSquares += verdict * verdict;
        truthSquares += truth * truth;
        ratingSum += rating;
    }

    void belowThreshold() {
        belowThreshold++;
    }

    void audited() {
        audits++;
    }

    void misuse(long fen) {
        misuseFound++;
        misuseFoundFen += fen;
    }

    void split() {
        splitsFound++;
    }

    /** Verdicts given. */
    public int verdicts() {
        return verdicts[Scheme.BUYER.ordinal()] + verdicts[Scheme.THIRD_PARTY.ordinal()];
    }

    /**
     * Verdicts given under a scheme.
     *
     * @param scheme who judged
     */
    public int verdicts(Scheme scheme) {
        return verdicts[scheme.ordinal()];
    }

    /**
     * Sum of the verdicts under a scheme.
     *
     * @param scheme who judged
     */
    public double verdictSum(Scheme scheme) {
        return verdictSum[scheme.ordinal()];
    }

    /**
     * Sum of the true quality times share delivered of the work judged under a scheme.
     *
     * @param scheme who judged
     */
    public double truthSum(Scheme scheme) {
        return truthSum[scheme.ordinal()];
    }

    /**
     * Sum of the leniency with which verdicts under a scheme were given; over their number, the leniency in use.
     *
     * @param scheme who judged
     */
    public double leniencySum(Scheme scheme) {
        return leniencySum[scheme.ordinal()];
    }

    /** Sum of what residents served said of the same work, published or not. */
    public double ratingSum() {
        return ratingSum;
    }

    /** Covariance of verdict and truth over the month's verdicts; 0 where there is none. */
    public double covariance() {
        int n = verdicts();
        return n == 0 ? 0 : productSum / n - sum(verdictSum) / n * (sum(truthSum) / n);
    }

    /** Variance of the month's verdicts; 0 where there is none. */
    public double verdictVariance() {
        return variance(verdictSquares, sum(verdictSum));
    }

    /** Variance of the truth behind the month's verdicts; 0 where there is none. */
    public double truthVariance() {
        return variance(truthSquares, sum(truthSum));
    }

    private double variance(double squares, double sum) {
        int n = verdicts();
        return n == 0 ? 0 : Math.max(0, squares / n - sum / n * (sum / n));
    }

    private static double sum(double[] bySchemes) {
        return bySchemes[Scheme.BUYER.ordinal()] + bySchemes[Scheme.THIRD_PARTY.ordinal()];
    }

    /** Verdicts at the end of a contract's year that were below the threshold for the last tranche. */
    public int keptBack() {
        return belowThreshold;
    }

    /** Contract years whose books were audited. */
    public int audits() {
        return audits;
    }

    /** Contracts in which an audit found misuse. */
    public int misuseFound() {
        return misuseFound;
    }

    /** Money misused in them, fen. */
    public long misuseFoundFen() {
        return misuseFoundFen;
    }

    /** Contracts that an audit found to be part of a split project. */
    public int splitsFound() {
        return splitsFound;
    }
}
