package minbei.model.support;

import minbei.model.organization.LegalForm;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Origin;
import minbei.model.organization.RegistrationClass;
import minbei.model.organization.Role;
import minbei.model.organization.Route;
import minbei.model.organization.Traits;
import minbei.model.organization.Work;

/** An organization for tests: founded in month 0 in township 0, quality 0.5, nothing in hand; what differs is said. */
public final class OrganizationOf {

    private final int key;
    private Work work = Work.ELDER_CARE;
    private int township;
    private double quality = 0.5;
    private double wish;
    private int founded;

    private OrganizationOf(int key) {
        this.key = key;
    }

    /** One that is known by its key. */
    public static OrganizationOf key(int key) {
        return new OrganizationOf(key);
    }

    /** What it does. */
    public OrganizationOf work(Work what) {
        work = what;
        return this;
    }

    /** Its home township. */
    public OrganizationOf township(int position) {
        township = position;
        return this;
    }

    /** Its hidden quality. */
    public OrganizationOf quality(double value) {
        quality = value;
        return this;
    }

    /** Its wish to be registered. */
    public OrganizationOf wish(double value) {
        wish = value;
        return this;
    }

    /** Its month of founding. */
    public OrganizationOf founded(int month) {
        founded = month;
        return this;
    }

    /** An active group without papers. */
    public Organization group(Organizations organizations) {
        Traits traits = new Traits(
                key,
                Traits.NO_FOUNDER,
                founded,
                2 * township,
                township,
                work,
                RegistrationClass.COMMUNITY_SERVICE,
                LegalForm.NON_ENTERPRISE_UNIT,
                Origin.GRASSROOTS,
                false,
                quality,
                1,
                wish,
                1);
        return organizations.found(traits, work == Work.SUPPORT ? Role.SUPPORT : Role.SERVICE);
    }

    /** An active group that has filed with its township. */
    public Organization filed(Organizations organizations) {
        Organization organization = group(organizations);
        organization.standing().file(founded);
        return organization;
    }

    /** An active organization on the register. */
    public Organization registered(Organizations organizations) {
        Organization organization = group(organizations);
        organization.standing().register(Route.DIRECT, founded);
        return organization;
    }
}
