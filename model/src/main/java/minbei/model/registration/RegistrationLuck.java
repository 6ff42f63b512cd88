package minbei.model.registration;

import minbei.model.organization.Organization;
import minbei.model.random.Luck;
import minbei.model.random.Stream;

/**
 * All draws of registration, each by name: uniform in [0, 1), or standard normal where the name says error or means.
 *
 * <p>Keyed by the organization and by its running number of attempts where a step of an application is decided, so that the third
 * attempt has the same luck in every world, whenever it comes.
 */
final class RegistrationLuck {

    private static final int LASTING = 0;
    private static final int DISTRICT = 0;

    private static final int CONSIDERS = 0;
    private static final int FILES = 1;
    private static final int FILING_ORDER = 2;
    private static final int CONSENT = 3;
    private static final int CONSENT_OF_ANOTHER = 4;
    private static final int SUPERVISOR_ERROR = 5;
    private static final int PERMIT = 7;
    private static final int PERMIT_ERROR = 8;
    private static final int REVIEW_ERROR = 10;
    private static final int CHECK = 12;
    private static final int ROUNDING = 13;
    private static final int QUEUE_ORDER = 14;
    private static final int FOUNDERS_MEANS = 15;
    private static final int ROOM = 17;
    private static final int SIMILARITY = 18;

    private static final int INSPECTION_ORDER = 16;
    private static final int PAPERS = 17;
    private static final int INSPECTION = 18;
    private static final int STRUCK_OFF = 19;
    private static final int CAMPAIGN = 20;
    private static final int OWN_REQUEST = 21;

    private final Luck luck;

    private RegistrationLuck(Luck luck) {
        this.luck = luck;
    }

    static RegistrationLuck of(Luck luck) {
        return new RegistrationLuck(luck);
    }

    private double step(Organization organization, int occasion, int index) {
        return luck.uniform(Stream.REGISTRATION, organization.key(), occasion, index);
    }

    private double error(Organization organization, int occasion, int index) {
        return luck.normal(Stream.REGISTRATION, organization.key(), occasion, index);
    }

    private double kept(Organization organization, int occasion, int index) {
        return luck.uniform(Stream.INSPECTION, organization.key(), occasion, index);
    }

    double considers(Organization organization, int month) {
        return step(organization, month, CONSIDERS);
    }

    double files(Organization organization, int month) {
        return step(organization, month, FILES);
    }

    double filingOrder(Organization organization, int month) {
        return step(organization, month, FILING_ORDER);
    }

    double consent(Organization organization) {
        return step(organization, organization.standing().attempts(), CONSENT);
    }

    double consentOfAnother(Organization organization) {
        return step(organization, organization.standing().attempts(), CONSENT_OF_ANOTHER);
    }

    double supervisorError(Organization organization) {
        return error(organization, organization.standing().attempts(), SUPERVISOR_ERROR);
    }

    double permit(Organization organization) {
        return step(organization, organization.standing().attempts(), PERMIT);
    }

    double permitError(Organization organization) {
        return error(organization, organization.standing().attempts(), PERMIT_ERROR);
    }

    double reviewError(Organization organization) {
        return error(organization, organization.standing().attempts(), REVIEW_ERROR);
    }

    double check(Organization organization) {
        return step(organization, organization.standing().attempts(), CHECK);
    }

    double rounding(Organization organization) {
        return step(organization, organization.standing().attempts(), ROUNDING);
    }

    double queueOrder(Organization organization) {
        return step(organization, organization.standing().attempts(), QUEUE_ORDER);
    }

    double foundersMeans(Organization organization) {
        return error(organization, LASTING, FOUNDERS_MEANS);
    }

    double room(Organization organization) {
        return step(organization, LASTING, ROOM);
    }

    double similarity(Organization organization) {
        return step(organization, LASTING, SIMILARITY);
    }

    double inspectionOrder(Organization organization, int year) {
        return kept(organization, year, INSPECTION_ORDER);
    }

    double papers(Organization organization, int year) {
        return kept(organization, year, PAPERS);
    }

    double inspection(Organization organization, int year) {
        return kept(organization, year, INSPECTION);
    }

    double struckOff(Organization organization, int month) {
        return kept(organization, month, STRUCK_OFF);
    }

    double campaign(Organization organization, int month) {
        return kept(organization, month, CAMPAIGN);
    }

    double ownRequest(Organization organization, int month) {
        return kept(organization, month, OWN_REQUEST);
    }

    double campaignOf(int year) {
        return luck.uniform(Stream.REGISTER_CAMPAIGN, DISTRICT, year, 0);
    }
}
