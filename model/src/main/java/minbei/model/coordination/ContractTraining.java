package minbei.model.coordination;

import java.util.function.IntFunction;
import minbei.model.department.Department;
import minbei.model.department.Openness;
import minbei.model.schedule.MonthlyRule;

/**
 * Officials are trained in the contract idea of public service 公共事业契约化管理理念 (B1).
 *
 * <p>Each month a part of the officials who have had no course get a seat; a part of the trained move to other posts and are replaced by
 * others without. Of the distance between a department's habit and full openness, those newly trained make up their share of
 * {@code trainingGain}. What is learned is a habit: a scandal lets openness fall at once, and it comes back to the habit only slowly.
 */
public final class ContractTraining implements MonthlyRule {

    private final IntFunction<CoordinationParameters> parameters;
    private final Openness openness;
    private final Operation operation;
    private double trained;

    private ContractTraining(IntFunction<CoordinationParameters> parameters, Openness openness, Operation operation) {
        this.parameters = parameters;
        this.openness = openness;
        this.operation = operation;
    }

    static ContractTraining of(IntFunction<CoordinationParameters> parameters, Openness openness, Operation operation) {
        return new ContractTraining(parameters, openness, operation);
    }

    @Override
    public void apply(int month) {
        CoordinationParameters now = parameters.apply(month);
        trained -= trained * now.rotationPerMonth();
        if (!operation.isAtWork(month)) {
            return;
        }
        double seats = now.trainingSeatShare() * (1 - trained);
        trained += seats;
        for (Department department : Department.values()) {
            openness.train(department, now.trainingGain() * seats);
        }
    }

    /** Officials in post who have had a course, 0–1. */
    public double trainedShare() {
        return trained;
    }
}
