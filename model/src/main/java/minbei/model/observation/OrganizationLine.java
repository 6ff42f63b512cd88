package minbei.model.observation;

import minbei.model.organization.Activity;
import minbei.model.organization.IncubationStage;
import minbei.model.organization.LegalForm;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Origin;
import minbei.model.organization.RegistrationClass;
import minbei.model.organization.Role;
import minbei.model.organization.Route;
import minbei.model.organization.Standing;
import minbei.model.organization.Work;

/**
 * One organization that ever was, with its life as it stood at the end of the run.
 *
 * <p>Months are months since 2014-01, {@link #NEVER} for what has not happened; measures are rounded to millionths.
 *
 * @param origin who founded it and where, and what was settled then
 * @param law its way through the law
 * @param life whether it was at work
 * @param park its way through the incubation park
 * @param record what it has achieved under contracts
 * @param means what it has to work with; of one that has dissolved what it had last
 * @param revenue where its money came from
 */
public record OrganizationLine(
        Founding origin, Law law, Life life, Park park, Achievement record, Resources means, Revenue revenue) {

    /** The month of what has not happened. */
    public static final int NEVER = Standing.NEVER;

    /**
     * Who founded it and where, and what was settled then.
     *
     * @param key the same founder and month have the same key in every policy's world
     * @param founder id of the founding resident, −1 for none
     * @param founded month of founding
     * @param how how it came about
     * @param township division code of its home township, empty for one from outside
     * @param community code of its home community, empty for one from outside
     * @param work what it does
     * @param registrationClass class it would register under
     * @param form legal form it would take
     * @param needsPermit whether its work needs a permit
     * @param quality hidden quality of its care, 0–1
     * @param size hidden number of its likely givers and users relative to the median
     */
    public record Founding(
            int key,
            int founder,
            int founded,
            Origin how,
            String township,
            String community,
            Work work,
            RegistrationClass registrationClass,
            LegalForm form,
            boolean needsPermit,
            double quality,
            double size) {}

    /**
     * Its way through the law.
     *
     * @param status where it stands
     * @param statusSince since when
     * @param filed month of filing
     * @param firstApplied month of its first application
     * @param applications how often it has applied
     * @param registered month of registration
     * @param route the way by which it came onto the register
     * @param deregistered month in which it left the register
     * @param affiliation closeness to government, 0–1
     * @param grade 1 to 5, 0 for none that is valid
     */
    public record Law(
            LegalStatus status,
            int statusSince,
            int filed,
            int firstApplied,
            int applications,
            int registered,
            Route route,
            int deregistered,
            double affiliation,
            int grade) {}

    /**
     * Whether it was at work.
     *
     * @param role what it is there for
     * @param activity whether it does anything
     * @param activitySince since when
     * @param firstInactive first month at whose end it was not at work
     * @param monthsActive months, those of the spin-up among them, at whose end it was at work
     */
    public record Life(Role role, Activity activity, int activitySince, int firstInactive, int monthsActive) {}

    /**
     * Its way through the incubation park.
     *
     * @param stage where it stands
     * @param stageSince since when
     * @param firstDecided month of the first decision on it, to which it belongs whatever came later
     * @param firstTaken whether that decision took it in
     */
    public record Park(IncubationStage stage, int stageSince, int firstDecided, boolean firstTaken) {}

    /**
     * What it has achieved under contracts.
     *
     * @param contractsWon contracts it has won
     * @param contractMonths months under at least one contract
     * @param verdicts verdicts it has had
     * @param meanVerdict their mean, 0–1, {@code NaN} without any
     * @param reputation among residents and givers, 0–1
     */
    public record Achievement(
            int contractsWon, int contractMonths, int verdicts, double meanVerdict, double reputation) {}

    /**
     * What it has to work with.
     *
     * @param capability what it can lead, 0–1
     * @param ownStaff staff paid from its own income, full-time equivalents
     * @param contractStaff staff hired for contracts, full-time equivalents
     * @param volunteers who are regularly there
     * @param cashFen money at hand
     */
    public record Resources(
            double capability, double ownStaff, double contractStaff, double volunteers, long cashFen) {}

    /**
     * Where its money of the last twelve months came from, fen.
     *
     * @param contracts government contracts
     * @param smallProjects small public projects
     * @param grants grants of the incubation park
     * @param assistance paid for running a hub or helping others
     * @param inKind support of the affiliated government unit
     * @param fees fees and members
     * @param donations gifts
     */
    public record Revenue(
            long contracts, long smallProjects, long grants, long assistance, long inKind, long fees, long donations) {}
}
