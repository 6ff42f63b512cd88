package minbei.analysis.district;

import static minbei.analysis.district.DistrictScenario.plus;
import static minbei.analysis.district.DistrictScenario.times;
import static minbei.analysis.district.DistrictScenario.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import minbei.model.ParameterTimeline;
import minbei.model.need.ByNeed;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.policy.ResolvedScenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beibei: an envelope of 45 yuan, a quarter of it meant for buying. */
class DistrictScenarioTest {

    private static final String ENVELOPE = "budget.envelopePerResidentYear";
    private static final String PURCHASE_SHARE = "department.purchaseShare";

    private final DistrictScenario beibei = DistrictScenario.of("beibei", 36);

    private ScenarioFolder folder;

    @BeforeEach
    void open() throws Exception {
        folder = ScenarioFolder.open();
    }

    private ParameterTimeline timeline(DistrictScenario scenario) {
        return scenario.resolve(folder).timeline();
    }

    private double envelope(DistrictScenario scenario, int month) {
        return timeline(scenario).at(month).budget().envelopePerResidentYear();
    }

    @Test
    void leversAreSetMultipliedOrAddedToAsInPolicyFiles() {
        assertThat(envelope(beibei.pulling("2015-01", ENVELOPE, 50), 12)).isEqualTo(50);
        assertThat(envelope(beibei.pulling("2015-01", Map.of(ENVELOPE, times(1.2))), 12))
                .isEqualTo(54);
        assertThat(envelope(beibei.pulling("2015-01", Map.of(ENVELOPE, plus(10))), 12))
                .isEqualTo(55);
    }

    @Test
    void leversHoldFromTheirMonthUntilTheirLast() {
        DistrictScenario year = beibei.pulling("2015-01", "2015-12", Map.of(ENVELOPE, to(50)));
        assertThat(envelope(year, 11)).isEqualTo(45);
        assertThat(envelope(year, 12)).isEqualTo(50);
        assertThat(envelope(year, 23)).isEqualTo(50);
        assertThat(envelope(year, 24)).isEqualTo(45);
        assertThat(envelope(beibei.pulling("2015-01", ENVELOPE, 50), 119)).isEqualTo(50);
    }

    @Test
    void keyWithoutItsCategoryMovesEveryCategoryAndOneWithItGoesBefore() {
        DistrictScenario scenario =
                beibei.pulling("2014-01", Map.of(PURCHASE_SHARE, to(0.5), PURCHASE_SHARE + ".poverty", to(0.7)));
        assertThat(timeline(scenario).at(0).department().purchaseShare())
                .isEqualTo(new ByNeed(0.5, 0.5, 0.5, 0.5, 0.7));
    }

    @Test
    void leversOfTheTestGoBeforeThoseOfThePolicyFile() {
        // larger-envelope: times 1.2 from 2015-01
        DistrictScenario larger = beibei.under("larger-envelope");
        assertThat(envelope(larger, 12)).isEqualTo(54);
        DistrictScenario cut = larger.pulling("2016-01", ENVELOPE, 30);
        assertThat(envelope(cut, 23)).isEqualTo(54);
        assertThat(envelope(cut, 24)).isEqualTo(30);
    }

    @Test
    void policyFileAndTheSameLeversInATestAreOneScenario() {
        ResolvedScenario file = beibei.under("larger-envelope").resolve(folder);
        ResolvedScenario own =
                beibei.pulling("2015-01", Map.of(ENVELOPE, times(1.2))).resolve(folder);
        assertThat(own.contentHash()).isEqualTo(file.contentHash());
    }

    @Test
    void assumptionsHoldFromTheSpinUpOnForAnyParameter() {
        ParameterTimeline assumed = timeline(beibei.assuming("trust.stepPerSpell", 0)
                .assuming(PURCHASE_SHARE, 0)
                .assuming("schedule.spinUpMonths", 96));
        assertThat(assumed.baseline().trust().stepPerSpell()).isZero();
        assertThat(assumed.baseline().department().purchaseShare()).isEqualTo(ByNeed.same(0));
        assertThat(assumed.baseline().schedule().spinUpMonths()).isEqualTo(96);
    }

    @Test
    void whatIsNoLeverIsNotPulled() {
        assertThatThrownBy(
                        () -> beibei.pulling("2015-01", "trust.stepPerSpell", 0).resolve(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("trust.stepPerSpell is no lever");
    }

    @Test
    void misspeltKeysAreRefusedWithTheNearestNamed() {
        assertThatThrownBy(() ->
                        beibei.pulling("2015-01", "department.purchasShare", 0).resolve(folder))
                .hasMessageEndingWith("Maybe you meant department.purchaseShare.");
        assertThatThrownBy(() -> beibei.assuming("trust.stepPerSpel", 0).resolve(folder))
                .hasMessageEndingWith("Maybe you meant trust.stepPerSpell.");
    }

    @Test
    void whatTheScenariosRefuseIsToldWithTheScenario() {
        assertThatThrownBy(() -> beibei.pulling("2015-01", ENVELOPE, -1).resolve(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[beibei; budget.envelopePerResidentYear -1 from 2015-01 on]")
                .hasMessageContaining("must be 0 to 5000 yuan per resident and year");
    }
}
