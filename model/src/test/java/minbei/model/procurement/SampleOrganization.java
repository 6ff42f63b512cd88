package minbei.model.procurement;

import java.util.function.Consumer;
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

/** Hand-made organizations for tests: registered long ago, active, rent-free, of full capability unless said otherwise. */
public final class SampleOrganization {

    /** When they were founded and registered. */
    public static final int LONG_AGO = -100;

    private final int key;
    private NeedKind need = NeedKind.ELDER_CARE;
    private int township;
    private double quality = 0.5;
    private double capability = 1;
    private double affiliation;
    private int registered = LONG_AGO;
    private boolean outside;
    private Consumer<Organization> more = organization -> {};

    private SampleOrganization(int key) {
        this.key = key;
    }

    /** One for elder care in township 0. */
    public static SampleOrganization of(int key) {
        return new SampleOrganization(key);
    }

    /** Of another need. */
    public SampleOrganization serving(NeedKind kind) {
        need = kind;
        return this;
    }

    /** At home in a township. */
    public SampleOrganization in(int home) {
        township = home;
        return this;
    }

    /** Of another capability. */
    public SampleOrganization capable(double value) {
        capability = value;
        return this;
    }

    /** Of another hidden quality. */
    public SampleOrganization good(double value) {
        quality = value;
        return this;
    }

    /** Set up by government, and still so close to it. */
    public SampleOrganization affiliated(double value) {
        affiliation = value;
        return this;
    }

    /** Registered in another month. */
    public SampleOrganization registered(int month) {
        registered = month;
        return this;
    }

    /** At home outside the district. */
    public SampleOrganization fromOutside() {
        outside = true;
        return this;
    }

    /** Whatever else. */
    public SampleOrganization with(Consumer<Organization> what) {
        more = more.andThen(what);
        return this;
    }

    /** Enters it. */
    public Organization enter(Organizations organizations) {
        Traits traits = new Traits(
                key,
                Traits.NO_FOUNDER,
                Math.min(LONG_AGO, registered),
                Traits.NO_COMMUNITY,
                outside ? Traits.NO_TOWNSHIP : township,
                Work.answering(need),
                RegistrationClass.COMMUNITY_SERVICE,
                LegalForm.NON_ENTERPRISE_UNIT,
                origin(),
                false,
                quality,
                1,
                0,
                1);
        Organization organization =
                outside ? organizations.knowOutside(traits) : organizations.found(traits, Role.SERVICE);
        organization.standing().register(Route.INITIAL, registered);
        organization.standing().setAffiliation(affiliation);
        organization.means().setCapability(capability);
        organization.means().setRentFree(true);
        more.accept(organization);
        return organization;
    }

    private Origin origin() {
        if (outside) {
            return Origin.OUTSIDE;
        }
        return affiliation > 0 ? Origin.AFFILIATED : Origin.GRASSROOTS;
    }
}
