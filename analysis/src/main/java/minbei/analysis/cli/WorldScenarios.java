package minbei.analysis.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minbei.analysis.execution.DesignedScenario;
import minbei.analysis.execution.ScenarioSource;
import minbei.analysis.experiment.ParameterDraw;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.PlannedRun;
import minbei.model.RunInput;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.assumption.AssumptionDraw;
import minbei.scenario.assumption.DrawnDistrict;
import minbei.scenario.assumption.DrawnValue;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.experiment.Experiment;
import minbei.scenario.experiment.World;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.policy.ResolvedScenario;

/** The scenarios of an experiment's worlds, over districts with best values or with drawn ones. */
final class WorldScenarios implements ScenarioSource {

    /** Drawn districts that are kept at a time: as many as are at work on any machine, and some more. */
    private static final int KEPT = 64;

    private final ScenarioFolder folder;
    private final Experiment experiment;
    private final Map<String, World> worlds;
    private final Map<String, LoadedDistrict> best;
    private final AssumptionDraw draw;
    private final int months;
    private final double populationScale;
    private final Map<Integer, Map<String, DrawnDistrict>> drawn = new LinkedHashMap<>();

    /**
     * Scenarios.
     *
     * @param folder lays policies over districts
     * @param experiment what is asked
     * @param worlds its worlds by key
     * @param best its districts by name
     * @param draw a point for each replication
     * @param months recorded months
     * @param populationScale agents per resident
     */
    WorldScenarios(
            ScenarioFolder folder,
            Experiment experiment,
            Map<String, World> worlds,
            Map<String, LoadedDistrict> best,
            AssumptionDraw draw,
            int months,
            double populationScale) {
        this.folder = folder;
        this.experiment = experiment;
        this.worlds = worlds;
        this.best = best;
        this.draw = draw;
        this.months = months;
        this.populationScale = populationScale;
    }

    @Override
    public DesignedScenario scenario(PlannedRun run) {
        World world = worlds.get(run.policy());
        if (world == null || !best.containsKey(run.district())) {
            throw new IllegalArgumentException("experiment " + experiment.name() + " has no scenario for " + run);
        }
        boolean atBest = run.half() == ParameterHalf.BEST;
        Map<String, LoadedDistrict> districts = atBest ? best : loaded(drawn(run.replication()));
        try {
            ResolvedScenario resolved = resolve(run.district(), atBest ? world : world.drawn(), districts);
            LoadedDistrict district = resolved.district();
            RunInput input = new RunInput(district.district(), resolved.timeline(), months, populationScale, false);
            return new DesignedScenario(run.district(), run.policy(), input, resolved.contentHash());
        } catch (ScenarioException e) {
            throw new IllegalStateException("a world that was accepted is refused: " + run, e);
        }
    }

    private ResolvedScenario resolve(String name, World world, Map<String, LoadedDistrict> districts)
            throws ScenarioException {
        return folder.resolve(experiment.district(name, world, districts), world.policy());
    }

    @Override
    public List<ParameterDraw> draws(String district, int replication) {
        List<ParameterDraw> draws = new ArrayList<>();
        DrawnDistrict found = drawn(replication).get(district);
        for (DrawnValue value : found == null ? List.<DrawnValue>of() : found.values()) {
            // What is common to all districts holds instead of what was drawn.
            if (!experiment.common().containsKey(value.key())) {
                draws.add(new ParameterDraw(
                        replication,
                        district,
                        value.key(),
                        value.coordinate(),
                        value.value().doubleValue(),
                        value.putBack()));
            }
        }
        return draws;
    }

    private static Map<String, LoadedDistrict> loaded(Map<String, DrawnDistrict> drawn) {
        Map<String, LoadedDistrict> loaded = new LinkedHashMap<>();
        drawn.forEach((name, district) -> loaded.put(name, district.district()));
        return loaded;
    }

    private synchronized Map<String, DrawnDistrict> drawn(int replication) {
        Map<String, DrawnDistrict> found = drawn.get(replication);
        if (found == null) {
            found = draw(replication);
            if (drawn.size() >= KEPT) {
                drawn.remove(drawn.keySet().iterator().next());
            }
            drawn.put(replication, found);
        }
        return found;
    }

    /** District by district; one that has been drawn is what the next is tried with. */
    private Map<String, DrawnDistrict> draw(int replication) {
        Map<String, DrawnDistrict> result = new LinkedHashMap<>();
        Map<String, LoadedDistrict> tried = new LinkedHashMap<>(best);
        for (String name : best.keySet()) {
            LoadedDistrict own = best.get(name);
            DrawnDistrict district = draw.district(own, replication, candidate -> {
                tried.put(name, candidate);
                require(name, tried);
            });
            tried.put(name, district.district());
            result.put(name, district);
        }
        return result;
    }

    private void require(String changed, Map<String, LoadedDistrict> districts) throws ScenarioException {
        for (String name : experiment.studied()) {
            for (World world : worlds.values()) {
                if (name.equals(changed) || !world.replaced().isEmpty()) {
                    resolve(name, world.drawn(), districts);
                }
            }
        }
    }
}
