package minbei.bench.race;

import minbei.bench.residents.ModelResidents;
import minbei.bench.residents.NeedTally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Our residents on the ground of the rivals: the same rules and the same offer of services, no organizations, no money; twelve months
 * after two years that are not timed.
 */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures
public class OurResidents {

    /** {@code DISTRICT:POLICY}. */
    @Param("")
    public String scenario;

    /** Agents per resident. */
    @Param("1")
    public double scale;

    private ModelResidents residents;

    /** Peoples the district. */
    @Setup(Level.Trial)
    public void people() {
        Course course = Course.load(scenario, scale, 1);
        residents = ModelResidents.of(course.ground(), 1);
        residents.live(PlainMason.MONTHS_BEFORE - course.ground().firstMonth());
    }

    /**
     * A year.
     *
     * @param counts resident-months
     * @return what happened
     */
    @Benchmark
    public NeedTally residents(Counts counts) {
        counts.begin();
        NeedTally tally = residents.live(PlainMason.MONTHS);
        counts.residentMonths += tally.residentMonths();
        counts.end();
        return tally;
    }
}
