package minbei.analysis.report.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.language.Language;
import minbei.analysis.report.MadeUpExperiment;
import minbei.analysis.report.wording.Findings;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.StraightLine;
import minbei.model.observation.Indicator;
import org.junit.jupiter.api.Test;

class BreakEvenTest {

    private static final List<Double> PLACES = List.of(0.1, 0.3, 0.5, 0.7, 0.9, 0.2, 0.4, 0.6);

    private static List<BreakEven> of(Map<String, List<Double>> draws) {
        ComparisonResults results = ComparisonResults.of(MadeUpExperiment.results());
        Reading reading = Reading.of(new Findings(results, Map.of(), Map.of("minhang", draws)), Language.EN);
        return BreakEven.of(
                reading,
                reading.experiment().district("minhang"),
                reading.experiment().policy("outreach"));
    }

    @Test
    void effectsAtTheEndsAreThoseOfTheLineThroughTheDraws() {
        ComparisonResults results = ComparisonResults.of(MadeUpExperiment.results());
        double[] own = results.wider().lastYear("minhang", "outreach", Indicator.COVERAGE);
        double[] base = results.wider().lastYear("minhang", "status-quo", Indicator.COVERAGE);
        double[] effect = new double[own.length];
        for (int i = 0; i < effect.length; i++) {
            effect[i] = own[i] - base[i];
        }
        StraightLine line = StraightLine.through(
                PLACES.stream().mapToDouble(Double::doubleValue).toArray(), effect);

        assertThat(of(Map.of("growth.placesPerVolunteer", PLACES)))
                .singleElement()
                .satisfies(breakEven -> {
                    assertThat(breakEven.matter()).isEqualTo(BreakEven.Matter.VOLUNTEERS);
                    assertThat(breakEven.lower().mean()).isCloseTo(line.at(0).mean(), within(1e-12));
                    assertThat(breakEven.upper().mean()).isCloseTo(line.at(1).mean(), within(1e-12));
                });
    }

    @Test
    void valuesByNeedStandAtTheirMean() {
        List<Double> other = PLACES.stream().map(place -> 1 - place).toList();

        // the mean of both is one half in every draw: no line
        assertThat(of(Map.of("service.migrantEligibility.health", PLACES, "service.migrantEligibility.poverty", other)))
                .isEmpty();
    }

    @Test
    void withoutDrawsNothingIsSaid() {
        assertThat(of(Map.of())).isEmpty();
        assertThat(of(Map.of("trust.initial", PLACES))).isEmpty();
    }
}
