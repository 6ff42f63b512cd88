package minbei.model.evaluation.performance;

/**
 * When money that was earned arrives.
 *
 * @param countedLagMonths months after the fact at which counted units are paid
 * @param lateShare payments that are late, 0–1
 * @param lateMonths how late they are, months
 */
public record PaymentParameters(int countedLagMonths, double lateShare, int lateMonths) {}
