package minbei.analysis.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.TownshipDescription;
import minbei.analysis.language.Bilingual;
import minbei.model.RunInput;
import minbei.model.district.District;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.policy.Policy;

/** Beibei, thinned, for two years. */
final class WatchedExample {

    /** More than 32 bits, of which MASON would keep the lower half. */
    static final long SEED = (5L << 40) + 17;

    private static final int MONTHS = 24;
    private static final double SCALE = 0.02;

    private WatchedExample() {}

    static WatchedScenario scenario() throws Exception {
        ScenarioFolder folder = ScenarioFolder.open();
        LoadedDistrict loaded = folder.district("beibei");
        Policy policy = folder.policy("status-quo");
        District district = loaded.district();
        RunInput input = new RunInput(district, folder.resolve(loaded, policy).timeline(), MONTHS, SCALE, false);
        List<TownshipDescription> townships = district.townships().stream()
                .map(each -> new TownshipDescription(
                        each.code(), new Bilingual(each.english(), each.chinese()), each.tileColumn(), each.tileRow()))
                .toList();
        Bilingual name = new Bilingual(district.english(), district.chinese());
        Bilingual policyName = new Bilingual(policy.label().en(), policy.label().zh());
        return new WatchedScenario(
                input,
                SEED,
                new DistrictDescription(loaded.name(), name, 0, townships, List.of()),
                new PolicyDescription(policy.name(), policyName, Optional.empty(), Map.of(), Map.of()));
    }
}
