package minbei.bench.plain;

import java.util.Arrays;
import minbei.bench.residents.Ground;
import minbei.bench.residents.NeedTally;
import minbei.model.ModelParameters;
import minbei.model.need.NeedKind;
import minbei.model.resident.Hukou;
import minbei.model.resident.Residents;
import minbei.model.trust.TrustParameters;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A district of plain residents. Each month residents step, then people are born and move in, then the office serves.
 *
 * <p>Residents step in one of two ways: by one {@link Steppable} that loops over an array of them, or each as a {@code Steppable} of
 * its own in MASON's schedule, which shuffles them anew each month.
 */
public final class PlainDistrict extends SimState {

    private static final long serialVersionUID = 1;

    private static final int RESIDENTS_STEP = 0;
    private static final int PEOPLE_COME = 1;
    private static final int OFFICE_SERVES = 2;

    /** Width of an even distribution over its standard deviation: √12. */
    private static final double WIDTH_PER_DEVIATION = StrictMath.sqrt(12);

    final transient ModelParameters parameters;
    final transient PlainChances chances;
    final transient PlainOffice office;
    final double[] servedRate = new double[NeedKind.COUNT];
    final double[] unservedRate = new double[NeedKind.COUNT];
    final int[] presentIn;
    int month;
    int present;

    private final transient PlainNewcomers newcomers;
    private final double[] migrantEligibility;
    private final double[] standardShare;
    private PlainResident[] residents = new PlainResident[1024];
    private int count;
    private boolean eachInSchedule;

    private PlainDistrict(Ground ground, Residents like, long seed) {
        super(seed);
        this.parameters = ground.parameters();
        this.month = ground.firstMonth();
        this.chances = new PlainChances(parameters);
        this.presentIn = new int[ground.district().communities().size()];
        this.office = new PlainOffice(this, ground);
        this.newcomers = new PlainNewcomers(this, ground);
        this.migrantEligibility = parameters.service().migrantEligibility().toArray();
        this.standardShare = parameters.need().standardSubtypeShare().toArray();
        for (NeedKind kind : NeedKind.ALL) {
            double unserved = 1 / parameters.need().durationMonths().of(kind);
            unservedRate[kind.ordinal()] = unserved;
            servedRate[kind.ordinal()] =
                    unserved * parameters.need().servedEndingRatio().of(kind);
        }
        for (int id = 0; id < like.everPresent(); id++) {
            int community = like.community(id);
            PlainResident resident = new PlainResident(
                    community,
                    ground.district().communities().get(community).township(),
                    -1 - like.ageMonths(id, -1),
                    like.hukou(id).ordinal(),
                    like.income(id).ordinal());
            enter(resident, month - 1);
        }
        schedule.scheduleRepeating(0, RESIDENTS_STEP, (Steppable) state -> stepArray());
        schedule.scheduleRepeating(0, PEOPLE_COME, (Steppable) state -> newcomers.come());
        schedule.scheduleRepeating(0, OFFICE_SERVES, (Steppable) state -> office.serve());
    }

    /**
     * Plain residents before their first month.
     *
     * @param ground where
     * @param like the people of the end of 2013: homes, births, hukou and incomes are taken from them
     * @param seed of MASON's generator, which keeps 32 bits
     * @return the district
     */
    public static PlainDistrict of(Ground ground, Residents like, long seed) {
        return new PlainDistrict(ground, like, seed);
    }

    /** From now on each resident steps by itself in MASON's schedule. */
    public void putEachInSchedule() {
        eachInSchedule = true;
        for (int i = 0; i < count; i++) {
            schedule(residents[i]);
        }
        // the schedule holds them now
        residents = new PlainResident[0];
        count = 0;
    }

    private void schedule(PlainResident resident) {
        resident.scheduled = schedule.scheduleRepeating(schedule.getTime() + 1, RESIDENTS_STEP, resident);
    }

    /**
     * Lives through some months.
     *
     * @param months how many
     * @return what was counted at their ends
     */
    public NeedTally live(int months) {
        NeedTally tally = NeedTally.empty();
        for (int i = 0; i < months; i++) {
            schedule.step(this);
            tally.countResidents(present);
            office.tellTo(tally);
            month++;
        }
        return tally;
    }

    private void stepArray() {
        int i = 0;
        while (i < count) {
            if (residents[i].live(this)) {
                i++;
            } else {
                residents[i] = residents[--count];
            }
        }
    }

    /** Somebody is there when the spin-up begins, is born or moves in; needs that come along count from now on. */
    void enter(PlainResident resident, int now) {
        present++;
        presentIn[resident.community]++;
        TrustParameters trust = parameters.trust();
        resident.trust = initial(trust.initialMean(), trust.initialSpread());
        resident.ownAwareness = initial(trust.awarenessMean(), trust.awarenessSpread());
        int age = resident.age(now);
        double[] inNeed = chances.inNeed[chances.classOf(resident, age)];
        for (int kind = 0; age > 0 && kind < NeedKind.COUNT; kind++) {
            if (random.nextDouble() < inNeed[kind]) {
                resident.open(this, kind, now);
            }
        }
        if (eachInSchedule) {
            schedule(resident);
            return;
        }
        if (count == residents.length) {
            residents = Arrays.copyOf(residents, count + count / 4);
        }
        residents[count++] = resident;
    }

    private float initial(double mean, double spread) {
        double even = random.nextDouble() - 0.5;
        return (float) Math.max(0, Math.min(1, mean + spread * WIDTH_PER_DEVIATION * even));
    }

    float[] drawLasting() {
        float[] lasting = new float[2 * NeedKind.COUNT];
        for (int kind = 0; kind < NeedKind.COUNT; kind++) {
            double u = random.nextDouble();
            lasting[kind] = (float) StrictMath.log(u / (1 - u));
            lasting[NeedKind.COUNT + kind] = random.nextFloat();
        }
        return lasting;
    }

    /** Subtype 0 has the standard share, the others share the rest evenly. */
    int drawSubtype(int kind) {
        double u = random.nextDouble();
        if (u < standardShare[kind]) {
            return 0;
        }
        return 1 + random.nextInt(parameters.need().subtypes() - 1);
    }

    boolean isEligible(PlainNeed need) {
        float[] lasting = need.resident.lasting;
        return need.resident.hukou == Hukou.LOCAL.ordinal()
                || lasting != null && lasting[NeedKind.COUNT + need.kind] < migrantEligibility[need.kind];
    }
}
