package minbei.model.coordination;

import minbei.model.contract.Buyer;

/**
 * The leading group and its joint conference 联席会议 (M1a).
 *
 * <p>Who sits in it lays its planned projects on the table and sees those of the others: departments at the first level, townships'
 * governments at the second. While it sits, a department that has refused to supervise a group is not the last that was asked: another
 * one may be asked there to take the group on ({@code registration}). Whether it does is its own answer.
 */
public final class JointConference {

    private static final int DEPARTMENTS = 1;
    private static final int TOWNSHIPS = 2;

    private final Operation operation;

    private JointConference(Operation operation) {
        this.operation = operation;
    }

    static JointConference of(Operation operation) {
        return new JointConference(operation);
    }

    /**
     * Whether it sits, so that refusals to supervise a group are heard.
     *
     * @param month months since 2014-01
     */
    public boolean sits(int month) {
        return operation.isAtWork(month);
    }

    /**
     * Whether a buyer sits in it, so that it sees the projects of the others who do, and they see its own.
     *
     * @param buyer department or township
     * @param month months since 2014-01
     */
    public boolean hasSeatFor(Buyer buyer, int month) {
        return operation.extent(month) >= (buyer.isDepartment() ? DEPARTMENTS : TOWNSHIPS);
    }
}
