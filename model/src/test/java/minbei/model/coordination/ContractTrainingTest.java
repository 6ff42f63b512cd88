package minbei.model.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.department.Department;
import minbei.model.department.DepartmentParameters;
import minbei.model.department.Openness;
import org.junit.jupiter.api.Test;

final class ContractTrainingTest {

    private final Operation operation = new Operation();

    @Test
    void trainedOfficialsRaiseTheHabitOfContracting() {
        Openness openness = openness(1);
        ContractTraining training = training(openness, 0.5, 0);
        train(training, 1, 2);
        // seats 0.5, then 0.5 · 0.5
        assertThat(training.trainedShare()).isEqualTo(0.75);
        openness.apply(2);
        // habit: 1 − 0.5 · (1 − 0.4 · 0.5) · (1 − 0.4 · 0.25) = 1 − 0.5 · 0.8 · 0.9
        assertThat(openness.of(Department.CIVIL_AFFAIRS)).isCloseTo(0.64, within(1e-12));
    }

    @Test
    void officialsWhoMoveOnLeaveUntrainedOnesBehind() {
        ContractTraining training = training(openness(1), 0.5, 0.2);
        train(training, 1, 1);
        training.apply(3);
        // 0.5, and a month without courses: 0.5 · 0.8
        assertThat(training.trainedShare()).isEqualTo(0.4);
    }

    @Test
    void nobodyIsTrainedWithoutCourses() {
        Openness openness = openness(1);
        ContractTraining training = training(openness, 0.5, 0);
        training.apply(1);
        openness.apply(1);
        assertThat(training.trainedShare()).isZero();
        assertThat(openness.of(Department.HEALTH)).isEqualTo(0.5);
    }

    @Test
    void scandalLetsOpennessFallBackBelowWhatTrainingWon() {
        Openness openness = openness(0.02);
        ContractTraining training = training(openness, 0.5, 0);
        for (int month = 1; month <= 24; month++) {
            operation.settle(month - 1, 1);
            training.apply(month);
            openness.apply(month);
        }
        double trained = openness.of(Department.HEALTH);
        assertThat(trained).isGreaterThan(0.5);
        openness.learn(Department.HEALTH, -0.5);
        assertThat(openness.of(Department.HEALTH)).isEqualTo(trained / 2).isLessThan(0.5);
        train(training, 25, 25);
        openness.apply(25);
        assertThat(openness.of(Department.HEALTH))
                .as("it comes back only slowly")
                .isLessThan(0.5);
    }

    private static Openness openness(double returnPerMonth) {
        DepartmentParameters parameters = Change.of("department.opennessReturnPerMonth", returnPerMonth)
                .and("department.opennessAtStart", 0.5)
                .apply(TestWorld.parameters())
                .department();
        return Openness.of(month -> parameters);
    }

    private ContractTraining training(Openness openness, double seats, double rotation) {
        CoordinationParameters parameters = Change.of("coordination.trainingSeatShare", seats)
                .and("coordination.rotationPerMonth", rotation)
                .and("coordination.trainingGain", 0.4)
                .apply(TestWorld.parameters())
                .coordination();
        return ContractTraining.of(month -> parameters, openness, operation);
    }

    private void train(ContractTraining training, int from, int to) {
        for (int month = from; month <= to; month++) {
            operation.settle(month - 1, 1);
            training.apply(month);
        }
    }
}
