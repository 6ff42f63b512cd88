package minbei.model.procurement.bid;

import java.util.function.IntFunction;
import minbei.model.contract.Buyer;
import minbei.model.contract.Contract;
import minbei.model.contract.Contracts;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.TrackRecord;
import minbei.model.schedule.MonthlyRule;

/**
 * How well buyers know organizations (familiarity 熟悉度): it grows by working together, a part of the distance to full familiarity in each
 * month under contract, and fades in the others. It is what dependence is made of: nobody is favoured by a rule, only known.
 */
public final class Familiarity implements MonthlyRule {

    private final IntFunction<Pace> pace;
    private final Organizations organizations;
    private final Contracts contracts;

    private Familiarity(IntFunction<Pace> pace, Organizations organizations, Contracts contracts) {
        this.pace = pace;
        this.organizations = organizations;
        this.contracts = contracts;
    }

    /**
     * How fast familiarity moves.
     *
     * @param gained part of the distance to full familiarity that a month of working together makes up, 0–1
     * @param forgotten part of it that is lost in another month, 0–1
     */
    public record Pace(double gained, double forgotten) {}

    /**
     * The rule.
     *
     * @param pace the parameters in force, by month
     * @param organizations who is known
     * @param contracts who works with whom
     * @return the rule
     */
    public static Familiarity of(IntFunction<Pace> pace, Organizations organizations, Contracts contracts) {
        return new Familiarity(pace, organizations, contracts);
    }

    @Override
    public void apply(int month) {
        Pace now = pace.apply(month);
        // nobody asks how well buyers know who is gone
        organizations.present().forEach(organization -> move(organization, month, now));
        organizations.outside().forEach(organization -> move(organization, month, now));
    }

    private void move(Organization organization, int month, Pace now) {
        boolean department = false;
        boolean township = false;
        for (Contract contract : contracts.runningOf(organization)) {
            if (contract.startMonth() <= month) {
                department |= contract.buyer().isDepartment();
                township |= isHome(contract.buyer(), organization);
            }
        }
        TrackRecord record = organization.trackRecord();
        record.setDepartmentFamiliarity(moved(record.departmentFamiliarity(), department, now));
        record.setTownshipFamiliarity(moved(record.townshipFamiliarity(), township, now));
    }

    private static boolean isHome(Buyer buyer, Organization organization) {
        return !buyer.isDepartment() && buyer.township() == organization.township();
    }

    private static double moved(double familiarity, boolean together, Pace now) {
        return together ? familiarity + now.gained() * (1 - familiarity) : familiarity - now.forgotten() * familiarity;
    }

    /**
     * How close an organization is to a buyer: by working together or by affiliation, whichever is more.
     *
     * @param organization which
     * @param buyer whom it would work for
     * @return 0–1
     */
    public static double closeness(Organization organization, Buyer buyer) {
        TrackRecord record = organization.trackRecord();
        double known = buyer.isDepartment() ? record.departmentFamiliarity() : 0;
        if (isHome(buyer, organization)) {
            known = record.townshipFamiliarity();
        }
        return Math.max(known, organization.standing().affiliation());
    }
}
