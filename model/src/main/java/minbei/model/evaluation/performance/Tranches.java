package minbei.model.evaluation.performance;

import minbei.model.contract.ContractTerms;

/**
 * The money of one year of a contract, parted as its terms say; whole fen that add up to the year's.
 *
 * @param counted paid per counted unit, after the fact
 * @param first paid at the start
 * @param middle paid evenly over the months
 * @param last kept until the verdict
 * @param months months of the year in which the contract runs
 */
record Tranches(long counted, long first, long middle, long last, int months) {

    /** No money. */
    static Tranches none() {
        return new Tranches(0, 0, 0, 0, 1);
    }

    /**
     * Parts a year's money.
     *
     * @param terms what is agreed
     * @param fen the year's money
     * @param months months of the year in which the contract runs
     * @return its parts
     */
    static Tranches of(ContractTerms terms, long fen, int months) {
        long counted = Math.round(fen * terms.countedShare());
        long byTranche = fen - counted;
        long first = Math.round(byTranche * terms.firstTrancheShare());
        long last = Math.min(byTranche - first, Math.round(byTranche * terms.lastTrancheShare()));
        return new Tranches(counted, first, byTranche - first - last, last, months);
    }

    /** The instalment of the middle tranche for a month of the year, counted from 0; they add up to the tranche. */
    long instalment(int monthOfYear) {
        return middle * (monthOfYear + 1) / months - middle * monthOfYear / months;
    }

    /** All of it. */
    long sum() {
        return counted + first + middle + last;
    }
}
