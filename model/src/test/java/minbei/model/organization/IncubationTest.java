package minbei.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IncubationTest {

    private final Incubation incubation = new Incubation();

    @Test
    void whoeverNeverAppliedIsNoControl() {
        assertThat(incubation.stage()).isEqualTo(IncubationStage.NONE);
        assertThat(incubation.stageSince()).isEqualTo(Standing.NEVER);
        assertThat(incubation.firstDecided()).isEqualTo(Standing.NEVER);
        assertThat(incubation.isInside()).isFalse();
    }

    @Test
    void firstDecisionSettlesTheComparisonForGood() {
        incubation.setStage(IncubationStage.NOT_TAKEN, 6);
        incubation.setStage(IncubationStage.INSIDE, 12);
        assertThat(incubation.isInside()).isTrue();
        assertThat(incubation.stageSince()).isEqualTo(12);
        assertThat(incubation.firstDecided()).isEqualTo(6);
        assertThat(incubation.wasFirstTaken())
                .as("taken at last, but compared as not taken")
                .isFalse();
    }

    @Test
    void whoeverIsTakenGraduatesOrLeaves() {
        incubation.setStage(IncubationStage.INSIDE, 6);
        incubation.setStage(IncubationStage.GRADUATED, 18);
        assertThat(incubation.isInside()).isFalse();
        assertThat(incubation.wasFirstTaken()).isTrue();
        assertThat(incubation.firstDecided()).isEqualTo(6);
        Incubation other = new Incubation();
        other.setStage(IncubationStage.INSIDE, 6);
        other.setStage(IncubationStage.LEFT, 9);
        assertThat(other.isInside()).isFalse();
        assertThat(other.stageSince()).isEqualTo(9);
        assertThat(other.wasFirstTaken()).isTrue();
    }
}
