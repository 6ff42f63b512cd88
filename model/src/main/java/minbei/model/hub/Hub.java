package minbei.model.hub;

import java.util.Arrays;
import minbei.model.organization.Organization;
import org.jspecify.annotations.Nullable;

/** The service centre of one township: whether it is open, who runs it until when, and what its workers are at this month. */
public final class Hub {

    /** No such month. */
    static final int NEVER = Integer.MIN_VALUE;

    private final int township;
    private int decidedMonth = NEVER;
    private boolean open;
    private int terms;
    private int termEnds = NEVER;
    private @Nullable Organization operator;
    private double capability;
    private double quality;
    private double paidWorkers;
    private boolean functionsPaid;
    private boolean supervisionPaid;
    private final double[] workers = new double[HubTask.ALL.size()];

    Hub(int township) {
        this.township = township;
    }

    /** Position of its township. */
    public int township() {
        return township;
    }

    /** Whether the centre is open. */
    public boolean isOpen() {
        return open;
    }

    /** Whether it is open and last month's operation was paid, so that somebody is at work. */
    public boolean isRunning() {
        return open && paidWorkers > 0;
    }

    /** Who won its tender, or null where the township's own staff run it. */
    public @Nullable Organization operator() {
        return operator;
    }

    /** How many tenders it has had. */
    public int terms() {
        return terms;
    }

    /** Workers paid last month, full-time equivalents. */
    public double paidWorkers() {
        return paidWorkers;
    }

    /** Capability of those who run it, 0–1. */
    public double capability() {
        return capability;
    }

    /**
     * What those who run it achieve in an hour, relative to full ability: capability times quality.
     *
     * @return 0–1
     */
    public double ability() {
        return capability * quality;
    }

    /**
     * What the workers at a task achieve, in workers of full ability.
     *
     * @param task which
     * @return full-time equivalents times ability; 0 where the task is off or nobody is paid
     */
    double achieves(HubTask task) {
        return open ? workers[task.ordinal()] * ability() : 0;
    }

    int decidedMonth() {
        return decidedMonth;
    }

    void decide(int month) {
        decidedMonth = month;
    }

    void open() {
        open = true;
    }

    /** Whether a tender is due: none yet, the term is over, or its operator is no longer there or is barred. */
    boolean needsTender(int month) {
        return open && (termEnds == NEVER || month >= termEnds || lostOperator(month));
    }

    private boolean lostOperator(int month) {
        return operator != null
                && !(operator.isRegisteredAndActive() && !operator.trackRecord().isBarred(month));
    }

    /** A tender has ended; nobody where no organization that is able was found. */
    void award(@Nullable Organization winner, int termEnd) {
        operator = winner;
        terms++;
        termEnds = termEnd;
    }

    void close() {
        operator = null;
        open = false;
        decidedMonth = NEVER;
        termEnds = NEVER;
        setPaid(0, false, false);
        Arrays.fill(workers, 0);
    }

    void setAbility(double newCapability, double newQuality) {
        capability = newCapability;
        quality = newQuality;
    }

    /** What was paid this month works next month. */
    void setPaid(double newWorkers, boolean functions, boolean supervision) {
        paidWorkers = newWorkers;
        functionsPaid = functions;
        supervisionPaid = supervision;
    }

    /** Shares last month's paid hours among the tasks that are switched on and were paid. */
    void shareHours(HubParameters parameters) {
        HubParameters.Hours hours = parameters.hours();
        ByFunction on = functionsPaid ? parameters.functions() : ByFunction.same(0);
        int supervision = supervisionPaid ? parameters.supervision() : 0;
        ByFunction weight = hours.functionWeight();
        set(HubTask.SERVICES, on.services() * weight.services());
        set(HubTask.RESOURCES, on.resources() * weight.resources());
        set(HubTask.PURCHASE, on.purchase() * weight.purchase());
        set(HubTask.CAPABILITY, on.capability() * weight.capability());
        set(HubTask.SUPERVISION, supervision * hours.supervisionWeight());
        double sum = on.dot(weight) + supervision * hours.supervisionWeight();
        double rest = paidWorkers * (1 - hours.deskShare());
        for (int task = 0; task < workers.length; task++) {
            workers[task] = sum > 0 ? rest * workers[task] / sum : 0;
        }
        set(HubTask.DESK, paidWorkers * hours.deskShare());
    }

    private void set(HubTask task, double value) {
        workers[task.ordinal()] = value;
    }
}
