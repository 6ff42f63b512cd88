package minbei.model.organization;

/** Where an organization stands in law: status, how it came there, its permit, inspections and grade. */
public final class Standing {

    /** No such month. */
    public static final int NEVER = Integer.MIN_VALUE;

    private LegalStatus status = LegalStatus.INFORMAL;
    private int statusSince;
    private Route route = Route.NONE;
    private int filedSince = NEVER;
    private int firstAppliedMonth = NEVER;
    private int registeredMonth = NEVER;
    private int deregisteredMonth = NEVER;
    private double affiliation;
    private int attempts;
    private int nextStepMonth = NEVER;
    private boolean permit;
    private int missedInspections;
    private int lastInspectedYear = NEVER;
    private boolean lastInspectionPassed;
    private int grade;
    private int gradeUntil = NEVER;

    Standing(int founded) {
        this.statusSince = founded;
    }

    /** Where it stands. */
    public LegalStatus status() {
        return status;
    }

    /** Since when, months since 2014-01. */
    public int statusSince() {
        return statusSince;
    }

    /**
     * Moves it to another status.
     *
     * @param newStatus from now on
     * @param month months since 2014-01
     */
    public void setStatus(LegalStatus newStatus, int month) {
        status = newStatus;
        statusSince = month;
    }

    /**
     * Files it with the township.
     *
     * @param month months since 2014-01
     */
    public void file(int month) {
        filedSince = month;
        setStatus(LegalStatus.FILED, month);
    }

    /** Whether it is filed with the township, on the way to the register or not. */
    public boolean isFiled() {
        return filedSince != NEVER && status != LegalStatus.REGISTERED && status != LegalStatus.DEREGISTERED;
    }

    /** Month of filing, or {@link #NEVER}. */
    public int filedSince() {
        return filedSince;
    }

    /** It goes back to where it stood before it applied: filed, or informal. */
    public void withdraw(int month) {
        setStatus(filedSince == NEVER ? LegalStatus.INFORMAL : LegalStatus.FILED, month);
    }

    /**
     * Enters it on the register.
     *
     * @param by the way it came
     * @param month months since 2014-01
     */
    public void register(Route by, int month) {
        route = by;
        registeredMonth = month;
        setStatus(LegalStatus.REGISTERED, month);
    }

    /**
     * Takes it off the register.
     *
     * @param month months since 2014-01
     */
    public void deregister(int month) {
        deregisteredMonth = month;
        setStatus(LegalStatus.DEREGISTERED, month);
    }

    /** The way it came onto the register. */
    public Route route() {
        return route;
    }

    /** Month of registration, or {@link #NEVER}. */
    public int registeredMonth() {
        return registeredMonth;
    }

    /** Month in which it left the register, or {@link #NEVER}. */
    public int deregisteredMonth() {
        return deregisteredMonth;
    }

    /** How close it is to a government unit in people, money and office: 1 set up by it, 0 independent. */
    public double affiliation() {
        return affiliation;
    }

    /**
     * Moves it closer to, or away from, government.
     *
     * @param value 0–1
     */
    public void setAffiliation(double value) {
        affiliation = value;
    }

    /** Month of its first application, or {@link #NEVER}. */
    public int firstAppliedMonth() {
        return firstAppliedMonth;
    }

    /**
     * Notes an application.
     *
     * @param month months since 2014-01
     */
    public void applied(int month) {
        if (firstAppliedMonth == NEVER) {
            firstAppliedMonth = month;
        }
        attempts++;
    }

    /** How often it has applied, to a supervising unit or directly. */
    public int attempts() {
        return attempts;
    }

    /** When the step it is waiting for is decided, or {@link #NEVER}. */
    public int nextStepMonth() {
        return nextStepMonth;
    }

    /**
     * Notes when the next step is decided.
     *
     * @param month months since 2014-01
     */
    public void setNextStepMonth(int month) {
        nextStepMonth = month;
    }

    /** Whether it holds the permit of the bureau in charge. */
    public boolean hasPermit() {
        return permit;
    }

    /** It has won the permit of the bureau in charge. */
    public void grantPermit() {
        permit = true;
    }

    /** Yearly inspections failed or missed in a row. */
    public int missedInspections() {
        return missedInspections;
    }

    /** Calendar year of the last inspection, or {@link #NEVER}. */
    public int lastInspectedYear() {
        return lastInspectedYear;
    }

    /** Whether the last inspection was passed. */
    public boolean lastInspectionPassed() {
        return lastInspectionPassed;
    }

    /**
     * Notes the outcome of a yearly inspection.
     *
     * @param year calendar year
     * @param passed whether it was passed; false if failed or missed
     */
    public void inspected(int year, boolean passed) {
        lastInspectedYear = year;
        lastInspectionPassed = passed;
        missedInspections = passed ? 0 : missedInspections + 1;
    }

    /**
     * Its grade 评估等级.
     *
     * @param month months since 2014-01
     * @return 1 to 5 (1A to 5A), or 0 where it has none that is valid
     */
    public int grade(int month) {
        return month < gradeUntil ? grade : 0;
    }

    /**
     * Gives it a grade.
     *
     * @param newGrade 1 to 5
     * @param until first month in which it is no longer valid
     */
    public void setGrade(int newGrade, int until) {
        grade = newGrade;
        gradeUntil = until;
    }
}
