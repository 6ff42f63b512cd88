package minbei.model.organization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The register of all organizations that ever were, in the order of founding; and the lists of those of the district that are not gone
 * and of those known from outside.
 *
 * <p>Rules loop over {@link #present()}; none may hang on its order other than through keyed draws or sums over whole numbers.
 */
public final class Organizations {

    private final List<Organization> ever = new ArrayList<>();
    private final List<Organization> present = new ArrayList<>();
    private final List<Organization> outside = new ArrayList<>();
    private final List<Organization> everSeen = Collections.unmodifiableList(ever);
    private final List<Organization> presentSeen = Collections.unmodifiableList(present);
    private final List<Organization> outsideSeen = Collections.unmodifiableList(outside);

    private Organizations() {}

    /** None yet. */
    public static Organizations none() {
        return new Organizations();
    }

    /**
     * A new organization.
     *
     * @param traits what is settled once
     * @param role what it is there for
     * @return active, informal, without means
     */
    public Organization found(Traits traits, Role role) {
        Organization organization = new Organization(ever.size(), traits, role);
        ever.add(organization);
        present.add(organization);
        return organization;
    }

    /**
     * Makes an organization from outside the district known. It is never among those present, so that no rule of local life (income,
     * hiring, inspection, dissolution) touches it.
     *
     * @param traits what is settled once; its origin is {@link Origin#OUTSIDE}
     * @return active, informal, without means
     */
    public Organization knowOutside(Traits traits) {
        if (traits.origin() != Origin.OUTSIDE) {
            throw new IllegalArgumentException("organization " + traits.key() + " of origin "
                    + traits.origin().key() + " is not from outside. Maybe found?");
        }
        Organization organization = new Organization(ever.size(), traits, Role.SERVICE);
        ever.add(organization);
        outside.add(organization);
        return organization;
    }

    /** All that ever were, in the order of founding, those known from outside the district among them. */
    public List<Organization> ever() {
        return everSeen;
    }

    /** Those of the district that are not gone, in the order of founding. */
    public List<Organization> present() {
        return presentSeen;
    }

    /** Those known from outside the district, in the order in which they became known. */
    public List<Organization> outside() {
        return outsideSeen;
    }

    /** Strikes those that are gone from the list of those present. */
    public void forgetGone() {
        present.removeIf(Organization::isGone);
    }
}
