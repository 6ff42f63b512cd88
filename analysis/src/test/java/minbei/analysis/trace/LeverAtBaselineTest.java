package minbei.analysis.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import minbei.model.ModelParameters;
import minbei.model.ParameterTimeline;
import minbei.model.RunInput;
import minbei.model.Simulation;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.parameter.Parameter;
import org.junit.jupiter.api.Test;

/** A lever that is set to the value it has anyway makes no difference: not in what a policy comes to, and not in a run. */
class LeverAtBaselineTest {

    private static final int MONTHS = 8;
    private static final double SCALE = 0.003;
    private static final long SEED = 11;

    /** A month in which much happens: the yearly plan is over, money is let go, contracts are signed. */
    private static final int MONTH = 3;

    private static LoadedDistrict district() {
        try {
            return ScenarioFolder.open().district("beibei");
        } catch (ScenarioException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(ParameterTimeline timeline, LoadedDistrict district) {
        return Simulation.run(new RunInput(district.district(), timeline, MONTHS, SCALE, false), SEED)
                .hash();
    }

    @Test
    void everyLeverSetToItsBaselineValueGivesTheSameRun() {
        LoadedDistrict district = district();
        ModelParameters baseline = district.baseline();
        String unchanged = hash(ParameterTimeline.constant(baseline), district);
        List<String> differing = new ArrayList<>();
        int levers = 0;
        for (Parameter parameter : district.catalogue().parameters()) {
            if (parameter.lever()) {
                levers++;
                BigDecimal own = district.numbers().number(parameter.key());
                ModelParameters again =
                        district.numbers().with(Map.of(parameter.key(), own)).toModel();
                if (!again.equals(baseline)
                        || !hash(ParameterTimeline.of(baseline, new TreeMap<>(Map.of(MONTH, again))), district)
                                .equals(unchanged)) {
                    differing.add(parameter.key());
                }
            }
        }
        assertThat(differing).isEmpty();
        assertThat(levers).isGreaterThan(80);
    }

    /** That the test above can fail. */
    @Test
    void leverSetToAnotherValueGivesAnotherRun() {
        LoadedDistrict district = district();
        String key = "budget.envelopePerResidentYear";
        BigDecimal more = district.numbers().number(key).multiply(new BigDecimal("1.1"));
        ModelParameters richer = district.numbers().with(Map.of(key, more)).toModel();

        assertThat(hash(ParameterTimeline.of(district.baseline(), new TreeMap<>(Map.of(MONTH, richer))), district))
                .isNotEqualTo(hash(ParameterTimeline.constant(district.baseline()), district));
    }
}
