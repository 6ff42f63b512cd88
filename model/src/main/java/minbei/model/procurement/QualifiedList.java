package minbei.model.procurement;

import java.util.List;
import java.util.function.IntFunction;
import minbei.model.institution.Institution;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.organization.Standing;
import minbei.model.procurement.bid.Market;
import minbei.model.schedule.MonthlyRule;

/**
 * The list of organizations that may be bought from 承接名录: registered long enough, last inspection passed; an entry holds a year.
 *
 * <p>Buyers need not screen a listed organization again, which saves money and a month; the young are not on it.
 */
public final class QualifiedList implements MonthlyRule {

    private static final int VALID_MONTHS = 12;

    private final IntFunction<ProcurementParameters> parameters;
    private final PurchasingSystem system;
    private final Market market;

    private QualifiedList(IntFunction<ProcurementParameters> parameters, PurchasingSystem system, Market market) {
        this.parameters = parameters;
        this.system = system;
        this.market = market;
    }

    /**
     * The rule.
     *
     * @param parameters the parameters in force, by month
     * @param system whether the list runs
     * @param market who may be on it
     * @return the rule
     */
    public static QualifiedList of(
            IntFunction<ProcurementParameters> parameters, PurchasingSystem system, Market market) {
        return new QualifiedList(parameters, system, market);
    }

    @Override
    public void apply(int month) {
        if (!system.runs(Institution.M3C_QUALIFIED_LIST)) {
            return;
        }
        int age = parameters.apply(month).method().listAgeMonths();
        for (NeedKind kind : NeedKind.ALL) {
            enter(market.local(kind), age, month);
            enter(market.outside(kind), age, month);
        }
    }

    private static void enter(List<Organization> organizations, int age, int month) {
        for (Organization organization : organizations) {
            if (!organization.trackRecord().isQualified(month) && passes(organization, age, month)) {
                organization.trackRecord().qualifyUntil(month + VALID_MONTHS);
            }
        }
    }

    /** Inspections of those from outside are their home district's affair, taken as passed. */
    private static boolean passes(Organization organization, int age, int month) {
        Standing standing = organization.standing();
        boolean old = standing.registeredMonth() != Standing.NEVER && month - standing.registeredMonth() >= age;
        boolean inspected = standing.lastInspectionPassed()
                || standing.lastInspectedYear() == Standing.NEVER
                || !organization.isLocal();
        return old && inspected;
    }
}
