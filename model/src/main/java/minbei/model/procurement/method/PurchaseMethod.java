package minbei.model.procurement.method;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import minbei.model.contract.ContractTerms;
import minbei.model.contract.Method;
import minbei.model.organization.Organization;
import minbei.model.procurement.bid.Capacity;
import minbei.model.procurement.plan.Project;

/**
 * A method of purchase: how long it takes, what it costs the buyer, whom it asks, how it gives out.
 *
 * <p>A purchase runs as: {@link #months} says when it is decided; in that month {@link #ask} reads the market for all projects that are
 * due, and only then {@link #place} decides one after the other, on what is still free.
 */
public sealed interface PurchaseMethod permits DirectedCommissioning, ProjectContracting, FeeFollowsTask, OpenTender {
    /** Which of the four it is. */
    Method method();

    /**
     * Months from plan to the start of service.
     *
     * @param now the month's conditions
     * @return 1 or more
     */
    int months(Conditions now);

    /**
     * What one round costs the buyer.
     *
     * @param now the month's conditions
     * @param yearFen value of a year, fen
     * @param units place-months to be delivered
     * @return fen
     */
    long costFen(Conditions now, long yearFen, long units);

    /**
     * Terms of a contract that comes of it.
     *
     * @param now the month's conditions
     * @return the usual terms, unless the method itself says how it is paid
     */
    default ContractTerms terms(Conditions now) {
        return now.usualTerms();
    }

    /**
     * Asks the market; reads only.
     *
     * @param project what is to be bought
     * @param again whether it is called for the second time or more
     * @param atLeast valid bids that the rules ask for
     * @param now the month's conditions
     * @param month months since 2014-01
     * @return who heard, could bid, and bids, in the order of preference
     */
    Answer ask(Project project, boolean again, int atLeast, Conditions now, int month);

    /**
     * Gives out a project on what is still free.
     *
     * @param project what is to be bought
     * @param answer of the market
     * @param capacity how much more each can take on
     * @param start first month of service
     * @return who gets how much; empty if nobody is left
     */
    default List<Placement> place(Project project, Answer answer, Capacity capacity, int start) {
        return Placement.whole(project, answer, capacity, start);
    }

    /**
     * What a round drew, for the record.
     *
     * @param answer of the market
     * @param placements who got how much; empty if nobody did
     * @return all who answered, unless the buyer asked only some of them
     */
    default Response response(Answer answer, List<Placement> placements) {
        return Response.of(answer);
    }

    /**
     * What an offer costs the organization that makes it.
     *
     * @param organization who offers
     * @param project for what
     * @param now the month's conditions
     * @param month months since 2014-01
     * @return fen; 0 where nobody has to make an offer
     */
    default long offerFen(Organization organization, Project project, Conditions now, int month) {
        return 0;
    }

    /**
     * What organizations learn from a round.
     *
     * @param project what was to be bought
     * @param answer of the market
     * @param placements who got how much; empty if the round failed
     * @param month months since 2014-01
     */
    default void teach(Project project, Answer answer, List<Placement> placements, int month) {
        // where nobody competes there is nothing to learn of rivals
    }

    /**
     * The four methods.
     *
     * @param suppliers those who may be bought from
     * @return each by its name
     */
    static Map<Method, PurchaseMethod> all(Suppliers suppliers) {
        Map<Method, PurchaseMethod> all = new EnumMap<>(Method.class);
        all.put(Method.DIRECTED_COMMISSIONING, DirectedCommissioning.of(suppliers));
        all.put(Method.PROJECT_CONTRACTING, ProjectContracting.of(suppliers));
        all.put(Method.FEE_FOLLOWS_TASK, FeeFollowsTask.of(suppliers));
        all.put(Method.OPEN_TENDER, OpenTender.of(suppliers));
        return all;
    }
}
