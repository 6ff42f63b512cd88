package minbei.scenario.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import minbei.scenario.file.ScenarioException;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void catalogueAndRecordsHaveTheSameKeysInTheSameNumber() {
        assertThat(catalogue.keys()).containsExactlyInAnyOrderElementsOf(ParameterBinder.keys());
    }

    @Test
    void keyOnlyInTheCatalogueOrOnlyInTheRecordsIsRefused() {
        List<String> keys = List.copyOf(catalogue.keys());
        assertThatThrownBy(() -> ParameterBinder.requireSameKeys(keys.subList(1, keys.size())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("only the records have [" + keys.get(0) + "]");
        Set<String> more = new java.util.LinkedHashSet<>(keys);
        more.add("budget.bribes");
        assertThatThrownBy(() -> ParameterBinder.requireSameKeys(more))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("only the catalogue has [budget.bribes]");
    }

    @Test
    void everyPresetLiesInItsRangeAndHasASource() {
        for (Parameter parameter : catalogue.parameters()) {
            if (!parameter.requiredOfDistrict()) {
                assertThat(parameter.range()).as(parameter.key()).isNotNull();
                assertThat(parameter.range().contains(parameter.preset().value()))
                        .as(parameter.key())
                        .isTrue();
                assertThat(parameter.preset().source()).as(parameter.key()).isNotBlank();
            }
        }
    }

    @Test
    void categoriesAreLabelledAsTheModelNamesThem() {
        assertThat(catalogue.get("department.purchaseShare.elderCare").label().zh())
                .endsWith("：社区养老");
        assertThat(catalogue.get("population.ageShareLocal.from80").label().en())
                .endsWith(": 80+");
        assertThat(catalogue.get("population.incomeShareLocal.low").label().zh())
                .endsWith("：低");
    }

    @Test
    void familyHoldsOneParameterForEachCategory() {
        assertThat(catalogue.family("department.purchaseShare"))
                .extracting(Parameter::category)
                .containsExactly("health", "elderCare", "psychologicalCare", "employment", "poverty");
        assertThat(catalogue.family("department.purchaseShare.health")).hasSize(1);
        assertThat(catalogue.family("department")).isEmpty();
    }

    @Test
    void entryThatIsWrongIsRefusedWithEverythingThatIsWrong() {
        assertThatThrownBy(() -> Catalogue.parse("""
                        parameters:
                          - name: a.b
                            label: {en: x, zh: 某}
                            unit: share
                            allowed: [0, 1]
                            value: 2
                            range: [0, 1]
                            source: assumption
                            confidence: certain
                          - name: a.c
                            by: [low, high]
                            label: {en: x, zh: 某}
                            unit: share
                            allowed: [0, 1]
                            values: {low: {value: 0.5}}
                            source: assumption
                            confidence: low
                        """))
                .isInstanceOf(ScenarioException.class)
                .hasMessage("""
                        parameters.yml:6: a.b (2) must be 0 to 1 share. Maybe you meant 0.02, since a share is not written in percent.
                        parameters.yml:9: confidence of the 1st entry of parameters (certain) must be one of high, medium, low.
                        parameters.yml:15: values.high of the 2nd entry of parameters (missing) must be given: a value for each category.
                        parameters.yml:10: value of the 2nd entry of parameters (missing) must be given: a number or the word district.""");
    }
}
