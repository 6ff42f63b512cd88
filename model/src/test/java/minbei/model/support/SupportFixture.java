package minbei.model.support;

import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.TestWorld;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Work;
import minbei.model.random.Luck;

/** Support in the small district of 12,000 residents: two contracts for each function, what is seen is true. */
final class SupportFixture {

    /** 12,000 residents: 0.012 · 166 = 1.99, two contracts for each function. */
    private static final Change PLAIN = Change.of("support.contractsPerMillion", 166)
            .and("support.noise", 0)
            .and("support.promise.noise", 0)
            .and("support.promise.needWeight", 0)
            .and("support.advice.consideredPerMonth", 0);

    final Organizations organizations = Organizations.none();
    final Finance finance = new Finance();
    final Luck luck = Luck.of(1);
    private ModelParameters parameters;
    final Support support;

    SupportFixture(Change change) {
        change(change);
        this.support = Support.of(
                TestWorld.district(),
                new Support.Stores(organizations, luck, finance.ledger()),
                NeedSeen.alike(),
                month -> parameters.support(),
                month -> new Prices(6_000, 2_400));
    }

    void change(Change change) {
        parameters = change.apply(PLAIN.apply(TestWorld.parameters()));
    }

    void months(int first, int last) {
        finance.months(support, support.body(), first, last);
    }

    void month(int month) {
        months(month, month);
    }

    /** A support organization on the register. */
    Organization helper(int key, double capability) {
        Organization helper = OrganizationOf.key(key).work(Work.SUPPORT).registered(organizations);
        helper.means().setCapability(capability);
        return helper;
    }
}
