package minbei.analysis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import minbei.analysis.execution.ResultFolder;
import minbei.analysis.execution.TimePlan;
import minbei.analysis.sweep.EarlierAttempts;
import minbei.analysis.sweep.ModelWork;
import minbei.analysis.sweep.OtherDesignException;
import minbei.analysis.sweep.Pilot;
import minbei.analysis.sweep.SweepPlan;

/** {@code sweep --within}: a plan with the replications that a time is enough for, settled before the first run that counts. */
final class SweepWithin {

    private final Laboratory laboratory;
    private final Messages messages;
    private final Duration time;
    private final String text;
    private final boolean quiet;

    /**
     * The option.
     *
     * @param time what was asked for
     * @param text as it was written
     */
    SweepWithin(Laboratory laboratory, Messages messages, Duration time, String text, boolean quiet) {
        this.laboratory = laboratory;
        this.messages = messages;
        this.time = time;
        this.text = text;
        this.quiet = quiet;
    }

    /**
     * The plan that fits; of an earlier attempt with the same time if there was one. Where there was one with another time, its runs are
     * taken over.
     */
    SweepPlan fit(ResultFolder folder, Path journal, SweepPlan asked, int slots)
            throws IOException, InterruptedException, BadInputException, OtherDesignException {
        int most = asked.replications();
        Optional<TimePlan> kept = TimePlan.read(folder.part(), asked.designHash(), most)
                .filter(plan -> plan.seconds() == time.toSeconds());
        TimePlan fitting = kept.isPresent() ? kept.get() : settle(asked, slots);
        SweepPlan plan = SweepPlan.of(asked.scenarios(), asked.modelVersion(), fitting.replications());
        if (kept.isEmpty()) {
            EarlierAttempts.putAside(folder.part(), journal, asked, plan);
            fitting.write(folder.part(), asked.designHash());
        }
        folder.log().line("--within " + text + ": " + plan.replications() + " replications of " + most);
        if (!quiet) {
            String line =
                    messages.line("sweep.within", text, Integer.toString(plan.replications()), Integer.toString(most));
            laboratory.terminal().err().println(line);
        }
        return plan;
    }

    private TimePlan settle(SweepPlan asked, int slots) throws InterruptedException, BadInputException {
        Pilot pilot = Pilot.of(asked, ModelWork.of(asked, laboratory.runner()), slots);
        double each = pilot.seconds(asked, slots) / asked.replications();
        long fitting = (long) (time.toSeconds() / each);
        if (fitting < 1) {
            throw new BadInputException(
                    "sweep.withinTooShort", text, DurationText.of((long) Math.ceil(each), messages));
        }
        return new TimePlan(
                time.toSeconds(), (int) Math.min(fitting, asked.sweep().replications()));
    }
}
