package minbei.model.organization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import minbei.model.provider.Provider;
import org.jspecify.annotations.Nullable;

/**
 * One social organization 社会组织: its lasting traits, and the parts of its state, each with a type of its own.
 *
 * <p>Two clocks: {@link Standing} says where it stands in law, {@link #activity()} whether it does anything. An organization may be on
 * the register and inactive, or active and not registered.
 */
public final class Organization {

    private final int id;
    private final Traits traits;
    private final Standing standing;
    private final Means means;
    private final TrackRecord trackRecord;
    private final Incubation incubation;
    private Role role;
    private Activity activity;
    private int activitySince;
    private boolean successionSettled;
    private @Nullable Provider ownPlaces;
    private final List<Provider> contractedPlaces = new ArrayList<>(1);

    Organization(int id, Traits traits, Role role) {
        this.id = id;
        this.traits = traits;
        this.role = role;
        this.standing = new Standing(traits.founded());
        this.means = new Means();
        this.trackRecord = new TrackRecord();
        this.incubation = new Incubation();
        this.activity = Activity.ACTIVE;
        this.activitySince = traits.founded();
    }

    /** Position in the register of {@link Organizations}; hangs on the order of founding, so no draw may be keyed by it. */
    public int id() {
        return id;
    }

    /** What all its draws are keyed by. */
    public int key() {
        return traits.key();
    }

    /** What was settled when it was founded. */
    public Traits traits() {
        return traits;
    }

    /** What it does. */
    public Work work() {
        return traits.work();
    }

    /** Position of its home township, or {@link Traits#NO_TOWNSHIP}. */
    public int township() {
        return traits.township();
    }

    /** Where it stands in law. */
    public Standing standing() {
        return standing;
    }

    /** Money, people, premises, capability. */
    public Means means() {
        return means;
    }

    /** What others know of its work. */
    public TrackRecord trackRecord() {
        return trackRecord;
    }

    /** Where it stands with the incubation park. */
    public Incubation incubation() {
        return incubation;
    }

    /** What it is there for. */
    public Role role() {
        return role;
    }

    /**
     * Gives it another role.
     *
     * @param newRole from now on
     */
    public void setRole(Role newRole) {
        role = newRole;
    }

    /** Whether it does anything. */
    public Activity activity() {
        return activity;
    }

    /** Since when, months since 2014-01. */
    public int activitySince() {
        return activitySince;
    }

    /**
     * Moves it between active, inactive and dissolved.
     *
     * @param newActivity from now on
     * @param month months since 2014-01
     * @throws IllegalStateException if it has dissolved before
     */
    public void setActivity(Activity newActivity, int month) {
        if (activity == Activity.DISSOLVED) {
            throw new IllegalStateException("organization " + key() + " has dissolved in month " + activitySince);
        }
        activity = newActivity;
        activitySince = month;
    }

    /** Whether it has already been settled who follows its founder. */
    public boolean isSuccessionSettled() {
        return successionSettled;
    }

    /** It is settled who follows its founder, or that nobody does. */
    public void settleSuccession() {
        successionSettled = true;
    }

    /** Whether it is at work. */
    public boolean isActive() {
        return activity == Activity.ACTIVE;
    }

    /** Whether it is at home in the district. */
    public boolean isLocal() {
        return traits.origin() != Origin.OUTSIDE;
    }

    /** Whether it is on the register. */
    public boolean isRegistered() {
        return standing.status() == LegalStatus.REGISTERED;
    }

    /** Registered and active: who can do what only registered organizations may. */
    public boolean isRegisteredAndActive() {
        return isRegistered() && isActive();
    }

    /** Whether it has ended in both senses: dissolved, and not on the register. */
    public boolean isGone() {
        return activity == Activity.DISSOLVED && !isRegistered();
    }

    /**
     * Months since it was founded.
     *
     * @param month months since 2014-01
     */
    public int ageMonths(int month) {
        return month - traits.founded();
    }

    /** The places it keeps by its own means, where it has any. */
    public @Nullable Provider ownPlaces() {
        return ownPlaces;
    }

    /**
     * Notes the provider through which it serves by its own means.
     *
     * @param provider its places
     */
    public void setOwnPlaces(Provider provider) {
        ownPlaces = provider;
    }

    /** The places it keeps under contract, one provider for each township it serves or has served under contract. */
    public List<Provider> contractedPlaces() {
        return Collections.unmodifiableList(contractedPlaces);
    }

    /**
     * The places it keeps under contract in a township.
     *
     * @param inTownship position of the township
     * @return their provider, or null where it has had none
     */
    public @Nullable Provider contractedPlaces(int inTownship) {
        for (Provider provider : contractedPlaces) {
            if (provider.township() == inTownship) {
                return provider;
            }
        }
        return null;
    }

    /**
     * Notes a provider through which it serves under contract.
     *
     * @param provider its places in a township in which it has had none
     */
    public void addContractedPlaces(Provider provider) {
        contractedPlaces.add(provider);
    }
}
