package minbei.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ParameterTimelineTest {

    private static ModelParameters withEnvelope(double yuan) {
        return TestWorld.with(TestWorld.parameters(), "budget.envelopePerResidentYear", yuan);
    }

    private static double envelope(ParameterTimeline timeline, int month) {
        return timeline.at(month).budget().envelopePerResidentYear();
    }

    @Test
    void aChangeHoldsFromItsMonthUntilTheNextOne() {
        SortedMap<Integer, ModelParameters> changes = new TreeMap<>();
        changes.put(12, withEnvelope(90));
        changes.put(30, withEnvelope(60));
        ParameterTimeline timeline = ParameterTimeline.of(withEnvelope(75), changes);
        assertThat(envelope(timeline, -36)).isEqualTo(75);
        assertThat(envelope(timeline, 11)).isEqualTo(75);
        assertThat(envelope(timeline, 12)).isEqualTo(90);
        assertThat(envelope(timeline, 29)).isEqualTo(90);
        assertThat(envelope(timeline, 30)).isEqualTo(60);
        assertThat(envelope(timeline, 119)).isEqualTo(60);
    }

    @Test
    void aChangeInTheFirstMonthLeavesTheSpinUpAlone() {
        SortedMap<Integer, ModelParameters> changes = new TreeMap<>();
        changes.put(0, withEnvelope(90));
        ParameterTimeline timeline = ParameterTimeline.of(withEnvelope(75), changes);
        assertThat(envelope(timeline, -1)).isEqualTo(75);
        assertThat(envelope(timeline, 0)).isEqualTo(90);
    }

    @Test
    void withoutChangesTheBaselineHoldsForEver() {
        assertThat(envelope(ParameterTimeline.constant(withEnvelope(75)), 119)).isEqualTo(75);
    }

    @Test
    void aChangeInTheSpinUpIsRefused() {
        SortedMap<Integer, ModelParameters> changes = new TreeMap<>();
        changes.put(-1, withEnvelope(90));
        assertThatThrownBy(() -> ParameterTimeline.of(withEnvelope(75), changes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }
}
