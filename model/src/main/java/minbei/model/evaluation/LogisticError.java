package minbei.model.evaluation;

/** An evaluator's error: logistic about 0, close to normal, with a distribution function in closed form. */
final class LogisticError {

    private LogisticError() {}

    /** The scale of a logistic distribution of a standard deviation: its variance is π²s²/3. */
    static double scale(double standardDeviation) {
        return standardDeviation * StrictMath.sqrt(3) / StrictMath.PI;
    }

    /** The error at a uniform number u: s · ln(u/(1 − u)); without end at u = 0. */
    static double at(double u, double scale) {
        return scale == 0 ? 0 : scale * StrictMath.log(u / (1 - u));
    }

    /** Chance that the error is below a margin. */
    static double chanceBelow(double margin, double scale) {
        if (scale == 0) {
            return margin > 0 ? 1 : 0;
        }
        return 1 / (1 + StrictMath.exp(-margin / scale));
    }
}
