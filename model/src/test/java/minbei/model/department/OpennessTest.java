package minbei.model.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import minbei.model.Change;
import minbei.model.TestWorld;
import org.junit.jupiter.api.Test;

final class OpennessTest {

    private static final double EXACT = 1e-12;

    /** Starts at 0.5, falls back by a fiftieth of the distance a month, and loses a fifth of itself in a scandal. */
    private static final DepartmentParameters PARAMETERS = Change.of("department.opennessAtStart", 0.5)
            .and("department.opennessReturnPerMonth", 0.02)
            .and("department.opennessPerScandal", -0.2)
            .apply(TestWorld.parameters())
            .department();

    private final Openness openness = Openness.of(month -> PARAMETERS);

    @Test
    void allDepartmentsStartAtTheSameLevelAndStayThereWhereNothingHappens() {
        for (int month = 0; month < 24; month++) {
            openness.apply(month);
        }
        for (Department department : Department.values()) {
            assertThat(openness.of(department)).isEqualTo(0.5);
        }
    }

    @Test
    void goodAndBadStepsArePartsOfTheDistanceThatIsLeft() {
        openness.learn(Department.HEALTH, 0.1);
        // 0.5 + 0.1 · (1 − 0.5)
        assertThat(openness.of(Department.HEALTH)).isCloseTo(0.55, within(EXACT));
        openness.learn(Department.HEALTH, PARAMETERS.opennessPerScandal());
        // 0.55 − 0.2 · 0.55
        assertThat(openness.of(Department.HEALTH)).isCloseTo(0.44, within(EXACT));
        assertThat(openness.of(Department.CIVIL_AFFAIRS))
                .as("another department")
                .isEqualTo(0.5);
    }

    @Test
    void afterAScandalItReturnsToWhatTheDepartmentWasUsedTo() {
        openness.learn(Department.HEALTH, -0.2);
        openness.apply(0);
        // 0.4 + 0.02 · (0.5 − 0.4)
        assertThat(openness.of(Department.HEALTH)).isCloseTo(0.402, within(EXACT));
        for (int month = 1; month < 600; month++) {
            openness.apply(month);
        }
        // 0.5 − 0.1 · 0.98^600, and 0.98^600 is below 6e-6
        assertThat(openness.of(Department.HEALTH)).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void goodVerdictsFadeToo() {
        openness.learn(Department.HEALTH, 0.5);
        openness.apply(0);
        // 0.75 + 0.02 · (0.5 − 0.75)
        assertThat(openness.of(Department.HEALTH)).isCloseTo(0.745, within(EXACT));
    }

    @Test
    void trainingMovesWhatADepartmentIsUsedToAndOpennessFollowsSlowly() {
        openness.train(Department.HEALTH, 0.2);
        assertThat(openness.of(Department.HEALTH)).as("nothing at once").isEqualTo(0.5);
        openness.apply(0);
        // habit 0.5 + 0.2 · 0.5 = 0.6; 0.5 + 0.02 · 0.1
        assertThat(openness.of(Department.HEALTH)).isCloseTo(0.502, within(EXACT));
        openness.learn(Department.HEALTH, -0.2);
        for (int month = 1; month < 600; month++) {
            openness.apply(month);
        }
        assertThat(openness.of(Department.HEALTH))
                .as("the trained return higher")
                .isCloseTo(0.6, within(1e-5));
    }

    @Test
    void whateverHappensOpennessStaysBetweenNoneAndFull() {
        long seed = 20140101;
        Random random = new Random(seed);
        for (int event = 0; event < 10_000; event++) {
            Department department = Department.values()[random.nextInt(Department.values().length)];
            switch (random.nextInt(3)) {
                case 0 -> openness.learn(department, 2 * random.nextDouble() - 1);
                case 1 -> openness.train(department, random.nextDouble());
                default -> openness.apply(event);
            }
            assertThat(openness.of(department))
                    .as("event %d, seed %d", event, seed)
                    .isBetween(0.0, 1.0);
        }
    }
}
