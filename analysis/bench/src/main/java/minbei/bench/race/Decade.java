package minbei.bench.race;

import minbei.model.SocialServiceModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Ours: the whole model, from the synthesis of its residents to the last line of its record. */
@State(Scope.Thread)
public class Decade {

    /** {@code DISTRICT:POLICY}. */
    @Param("")
    public String scenario;

    /** Agents per resident. */
    @Param("1")
    public double scale;

    /** Recorded months. */
    @Param("120")
    public int months;

    private Course course;

    /** Reads the scenario files. */
    @Setup(Level.Trial)
    public void load() {
        course = Course.load(scenario, scale, months);
    }

    /**
     * Runs one world.
     *
     * @param counts what it lived through
     * @return hash of the run, so that nothing is left out
     */
    @Benchmark
    public String ours(Counts counts) {
        counts.begin();
        SocialServiceModel model = SocialServiceModel.of(course.input(), 1);
        model.start();
        while (!model.isOver()) {
            model.schedule.step(model);
            counts.residentMonths += model.residents();
        }
        counts.count(model.events());
        String hash = model.finished().hash();
        model.finish();
        counts.end();
        return hash;
    }
}
