package minbei.analysis.execution;

import minbei.model.RunInput;

/**
 * A district under a policy, ready to run.
 *
 * @param district key of the district
 * @param policy key of the policy
 * @param input everything a run hangs on besides its seed
 * @param contentHash hash of district and parameters; equal for two policies that come to the same
 */
public record DesignedScenario(String district, String policy, RunInput input, String contentHash) {}
