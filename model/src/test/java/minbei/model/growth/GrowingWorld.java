package minbei.model.growth;

import java.util.ArrayList;
import java.util.List;
import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.TestWorld;
import minbei.model.contract.Buyer;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractTerms;
import minbei.model.contract.Contracts;
import minbei.model.contract.Method;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.RevenueSource;
import minbei.model.provider.Providers;
import minbei.model.random.Luck;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.Residents;

/**
 * A few organizations in the small district, whose rules of growth a test calls one by one. Plain numbers: a department's worker costs 7,000
 * yuan, an organization's 0.8 of that; rent is 2,500 a month and reporting 6,000 a year, so that a registered organization has fixed costs of
 * 3,000 yuan a month; a worker serves 146 health cases.
 */
final class GrowingWorld {

    /** Wage of an organization's worker, fen a month. */
    static final long WAGE = 560_000;

    /** Rent and a twelfth of the reporting, fen a month. */
    static final long FIXED = 300_000;

    final Luck luck = Luck.of(20140101);
    final Organizations organizations = Organizations.none();
    final Contracts contracts = Contracts.none();
    final Providers providers = Providers.empty();
    final Residents residents = Residents.of(6, 100);
    final List<Organization> dissolved = new ArrayList<>();
    final ModelParameters all;
    final GrowthParameters now;
    final RunningCosts costs;

    GrowingWorld(Change change) {
        all = change.apply(Change.of("growth.rentYuanPerMonth", 2_500)
                .and("growth.reportingYuanPerYear", 6_000)
                .and("growth.wageRatio", 0.8)
                .apply(TestWorld.parameters()));
        now = all.growth();
        costs = new RunningCosts(placeCost(), organizations, contracts);
        for (int id = 0; id < 100; id++) {
            residents.add(id % 6, -480, true, Hukou.LOCAL, Income.MIDDLE);
        }
    }

    /** As the catalogue has it. */
    static GrowingWorld plain() {
        return new GrowingWorld(Change.of("growth.rentYuanPerMonth", 2_500));
    }

    private PlaceCost placeCost() {
        return TestWorld.placeCost(month -> all);
    }

    OwnIncome income() {
        return new OwnIncome(TestWorld.district().residents(), month -> now, luck, organizations);
    }

    Staffing staffing() {
        return new Staffing(placeCost(), costs, organizations, contracts);
    }

    Fate fate() {
        return new Fate(month -> now, 3_000, luck, residents, organizations, dissolved::add);
    }

    OpenPlaces openPlaces(double scale) {
        return new OpenPlaces(rules(), around(scale), stores(), Attendance.full());
    }

    OrganizationsGrow grow() {
        return OrganizationsGrow.of(around(1), rules(), stores(), dissolved::add);
    }

    private OrganizationsGrow.Surroundings around(double scale) {
        return new OrganizationsGrow.Surroundings(TestWorld.district().residents(), 3, scale, luck);
    }

    private OrganizationsGrow.Rules rules() {
        return new OrganizationsGrow.Rules(month -> now, placeCost(), 6, 3_000);
    }

    private OrganizationsGrow.Stores stores() {
        return new OrganizationsGrow.Stores(residents, organizations, contracts, providers);
    }

    /** A contract for twelve months of the organization's work. */
    Contract sign(Organization organization, int township, int places, int start, boolean hukouClause) {
        ContractTerms terms = new ContractTerms(12, 0.3, 0.2, 0, hukouClause);
        Contract.Award award = new Contract.Award(
                NeedKind.ALL.get(organization.work().ordinal()),
                township,
                Method.OPEN_TENDER,
                6_000,
                6_000,
                places,
                terms);
        return contracts.sign(Buyer.department(), organization, award, start);
    }

    /** A year in which the organization received so much a month, and spent it all. */
    static void earned(Organization organization, RevenueSource source, long fenPerMonth) {
        for (int month = 0; month < 12; month++) {
            organization.means().receive(source, fenPerMonth);
            organization.means().payRunningCosts(fenPerMonth);
            organization.means().closeMonth();
        }
    }
}
