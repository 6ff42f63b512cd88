package minbei.model.procurement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.contract.Contract;
import minbei.model.contract.Contracts;
import minbei.model.contract.Method;
import minbei.model.department.Department;
import minbei.model.department.DepartmentParameters;
import minbei.model.department.Openness;
import minbei.model.organization.Organization;
import minbei.model.procurement.bid.Bid;
import minbei.model.procurement.bid.Capacity;
import minbei.model.procurement.method.Answer;
import minbei.model.procurement.method.BindingRule;
import minbei.model.procurement.method.Placement;
import minbei.model.procurement.method.PurchaseMethod;
import minbei.model.procurement.method.Response;
import minbei.model.procurement.plan.Project;
import minbei.model.procurement.plan.Rests;
import minbei.model.procurement.plan.UnspentMoney;
import minbei.model.schedule.Month;

/**
 * The calls that are due are decided in two passes: the market answers all of them on what stands at the beginning; then they are given out
 * one after the other, on what is still free.
 *
 * <p>A call that fails is called again once; where the rules ask for an open tender, it is then negotiated with leave. A department becomes
 * less open by each failure. A call that fails for good frees its money, and its buyer leaves that township alone for a while.
 */
final class Decisions {

    private final Capacity capacity;
    private final CallMoney money;
    private final Contracts contracts;
    private final Openness openness;
    private final IntFunction<DepartmentParameters> department;
    private final Rests rests;
    private final UnspentMoney unspent;
    private final Rounds rounds;

    /**
     * What decisions read and write.
     *
     * @param capacity how much more organizations can take on
     * @param money the money of calls
     * @param contracts where contracts are signed
     * @param openness what departments learn from failures
     * @param department how much, by month
     * @param rests townships left alone for a while
     * @param unspent why money goes back
     * @param rounds the register
     */
    record Sources(
            Capacity capacity,
            CallMoney money,
            Contracts contracts,
            Openness openness,
            IntFunction<DepartmentParameters> department,
            Rests rests,
            UnspentMoney unspent,
            Rounds rounds) {}

    Decisions(Sources sources) {
        this.capacity = sources.capacity();
        this.money = sources.money();
        this.contracts = sources.contracts();
        this.openness = sources.openness();
        this.department = sources.department();
        this.rests = sources.rests();
        this.unspent = sources.unspent();
        this.rounds = sources.rounds();
    }

    void decide(Buying buying) {
        List<Call> due = buying.calls().due(buying.month());
        List<Answer> answers = new ArrayList<>();
        for (Call call : due) {
            answers.add(ask(call, buying));
        }
        for (int i = 0; i < due.size(); i++) {
            decide(due.get(i), answers.get(i), buying);
        }
    }

    private static Answer ask(Call call, Buying buying) {
        Procedures procedures = buying.procedures();
        boolean again = call.attempt() > 1;
        int atLeast = procedures.atLeast(call.rule());
        return procedures.by(call.method()).ask(call.project(), again, atLeast, procedures.now(), buying.month());
    }

    private void decide(Call call, Answer answer, Buying buying) {
        PurchaseMethod method = buying.procedures().by(call.method());
        int month = buying.month();
        for (Bid bid : answer.bids()) {
            Organization bidder = bid.organization();
            bidder.means()
                    .spend(method.offerFen(
                            bidder, call.project(), buying.procedures().now(), month));
        }
        money.payRound(call);
        int atLeast = buying.procedures().atLeast(call.rule());
        boolean valid = !answer.bids().isEmpty() && answer.bids().size() >= atLeast;
        List<Placement> placements = valid ? method.place(call.project(), answer, capacity, month + 1) : List.of();
        method.teach(call.project(), answer, placements, month);
        record(call, answer, placements, buying);
        if (placements.isEmpty()) {
            fail(call, answer, buying);
        } else {
            sign(call, method, placements, buying);
        }
    }

    private void sign(Call call, PurchaseMethod method, List<Placement> placements, Buying buying) {
        Project project = call.project();
        for (Placement placement : placements) {
            Contract.Award award = new Contract.Award(
                    project.need(),
                    project.township(),
                    method.method(),
                    project.referenceFen(),
                    placement.bid().priceFen(),
                    placement.places(),
                    method.terms(buying.procedures().now()));
            Contract contract =
                    contracts.sign(project.buyer(), placement.bid().organization(), award, buying.month() + 1);
            money.hand(call, contract);
            if (project.split()) {
                rounds.addSplit(contract);
            }
        }
        money.free(call);
        buying.calls().remove(call);
    }

    private void fail(Call call, Answer answer, Buying buying) {
        Project project = call.project();
        int month = buying.month();
        if (project.buyer().isDepartment()) {
            openness.learn(
                    Department.inChargeOf(project.need()),
                    department.apply(month).opennessPerFailedCall());
        }
        if (callAgain(call, buying) && money.topUp(call)) {
            return;
        }
        long fen = money.free(call);
        unspent.failed(project.need().ordinal(), fen, answer.couldBid() > 0);
        rests.begin(project, month + buying.now().plan().restMonths());
        buying.calls().remove(call);
    }

    /** Whether there is another attempt; if so the call is moved to it. */
    private static boolean callAgain(Call call, Buying buying) {
        Procedures procedures = buying.procedures();
        int month = buying.month();
        if (call.attempt() == 1) {
            PurchaseMethod method = procedures.by(call.method());
            int due = month + Math.max(1, method.months(procedures.now()) - 1);
            call.again(call.method(), call.rule(), procedures.costFen(method, call.project()), due);
            return true;
        }
        if (call.attempt() == 2 && call.rule() == BindingRule.TENDER) {
            PurchaseMethod method = procedures.by(Method.PROJECT_CONTRACTING);
            long cost = procedures.costFen(method, call.project());
            call.again(method.method(), BindingRule.LEAVE, cost, month + 1);
            return true;
        }
        return false;
    }

    private void record(Call call, Answer answer, List<Placement> placements, Buying buying) {
        Project project = call.project();
        int month = buying.month();
        Response response = buying.procedures().by(call.method()).response(answer, placements);
        long awarded = 0;
        int most = 0;
        int places = 0;
        int winner = Round.NOBODY;
        for (Placement placement : placements) {
            awarded += placement.bid().priceFen() * placement.places() * Month.PER_YEAR;
            places += placement.places();
            if (placement.places() > most) {
                most = placement.places();
                winner = placement.bid().organization().key();
            }
        }
        boolean first = answer.first()
                && !placements.isEmpty()
                && placements.get(0).bid() == answer.bids().get(0);
        rounds.add(new Round(
                month,
                project.buyer(),
                project.need(),
                project.township(),
                call.method(),
                call.rule(),
                call.attempt(),
                project.yearFen(),
                response.heard(),
                response.couldBid(),
                response.validBids(),
                response.outsideBids(),
                outcome(answer, placements, buying.procedures().atLeast(call.rule())),
                awarded,
                project.referenceFen() * places * Month.PER_YEAR,
                winner,
                month - project.month(),
                first,
                project.split()));
    }

    private static Outcome outcome(Answer answer, List<Placement> placements, int atLeast) {
        if (!placements.isEmpty()) {
            return Outcome.AWARDED;
        }
        if (answer.couldBid() == 0) {
            return Outcome.NOBODY_ABLE;
        }
        if (answer.bids().isEmpty()) {
            return Outcome.NO_BID;
        }
        return answer.bids().size() < atLeast ? Outcome.TOO_FEW_BIDS : Outcome.TAKEN_ELSEWHERE;
    }
}
