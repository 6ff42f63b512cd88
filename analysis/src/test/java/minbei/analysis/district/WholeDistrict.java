package minbei.analysis.district;

import java.util.Objects;
import minbei.model.ModelParameters;
import minbei.model.ParameterTimeline;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import minbei.model.Simulation;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.schedule.ScheduleParameters;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.file.ScenarioException;

/** Runs of the real districts, for the tests that need all their residents. */
final class WholeDistrict {

    private WholeDistrict() {}

    /** One run of a district under its own parameters. */
    static RunRecord run(String name, int months, double scale, long seed) throws ScenarioException {
        LoadedDistrict district = ScenarioFolder.open().district(name);
        ParameterTimeline timeline = ParameterTimeline.constant(district.baseline());
        return Simulation.run(new RunInput(district.district(), timeline, months, scale, false), seed);
    }

    /** One run after a spin-up of another length. */
    static RunRecord runAfterSpinUp(String name, int spinUpMonths, long seed) throws ScenarioException {
        LoadedDistrict district = ScenarioFolder.open().district(name);
        ModelParameters p = district.baseline();
        ModelParameters other = new ModelParameters(
                new ScheduleParameters(spinUpMonths),
                p.population(),
                p.need(),
                p.environment(),
                p.search(),
                p.service(),
                p.trust(),
                p.department(),
                p.budget());
        return Simulation.run(new RunInput(district.district(), ParameterTimeline.constant(other), 1, 1, false), seed);
    }

    /** Months of the spin-up in the catalogue. */
    static int spinUpMonths(String name) throws ScenarioException {
        return ScenarioFolder.open().district(name).baseline().schedule().spinUpMonths();
    }

    /** The value of an indicator, whole. */
    static double total(RunRecord record, Indicator indicator, int month) {
        return Objects.requireNonNull(record.series().stream()
                        .filter(s -> s.indicator() == indicator && s.breakdown() == Breakdown.TOTAL)
                        .findFirst()
                        .orElse(null))
                .at(month);
    }
}
