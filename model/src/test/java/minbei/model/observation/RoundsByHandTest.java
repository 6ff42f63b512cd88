package minbei.model.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import minbei.model.TestWorld;
import minbei.model.contract.Buyer;
import minbei.model.contract.Method;
import minbei.model.need.NeedKind;
import minbei.model.procurement.Outcome;
import minbei.model.procurement.Round;
import minbei.model.procurement.method.BindingRule;
import org.junit.jupiter.api.Test;

/** Four rounds of purchase, counted by hand. */
final class RoundsByHandTest {

    private static final int MONTHS = 12;

    /**
     * A tender for a project of month −2, decided in month 1, got three bids, one from outside, and found somebody; another of month 0
     * failed in month 3 for want of bids, and was called again in month 6 with none; a township's commission of month 6 was settled in
     * month 6.
     */
    private static final List<Round> ROUNDS = List.of(
            tender(1, 3, 1, 9, 4, 3, 1, Outcome.AWARDED),
            tender(3, 3, 1, 7, 2, 1, 0, Outcome.TOO_FEW_BIDS),
            tender(6, 6, 2, 8, 0, 0, 0, Outcome.NOBODY_ABLE),
            new Round(
                    6,
                    Buyer.township(1),
                    NeedKind.HEALTH,
                    1,
                    Method.DIRECTED_COMMISSIONING,
                    BindingRule.NONE,
                    1,
                    5_000_000,
                    1,
                    1,
                    1,
                    0,
                    Outcome.AWARDED,
                    5_000_000,
                    5_000_000,
                    77,
                    0,
                    true,
                    true));

    private static Round tender(
            int month, int fromPlan, int attempt, int heard, int able, int bids, int outside, Outcome outcome) {
        boolean awarded = outcome == Outcome.AWARDED;
        return new Round(
                month,
                Buyer.department(),
                NeedKind.ELDER_CARE,
                0,
                Method.OPEN_TENDER,
                BindingRule.TENDER,
                attempt,
                30_000_000,
                heard,
                able,
                bids,
                outside,
                outcome,
                awarded ? 27_000_000 : 0,
                awarded ? 30_000_000 : 0,
                awarded ? 42 : Round.NOBODY,
                fromPlan,
                false,
                false);
    }

    private final SeriesTable table = new SeriesTable(MONTHS);
    private final RoundObservation observation = new RoundObservation(TestWorld.district(), ROUNDS, MONTHS);

    private double at(Indicator indicator, Breakdown breakdown, String category, int month) {
        observation.finish(table);
        return table.toList().stream()
                .filter(series -> series.indicator() == indicator
                        && series.breakdown() == breakdown
                        && series.category().equals(category))
                .findFirst()
                .orElseThrow()
                .at(month);
    }

    private double total(Indicator indicator, int month) {
        return at(indicator, Breakdown.TOTAL, "all", month);
    }

    @Test
    void projectsCountOnceAndInTheMonthOfTheirPlan() {
        assertThat(total(Indicator.PROJECTS_PUBLISHED, 0)).isEqualTo(1);
        assertThat(total(Indicator.PROJECTS_PUBLISHED, 6)).isEqualTo(1);
        assertThat(total(Indicator.ROUNDS_DECIDED, 6)).isEqualTo(2);
        assertThat(total(Indicator.ROUNDS_FAILED, 6)).isEqualTo(1);
    }

    @Test
    void whoHeardCouldBidAndBidIsTheMeanOfTheRoundsOfAYear() {
        // (9 + 7 + 8 + 1) / 4, (4 + 2 + 0 + 1) / 4, (3 + 1 + 0 + 1) / 4
        assertThat(total(Indicator.HEARD_PER_ROUND, 6)).isEqualTo(6.25);
        assertThat(total(Indicator.ABLE_PER_ROUND, 6)).isEqualTo(1.75);
        assertThat(total(Indicator.BIDS_PER_ROUND, 6)).isEqualTo(1.25);
        assertThat(at(Indicator.BIDS_PER_ROUND, Breakdown.METHOD, "openTender", 6))
                .isCloseTo(4 / 3.0, within(1e-12));
        assertThat(at(Indicator.BIDS_PER_ROUND, Breakdown.NEED, "health", 6)).isEqualTo(1);
        assertThat(total(Indicator.OUTSIDE_BIDS_SHARE, 6)).isEqualTo(0.2);
        assertThat(total(Indicator.BIDS_PER_ROUND, 0)).isNaN();
    }

    @Test
    void roundsWithFewBidsAndRoundsThatFailedAreToldApart() {
        assertThat(total(Indicator.FEW_BIDS_SHARE, 6)).isEqualTo(0.75);
        assertThat(total(Indicator.FAILED_SHARE, 6)).isEqualTo(0.5);
        assertThat(at(Indicator.ROUNDS_LAST_YEAR, Breakdown.OUTCOME, "tooFewBids", 6))
                .isEqualTo(1);
        assertThat(at(Indicator.ROUNDS_LAST_YEAR, Breakdown.OUTCOME, "nobodyAble", 5))
                .isZero();
        assertThat(total(Indicator.CLOSEST_FIRST_SHARE, 6)).isEqualTo(0.5);
    }

    @Test
    void monthsFromPlanToServiceCountThoseAwarded() {
        // from plan to decision 3 and 0 months, and one more until service begins
        assertThat(total(Indicator.LEAD_MONTHS, 6)).isEqualTo((4 + 1) / 2.0);
    }

    @Test
    void aRoundHasALineWithItsTownshipAndWinner() {
        RoundLine first = observation.lines().get(0);

        assertThat(observation.lines()).hasSize(4);
        assertThat(first.project().planned()).isEqualTo(-2);
        assertThat(first.project().township()).isEqualTo("T0");
        assertThat(first.project().buyerTownship()).isEmpty();
        assertThat(first.result().winner()).isEqualTo(42);
        assertThat(observation.lines().get(3).project().buyerTownship()).isEqualTo("T1");
    }
}
