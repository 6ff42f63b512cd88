package minbei.model.procurement.plan;

import minbei.model.contract.Buyer;
import minbei.model.need.NeedKind;

/**
 * How the money that is free for buying a need's services parts among its buyers, and what the department does not touch.
 *
 * <p>New money of a need: the townships' share goes to a purse that they draw on in turn. Of the rest the department may use what is
 * contractible, and wants to use of that what its openness says. The account itself is the ledger; this is who may draw on a field of it.
 */
public final class Purses {

    private final long[] wanted = new long[NeedKind.COUNT];
    private final long[] notWanted = new long[NeedKind.COUNT];
    private final long[] notContractible = new long[NeedKind.COUNT];
    private final long[] townships = new long[NeedKind.COUNT];

    private Purses() {}

    /** Empty purses. */
    public static Purses empty() {
        return new Purses();
    }

    /**
     * By which shares new money parts.
     *
     * @param contractible part that may be handed over, 0–1
     * @param openness part of that which the department wants to hand over, 0–1
     * @param townshipShare part that townships buy with, 0–1
     */
    public record Parting(double contractible, double openness, double townshipShare) {}

    /**
     * New money of a need.
     *
     * @param need position of the need
     * @param fen 0 or more
     * @param by its shares
     */
    public void allot(int need, long fen, Parting by) {
        long small = Math.round(fen * by.townshipShare());
        townships[need] += small;
        long rest = fen - small;
        long may = Math.round(rest * by.contractible());
        long wants = Math.round(may * by.openness());
        notContractible[need] += rest - may;
        notWanted[need] += may - wants;
        wanted[need] += wants;
    }

    /**
     * All purses of a need together.
     *
     * @param need position of the need
     * @return fen
     */
    public long inAll(int need) {
        return wanted[need] + notWanted[need] + notContractible[need] + townships[need];
    }

    /**
     * What a buyer may and wants to use.
     *
     * @param buyer who
     * @param need position of the need
     * @return fen
     */
    public long of(Buyer buyer, int need) {
        return buyer.isDepartment() ? wanted[need] : townships[need];
    }

    /**
     * A buyer uses money.
     *
     * @param buyer who
     * @param need position of the need
     * @param fen at most what it has
     */
    public void take(Buyer buyer, int need, long fen) {
        if (fen < 0 || fen > of(buyer, need)) {
            throw new IllegalStateException("buyer (" + buyer.key() + ") takes " + fen + " fen for "
                    + NeedKind.ALL.get(need).key() + ", but has " + of(buyer, need));
        }
        add(buyer, need, -fen);
    }

    /**
     * Money that was set aside comes back.
     *
     * @param buyer whose
     * @param need position of the need
     * @param fen 0 or more
     */
    public void putBack(Buyer buyer, int need, long fen) {
        add(buyer, need, fen);
    }

    private void add(Buyer buyer, int need, long fen) {
        (buyer.isDepartment() ? wanted : townships)[need] += fen;
    }

    /**
     * What a buyer can pay of what it owes under a contract: a department also with money it would rather not use.
     *
     * @param buyer who
     * @param need position of the need
     * @return fen
     */
    public long forWhatIsOwed(Buyer buyer, int need) {
        return buyer.isDepartment() ? wanted[need] + notWanted[need] + notContractible[need] : of(buyer, need);
    }

    /**
     * A buyer pays what it owes under a contract.
     *
     * @param buyer who
     * @param need position of the need
     * @param fen at most {@link #forWhatIsOwed}
     */
    public void takeOwed(Buyer buyer, int need, long fen) {
        if (!buyer.isDepartment()) {
            take(buyer, need, fen);
            return;
        }
        long left = fen - drain(wanted, need, fen);
        left -= drain(notWanted, need, left);
        left -= drain(notContractible, need, left);
        if (left > 0) {
            throw new IllegalStateException("a department owes " + left + " fen more than there is for "
                    + NeedKind.ALL.get(need).key());
        }
    }

    /**
     * Others have used money of the need's field: the purses hold less, first what the department does not touch.
     *
     * @param need position of the need
     * @param fen 0 or more
     */
    public void lower(int need, long fen) {
        long left = fen - drain(notContractible, need, fen);
        left -= drain(notWanted, need, left);
        left -= drain(wanted, need, left);
        drain(townships, need, left);
    }

    private static long drain(long[] purse, int position, long fen) {
        long part = Math.min(fen, purse[position]);
        purse[position] -= part;
        return part;
    }

    /**
     * What a department may not use of a need's money.
     *
     * @param need position of the need
     * @return fen
     */
    public long notContractible(int need) {
        return notContractible[need];
    }

    /**
     * What a department may but does not want to use of a need's money.
     *
     * @param need position of the need
     * @return fen
     */
    public long notWanted(int need) {
        return notWanted[need];
    }

    /**
     * A year ends: nothing is left in the purses of a need.
     *
     * @param need position of the need
     */
    public void close(int need) {
        wanted[need] = 0;
        notWanted[need] = 0;
        notContractible[need] = 0;
        townships[need] = 0;
    }
}
