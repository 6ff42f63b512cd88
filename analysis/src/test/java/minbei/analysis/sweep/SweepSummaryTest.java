package minbei.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two factors from 0 to 6 and from 0 to 1 on a grid of 6 by 4 points; the outcome is ten times the slice of the first. */
class SweepSummaryTest {

    private static final int FIRST = 6;
    private static final int SECOND = 4;

    private static SweepSummary grid() {
        SweepSummary summary = SweepSummary.of(List.of(new double[] {0, 1}, new double[] {0, 6}), FIRST * SECOND);
        for (int point = 0; point < FIRST * SECOND; point++) {
            int first = point / SECOND;
            double second = point % SECOND / (double) SECOND;
            summary.add(new SweepSummary.Point(point, new double[] {second, first + 0.5}, 10 * first + second, -first));
        }
        return summary;
    }

    @Test
    void strongestFactorComesFirstAndAlmostAllIsItsDoing() {
        SweepSummary summary = grid();
        assertThat(summary.byStrength()).containsExactly(1, 0);
        assertThat(summary.explained(1)).isGreaterThan(0.99);
        assertThat(summary.explained(0)).isZero();
    }

    @Test
    void slicesHoldTheMeansOfTheirPoints() {
        BinnedMeans slices = grid().slices(1);
        assertThat(slices.bins()).isEqualTo(SweepSummary.SLICES);
        for (int slice = 0; slice < slices.bins(); slice++) {
            assertThat(slices.count(slice)).isEqualTo(SECOND);
            // 10 · slice + (0 + 0.25 + 0.5 + 0.75) / 4
            assertThat(slices.mean(slice)).isCloseTo(10 * slice + 0.375, within(1e-12));
        }
    }

    @Test
    void upperEndOfARangeLiesInTheLastSlice() {
        SweepSummary summary = SweepSummary.of(List.of(new double[] {0, 6}), 2);
        summary.add(new SweepSummary.Point(0, new double[] {6}, 1, 0));
        summary.add(new SweepSummary.Point(1, new double[] {0}, 2, 0));
        assertThat(summary.slices(0).mean(SweepSummary.SLICES - 1)).isEqualTo(1);
        assertThat(summary.slices(0).mean(0)).isEqualTo(2);
    }

    @Test
    void surfaceIsTheSameWhicheverFactorIsNamedFirst() {
        SweepSummary summary = grid();
        BinnedMeans surface = summary.surface(0, 1);
        assertThat(surface).isSameAs(summary.surface(1, 0));
        // Slice 2 of factor 1, and slice 3 of factor 0, where 0.5 lies: 10 · 2 + 0.5.
        assertThat(surface.mean(2 * SweepSummary.SLICES + 3)).isEqualTo(20.5);
    }

    @Test
    void bestPointsComeFirstAndTheEarlierOfEqualOnes() {
        SweepSummary summary = SweepSummary.of(List.of(new double[] {0, 1}), 100);
        for (int point = 0; point < 100; point++) {
            summary.add(new SweepSummary.Point(point, new double[] {0.5}, point % 50, 0));
        }
        assertThat(summary.best()).hasSize(SweepSummary.BEST);
        assertThat(summary.best().subList(0, 3))
                .extracting(SweepSummary.Point::point)
                .containsExactly(49L, 99L, 48L);
        assertThat(summary.mean()).isCloseTo(24.5, within(1e-12));
    }

    @Test
    void pointsToShowAreBoundedHoweverManyThereAre() {
        int many = 10 * SweepSummary.SHOWN;
        SweepSummary summary = SweepSummary.of(List.of(new double[] {0, 1}), many);
        for (int point = 0; point < many; point++) {
            summary.add(new SweepSummary.Point(point, new double[] {0.5}, point, 0));
        }
        assertThat(summary.count()).isEqualTo(many);
        assertThat(summary.shown()).hasSize(SweepSummary.SHOWN);
        assertThat(summary.shown().get(1).point()).isEqualTo(10);
    }
}
