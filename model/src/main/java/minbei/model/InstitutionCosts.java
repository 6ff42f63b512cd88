package minbei.model;

import java.util.ArrayList;
import java.util.List;
import minbei.model.budget.Appropriation;
import minbei.model.budget.BudgetParameters;
import minbei.model.district.DistrictSize;
import minbei.model.evaluation.EvaluationOffice;
import minbei.model.hub.HubCosts;
import minbei.model.institution.Institution;

/**
 * Which institutions are in force under a set of parameters, and what each costs a year.
 *
 * <p>One row an institution: whether it is in force, and its cost, worked out by its concept. The costs are those of full operation; in
 * a run less is claimed while something is being built, and nothing where there is nobody to pay.
 */
public final class InstitutionCosts {

    private static final List<Row> ROWS = List.of(
            new Row(
                    Institution.M2A_CULTIVATION,
                    (start, now) -> now.budget().cultivationShare() > 0,
                    (now, size) -> partOfEnvelope(now.budget(), now.budget().cultivationShare(), size)),
            new Row(
                    Institution.M3D_SPECIAL_FUND,
                    (start, now) -> now.budget().specialFundShare() > 0,
                    (now, size) -> partOfEnvelope(now.budget(), now.budget().specialFundShare(), size)),
            new Row(
                    Institution.M5A_HUBS,
                    (start, now) -> now.hubs().townshipShare() > 0,
                    (now, size) -> HubCosts.operationFenPerYear(now.hubs(), centres(now, size))),
            new Row(
                    Institution.M5B_HUB_FUNCTIONS,
                    (start, now) -> now.hubs().townshipShare() > 0 && now.hubs().hasFunctions(),
                    (now, size) -> HubCosts.functionsFenPerYear(now.hubs(), centres(now, size))),
            new Row(
                    Institution.M5C_HUB_SUPERVISION,
                    (start, now) -> now.hubs().townshipShare() > 0 && now.hubs().supervision() > 0,
                    (now, size) -> HubCosts.supervisionFenPerYear(now.hubs(), centres(now, size))),
            Row.free(
                    Institution.B6A_BOUNDARY,
                    (start, now) -> !now.department()
                            .purchaseShare()
                            .equals(start.department().purchaseShare())),
            Row.free(Institution.B7_BUDGET_LINE, (start, now) -> now.budget().institutionalShare() > 0),
            new Row(
                    Institution.B8C_EVALUATION_AND_AUDIT,
                    (start, now) -> EvaluationOffice.isInForce(now.evaluation()),
                    (now, size) -> EvaluationOffice.yearlyFen(
                            now.evaluation(), YearMoney.of(now, size).purchaseFen())));

    private InstitutionCosts() {}

    /** Whether an institution is in force. */
    private interface InForce {
        boolean under(ModelParameters start, ModelParameters now);
    }

    /** What it costs. */
    private interface FenPerYear {
        long of(ModelParameters now, DistrictSize size);
    }

    private record Row(Institution institution, InForce inForce, FenPerYear cost) {
        static Row free(Institution institution, InForce inForce) {
            return new Row(institution, inForce, (now, size) -> 0);
        }
    }

    /**
     * The institutions in force.
     *
     * @param start parameters of the district before any policy; what moves a boundary or a mix is measured against them
     * @param now parameters in force
     * @param size how large the district is
     * @return in the order of the ODD's table
     */
    public static List<InstitutionCost> of(ModelParameters start, ModelParameters now, DistrictSize size) {
        List<InstitutionCost> costs = new ArrayList<>();
        for (Row row : ROWS) {
            if (row.inForce().under(start, now)) {
                costs.add(new InstitutionCost(row.institution(), row.cost().of(now, size)));
            }
        }
        return costs;
    }

    private static long partOfEnvelope(BudgetParameters budget, double share, DistrictSize size) {
        return Math.round(Appropriation.yearFen(budget, size.residents()) * share);
    }

    private static int centres(ModelParameters now, DistrictSize size) {
        return HubCosts.centres(now.hubs(), size.townships());
    }
}
