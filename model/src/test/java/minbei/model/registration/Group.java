package minbei.model.registration;

import minbei.model.organization.LegalForm;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Origin;
import minbei.model.organization.RegistrationClass;
import minbei.model.organization.Role;
import minbei.model.organization.Route;
import minbei.model.organization.Traits;
import minbei.model.organization.Work;

/** A hand-made group for tests: a unit for elder care in community service, of usual quality, size and wish. */
final class Group {

    private final Organizations organizations;
    private final int key;
    private int founded;
    private int township;
    private Work work = Work.ELDER_CARE;
    private RegistrationClass registrationClass = RegistrationClass.COMMUNITY_SERVICE;
    private LegalForm form = LegalForm.NON_ENTERPRISE_UNIT;
    private boolean needsPermit;
    private double quality = 0.55;
    private double size = 1;
    private double wish;

    private Group(Organizations organizations, int key) {
        this.organizations = organizations;
        this.key = key;
    }

    static Group of(Organizations organizations, int key) {
        return new Group(organizations, key);
    }

    Group founded(int month) {
        founded = month;
        return this;
    }

    Group in(int position) {
        township = position;
        return this;
    }

    Group work(Work kind) {
        work = kind;
        return this;
    }

    Group registeringAs(RegistrationClass kind) {
        registrationClass = kind;
        return this;
    }

    Group form(LegalForm legalForm) {
        form = legalForm;
        return this;
    }

    Group needingPermit() {
        needsPermit = true;
        return this;
    }

    Group quality(double hidden) {
        quality = hidden;
        return this;
    }

    Group size(double hidden) {
        size = hidden;
        return this;
    }

    Group wish(double own) {
        wish = own;
        return this;
    }

    /** Founds it: active, informal, without money and volunteers. */
    Organization found() {
        return organizations.found(
                new Traits(
                        key,
                        Traits.NO_FOUNDER,
                        founded,
                        township * 2,
                        township,
                        work,
                        registrationClass,
                        form,
                        Origin.GRASSROOTS,
                        needsPermit,
                        quality,
                        size,
                        wish,
                        1),
                Role.SERVICE);
    }

    /** Founds it as one that is on the register from the start. */
    Organization registered(int month) {
        Organization organization = found();
        organization.standing().register(Route.INITIAL, month);
        return organization;
    }
}
