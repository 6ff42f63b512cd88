package minbei.analysis.cli;

import java.util.List;
import java.util.OptionalInt;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ParameterChange;
import minbei.analysis.experiment.ParameterProvenance;
import minbei.analysis.experiment.TownshipDescription;
import minbei.analysis.language.Bilingual;
import minbei.model.district.District;
import minbei.model.district.Township;
import minbei.scenario.content.Decimal;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.parameter.ParameterValue;
import minbei.scenario.policy.ResolvedScenario;

/** Tells readers of results what a loaded district is and what a policy changes in it. */
final class DistrictReader {

    private DistrictReader() {}

    static DistrictDescription describe(LoadedDistrict loaded) {
        District district = loaded.district();
        List<TownshipDescription> townships =
                district.townships().stream().map(DistrictReader::township).toList();
        List<ParameterProvenance> parameters = loaded.values().values().stream()
                .map(value -> provenance(loaded, value))
                .toList();
        long residents = Math.round(district.residents().atEndOf(-1));
        return new DistrictDescription(loaded.name(), name(loaded), residents, townships, parameters);
    }

    static Bilingual name(LoadedDistrict loaded) {
        return new Bilingual(loaded.district().english(), loaded.district().chinese());
    }

    private static TownshipDescription township(Township township) {
        Bilingual name = new Bilingual(township.english(), township.chinese());
        return new TownshipDescription(township.code(), name, township.tileColumn(), township.tileRow());
    }

    private static ParameterProvenance provenance(LoadedDistrict district, ParameterValue value) {
        return new ParameterProvenance(
                value.key(),
                ScenarioDesigner.bilingual(district.catalogue().get(value.key()).label()),
                Decimal.text(value.value()),
                value.unit(),
                value.range() == null ? "" : value.range().toString(),
                value.source(),
                value.confidence().word());
    }

    /** What a policy changes within the recorded months; a lever pulled after them changes nothing here. */
    static List<ParameterChange> changes(ResolvedScenario scenario, int months) {
        if (scenario.changesNothing()) {
            return List.of();
        }
        return scenario.changes().stream()
                .filter(change -> change.month().index() < months)
                .map(change -> new ParameterChange(
                        change.month().index(), change.key(), Decimal.text(change.from()), Decimal.text(change.to())))
                .toList();
    }

    /** The first month after the recorded ones in which a policy changes something. */
    static OptionalInt laterStart(ResolvedScenario scenario, int months) {
        if (scenario.changesNothing()) {
            return OptionalInt.empty();
        }
        return scenario.changes().stream()
                .mapToInt(change -> change.month().index())
                .filter(month -> month >= months)
                .min();
    }
}
