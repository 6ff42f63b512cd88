package minbei.model.observation.snapshot;

import minbei.model.organization.Activity;
import minbei.model.organization.IncubationStage;
import minbei.model.organization.LegalForm;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Role;
import minbei.model.organization.Route;
import minbei.model.organization.Work;

/**
 * An organization at a month's end.
 *
 * @param key its number, the same under every policy
 * @param township position of its township, or −1 where it has none in the district
 * @param founded month of its founding
 * @param work kind of work
 * @param form legal form
 * @param role what it is there for
 * @param activity whether it does anything
 * @param status where it stands in law
 * @param route the way onto the register
 * @param stage where it stands with the incubation park
 * @param grade valid grade, 0 for none
 * @param staff paid staff, full-time equivalents
 * @param volunteers volunteers who are regularly there
 * @param capability 0–1
 * @param quality hidden quality, 0–1, which nobody in the model sees
 * @param cashFen money at hand, in fen
 * @param revenueFen revenue of the last 12 months, in fen
 * @param publicShare public money over that revenue
 * @param contracts contracts in service or signed
 * @param contractedPlaces their places, not thinned
 */
public record OrganizationSnapshot(
        int key,
        int township,
        int founded,
        Work work,
        LegalForm form,
        Role role,
        Activity activity,
        LegalStatus status,
        Route route,
        IncubationStage stage,
        int grade,
        double staff,
        double volunteers,
        double capability,
        double quality,
        long cashFen,
        long revenueFen,
        double publicShare,
        int contracts,
        int contractedPlaces) {

    /** Whether it is on the register. */
    public boolean isRegistered() {
        return status == LegalStatus.REGISTERED;
    }

    /** Whether it is at work. */
    public boolean isActive() {
        return activity == Activity.ACTIVE;
    }

    /** Whether it is in the incubation park. */
    public boolean isInPark() {
        return stage == IncubationStage.INSIDE;
    }
}
