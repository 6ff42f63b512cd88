package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import minbei.model.schedule.Month;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.policy.ParameterChange;
import minbei.scenario.policy.ResolvedScenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolvedScenarioTest {

    private static final String HEAD = "name: mine\nlabel: {en: Mine, zh: 我的}\nlevers:\n";
    private static final String ENVELOPE = "budget.envelopePerResidentYear";

    @TempDir
    Path temp;

    private EditedFolder folder;

    @BeforeEach
    void copyBundledFiles() {
        folder = EditedFolder.in(temp);
    }

    @Test
    void leverFallsBackToTheDistrictsValueAfterItsLastMonth() throws Exception {
        ResolvedScenario scenario = resolve("""
                  - from: 2015-01
                    until: 2015-06
                    set: {budget.envelopePerResidentYear: {plus: 10}}
                """);
        assertThat(scenario.changes())
                .containsExactly(
                        new ParameterChange(Month.of(2015, 1), ENVELOPE, new BigDecimal("45"), new BigDecimal("55")),
                        new ParameterChange(Month.of(2015, 7), ENVELOPE, new BigDecimal("55"), new BigDecimal("45")));
        assertThat(scenario.timeline().at(11)).isEqualTo(scenario.timeline().baseline());
        assertThat(scenario.timeline().at(17).budget().envelopePerResidentYear())
                .isEqualTo(55);
        assertThat(scenario.timeline().at(18)).isEqualTo(scenario.timeline().baseline());
        assertThat(scenario.changesNothing()).isFalse();
    }

    @Test
    void adjoiningSpansWithOneValueAreOneChange() throws Exception {
        ResolvedScenario scenario = resolve("""
                  - from: 2015-01
                    until: 2015-12
                    set: {budget.envelopePerResidentYear: 50}
                  - from: 2016-01
                    set: {budget.envelopePerResidentYear: 50.0}
                """);
        assertThat(scenario.changes()).hasSize(1);
    }

    @Test
    void relativeMovesStartFromTheDistrictsValueAndDoNotPileUp() throws Exception {
        ResolvedScenario scenario = resolve("""
                  - from: 2015-01
                    until: 2015-12
                    set: {budget.envelopePerResidentYear: {times: 1.1}}
                  - from: 2016-01
                    set: {budget.envelopePerResidentYear: {times: 1.2}}
                """);
        // 45 · 1.1 = 49.5, 45 · 1.2 = 54
        assertThat(scenario.changes())
                .extracting(ParameterChange::to)
                .containsExactly(new BigDecimal("49.5"), new BigDecimal("54"));
    }

    @Test
    void policyThatSetsWhatAlreadyHoldsChangesNothing() throws Exception {
        ResolvedScenario scenario = resolve("  - from: 2015-01\n    set: {budget.envelopePerResidentYear: 45}\n");
        assertThat(scenario.changesNothing()).isTrue();
        assertThat(scenario.changes()).isEmpty();
        LoadedDistrict minhang = folder.open().district("minhang");
        assertThat(folder.open().resolve(minhang, folder.open().policy("mine")).changesNothing())
                .isFalse();
    }

    @Test
    void familyShorthandMovesEveryCategory() throws Exception {
        ResolvedScenario scenario = resolve("  - from: 2015-01\n    set: {department.purchaseShare: {times: 2}}\n");
        assertThat(scenario.changes()).hasSize(5).allMatch(change -> change.to().compareTo(new BigDecimal("0.5")) == 0);
    }

    @Test
    void addressDependsOnWhatIsDoneAndNotOnHowItIsWritten() throws Exception {
        String times = resolve("  - from: 2015-01\n    set: {budget.envelopePerResidentYear: {times: 1.2}}\n")
                .contentHash();
        String absolute = resolve(
                        "  - from: 2015-01\n    set:\n      budget.envelopePerResidentYear: 54.00 # the same\n")
                .contentHash();
        String later = resolve("  - from: 2015-02\n    set: {budget.envelopePerResidentYear: {times: 1.2}}\n")
                .contentHash();
        assertThat(absolute).isEqualTo(times).hasSize(64);
        assertThat(later).isNotEqualTo(times);
    }

    @Test
    void addressOfADistrictIgnoresCommentsAndSourcesButNoNumber() throws Exception {
        String before = folder.open().district("beibei").contentHash();
        folder.replace("districts/beibei.yml", "value: 0.17", "value: 0.170 # as before");
        folder.replace("districts/beibei.yml", "assumption; 0.9 % of a proxy", "assumption: 0.9 % of a proxy");
        assertThat(folder.open().district("beibei").contentHash()).isEqualTo(before);
        folder.replace("districts/beibei.yml", "residents: 843100", "residents: 843101");
        assertThat(folder.open().district("beibei").contentHash()).isNotEqualTo(before);
    }

    @Test
    void districtWithOtherNumbersIsAnotherDistrict() throws Exception {
        LoadedDistrict beibei = folder.open().district("beibei");
        LoadedDistrict richer = beibei.with(Map.of(ENVELOPE, 60.0));
        assertThat(richer.baseline().budget().envelopePerResidentYear()).isEqualTo(60);
        assertThat(richer.contentHash()).isNotEqualTo(beibei.contentHash());
        assertThat(richer.with(Map.of(ENVELOPE, 45.0)).contentHash()).isEqualTo(beibei.contentHash());
        LoadedDistrict villages = beibei.with(Map.of("population.villageRelativeSize", 1.0));
        assertThat(villages.district().communities()).allMatch(community -> community.sizeWeight() == 1);
    }

    @Test
    void otherNumbersAreHeldAgainstBoundsAndSums() throws Exception {
        LoadedDistrict beibei = folder.open().district("beibei");
        assertThatThrownBy(() -> beibei.with(Map.of(ENVELOPE, -1.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(ENVELOPE + " (-1.0) must be 0 to 5000 yuan per resident and year");
        assertThatThrownBy(() -> beibei.with(Map.of("need.subtypes", 2.5))).hasMessageContaining("a whole number");
        assertThatThrownBy(() -> beibei.with(Map.of("budget.environmentShare", 0.05)))
                .hasMessageContaining("= 1.01) must be shares that sum to 1");
        assertThatThrownBy(() -> beibei.with(Map.of(ENVELOPE, Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> beibei.with(Map.of("budget.envelope", 1.0)))
                .hasMessageContaining("must be in the catalogue");
    }

    private ResolvedScenario resolve(String levers) throws Exception {
        folder.write("policies/mine.yml", HEAD + levers);
        ScenarioFolder open = folder.open();
        return open.resolve(open.district("beibei"), open.policy("mine"));
    }
}
