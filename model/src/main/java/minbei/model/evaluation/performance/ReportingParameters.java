package minbei.model.evaluation.performance;

/**
 * What makes an organization report more than it delivered.
 *
 * @param conscience what reporting falsely costs an organization of full honesty, in shares of a unit's price
 * @param concealment how fast it becomes harder to hide the more is padded, in shares of a unit's price
 * @param penalty what is kept back for each padded unit that is caught, in shares of its price
 * @param renewalStake what a full report is worth where no pay hangs on it, in shares of a unit's price: the next contract
 * @param unitCheckPerMonth chance that a buyer who pays by the unit alone compares a month's units with who came, 0–1
 * @param thirdPartyCheckPerMonth chance that a third party does so in a month, 0–1
 */
public record ReportingParameters(
        double conscience,
        double concealment,
        double penalty,
        double renewalStake,
        double unitCheckPerMonth,
        double thirdPartyCheckPerMonth) {

    /** Refuses padding that is no harder to hide the more of it there is: all or nothing would hang on rounding. */
    public ReportingParameters {
        if (!(concealment > 0)) {
            throw new IllegalArgumentException("concealment (" + concealment + ") must be above 0");
        }
    }
}
