package minbei.analysis.incidence;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.RunInput;
import minbei.model.Simulation;
import minbei.model.TestWorld;
import minbei.model.observation.ServedNeeds;
import org.junit.jupiter.api.Test;

class ChurnTest {

    @Test
    void needsServedInOneWorldOnlyAreCountedByTheirNumbers() {
        Churn churn = Churn.between(ServedNeeds.of(5, 1, 9), ServedNeeds.of(9, 2));

        // 1 and 5 are served under the policy only, 2 under the yardstick only.
        assertThat(churn).isEqualTo(new Churn(2, 1));
    }

    @Test
    void churnOfThePlaceboIsTakenOff() {
        assertThat(new Churn(10, 7).net(new Churn(6, 6))).isEqualTo(new Churn(4, 1));
    }

    @Test
    void worldsOfOnePolicyHaveNoChurn() {
        RunInput input = TestWorld.input(TestWorld.parameters(), 6);

        assertThat(Churn.between(
                        Simulation.run(input, 3).served(),
                        Simulation.run(input, 3).served()))
                .isEqualTo(new Churn(0, 0));
        assertThat(Simulation.run(input, 3).served().count()).isPositive();
    }

    @Test
    void moreMoneyServesMoreThanItLeavesUnserved() {
        RunInput own = TestWorld.input(TestWorld.parameters(), 12);
        RunInput richer = TestWorld.pulled(1, "budget.envelopePerResidentYear", 1200, 12);

        Churn churn = Churn.between(
                Simulation.run(richer, 3).served(), Simulation.run(own, 3).served());

        assertThat(churn.gained()).isGreaterThan(churn.lost());
    }
}
