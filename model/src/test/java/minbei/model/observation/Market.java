package minbei.model.observation;

import java.util.List;
import minbei.model.TestWorld;
import minbei.model.contract.Buyer;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractTerms;
import minbei.model.contract.Contracts;
import minbei.model.contract.Method;
import minbei.model.district.District;
import minbei.model.need.NeedKind;
import minbei.model.organization.LegalForm;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Origin;
import minbei.model.organization.RegistrationClass;
import minbei.model.organization.Role;
import minbei.model.organization.Route;
import minbei.model.organization.Traits;
import minbei.model.organization.Work;

/** A few organizations and contracts in the small world, and what is observed of them. */
final class Market {

    static final int MONTHS = 12;

    private final District district = TestWorld.district();
    private final Organizations organizations = Organizations.none();
    private final Contracts contracts = Contracts.none();
    private final SeriesTable table = new SeriesTable(MONTHS);
    private final MarketObservation observation =
            MarketObservation.of(district, MONTHS, MarketObservation.Sources.of(organizations, contracts));

    /** A grassroots group for elder care in a township, without papers. */
    Organization group(int founded, int township, double quality) {
        return organizations.found(traits(founded, township, quality, Origin.GRASSROOTS), Role.SERVICE);
    }

    /** The same, on the register since it was founded, before the run began. */
    Organization registered(int township, double quality) {
        Organization organization = group(-60, township, quality);
        organization.standing().register(Route.INITIAL, -60);
        return organization;
    }

    /** One from outside the district, registered elsewhere. */
    Organization outside(double quality) {
        Organization organization = organizations.knowOutside(traits(-60, Traits.NO_TOWNSHIP, quality, Origin.OUTSIDE));
        organization.standing().register(Route.INITIAL, -60);
        return organization;
    }

    private Traits traits(int founded, int township, double quality, Origin origin) {
        return new Traits(
                1000 + organizations.ever().size(),
                Traits.NO_FOUNDER,
                founded,
                township < 0 ? Traits.NO_COMMUNITY : 2 * township,
                township,
                Work.ELDER_CARE,
                RegistrationClass.SOCIAL_WELFARE,
                LegalForm.NON_ENTERPRISE_UNIT,
                origin,
                false,
                quality,
                1,
                0,
                1);
    }

    /** A department's contract for elder care in the first township, a year from the month after its signature. */
    Contract sign(Organization with, int places, int referenceYuan, int priceYuan, int signed) {
        ContractTerms terms = new ContractTerms(12, 0.3, 0.2, 0, false);
        Contract.Award award = new Contract.Award(
                NeedKind.ELDER_CARE, 0, Method.OPEN_TENDER, referenceYuan * 100L, priceYuan * 100L, places, terms);
        return contracts.sign(Buyer.department(), with, award, signed + 1);
    }

    Contracts contracts() {
        return contracts;
    }

    /** The month ends. */
    void observe(int month) {
        organizations.forgetGone();
        observation.observe(month, table);
    }

    /** The run ends. */
    void finish() {
        observation.finish(table);
    }

    RunLines lines() {
        return observation.lines(ServedNeeds.NONE);
    }

    double at(Indicator indicator, int month) {
        return at(indicator, Breakdown.TOTAL, "all", month);
    }

    double at(Indicator indicator, Breakdown breakdown, String category, int month) {
        List<IndicatorSeries> found = table.toList().stream()
                .filter(series -> series.indicator() == indicator
                        && series.breakdown() == breakdown
                        && series.category().equals(category))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(
                    found.size() + " series of " + indicator.key() + " by " + breakdown.key() + ", " + category);
        }
        return found.get(0).at(month);
    }
}
