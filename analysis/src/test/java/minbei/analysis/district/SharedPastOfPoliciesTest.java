package minbei.analysis.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import minbei.model.Simulation;
import minbei.scenario.Kind;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.file.ScenarioException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every policy of the project, branched off from a common past, has the bits of a run alone: each rule's state is taken back. */
class SharedPastOfPoliciesTest {

    private static final int MONTHS = 42;
    private static final double SCALE = 0.01;

    private static List<RunInput> inputs(String district) throws ScenarioException {
        ScenarioFolder folder = ScenarioFolder.open();
        List<RunInput> inputs = new ArrayList<>();
        for (String policy : folder.names(Kind.POLICY)) {
            var resolved = folder.resolve(folder.district(district), folder.policy(policy));
            inputs.add(new RunInput(resolved.district().district(), resolved.timeline(), MONTHS, SCALE, false));
        }
        return inputs;
    }

    @ParameterizedTest
    @ValueSource(strings = {"beibei", "minhang"})
    void everyPolicyHasTheBitsOfARunAlone(String district) throws ScenarioException {
        List<RunInput> inputs = inputs(district);
        Map<Integer, String> together = new TreeMap<>();
        Simulation.runTogether(inputs, 7, new Simulation.Ending() {
            @Override
            public void finished(int run, RunRecord record) {
                together.put(run, record.hash());
            }

            @Override
            public void failed(int run, Throwable error) {
                throw new AssertionError("run " + run, error);
            }
        });
        for (int run = 0; run < inputs.size(); run++) {
            assertThat(together.get(run))
                    .as("policy %d", run)
                    .isEqualTo(Simulation.run(inputs.get(run), 7).hash());
        }
    }
}
