package minbei.bench.race;

import minbei.bench.plain.PlainDistrict;
import minbei.bench.residents.NeedTally;
import minbei.model.random.Luck;
import minbei.model.resident.Newcomers;
import minbei.model.resident.PopulationParameters;
import minbei.model.resident.PopulationSynthesis;
import minbei.model.resident.Residents;
import minbei.model.schedule.MonthCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The rivals: twelve months of plain residents after two years that are not timed. Nothing of organizations or money is in them. */
public class PlainMason {

    /** Months that are timed. */
    static final int MONTHS = 12;

    /** Months after the spin-up that are not. */
    static final int MONTHS_BEFORE = 24;

    /** What both rivals begin with. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures
    public abstract static class People {

        /** {@code DISTRICT:POLICY}. */
        @Param("")
        public String scenario;

        /** Agents per resident. */
        @Param("1")
        public double scale;

        PlainDistrict district;

        void live() {
            Course course = Course.load(scenario, scale, 1);
            PopulationParameters population = course.ground().parameters().population();
            Residents like =
                    Residents.of(course.ground().district().communities().size(), 0);
            Newcomers newcomers = Newcomers.of(Luck.of(1), population, like, MonthCalendar.of(0, 1));
            PopulationSynthesis.populate(course.ground().district(), scale, population.migrantShare(), newcomers);
            district = PlainDistrict.of(course.ground(), like, 1);
            district.live(MONTHS_BEFORE - course.ground().firstMonth());
        }
    }

    /** Residents in an array. */
    public static class InArray extends People {
        /** Peoples the district. */
        @Setup(Level.Trial)
        public void people() {
            live();
        }
    }

    /** Residents in MASON's schedule. */
    public static class InSchedule extends People {
        /** Peoples the district. */
        @Setup(Level.Trial)
        public void people() {
            live();
            district.putEachInSchedule();
        }
    }

    /**
     * One steppable loops over an array of residents.
     *
     * @param people who
     * @param counts resident-months
     * @return what happened
     */
    @Benchmark
    public NeedTally array(InArray people, Counts counts) {
        return year(people, counts);
    }

    /**
     * Each resident is a steppable in the schedule.
     *
     * @param people who
     * @param counts resident-months
     * @return what happened
     */
    @Benchmark
    public NeedTally schedule(InSchedule people, Counts counts) {
        return year(people, counts);
    }

    private static NeedTally year(People people, Counts counts) {
        counts.begin();
        NeedTally tally = people.district.live(MONTHS);
        counts.residentMonths += tally.residentMonths();
        counts.end();
        return tally;
    }
}
