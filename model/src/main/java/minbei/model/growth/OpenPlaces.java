package minbei.model.growth;

import minbei.model.apportionment.LargestRemainder;
import minbei.model.contract.AgreedTerms;
import minbei.model.contract.Contract;
import minbei.model.contract.Contracts;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import minbei.model.organization.Activity;
import minbei.model.organization.Means;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.provider.PlaceThinning;
import minbei.model.provider.Provider;
import minbei.model.provider.ProviderType;
import minbei.model.provider.Providers;
import minbei.model.schedule.MonthlyRule;

/**
 * Places that organizations open for the month to come: by their own means (a part of their own staff, volunteers), and under contract
 * in each township (as many as the contract staff there keep, to the nearest whole place and at most the contracted ones, shared among townships by
 * these). Those of an organization that has dissolved close for good.
 */
final class OpenPlaces implements MonthlyRule {

    private final OrganizationsGrow.Rules rules;
    private final PlaceThinning thinning;
    private final Organizations organizations;
    private final Contracts contracts;
    private final Providers providers;
    private final int townships;
    private final Attendance attendance;

    OpenPlaces(
            OrganizationsGrow.Rules rules,
            OrganizationsGrow.Surroundings around,
            OrganizationsGrow.Stores stores,
            Attendance attendance) {
        this.attendance = attendance;
        this.rules = rules;
        this.thinning = PlaceThinning.of(around.scale(), around.luck());
        this.organizations = stores.organizations();
        this.contracts = stores.contracts();
        this.providers = stores.providers();
        this.townships = around.townships();
    }

    @Override
    public void apply(int month) {
        GrowthParameters now = rules.growth().apply(month);
        ByNeed cases = rules.placeCost().rules().caseload().apply(month);
        for (Organization organization : organizations.present()) {
            gatherVolunteers(organization, now);
            NeedKind need = organization.work().need();
            if (organization.activity() == Activity.DISSOLVED) {
                closeForGood(organization);
            } else if (need != null) {
                double there = presentShare(organization);
                openOwn(organization, need, ownPlaces(organization, now, there * cases.of(need)));
                openContracted(
                        organization, need, there / rules.placeCost().staff(organization, need, month), month + 1);
            }
        }
    }

    /** Part of its staff who are not away on a course. */
    private double presentShare(Organization organization) {
        double staff = organization.means().staff();
        double away = staff <= 0 ? 0 : attendance.workersAway(organization) / staff;
        return Math.max(0, 1 - away);
    }

    private void closeForGood(Organization organization) {
        Provider own = organization.ownPlaces();
        if (own != null && !own.hasLeft()) {
            providers.leave(own);
        }
        for (Provider contracted : organization.contractedPlaces()) {
            if (!contracted.hasLeft()) {
                providers.leave(contracted);
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
    static int ownPlaces(Organization organization, GrowthParameters now, double cases) {
        if (!organization.isActive()) {
            return 0;
        }
        Means means = organization.means();
        return (int) (means.ownStaff() * now.ownServiceShare() * cases + means.volunteers() * now.placesPerVolunteer());
    }

    private void openOwn(Organization organization, NeedKind need, int places) {
        ProviderType type = organization.isRegistered() ? ProviderType.OWN_MEANS : ProviderType.COMMUNITY_GROUP;
        Provider provider = organization.ownPlaces();
        if (provider == null && places > 0) {
            provider = enter(type, organization, need, organization.township());
            organization.setOwnPlaces(provider);
        }
        if (provider != null) {
            provider.becomes(type);
            thinning.open(provider, places);
        }
    }

    private Provider enter(ProviderType type, Organization organization, NeedKind need, int township) {
        return providers.enter(
                type,
                need,
                township,
                organization.key(),
                organization.traits().quality(),
                organization.traits().packages());
    }

    private void openContracted(Organization organization, NeedKind need, double cases, int month) {
        if (contracts.runningOf(organization).isEmpty()
                && organization.contractedPlaces().isEmpty()) {
            return;
        }
        enterWhereContracted(organization, need, month);
        double[] contracted = new double[townships];
        int all = 0;
        for (Provider provider : organization.contractedPlaces()) {
            int places = contracts.placesOf(organization, provider.township(), month);
            contracted[provider.township()] = places;
            all += places;
        }
        // hiring comes ever closer to the contracted places; to round down would leave the last one closed for years
        long staffed = Math.round(organization.means().contractStaff() * cases);
        double kept = attendance.keptShare(organization, month);
        long open = organization.isRegisteredAndActive() ? Math.min(Math.round(all * kept), staffed) : 0;
        long[] shares = LargestRemainder.share(open, contracted);
        for (Provider provider : organization.contractedPlaces()) {
            thinning.open(provider, (int) shares[provider.township()]);
            AgreedTerms.hold(provider, organization, contracts, month);
        }
    }

    private void enterWhereContracted(Organization organization, NeedKind need, int month) {
        for (Contract contract : contracts.runningOf(organization)) {
            int township = contract.award().township();
            if (contract.startMonth() <= month && organization.contractedPlaces(township) == null) {
                organization.addContractedPlaces(enter(ProviderType.CONTRACTED, organization, need, township));
            }
        }
    }
}
