package minbei.model.registration;

import java.util.Arrays;

/** What happened with townships and the registration authority in a month, and what waits at its end. */
public final class RegistrationCounts {

    private final int[] events = new int[RegistrationEvent.values().length];
    private final int[] keptOutBy = new int[Requirement.values().length];
    private int monthsFromFounding;
    private int monthsFromApplication;
    private int filesWaiting;
    private int inspectionsWaiting;
    private int inspectionsOverdue;

    private RegistrationCounts() {}

    /** Nothing yet. */
    static RegistrationCounts none() {
        return new RegistrationCounts();
    }

    void beginMonth() {
        Arrays.fill(events, 0);
        Arrays.fill(keptOutBy, 0);
        monthsFromFounding = 0;
        monthsFromApplication = 0;
    }

    void add(RegistrationEvent event) {
        events[event.ordinal()]++;
    }

    void keptOut(Requirement requirement) {
        add(RegistrationEvent.KEPT_OUT);
        keptOutBy[requirement.ordinal()]++;
    }

    void waited(int fromFounding, int fromApplication) {
        monthsFromFounding += fromFounding;
        monthsFromApplication += fromApplication;
    }

    void setFilesWaiting(int files) {
        filesWaiting = files;
    }

    void setInspectionsWaiting(int waiting, boolean overdue) {
        inspectionsWaiting = waiting;
        inspectionsOverdue = overdue ? waiting : 0;
    }

    /**
     * How often something happened this month.
     *
     * @param event what
     * @return organizations
     */
    public int of(RegistrationEvent event) {
        return events[event.ordinal()];
    }

    /**
     * Groups that wanted to apply this month and did not meet a requirement; each is counted under the first it does not meet.
     *
     * @param requirement which
     * @return groups
     */
    public int keptOutBy(Requirement requirement) {
        return keptOutBy[requirement.ordinal()];
    }

    /** Organizations registered this month. */
    public int registered() {
        return of(RegistrationEvent.REGISTERED_DUAL) + of(RegistrationEvent.REGISTERED_DIRECTLY);
    }

    /** Inspections done this month, papers that were not handed in among them. */
    public int inspected() {
        return of(RegistrationEvent.INSPECTION_PASSED)
                + of(RegistrationEvent.INSPECTION_FAILED)
                + of(RegistrationEvent.INSPECTION_MISSED);
    }

    /** Organizations that left the register this month. */
    public int deregistered() {
        return of(RegistrationEvent.STRUCK_OFF)
                + of(RegistrationEvent.STRUCK_OFF_BY_CAMPAIGN)
                + of(RegistrationEvent.LEFT_BY_REQUEST);
    }

    /** Months from founding to registration, summed over those registered this month. */
    public int monthsFromFounding() {
        return monthsFromFounding;
    }

    /** Months from the first step of the application that got through to registration, summed over those registered this month. */
    public int monthsFromApplication() {
        return monthsFromApplication;
    }

    /** Files that lie with the registration authority at the month's end. */
    public int filesWaiting() {
        return filesWaiting;
    }

    /** Organizations whose inspection of this year is still to come at the month's end. */
    public int inspectionsWaiting() {
        return inspectionsWaiting;
    }

    /** The same where the month by which all should be inspected has ended; 0 before. */
    public int inspectionsOverdue() {
        return inspectionsOverdue;
    }
}
