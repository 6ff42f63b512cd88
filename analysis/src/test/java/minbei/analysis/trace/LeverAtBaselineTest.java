package minbei.analysis.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
    void everyLeverSetToItsBaselineValueComesToTheSameParameters() {
        LoadedDistrict district = district();
        Map<String, BigDecimal> own = ownValuesOfLevers(district);
        List<String> differing = own.keySet().stream()
                .filter(key -> !set(district, Map.of(key, own.get(key))).equals(district.baseline()))
                .toList();
        assertThat(differing).isEmpty();
        assertThat(own).hasSizeGreaterThan(80);
    }

    /** One run stands for all levers: whichever is set, every record of the parameters is made anew, equal to what it was. */
    @Test
    void leversSetToTheirBaselineValuesGiveTheSameRun() {
        LoadedDistrict district = district();
        ModelParameters again = set(district, ownValuesOfLevers(district));
        assertThat(hash(ParameterTimeline.of(district.baseline(), new TreeMap<>(Map.of(MONTH, again))), district))
                .isEqualTo(hash(ParameterTimeline.constant(district.baseline()), district));
    }

    private static Map<String, BigDecimal> ownValuesOfLevers(LoadedDistrict district) {
        Map<String, BigDecimal> own = new TreeMap<>();
        for (Parameter parameter : district.catalogue().parameters()) {
            if (parameter.lever()) {
                own.put(parameter.key(), district.numbers().number(parameter.key()));
            }
        }
        return own;
    }

    private static ModelParameters set(LoadedDistrict district, Map<String, BigDecimal> numbers) {
        return district.numbers().with(numbers).toModel();
    }

    /** That the tests above can fail. */
    @Test
    void leverSetToAnotherValueGivesAnotherRun() {
        LoadedDistrict district = district();
        String key = "budget.envelopePerResidentYear";
        BigDecimal more = district.numbers().number(key).multiply(new BigDecimal("1.1"));
        ModelParameters richer = set(district, Map.of(key, more));

        assertThat(hash(ParameterTimeline.of(district.baseline(), new TreeMap<>(Map.of(MONTH, richer))), district))
                .isNotEqualTo(hash(ParameterTimeline.constant(district.baseline()), district));
    }
}
