package minbei.model.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.model.money.Purpose;
import org.junit.jupiter.api.Test;

final class RunHashTest {

    private static final double ONE_BIT_MORE = Math.nextUp(0.25);

    private static IndicatorSeries series(double value) {
        return IndicatorSeries.of(Indicator.COVERAGE, Breakdown.TOTAL, "all", new double[] {value, Double.NaN});
    }

    private static SpendingLine line(long fen) {
        return new SpendingLine(0, Purpose.OWN_WAGES, "health", fen);
    }

    private static String hash(double value, long fen) {
        return RunHash.of(List.of(series(value)), List.of(line(fen)), RunLines.NONE);
    }

    @Test
    void equalResultsHaveEqualHashes() {
        assertThat(hash(0.25, 100)).isEqualTo(hash(0.25, 100)).hasSize(64);
    }

    @Test
    void oneBitOfOneNumberChangesTheHash() {
        assertThat(hash(ONE_BIT_MORE, 100)).isNotEqualTo(hash(0.25, 100));
    }

    @Test
    void oneFenChangesTheHash() {
        assertThat(hash(0.25, 101)).isNotEqualTo(hash(0.25, 100));
    }

    @Test
    void anotherCategoryChangesTheHash() {
        IndicatorSeries other =
                IndicatorSeries.of(Indicator.COVERAGE, Breakdown.HUKOU, "local", new double[] {0.25, Double.NaN});
        assertThat(RunHash.of(List.of(other), List.of(line(100)), RunLines.NONE))
                .isNotEqualTo(hash(0.25, 100));
    }

    @Test
    void oneCellOfOneLineChangesTheHash() {
        Market market = new Market();
        market.registered(0, 0.5);
        RunLines one = market.lines();
        market.registered(0, 0.25);
        RunLines two = market.lines();
        RunLines lonely = new RunLines(two.organizations().subList(0, 1), one.contracts(), one.rounds(), one.served());
        RunLines other = new RunLines(two.organizations().subList(1, 2), one.contracts(), one.rounds(), one.served());

        assertThat(hashOf(lonely)).isEqualTo(hashOf(one));
        assertThat(hashOf(other)).isNotEqualTo(hashOf(one));
        assertThat(hashOf(RunLines.NONE)).isNotEqualTo(hashOf(one));
    }

    private static String hashOf(RunLines lines) {
        return RunHash.of(List.of(), List.of(), lines);
    }
}
