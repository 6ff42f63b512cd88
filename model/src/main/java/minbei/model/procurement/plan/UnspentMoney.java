package minbei.model.procurement.plan;

import java.util.Arrays;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.need.NeedKind;
import minbei.model.schedule.Month;
import minbei.model.schedule.MonthlyRule;

/**
 * In December the money for buying that nobody used goes back to the treasury, each part with its reason: the task may not be handed over,
 * the department did not want to, nobody could take it on, calls failed, no need was known, or it was less than a project.
 *
 * <p>It runs before the year's end takes the rest of all fields.
 */
public final class UnspentMoney implements MonthlyRule {

    private final Purses purses;
    private final Ledger ledger;
    private final long[] nobodyAble = new long[NeedKind.COUNT];
    private final long[] failedCall = new long[NeedKind.COUNT];
    private final Purpose[] whyNoMore = new Purpose[NeedKind.COUNT];

    private UnspentMoney(Purses purses, Ledger ledger) {
        this.purses = purses;
        this.ledger = ledger;
        Arrays.fill(whyNoMore, Purpose.RETURNED_REMAINDER);
    }

    /**
     * The rule.
     *
     * @param purses who may use a need's money
     * @param ledger the account
     * @return the rule
     */
    public static UnspentMoney of(Purses purses, Ledger ledger) {
        return new UnspentMoney(purses, ledger);
    }

    /**
     * Money of a call that failed for good is free again.
     *
     * @param need position of the need
     * @param fen 0 or more
     * @param anybodyAble whether some organization could have bid
     */
    public void failed(int need, long fen, boolean anybodyAble) {
        (anybodyAble ? failedCall : nobodyAble)[need] += fen;
    }

    /**
     * A department plans no more projects this month.
     *
     * @param need position of the need
     * @param reason why money that is left would go back
     */
    public void noMore(int need, Purpose reason) {
        whyNoMore[need] = reason;
    }

    @Override
    public void apply(int month) {
        if (Month.monthOfYear(month) != Month.PER_YEAR) {
            return;
        }
        for (int need = 0; need < NeedKind.COUNT; need++) {
            giveBack(need, Purpose.RETURNED_NOT_CONTRACTIBLE, purses.notContractible(need));
            giveBack(need, Purpose.RETURNED_NOT_WANTED, purses.notWanted(need));
            long left = purses.inAll(need) - purses.notContractible(need) - purses.notWanted(need);
            long nobody = Math.min(left, nobodyAble[need]);
            giveBack(need, Purpose.RETURNED_NO_PROVIDER, nobody);
            long failed = Math.min(left - nobody, failedCall[need]);
            giveBack(need, Purpose.RETURNED_FAILED_CALL, failed);
            giveBack(need, whyNoMore[need], left - nobody - failed);
            purses.close(need);
            nobodyAble[need] = 0;
            failedCall[need] = 0;
        }
    }

    private void giveBack(int need, Purpose reason, long fen) {
        ledger.pay(need, reason, Math.min(fen, ledger.held(need)));
    }
}
