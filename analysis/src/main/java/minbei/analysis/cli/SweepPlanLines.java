package minbei.analysis.cli;

import java.util.List;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Units;
import minbei.analysis.sweep.Pilot;
import minbei.analysis.sweep.SweepPlan;
import minbei.model.observation.Indicator;
import minbei.scenario.sweep.Sweep;

/** What {@code sweep --plan} tells: runs, time, interval and disk. */
final class SweepPlanLines {

    private static final double MEGABYTE = 1e6;

    private SweepPlanLines() {}

    static List<String> of(SweepPlan plan, Pilot pilot, int slots, Messages messages) {
        Sweep sweep = plan.sweep();
        Indicator first = sweep.outcomes().get(0);
        return List.of(
                messages.line(
                        "sweep.plan",
                        Long.toString(plan.runs()),
                        Long.toString(sweep.design().points()),
                        sweep.design().method(),
                        Integer.toString(sweep.districts().size()),
                        Integer.toString(sweep.policies().size()),
                        Integer.toString(plan.replications())),
                messages.line(
                        "sweep.planTime",
                        DurationText.of((long) Math.ceil(pilot.seconds(plan, slots)), messages),
                        Integer.toString(slots),
                        Integer.toString(pilot.runs()),
                        Integer.toString(pilot.failed())),
                messages.line(
                        "sweep.planWidth",
                        new Bilingual(first.english(), first.chinese()).in(messages.language()),
                        DurationText.decimal(pilot.halfWidth(plan), 5),
                        Units.in(messages.language(), first.unit())),
                messages.line("sweep.planDisk", DurationText.decimal(Pilot.bytes(plan) / MEGABYTE, 1)));
    }
}
