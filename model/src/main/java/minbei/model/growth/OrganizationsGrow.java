package minbei.model.growth;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import minbei.model.contract.Contracts;
import minbei.model.district.ResidentSeries;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.provider.Providers;
import minbei.model.random.Luck;
import minbei.model.resident.Residents;
import minbei.model.schedule.MonthlyRule;

/**
 * Organizations grow or exit: they earn, pay, close the month; stop, revive or dissolve; hire and dismiss; learn; and open the places
 * of the month to come.
 */
public final class OrganizationsGrow implements MonthlyRule {

    private final Organizations organizations;
    private final MonthlyRule earn;
    private final MonthlyRule pay;
    private final Fate fate;
    private final MonthlyRule hire;
    private final MonthlyRule learn;
    private final MonthlyRule open;
    private final MeansAtStart start;

    private OrganizationsGrow(
            Surroundings around, Rules rules, Stores stores, Attendance attendance, Consumer<Organization> dissolved) {
        this.organizations = stores.organizations();
        OwnIncome income = new OwnIncome(around.residents(), rules.growth(), around.luck(), organizations);
        RunningCosts costs = new RunningCosts(rules.placeCost(), organizations, stores.contracts());
        this.earn = income;
        this.pay = costs;
        this.fate = new Fate(
                rules.growth(), rules.newMoneyYuan(), around.luck(), stores.residents(), organizations, dissolved);
        this.hire = new Staffing(rules.placeCost(), costs, organizations, stores.contracts());
        this.learn = new Capability(rules.growth(), organizations);
        this.open = new OpenPlaces(rules, around, stores, attendance);
        this.start = new MeansAtStart(income, costs, rules.growth(), around.luck(), organizations);
    }

    /**
     * Where and with what luck.
     *
     * @param residents known totals of the district
     * @param townships how many townships
     * @param scale agents per resident
     * @param luck luck of the run
     */
    public record Surroundings(ResidentSeries residents, int townships, double scale, Luck luck) {}

    /**
     * The parameters in force, by month.
     *
     * @param growth how organizations grow
     * @param placeCost what a place takes
     * @param volunteersAtFounding volunteers of an organization of size 1 in its first month
     * @param newMoneyYuan what founders bring who start anew, yuan
     */
    public record Rules(
            IntFunction<GrowthParameters> growth,
            PlaceCost placeCost,
            double volunteersAtFounding,
            double newMoneyYuan) {}

    /**
     * What is read and written.
     *
     * @param residents whether founders are still here
     * @param organizations who grows
     * @param contracts what they have agreed to serve
     * @param providers where places are opened
     */
    public record Stores(Residents residents, Organizations organizations, Contracts contracts, Providers providers) {}

    /**
     * The rule.
     *
     * @param around where and with what luck
     * @param rules the parameters in force
     * @param stores what is read and written
     * @param dissolved told of each organization that dissolves
     * @return the rule
     */
    public static OrganizationsGrow of(
            Surroundings around, Rules rules, Stores stores, Consumer<Organization> dissolved) {
        return of(around, rules, stores, Attendance.full(), dissolved);
    }

    /**
     * The rule, where not all staff are there for residents all the time.
     *
     * @param around where and with what luck
     * @param rules the parameters in force
     * @param stores what is read and written
     * @param attendance whether staff are there
     * @param dissolved told of each organization that dissolves
     * @return the rule
     */
    public static OrganizationsGrow of(
            Surroundings around, Rules rules, Stores stores, Attendance attendance, Consumer<Organization> dissolved) {
        return new OrganizationsGrow(around, rules, stores, attendance, dissolved);
    }

    /**
     * Gives the organizations that are there at the start their means, and opens their places.
     *
     * @param month the month before the first
     */
    public void begin(int month) {
        start.give(month);
        open.apply(month);
    }

    @Override
    public void apply(int month) {
        earn.apply(month);
        pay.apply(month);
        for (Organization organization : organizations.present()) {
            organization.means().closeMonth();
        }
        fate.apply(month);
        hire.apply(month);
        learn.apply(month);
        open.apply(month);
        // last: whoever has dissolved must first have closed its places
        organizations.forgetGone();
    }

    /** Organizations that stopped working this month. */
    public int becameInactive() {
        return fate.becameInactive();
    }

    /** Organizations that dissolved this month. */
    public int dissolved() {
        return fate.dissolvedNow();
    }
}
