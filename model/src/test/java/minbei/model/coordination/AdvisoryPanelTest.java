package minbei.model.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.need.NeedKind;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import org.junit.jupiter.api.Test;

final class AdvisoryPanelTest {

    private static final CoordinationParameters PARAMETERS = Change.of("coordination.panelNoise", 0.5)
            .and("coordination.panelOpinions", 3)
            .apply(TestWorld.parameters())
            .coordination();

    private final Luck luck = Luck.of(1);
    private final Operation operation = new Operation();
    private final AdvisoryPanel panel = AdvisoryPanel.of(month -> PARAMETERS, luck, operation);

    @Test
    void panelEstimatesNeedOnceMore() {
        assertThat(panel.precision(NeedKind.HEALTH, 0, 1)).isZero();
        operation.settle(0, 1);
        // 1 / 0.5²
        assertThat(panel.precision(NeedKind.HEALTH, 0, 1)).isEqualTo(4);
        double z = luck.normal(Stream.PANEL_OPINION, 2, 2014, 2 * NeedKind.POVERTY.ordinal());
        assertThat(panel.logError(NeedKind.POVERTY, 2, 1)).isEqualTo(0.5 * z);
    }

    @Test
    void estimateHoldsForTheYear() {
        assertThat(panel.logError(NeedKind.HEALTH, 0, 11)).isEqualTo(panel.logError(NeedKind.HEALTH, 0, 0));
        assertThat(panel.logError(NeedKind.HEALTH, 0, 12)).isNotEqualTo(panel.logError(NeedKind.HEALTH, 0, 0));
    }

    @Test
    void threeMoreOpinionsHalveTheErrorOfAnAward() {
        assertThat(panel.awardNoiseRatio(1)).isEqualTo(1);
        operation.settle(0, 1);
        // 1 / √(1 + 3)
        assertThat(panel.awardNoiseRatio(1)).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void whereQualityCannotBeObservedMoreOpinionsChangeNoAward() {
        operation.settle(0, 1);
        List<Integer> byBuyer = ranked(1, 0);
        assertThat(ranked(panel.awardNoiseRatio(1), 0)).isEqualTo(byBuyer);
        // and where it can, they do
        assertThat(ranked(panel.awardNoiseRatio(1), 1)).isNotEqualTo(ranked(1, 1));
    }

    /** Twenty bidders of rising quality, ranked by what is seen of it. */
    private List<Integer> ranked(double ratio, double observable) {
        return IntStream.range(0, 20)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer bidder) ->
                        observable * bidder / 20.0 + ratio * luck.normal(Stream.AWARD, bidder, 1, 0)))
                .toList();
    }
}
