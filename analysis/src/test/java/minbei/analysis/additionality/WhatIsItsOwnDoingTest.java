package minbei.analysis.additionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.ParameterChange;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.language.Bilingual;
import minbei.model.RunRecord;
import minbei.model.observation.OrganizationLine;
import minbei.model.observation.RunLines;
import minbei.model.observation.ServedNeeds;
import org.junit.jupiter.api.Test;

class WhatIsItsOwnDoingTest {

    private static final Bilingual TEXT = new Bilingual("text", "文字");

    private static ExperimentDescription experiment() {
        return new ExperimentDescription(
                "invented",
                TEXT,
                TEXT,
                List.of(new DistrictDescription("here", TEXT, 90_000, List.of(), List.of())),
                List.of(
                        new PolicyDescription("as-is", TEXT, Optional.empty(), Map.of(), Map.of()),
                        new PolicyDescription(
                                "park",
                                TEXT,
                                Optional.empty(),
                                Map.of("here", List.of(new ParameterChange(0, "incubation.park", "0", "1"))),
                                Map.of())),
                List.of("as-is"),
                12,
                List.of(1L, 2L),
                1,
                "test");
    }

    private static RunSource runs() {
        return run -> Optional.of(new RunRecord(
                run.seed(),
                List.of(),
                List.of(),
                new RunLines(organizations(run), List.of(), List.of(), ServedNeeds.NONE),
                "hash"));
    }

    /**
     * Without the park 1 and 2 are at work. With it 1 is; 3 is, taken in; with seed 2 also 2 is. Never taken in and founded in the same year
     * as 3: 1, and 2, at work or not.
     */
    private static List<OrganizationLine> organizations(PlannedRun run) {
        if (run.policy().equals("as-is")) {
            return List.of(AdditionalityTest.active(1), AdditionalityTest.active(2), AdditionalityTest.inactive(3));
        }
        return List.of(
                AdditionalityTest.active(1),
                run.seed() == 2 ? AdditionalityTest.active(2) : AdditionalityTest.inactive(2),
                AdditionalityTest.taken(3));
    }

    private static OwnDoing answer() {
        RunSource runs = runs();
        ExperimentResults results = ExperimentResults.of(experiment(), runs, List.of());
        return (OwnDoing) new WhatIsItsOwnDoing().answer(results, runs).get(0);
    }

    @Test
    void deadweightAndDisplacementAreMeansOverReplications() {
        OwnDoing.OfPolicy park = answer().policies().get(0);

        // At work 1, 3 and 1, 2, 3; of them also without it 1 and 1, 2; displaced 2 and nobody.
        assertThat(park.policy()).isEqualTo("park");
        assertThat(park.active().mean()).isCloseTo(2.5, within(1e-12));
        assertThat(park.deadweight().mean()).isCloseTo(1.5, within(1e-12));
        assertThat(park.additional().mean()).isCloseTo(1, within(1e-12));
        assertThat(park.displaced().mean()).isCloseTo(0.5, within(1e-12));
        assertThat(park.displaced().n()).isEqualTo(2);
    }

    @Test
    void parkIsHeldAgainstTheSameIdsAndTheMatchedEstimateAgainstThat() {
        OwnDoing.Park park = answer().park().orElseThrow();
        OwnDoing.OnOutcome active = park.outcomes().get(ParkEffect.Outcome.ACTIVE.ordinal());

        assertThat(park.withPark()).isEqualTo("park");
        assertThat(park.withoutPark()).isEqualTo("as-is");
        // 3 is at work with the park and not without: 1. Its matches are 1 and 2, of whom one, then both are at work: ½
        // and 0.
        assertThat(active.effect().mean()).isCloseTo(1, within(1e-12));
        assertThat(active.estimate().mean()).isCloseTo(0.25, within(1e-12));
        assertThat(active.error().mean()).isCloseTo(-0.75, within(1e-12));
    }
}
