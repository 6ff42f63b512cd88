package minbei.bench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import minbei.bench.race.Course;
import minbei.model.SocialServiceModel;
import org.junit.jupiter.api.Test;

/** How many bytes a resident takes, counted in two worlds of Beibei of which one has twice the residents. */
final class ResidentArraysTest {

    private static final int MONTHS = 120;

    /** A row of 16 bytes, two calendars, needs, marks of observation: the goal for all of them together. */
    private static final double GOAL = 32;

    private static final SocialServiceModel FEW = begun(0.15);
    private static final SocialServiceModel MANY = begun(0.3);
    private static final SortedMap<String, Double> HALFWAY = after(MONTHS / 2);
    private static final SortedMap<String, Double> AT_THE_END = after(MONTHS);

    private static SocialServiceModel begun(double scale) {
        SocialServiceModel model = SocialServiceModel.of(
                Course.load("beibei:history", scale, MONTHS).input(), 1);
        model.start();
        return model;
    }

    /** Bytes a resident after some recorded months, to which both worlds go on. */
    private static SortedMap<String, Double> after(int months) {
        while (MANY.month() < months - 1) {
            FEW.schedule.step(FEW);
            MANY.schedule.step(MANY);
        }
        return ResidentArrays.perResident(FEW, MANY);
    }

    private static double sum(SortedMap<String, Double> bytes) {
        return bytes.values().stream().mapToDouble(each -> each).sum();
    }

    @Test
    void arraysThatGrowWithResidentsTakeNoMoreThanTheGoalHalfwayAndAfterADecade() {
        assertThat(sum(HALFWAY)).as(HALFWAY.toString()).isLessThanOrEqualTo(GOAL);
        assertThat(sum(AT_THE_END)).as(AT_THE_END.toString()).isLessThanOrEqualTo(GOAL);
    }

    @Test
    void rowsCalendarsAndNeedsAreAmongThem() {
        assertThat(HALFWAY)
                .containsKeys("Residents.blocks", "Leaf.entities", "NeedEpisodes.remaining", "ReachAccount.marks");
        // 16 bytes for everybody who ever lived here, a fifth more than are left, and at most a block of 16,384 rows
        // too many
        assertThat(AT_THE_END.get("Residents.blocks")).isBetween(16.0, 22.0);
    }

    @Test
    void calendarsHoldNothingOfMonthsThatArePast() {
        assertThat(AT_THE_END).doesNotContainKey("Leaf.entities");
    }
}
