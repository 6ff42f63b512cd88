package minbei.model.contract;

/**
 * What is agreed besides price and places. Effort follows from these terms, never from the method's name.
 *
 * @param months term
 * @param firstTrancheShare part of the price paid at the start, 0–1
 * @param lastTrancheShare part of the price kept until the verdict, 0–1
 * @param countedShare part of the price paid per counted unit after the fact instead of by tranche, 0–1
 * @param hukouClause whether only residents with local hukou may be served
 */
public record ContractTerms(
        int months, double firstTrancheShare, double lastTrancheShare, double countedShare, boolean hukouClause) {

    /** Refuses shares that do not fit into one price. */
    public ContractTerms {
        if (months < 1) {
            throw new IllegalArgumentException("term (" + months + " months) must be at least 1");
        }
        if (!(firstTrancheShare >= 0 && lastTrancheShare >= 0 && firstTrancheShare + lastTrancheShare <= 1)) {
            throw new IllegalArgumentException("first (" + firstTrancheShare + ") and last (" + lastTrancheShare
                    + ") tranche must be 0 or more and together at most 1");
        }
        if (!(countedShare >= 0 && countedShare <= 1)) {
            throw new IllegalArgumentException("counted share (" + countedShare + ") must be 0 to 1");
        }
    }
}
