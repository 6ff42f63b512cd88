package minbei.bench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import minbei.bench.race.Course;
import minbei.model.SocialServiceModel;
import org.junit.jupiter.api.Test;

/** How many bytes a resident takes, counted in two worlds of Beibei of which one has twice the residents. */
final class ResidentArraysTest {

    private static final int MONTHS = 120;

    /** A row of 16 bytes, two calendars, needs, marks of observation: the goal for all of them together, after a decade. */
    private static final double GOAL = 32;

    private static SocialServiceModel world(double scale) {
        SocialServiceModel model = SocialServiceModel.of(
                Course.load("beibei:history", scale, MONTHS).input(), 1);
        model.start();
        while (!model.isOver()) {
            model.schedule.step(model);
        }
        return model;
    }

    private static final SortedMap<String, Double> BYTES = ResidentArrays.perResident(world(0.15), world(0.3));

    @Test
    void arraysThatGrowWithResidentsTakeNoMoreThanTheGoal() {
        double sum = BYTES.values().stream().mapToDouble(each -> each).sum();
        assertThat(sum).as(BYTES.toString()).isLessThanOrEqualTo(GOAL);
    }

    @Test
    void rowsCalendarsAndNeedsAreAmongThem() {
        assertThat(BYTES)
                .containsKeys(
                        "Residents.blocks", "MonthCalendar.leaves", "NeedEpisodes.remaining", "ReachAccount.marks");
        // 16 bytes for everybody who ever lived here, a fifth more than are left, and at most a block of 16,384 rows
        // too many
        assertThat(BYTES.get("Residents.blocks")).isBetween(16.0, 22.0);
    }
}
