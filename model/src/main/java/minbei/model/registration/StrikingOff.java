package minbei.model.registration;

import java.util.function.IntFunction;
import minbei.model.organization.Activity;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.schedule.Month;

/**
 * How organizations leave the register: struck off 撤销 after inspections failed or missed in a row, by a campaign 专项清理 against those
 * without activity, or at the request 注销 of the founders of one that has dissolved.
 *
 * <p>The register's clock is another than that of activity: until one of these comes, an organization that does nothing stands on it.
 * With its registration an organization ends; who wants to go on founds anew.
 */
final class StrikingOff {

    private final IntFunction<RegistrationParameters> parameters;
    private final Organizations organizations;
    private final RegistrationCounts counts;
    private final RegistrationLuck luck;

    private StrikingOff(
            IntFunction<RegistrationParameters> parameters,
            Organizations organizations,
            RegistrationCounts counts,
            RegistrationLuck luck) {
        this.parameters = parameters;
        this.organizations = organizations;
        this.counts = counts;
        this.luck = luck;
    }

    static StrikingOff of(
            IntFunction<RegistrationParameters> parameters,
            Organizations organizations,
            RegistrationCounts counts,
            RegistrationLuck luck) {
        return new StrikingOff(parameters, organizations, counts, luck);
    }

    void apply(int month) {
        RegistrationParameters p = parameters.apply(month);
        boolean campaign = luck.campaignOf(Month.yearOf(month)) < p.campaignPerYear();
        for (Organization organization : organizations.present()) {
            if (!organization.isRegistered()) {
                continue;
            }
            if (isRequested(organization, p, month)) {
                strike(organization, RegistrationEvent.LEFT_BY_REQUEST, month);
            } else if (isStruckOff(organization, p, month)) {
                strike(organization, RegistrationEvent.STRUCK_OFF, month);
            } else if (campaign && isReached(organization, p, month)) {
                strike(organization, RegistrationEvent.STRUCK_OFF_BY_CAMPAIGN, month);
            }
        }
    }

    private boolean isRequested(Organization organization, RegistrationParameters p, int month) {
        return organization.activity() == Activity.DISSOLVED
                && luck.ownRequest(organization, month) < p.ownRequestPerMonth();
    }

    private boolean isStruckOff(Organization organization, RegistrationParameters p, int month) {
        return organization.standing().missedInspections() >= p.missedBeforeStruckOff()
                && luck.struckOff(organization, month) < p.struckOffPerMonth();
    }

    private boolean isReached(Organization organization, RegistrationParameters p, int month) {
        boolean idle = organization.activity() == Activity.DISSOLVED
                || organization.activity() == Activity.INACTIVE
                        && month - organization.activitySince() >= p.campaignInactiveMonths();
        return idle && luck.campaign(organization, month) < p.campaignPerMonth();
    }

    private void strike(Organization organization, RegistrationEvent how, int month) {
        organization.standing().deregister(month);
        if (organization.activity() != Activity.DISSOLVED) {
            organization.setActivity(Activity.DISSOLVED, month);
        }
        counts.add(how);
    }
}
