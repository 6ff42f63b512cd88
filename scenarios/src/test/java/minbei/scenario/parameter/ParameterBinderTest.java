package minbei.scenario.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import minbei.model.ModelParameters;
import minbei.scenario.EditedFolder;
import minbei.scenario.ScenarioFolder;
import org.junit.jupiter.api.Test;

class ParameterBinderTest {

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void everyNumberLandsInTheComponentOfItsKeyAndInNoOther() throws Exception {
        Map<String, BigDecimal> numbers = numbersOfMinhang();
        for (String key : catalogue.keys()) {
            Map<String, BigDecimal> moved = new LinkedHashMap<>(numbers);
            moved.put(key, another(catalogue.get(key), numbers.get(key)));
            assertThat(moved).as(key).isNotEqualTo(numbers);
            assertThat(read(ParameterBinder.bind(moved))).as(key).isEqualTo(asDoubles(moved));
        }
    }

    @Test
    void keysAreNamesOfComponentsJoinedByDots() throws Exception {
        ModelParameters parameters = ParameterBinder.bind(numbersOfMinhang());
        assertThat(parameters.budget().needShare().elderCare()).isEqualTo(0.475);
        assertThat(parameters.need().relativeOnsetByAge().elderCare().from80()).isEqualTo(6);
        assertThat(parameters.need().subtypes()).isEqualTo(4);
    }

    @Test
    void missingNumberIsNamed() throws Exception {
        Map<String, BigDecimal> numbers = numbersOfMinhang();
        numbers.remove("need.subtypes");
        assertThatThrownBy(() -> ParameterBinder.bind(numbers))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameter need.subtypes must have a value");
    }

    private static BigDecimal another(Parameter parameter, BigDecimal value) {
        BigDecimal max = parameter.allowed().max();
        BigDecimal bound = value.compareTo(max) < 0 ? max : parameter.allowed().min();
        // half-way, since records refuse shares of one thing that are too much together
        return parameter.whole() ? bound : value.add(bound).divide(BigDecimal.valueOf(2));
    }

    private static Map<String, BigDecimal> numbersOfMinhang() throws Exception {
        return new LinkedHashMap<>(ScenarioFolder.at(EditedFolder.bundled())
                .district("minhang")
                .numbers()
                .numbers());
    }

    private static Map<String, Double> asDoubles(Map<String, BigDecimal> numbers) {
        Map<String, Double> doubles = new LinkedHashMap<>();
        numbers.forEach((key, value) -> doubles.put(key, value.doubleValue()));
        return doubles;
    }

    private static Map<String, Double> read(ModelParameters parameters) throws Exception {
        Map<String, Double> read = new LinkedHashMap<>();
        collect(parameters, "", read);
        return read;
    }

    private static void collect(Object rec, String path, Map<String, Double> read) throws Exception {
        for (RecordComponent component : rec.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(rec);
            if (component.getType().isRecord()) {
                collect(value, path + component.getName() + ".", read);
            } else {
                read.put(path + component.getName(), ((Number) value).doubleValue());
            }
        }
    }
}
