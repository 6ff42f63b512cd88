package minbei.analysis.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import minbei.model.RunInput;
import org.junit.jupiter.api.Test;

class RunAddressTest {

    @Test
    void everythingThatARunHangsOnChangesItsAddress() throws Exception {
        ExperimentDesign design = InventedDesign.of(1, "status-quo");
        RunInput input = design.input(design.plan().get(0));
        DesignedScenario scenario = new DesignedScenario("beibei", "a", input, "content");
        RunInput longer = new RunInput(input.district(), input.parameters(), 15, 0.01, true);
        RunInput thicker = new RunInput(input.district(), input.parameters(), 14, 0.02, true);

        Set<String> addresses = Set.copyOf(List.of(
                RunAddress.of("1", scenario, 1),
                RunAddress.of("2", scenario, 1),
                RunAddress.of("1", scenario, 2),
                RunAddress.of("1", new DesignedScenario("beibei", "a", input, "other content"), 1),
                RunAddress.of("1", new DesignedScenario("beibei", "a", longer, "content"), 1),
                RunAddress.of("1", new DesignedScenario("beibei", "a", thicker, "content"), 1)));
        assertThat(addresses).hasSize(6).allMatch(address -> address.matches("[0-9a-f]{64}"));
    }

    @Test
    void namesAndChecksDoNotChangeIt() throws Exception {
        ExperimentDesign design = InventedDesign.of(1, "status-quo");
        RunInput input = design.input(design.plan().get(0));
        RunInput unchecked = new RunInput(input.district(), input.parameters(), 14, 0.01, false);

        assertThat(RunAddress.of("1", new DesignedScenario("beibei", "another", unchecked, "content"), 1))
                .isEqualTo(RunAddress.of("1", new DesignedScenario("beibei", "one", input, "content"), 1));
    }
}
