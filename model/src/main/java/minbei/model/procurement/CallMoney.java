package minbei.model.procurement;

import minbei.model.contract.Contract;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.procurement.plan.Project;
import minbei.model.procurement.plan.Purses;

/** The money of calls: set aside when there is enough, spent on the round, handed to the contract, freed. Ledger and purses move together. */
final class CallMoney {

    private final Ledger ledger;
    private final Purses purses;

    CallMoney(Ledger ledger, Purses purses) {
        this.ledger = ledger;
        this.purses = purses;
    }

    private static int need(Project project) {
        return project.need().ordinal();
    }

    /** What the buyer of a project may use, fen. */
    long atHand(Project project) {
        return purses.of(project.buyer(), need(project));
    }

    /** Sets aside what a call needs; false if there is not enough. */
    boolean fund(Call call) {
        return setAside(call, call.neededFen());
    }

    /** Sets aside what another round costs; false if there is not enough. */
    boolean topUp(Call call) {
        return setAside(call, call.costFen());
    }

    private boolean setAside(Call call, long fen) {
        Project project = call.project();
        if (atHand(project) < fen) {
            return false;
        }
        purses.take(project.buyer(), need(project), fen);
        ledger.commit(need(project), fen);
        call.setCommitted(call.committed() + fen);
        return true;
    }

    /** Pays what the round costs the buyer. */
    void payRound(Call call) {
        ledger.payCommitted(need(call.project()), Purpose.TRANSACTION_COSTS, call.costFen());
        call.setCommitted(call.committed() - call.costFen());
    }

    /** Hands what was set aside for the call to a contract: a year of its price, or its whole term if shorter. */
    void hand(Call call, Contract contract) {
        long fen = Anniversaries.yearFen(contract, contract.startMonth());
        contract.commit(fen);
        call.setCommitted(call.committed() - fen);
        if (call.committed() < 0) {
            throw new IllegalStateException("contract " + contract.id() + " costs more than was set aside");
        }
    }

    /** Frees what is still set aside; returns how much. */
    long free(Call call) {
        Project project = call.project();
        long fen = call.committed();
        ledger.release(need(project), fen);
        purses.putBack(project.buyer(), need(project), fen);
        call.setCommitted(0);
        return fen;
    }
}
