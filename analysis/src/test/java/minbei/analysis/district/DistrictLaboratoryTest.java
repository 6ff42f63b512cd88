package minbei.analysis.district;

import static minbei.analysis.district.DistrictScenario.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import minbei.model.ParameterTimeline;
import minbei.model.RunInput;
import minbei.model.RunRecord;
import minbei.model.Simulation;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.district.LoadedDistrict;
import org.junit.jupiter.api.Test;

class DistrictLaboratoryTest {

    private static final String ENVELOPE = "budget.envelopePerResidentYear";

    private final DistrictScenario beibei = DistrictScenario.of("beibei", 24).thinnedTo(0.1);

    /** What was asked of the invented model, in any order. */
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    private final DistrictLaboratory laboratory = DistrictLaboratory.of(this::invented);

    /** Coverage is the envelope in thousands, more by a tenth of the seed and by month/1000; none in months 13 and 14. */
    private RunRecord invented(RunInput input, long seed) {
        asked.add(seed + " of " + input.populationScale() + " for " + input.months() + " months, "
                + input.parameters().at(12).budget().envelopePerResidentYear());
        double[] values = new double[input.months()];
        for (int month = 0; month < values.length; month++) {
            double envelope = input.parameters().at(month).budget().envelopePerResidentYear();
            values[month] = month == 13 || month == 14 ? Double.NaN : envelope / 1_000 + seed / 10.0 + month / 1_000.0;
        }
        IndicatorSeries coverage = IndicatorSeries.of(Indicator.COVERAGE, Breakdown.TOTAL, "all", values);
        return new RunRecord(seed, List.of(coverage), List.of(), "");
    }

    @Test
    void seedsAreOneToRInTheirOrder() {
        assertThat(laboratory.runs(beibei, 5)).extracting(RunRecord::seed).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void eachWorldIsRunOnceHoweverOftenItIsAskedFor() {
        DistrictScenario richer = beibei.pulling("2015-01", ENVELOPE, 54);
        laboratory.runs(beibei, 3);
        laboratory.compare(richer, beibei, 4).by(Outcome.lastYear(Indicator.COVERAGE));
        laboratory.compare(richer, beibei, 4).by(Outcome.in("2015-01", Indicator.COVERAGE));
        assertThat(asked)
                .containsExactlyInAnyOrder(
                        "1 of 0.1 for 24 months, 45.0",
                        "2 of 0.1 for 24 months, 45.0",
                        "3 of 0.1 for 24 months, 45.0",
                        "4 of 0.1 for 24 months, 45.0",
                        "1 of 0.1 for 24 months, 54.0",
                        "2 of 0.1 for 24 months, 54.0",
                        "3 of 0.1 for 24 months, 54.0",
                        "4 of 0.1 for 24 months, 54.0");
    }

    @Test
    void worldsThatWereBegunAreFoundUnderWay() {
        DistrictScenario richer = beibei.pulling("2015-01", ENVELOPE, 54);
        laboratory.begin(List.of(beibei, richer), 2);
        laboratory.compare(richer, beibei, 2).by(Outcome.lastYear(Indicator.COVERAGE));
        assertThat(asked).hasSize(4);
    }

    @Test
    void sameWorldsUnderOtherNamesAreOneWorld() {
        laboratory.runs(beibei, 2);
        // 45 · 1, and a file without levers
        laboratory.runs(beibei.pulling("2015-01", Map.of(ENVELOPE, times(1))), 2);
        laboratory.runs(beibei.under("status-quo"), 2);
        assertThat(asked).hasSize(2);
    }

    @Test
    void otherMonthsScalesAndAssumptionsAreOtherWorlds() {
        laboratory.runs(beibei, 1);
        laboratory.runs(beibei.thinnedTo(0.2), 1);
        laboratory.runs(DistrictScenario.of("beibei", 25).thinnedTo(0.1), 1);
        laboratory.runs(beibei.assuming("trust.stepPerSpell", 0), 1);
        laboratory.runs(DistrictScenario.of("minhang", 24).thinnedTo(0.1), 1);
        assertThat(asked).hasSize(5);
    }

    @Test
    void claimsRestOnTheOutcomePairedBySeed() {
        DistrictScenario richer = beibei.pulling("2015-01", ENVELOPE, 54);
        PairedClaim inForce = laboratory.compare(richer, beibei, 4).by(Outcome.in("2015-01", Indicator.COVERAGE));
        // (54 − 45) / 1,000 whatever the seed
        assertThat(inForce.difference(0.99).mean()).isCloseTo(0.009, within(1e-12));
        assertThat(inForce.difference(0.99).n()).isEqualTo(4);
        // mean of 45/1,000 + seed/10 + 0.012 over seeds 1 to 4
        assertThat(inForce.level()).isCloseTo(0.045 + 0.25 + 0.012, within(1e-12));
        assertThatCode(() -> inForce.risesByMoreThan(0.008)).doesNotThrowAnyException();
        assertThatThrownBy(() -> inForce.risesByMoreThan(0.01)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> inForce.staysWithin(0.008))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("coverage in 2015-01, from [beibei; scale 0.1] to [beibei;"
                        + " budget.envelopePerResidentYear 54 from 2015-01 on; scale 0.1], must stay within ± 0.008")
                .hasMessageContaining("R = 4");
        laboratory
                .compare(richer, beibei, 4)
                .by(Outcome.in("2014-12", Indicator.COVERAGE))
                .staysWithin(1e-12);
    }

    @Test
    void meanOfTheLastYearLeavesOutMonthsWithoutAValue() {
        RunRecord run = laboratory.runs(beibei, 1).get(0);
        // months 12 and 15 to 23: (12 + 15 + … + 23) / 10 = (12 + 171) / 10 = 18.3
        assertThat(Outcome.lastYear(Indicator.COVERAGE).of(run)).isCloseTo(0.045 + 0.1 + 0.0183, within(1e-12));
        assertThat(Outcome.in("2015-02", Indicator.COVERAGE).of(run)).isNaN();
        Outcome twice = Outcome.in("2014-01", Indicator.COVERAGE).plus(Outcome.in("2014-02", Indicator.COVERAGE));
        assertThat(twice.of(run)).isCloseTo(2 * 0.145 + 0.001, within(1e-12));
    }

    @Test
    void seriesThatARunDoesNotHaveIsNamed() {
        RunRecord run = laboratory.runs(beibei, 1).get(0);
        Outcome migrants = Outcome.lastYear(Indicator.COVERAGE, Breakdown.HUKOU, "migrant");
        assertThatThrownBy(() -> migrants.of(run)).hasMessage("coverage/hukou/migrant must be a series of the run");
    }

    @Test
    void runThatFailsIsToldWithItsSeedAndScenario() {
        DistrictLaboratory failing = DistrictLaboratory.of((input, seed) -> {
            throw new IllegalStateException("money is not conserved");
        });
        assertThatThrownBy(() -> failing.runs(beibei, 2))
                .hasMessage("seed 1 of [beibei; scale 0.1] failed")
                .hasRootCauseMessage("money is not conserved");
    }

    /** A fiftieth of Beibei for a year and a month, so that the model itself stands behind one test that runs every time. */
    @Test
    void realDistrictUnderMoreMoneyHasMoreOwnPlacesAndTheSameResidents() throws Exception {
        DistrictScenario own = DistrictScenario.of("beibei", 13).thinnedTo(0.02);
        DistrictScenario richer = own.pulling("2014-01", Map.of(ENVELOPE, times(2)));
        DistrictLaboratory.Pairs pairs = DistrictLaboratory.shared().compare(richer, own, 2);
        pairs.by(Outcome.in("2015-01", Indicator.OWN_PLACES)).risesByMoreThan(100);
        pairs.by(Outcome.lastYear(Indicator.RESIDENTS)).staysWithin(1e-9);
        LoadedDistrict beibei = ScenarioFolder.open().district("beibei");
        assertThat(pairs.yardstickRuns().get(0).hash())
                .isEqualTo(Simulation.run(
                                new RunInput(
                                        beibei.district(),
                                        ParameterTimeline.constant(beibei.baseline()),
                                        13,
                                        0.02,
                                        false),
                                1)
                        .hash());
    }
}
