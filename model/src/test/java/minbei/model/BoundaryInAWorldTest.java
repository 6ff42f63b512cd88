package minbei.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import org.junit.jupiter.api.Test;

/** B6a in the small world: departments give up most of their own places for purchase after a year. */
final class BoundaryInAWorldTest {

    private static final int PULLED = 12;
    private static final int MONTHS = 36;
    private static final int SEEDS = 3;

    /** Many organizations that can serve below the reference price, and departments that want to buy small projects from them. */
    private static final Change THICK = Change.of("organization.registeredPerTenThousand", 30)
            .and("growth.inefficiency", 0)
            .and("growth.rentYuanPerMonth", 0)
            .and("procurement.minimumAgeMonths", 0)
            .and("procurement.projectYuan", 30_000)
            .and("department.opennessAtStart", 1)
            .and("department.opennessPerFailedCall", 0)
            .and("budget.institutionalShare", 1);

    private static final Change MOVED = THICK.and("department.purchaseShare", 0.9);

    private static RunRecord run(boolean moved, long seed) {
        ModelParameters before = THICK.apply(TestWorld.parameters());
        SortedMap<Integer, ModelParameters> changes = new TreeMap<>();
        if (moved) {
            changes.put(PULLED, MOVED.apply(TestWorld.parameters()));
        }
        return Simulation.run(
                new RunInput(TestWorld.district(), ParameterTimeline.of(before, changes), MONTHS, 1, true), seed);
    }

    private static double at(RunRecord record, Indicator indicator, int month) {
        IndicatorSeries series = record.series().stream()
                .filter(s -> s.indicator() == indicator && s.breakdown() == Breakdown.TOTAL)
                .findFirst()
                .orElseThrow();
        return series.at(month);
    }

    @Test
    void ownPlacesFallAtOnceContractedOnesComeMonthsLaterAndFewerAreServedMeanwhile() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            RunRecord stays = run(false, seed);
            RunRecord moves = run(true, seed);
            // a tenth instead of 0.55 of the money, each of five kinds rounded down to whole places
            double own = at(stays, Indicator.OWN_PLACES, PULLED - 1) * 0.1 / 0.55;
            assertThat(at(moves, Indicator.OWN_PLACES, PULLED)).isBetween(own - 5, own + 5);
            assertThat(at(moves, Indicator.CONTRACTED_PLACES, PULLED))
                    .as("what starts this month was bought before")
                    .isEqualTo(at(stays, Indicator.CONTRACTED_PLACES, PULLED));
            assertThat(at(moves, Indicator.SERVED_PERSON_MONTHS, PULLED + 1))
                    .as("the dip")
                    .isLessThan(at(stays, Indicator.SERVED_PERSON_MONTHS, PULLED + 1));
            assertThat(at(moves, Indicator.CONTRACTED_PLACES, MONTHS - 1))
                    .isGreaterThan(1.3 * at(stays, Indicator.CONTRACTED_PLACES, MONTHS - 1));
        }
    }
}
