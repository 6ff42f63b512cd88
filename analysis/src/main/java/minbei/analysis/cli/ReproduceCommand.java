package minbei.analysis.cli;

import java.math.BigDecimal;
import java.util.Optional;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.PlannedRun;
import minbei.model.RunInput;

/** The command that repeats one run of an experiment alone. */
final class ReproduceCommand {

    private ReproduceCommand() {}

    static String of(ExperimentDescription experiment, PlannedRun run, Optional<String> generator) {
        StringBuilder command = new StringBuilder("minbei run ")
                .append(run.district())
                .append(':')
                .append(run.policy());
        if (generator.isPresent()) {
            command.append(" --of ").append(generator.get());
            command.append(" --parameters ").append(run.half().key());
            command.append(" --replication ").append(run.replication());
            command.append(" --seed ").append(run.seed() - run.replication());
        } else {
            command.append(" --seed ").append(run.seed());
        }
        if (experiment.months() != RunInput.MAX_MONTHS) {
            command.append(" --months ").append(experiment.months());
        }
        if (experiment.populationScale() != 1) {
            // All digits: the scale is read back to the same bits.
            String scale = new BigDecimal(experiment.populationScale())
                    .stripTrailingZeros()
                    .toPlainString();
            command.append(" --population-scale ").append(scale);
        }
        return command.toString();
    }
}
