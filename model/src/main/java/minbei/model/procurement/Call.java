package minbei.model.procurement;

import minbei.model.contract.Method;
import minbei.model.procurement.method.BindingRule;
import minbei.model.procurement.plan.Project;

/** A project on its way to a contract: how it is bought, when it is decided, and the money that is set aside for it. */
final class Call {

    private final Project project;
    private Method method;
    private BindingRule rule;
    private long costFen;
    private int due;
    private int attempt = 1;
    private long committed;

    Call(Project project, Method method, BindingRule rule, long costFen, int due) {
        this.project = project;
        this.method = method;
        this.rule = rule;
        this.costFen = costFen;
        this.due = due;
    }

    Project project() {
        return project;
    }

    Method method() {
        return method;
    }

    BindingRule rule() {
        return rule;
    }

    /** What this round costs the buyer, fen. */
    long costFen() {
        return costFen;
    }

    /** Month in which it is decided. */
    int due() {
        return due;
    }

    int attempt() {
        return attempt;
    }

    /** It needs a first year's reference price and the cost of the round, fen. */
    long neededFen() {
        return project.firstYearFen() + costFen;
    }

    /** Money set aside for it, fen; 0 where it was promised ahead of the money. */
    long committed() {
        return committed;
    }

    boolean isFunded() {
        return committed > 0;
    }

    void setCommitted(long fen) {
        committed = fen;
    }

    /** It is called again. */
    void again(Method by, BindingRule under, long cost, int month) {
        method = by;
        rule = under;
        costFen = cost;
        due = month;
        attempt++;
    }
}
