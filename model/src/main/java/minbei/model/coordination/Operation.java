package minbei.model.coordination;

/**
 * To what extent an institution is at work: as far as it was funded both last month, in which it set up, and this month. Before this
 * month's money is settled, as far as it was funded last month.
 */
final class Operation {

    private int settledMonth = Integer.MIN_VALUE;
    private int funded;
    private int fundedBefore;

    /**
     * The month's money is settled.
     *
     * @param month months since 2014-01
     * @param extent what was funded: 0 nothing, 1 the institution, 2 its second level as well
     */
    void settle(int month, int extent) {
        fundedBefore = settledMonth == month - 1 ? funded : 0;
        funded = extent;
        settledMonth = month;
    }

    int extent(int month) {
        if (settledMonth == month) {
            return Math.min(fundedBefore, funded);
        }
        return settledMonth == month - 1 ? funded : 0;
    }

    boolean isAtWork(int month) {
        return extent(month) > 0;
    }
}
