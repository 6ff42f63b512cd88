package minbei.model.procurement;

import java.util.function.IntFunction;
import minbei.model.institution.Institution;
import minbei.model.procurement.plan.PlanParameters;
import minbei.model.schedule.Month;
import minbei.model.schedule.MonthlyRule;

/**
 * The function-transfer catalogue 职能转移目录 and the purchase catalogue 购买目录, as far as they have been drawn up.
 *
 * <p>Without the former the departments may hand over what nobody doubts; each month of drafting lists a part of the rest, and without
 * upkeep it falls out of use as fast. The latter holds a set part of the projects when drawn up at once (M3b); built up step by step (B6c) it
 * gains a part of the rest each year. Where both run the larger counts, never their sum.
 */
public final class Catalogues implements MonthlyRule {

    private final IntFunction<ProcurementParameters> parameters;
    private final PurchasingSystem system;
    private double contractible;
    private double builtUp;
    private double itemShare;

    private Catalogues(IntFunction<ProcurementParameters> parameters, PurchasingSystem system) {
        this.parameters = parameters;
        this.system = system;
        this.contractible = parameters.apply(-1).plan().contractibleShare();
    }

    /**
     * No catalogue has been drawn up.
     *
     * @param parameters the parameters in force, by month
     * @param system which institutions run
     * @return the catalogues
     */
    public static Catalogues of(IntFunction<ProcurementParameters> parameters, PurchasingSystem system) {
        return new Catalogues(parameters, system);
    }

    @Override
    public void apply(int month) {
        ProcurementParameters now = parameters.apply(month);
        PlanParameters plan = now.plan();
        boolean transfers = system.runs(Institution.M3A_FUNCTION_TRANSFER_CATALOGUE);
        double aim = transfers ? plan.catalogueContractibleShare() : plan.contractibleShare();
        contractible += plan.tasksListedPerMonth() * (aim - contractible);
        itemShare = system.runs(Institution.M3B_PURCHASE_CATALOGUE) ? plan.catalogueItemShare() : 0;
        if (system.runs(Institution.B6C_CATALOGUE_GROWTH)) {
            builtUp += now.catalogueGrowth() / Month.PER_YEAR * (1 - builtUp);
            itemShare = Math.max(itemShare, builtUp);
        }
    }

    /** Part of a need's tasks that may be handed over, 0–1. */
    public double contractibleShare() {
        return contractible;
    }

    /** Part of the projects that are standard items, known months ahead, 0–1. */
    public double itemShare() {
        return itemShare;
    }
}
