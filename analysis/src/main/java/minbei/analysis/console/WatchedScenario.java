package minbei.analysis.console;

import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.model.RunInput;

/**
 * What is watched.
 *
 * @param input everything the run hangs on besides its seed
 * @param seed all 64 bits count
 * @param district where, as readers see it
 * @param policy under which policy, as readers see it
 */
public record WatchedScenario(RunInput input, long seed, DistrictDescription district, PolicyDescription policy) {}
