package minbei.scenario.experiment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;
import minbei.scenario.language.Phrase;
import minbei.scenario.parameter.Catalogue;
import minbei.scenario.parameter.Parameter;

/** Reads parameter values that hold in the worlds of an experiment instead of the district's own. */
final class ParameterValues {

    private ParameterValues() {}

    static Map<String, BigDecimal> read(YamlMap map, Catalogue catalogue) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        map.entries().forEach((key, value) -> {
            YamlValue named = value.named(key);
            Optional<Parameter> parameter = catalogue.find(key);
            if (parameter.isEmpty()) {
                named.mustBe(Phrase.of("a parameter of the catalogue"), catalogue.suggestion(key));
                return;
            }
            named.number(parameter.get().requirement()).ifPresent(number -> {
                if (parameter.get().allows(number)) {
                    values.put(key, number);
                } else {
                    named.mustBe(parameter.get().requirement(), parameter.get().hintFor(number));
                }
            });
        });
        return values;
    }
}
