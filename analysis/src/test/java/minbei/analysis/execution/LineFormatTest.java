package minbei.analysis.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import minbei.analysis.experiment.InventedLines;
import minbei.model.observation.OrganizationLine;
import minbei.model.organization.Work;
import org.junit.jupiter.api.Test;

class LineFormatTest {

    /** One of every type a line may have. */
    public record Everything(int whole, long fen, double round, double bits, boolean yes, String text, Work word) {}

    private static final LineFormat<Everything> FORMAT = LineFormat.of(Everything.class);

    private static byte[] encode(List<Everything> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FORMAT.encode(lines, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static List<Everything> decode(byte[] bytes) throws IOException {
        return FORMAT.decode(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    @Test
    void everyValueComesBackBitForBit() throws IOException {
        List<Everything> lines = List.of(
                new Everything(Integer.MIN_VALUE, Long.MIN_VALUE, 0.123457, Math.PI, true, "", Work.ELDER_CARE),
                new Everything(Integer.MAX_VALUE, Long.MAX_VALUE, Double.NaN, -0.0, false, "镇 ,\n\"", Work.TRADE),
                new Everything(-1, 0, -12.5, Double.POSITIVE_INFINITY, true, "", Work.ELDER_CARE));

        assertThat(decode(encode(lines))).isEqualTo(lines);
    }

    @Test
    void noLinesAreNoLines() throws IOException {
        assertThat(decode(encode(List.of()))).isEmpty();
    }

    @Test
    void lengthThatNoRunHasIsRefusedBeforeRoomIsMadeForIt() {
        byte[] bytes = {0x7F, 0, 0, 0, 0, 0, 0, 1, 0};

        assertThatThrownBy(() -> decode(bytes))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("impossible length");
    }

    @Test
    void linesOfAnotherKindAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LineFormat.of(OrganizationLine.class).encode(InventedLines.organizations(2), new DataOutputStream(bytes));

        assertThatThrownBy(() -> decode(bytes.toByteArray()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("unknown column (origin.key)");
    }
}
