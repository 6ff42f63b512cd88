package minbei.model.growth;

import minbei.model.contract.Contract;
import minbei.model.contract.Contracts;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import minbei.model.organization.Means;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.provider.Provider;
import minbei.model.provider.ProviderType;
import minbei.model.provider.Providers;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.MonthlyRule;

/**
 * Places that organizations open for the month to come: by their own means (a part of their own staff, volunteers), and under contract
 * (contract staff times caseload, at most the contracted places).
 *
 * <p>Places are thinned as residents are, rounding up or down by a draw that lasts.
 */
final class OpenPlaces implements MonthlyRule {

    private static final int ONCE = 0;
    private static final int DRAW_OWN = 0;
    private static final int DRAW_CONTRACT = 1;
    private static final int THINNING = 32;

    private final OrganizationsGrow.Rules rules;
    private final double scale;
    private final Luck luck;
    private final Organizations organizations;
    private final Contracts contracts;
    private final Providers providers;

    OpenPlaces(OrganizationsGrow.Rules rules, OrganizationsGrow.Surroundings around, OrganizationsGrow.Stores stores) {
        this.rules = rules;
        this.scale = around.scale();
        this.luck = around.luck();
        this.organizations = stores.organizations();
        this.contracts = stores.contracts();
        this.providers = stores.providers();
    }

    @Override
    public void apply(int month) {
        GrowthParameters now = rules.growth().apply(month);
        ByNeed cases = rules.caseload().apply(month);
        for (Organization organization : organizations.present()) {
            gatherVolunteers(organization, now);
            NeedKind need = organization.work().need();
            if (need != null) {
                openOwn(organization, need, ownPlaces(organization, now, cases.of(need)));
                openContracted(organization, need, cases.of(need), month + 1);
            }
        }
    }

    /** Volunteers come to whom they know and think well of. */
    private void gatherVolunteers(Organization organization, GrowthParameters now) {
        double known = organization.trackRecord().reputation() / now.reputationAtFounding();
        double come = rules.volunteersAtFounding() * organization.traits().size() * known;
        organization.means().setVolunteers(organization.isActive() ? come : 0);
    }

    /** Places by its own means, not thinned. */
    static double ownPlaces(Organization organization, GrowthParameters now, double cases) {
        if (!organization.isActive()) {
            return 0;
        }
        Means means = organization.means();
        return means.ownStaff() * now.ownServiceShare() * cases + means.volunteers() * now.placesPerVolunteer();
    }

    private void openOwn(Organization organization, NeedKind need, double places) {
        Provider provider = organization.ownPlaces();
        if (provider == null) {
            if (places < 1) {
                return;
            }
            provider = providers.enter(
                    ProviderType.DEPARTMENT,
                    need,
                    organization.township(),
                    organization.traits().quality());
            organization.setOwnPlaces(provider);
        }
        provider.setPlaces(agents(organization, places, DRAW_OWN));
    }

    private void openContracted(Organization organization, NeedKind need, double cases, int month) {
        int contracted = contracts.placesOf(organization, month);
        double staffed = organization.means().contractStaff() * cases;
        double places = organization.isRegisteredAndActive() ? Math.min(contracted, staffed) : 0;
        Provider provider = organization.contractedPlaces();
        if (provider == null) {
            if (contracted == 0) {
                return;
            }
            provider = providers.enter(
                    ProviderType.DEPARTMENT,
                    need,
                    organization.township(),
                    organization.traits().quality());
            organization.setContractedPlaces(provider);
        }
        provider.setPlaces(agents(organization, places, DRAW_CONTRACT));
    }

    /** Quality under contract: the founder's, by the effort that the terms of the running contracts leave for what is not counted. */
    double quality(Organization organization) {
        double places = 0;
        double effort = 0;
        for (Contract contract : contracts.runningOf(organization)) {
            places += contract.award().places();
            effort += contract.award().places() * contract.effort();
        }
        return organization.traits().quality() * (places == 0 ? 1 : effort / places);
    }

    private int agents(Organization organization, double places, int draw) {
        double u = luck.uniform(Stream.ORGANIZATION_TRAITS, organization.key(), ONCE, THINNING + draw);
        return (int) (places * scale + u);
    }
}
