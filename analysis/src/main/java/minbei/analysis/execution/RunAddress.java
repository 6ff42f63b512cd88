package minbei.analysis.execution;

import java.util.List;
import minbei.model.RunInput;

/** The content address of a run: SHA-256 over everything its record hangs on. */
public final class RunAddress {

    private RunAddress() {}

    /**
     * The address of a run.
     *
     * @param modelVersion version of the model
     * @param scenario what runs
     * @param seed its seed
     * @return 64 hexadecimal digits
     */
    public static String of(String modelVersion, DesignedScenario scenario, long seed) {
        RunInput input = scenario.input();
        // The bits of the scale, not its text: Double.toString changed between JDK 17 and 19.
        String scale = Long.toHexString(Double.doubleToLongBits(input.populationScale()));
        List<String> lines = List.of(
                "minbei run 1",
                "model " + modelVersion,
                "scenario " + scenario.contentHash(),
                "months " + input.months(),
                "spin-up " + input.parameters().baseline().schedule().spinUpMonths(),
                "scale " + scale,
                "seed " + seed,
                "");
        return Sha256.ofText(String.join("\n", lines));
    }
}
