package minbei.analysis.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import minbei.analysis.language.Bilingual;

/** Descriptions of experiments that nobody has asked for. */
public final class InventedExperiment {

    private InventedExperiment() {}

    /** District {@code here}; policies {@code same} (the yardstick) and {@code other}, which changes one lever. */
    public static ExperimentDescription of(int months, int replications) {
        ParameterProvenance parameter = new ParameterProvenance(
                "budget.envelopePerResidentYear", text("envelope"), "20", "yuan", "10 to 40", "assumption", "low");
        TownshipDescription township = new TownshipDescription("500109001", text("Town"), 1, 2);
        DistrictDescription here =
                new DistrictDescription("here", text("Here"), 90_000, List.of(township), List.of(parameter));
        Map<String, List<ParameterChange>> changes = new LinkedHashMap<>();
        changes.put("here", List.of(new ParameterChange(0, "budget.envelopePerResidentYear", "20", "25")));
        return new ExperimentDescription(
                "invented",
                text("Invented"),
                text("Does it matter?"),
                List.of(here),
                List.of(
                        new PolicyDescription("same", text("Same"), Optional.empty(), Map.of(), Map.of()),
                        new PolicyDescription("other", text("Other"), Optional.empty(), changes, Map.of())),
                List.of("same"),
                months,
                LongStream.range(1, replications + 1).boxed().toList(),
                0.25,
                "test");
    }

    private static Bilingual text(String english) {
        return new Bilingual(english, english + "中文");
    }
}
