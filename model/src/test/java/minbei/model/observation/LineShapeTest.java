package minbei.model.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import minbei.model.organization.Work;
import org.junit.jupiter.api.Test;

final class LineShapeTest {

    /** Within another. */
    public record Inner(double measure, Work work) {}

    /** Of every kind. */
    public record Outer(int id, Inner inner, String text, boolean yes, long fen) {}

    /** Holds what no line may hold. */
    public record Strange(List<String> list) {}

    private static final LineShape<Outer> SHAPE = LineShape.of(Outer.class);

    @Test
    void recordsWithinStandInTheirPlace() {
        assertThat(SHAPE.columns())
                .extracting(LineShape.Column::name)
                .containsExactly("id", "inner.measure", "inner.work", "text", "yes", "fen");
    }

    @Test
    void aLineIsMadeAgainOfItsCells() {
        Outer line = new Outer(7, new Inner(0.25, Work.TRADE), "文", true, 12L);

        assertThat(SHAPE.cells(line)).containsExactly(7, 0.25, Work.TRADE, "文", true, 12L);
        assertThat(SHAPE.line(SHAPE.cells(line))).isEqualTo(line);
    }

    @Test
    void whatIsNoCellIsRefused() {
        assertThatThrownBy(() -> LineShape.of(Strange.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("column list");
    }
}
