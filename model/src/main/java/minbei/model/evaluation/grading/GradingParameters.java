package minbei.model.evaluation.grading;

/**
 * How organizations are graded.
 *
 * @param monthOfYear month in which grades are given, 1 to 12
 * @param registeredMonths months of registration before which nobody is graded
 * @param validMonths months for which a grade is valid
 * @param hoursPerGrading staff hours that grading one organization takes
 * @param weight what counts how much in the score
 * @param noise standard deviation of the graders' error in the score
 * @param sizeYuan yearly revenue at which size counts for half, yuan
 * @param withoutVerdict what counts for verdicts where there was none, 0–1
 * @param leastScore score from which a grade is given, 0–1
 * @param applyFromScore score that an organization expects, from which it finds applying worth its while, 0–1
 */
public record GradingParameters(
        int monthOfYear,
        int registeredMonths,
        int validMonths,
        double hoursPerGrading,
        Weight weight,
        double noise,
        double sizeYuan,
        double withoutVerdict,
        LeastScore leastScore,
        double applyFromScore) {

    /** Refuses grades in which nothing counts, and gradings that take no time. */
    public GradingParameters {
        if (!(weight.sum() > 0)) {
            throw new IllegalArgumentException("weights in a grade (" + weight + ") must not all be 0");
        }
        if (!(hoursPerGrading > 0)) {
            throw new IllegalArgumentException("hours per grading (" + hoursPerGrading + ") must be above 0");
        }
    }

    /**
     * What counts how much in the score, relative to each other.
     *
     * @param capability of the organization
     * @param reporting how truly it keeps its books
     * @param verdicts on its contracts
     * @param size by revenue
     */
    public record Weight(double capability, double reporting, double verdicts, double size) {

        /** All of them. */
        double sum() {
            return capability + reporting + verdicts + size;
        }
    }

    /**
     * Score from which each grade is given, rising.
     *
     * @param grade1 for 1A
     * @param grade2 for 2A
     * @param grade3 for 3A
     * @param grade4 for 4A
     * @param grade5 for 5A
     */
    public record LeastScore(double grade1, double grade2, double grade3, double grade4, double grade5) {

        /** The grade of a score: 1 to 5, or 0 where it is too low for any. */
        int grade(double score) {
            int grade = 0;
            for (double least : new double[] {grade1, grade2, grade3, grade4, grade5}) {
                grade += score >= least ? 1 : 0;
            }
            return grade;
        }
    }
}
