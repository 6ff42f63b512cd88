package minbei.analysis.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import minbei.analysis.district.DistrictLaboratory;
import minbei.analysis.district.DistrictScenario;
import minbei.analysis.district.Outcome;
import minbei.analysis.district.PairedClaim;
import minbei.model.RunRecord;
import minbei.model.observation.Indicator;
import minbei.model.organization.Route;
import minbei.model.organization.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P2 and P3: what direct registration alone does in Beibei. */
@Tag("full")
class RoutePatternTest {

    /**
     * A trial of 24 seeds gave a pulse of 12 with a deviation of 7: t(23, 0.999) · 7 / √24 = 3.77 · 1.43 = 5.4. Of coverage it gave 0.01
     * points with one of 0.05, far inside the margin; of the direct share 57 % with one of 5 points, 2.81 · 1.0 = 2.9 points.
     */
    private static final int SEEDS = 24;

    private static final int ABLATED = 24;

    /** Two sets of 24 seeds gave 12 and 10.4 with a deviation of 5.9: t(47, 0.9995) · 5.9 / √48 = 3.51 · 0.85 = 3.0. */
    private static final int PULSE_SEEDS = 48;

    /** Smallest pulse worth the name, registrations; a shorter procedure alone brings some 6 forward. */
    private static final double PULSE = 5.5;

    /** Margin of P3. */
    private static final double HALF_A_POINT = 0.005;

    private static final String DIRECT = "direct-registration-only";

    /** Registrations of the first year less those of a year of the two that follow. */
    private static final Outcome FIRST_YEAR_MORE = new Outcome(
            "registrations of the first year less those of a later year",
            run -> Reading.sum(Indicator.REGISTRATIONS, 0, 12).of(run)
                    - Reading.sum(Indicator.REGISTRATIONS, 12, ThinMarket.MONTHS)
                                    .of(run)
                            / 2);

    private static final Outcome COVERAGE = Outcome.lastYear(Indicator.COVERAGE);

    @Test
    void directRegistrationGivesAPulseThatDecays() {
        ThinMarket.againstBare(DIRECT, PULSE_SEEDS).by(FIRST_YEAR_MORE).risesByMoreThan(PULSE);
    }

    @Test
    void thePulseIsSmallerWhereEverySupervisorIsWillingAtOnceSoThatNobodyWaits() {
        PairedClaim pulse = DistrictLaboratory.shared()
                .compare(willing(ThinMarket.under(DIRECT)), willing(ThinMarket.under("bare")), ABLATED)
                .by(FIRST_YEAR_MORE);
        // what is left, the shorter procedure alone, was 6 beside the 12 of the first trial, each mean with a deviation
        // of some 1.4, so that a re-seed fails with a chance of about 0.001
        PairedClaim whole = ThinMarket.againstBare(DIRECT, SEEDS).by(FIRST_YEAR_MORE);
        assertThat(pulse.difference(0.99).mean())
                .isLessThan(whole.difference(0.99).mean());
        assertThatThrownBy(() -> pulse.risesByMoreThan(PULSE)).isInstanceOf(AssertionError.class);
    }

    private static DistrictScenario willing(DistrictScenario scenario) {
        return scenario.assuming("registration.supervisorSuccess", 0.999)
                .assuming("registration.supervisorMonths", 1)
                .assuming("registration.troublePerMonth", 0)
                .assuming("registration.reviewMonthsDual", 1)
                .assuming("registration.reviewHoursDual", 30)
                .assuming("registration.directSuccessExpected", 0.999);
    }

    /** Of the first 18 months. */
    static final Outcome DIRECT_SHARE = new Outcome(
            "direct share of registrations",
            run -> Reading.sum(Indicator.REGISTRATIONS_DIRECT, 0, 18).of(run)
                    / Reading.sum(Indicator.REGISTRATIONS, 0, 18).of(run));

    @Test
    void thirtyToSixtyPercentOfNewRegistrationsAreDirect() {
        LevelClaim.of(DistrictLaboratory.shared().runs(ThinMarket.under(DIRECT), SEEDS), DIRECT_SHARE)
                .liesBetween(0.3, 0.6);
    }

    @Test
    void fewAreDirectWhereSupervisorsAreAsWillingAsTheDirectRoute() {
        assertThat(DistrictLaboratory.shared().runs(willing(ThinMarket.under(DIRECT)), ABLATED))
                .allMatch(run -> DIRECT_SHARE.of(run) < 0.3);
    }

    @Test
    void aPartOfTheDirectRegistrationsWouldHaveComeByTheDualRoute() {
        // of those registered directly in the first 18 months, on the register of the other world by the end of 2016
        LevelClaim.of(DistrictLaboratory.shared().runs(ThinMarket.under(DIRECT), SEEDS), alsoDual())
                .liesBetween(0.15, 0.85);
    }

    private static Outcome alsoDual() {
        Map<Long, Set<Integer>> dual = new TreeMap<>();
        for (RunRecord run : DistrictLaboratory.shared().runs(ThinMarket.under("bare"), SEEDS)) {
            dual.put(
                    run.seed(),
                    run.organizations().stream()
                            .filter(line -> line.law().registered() != Standing.NEVER)
                            .map(line -> line.origin().key())
                            .collect(Collectors.toSet()));
        }
        return new Outcome("part of direct registrations that would have come by the dual route", run -> {
            List<Integer> direct = run.organizations().stream()
                    .filter(line -> line.law().route() == Route.DIRECT
                            && line.law().registered() >= 0
                            && line.law().registered() < 18)
                    .map(line -> line.origin().key())
                    .toList();
            long also = direct.stream()
                    .filter(key -> dual.getOrDefault(run.seed(), Set.of()).contains(key))
                    .count();
            return (double) also / direct.size();
        });
    }

    @Test
    void directRegistrationAloneDoesNotRaiseCoverage() {
        ThinMarket.againstBare(DIRECT, SEEDS).by(COVERAGE).staysWithin(HALF_A_POINT);
    }

    @Test
    void coverageMovesWhereMoneyComesWithIt() {
        DistrictScenario richer = ThinMarket.under(DIRECT)
                .pulling("2014-01", Map.of("budget.envelopePerResidentYear", DistrictScenario.times(1.5)));
        PairedClaim coverage = DistrictLaboratory.shared()
                .compare(richer, ThinMarket.under("bare"), ABLATED)
                .by(COVERAGE);
        assertThat(coverage.difference(0.99).mean()).isGreaterThan(HALF_A_POINT);
        assertThatThrownBy(() -> coverage.staysWithin(HALF_A_POINT)).isInstanceOf(AssertionError.class);
    }
}
