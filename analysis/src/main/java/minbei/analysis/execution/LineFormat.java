package minbei.analysis.execution;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import minbei.model.observation.LineShape;

/**
 * Lines of one kind as bytes.
 *
 * <p>Layout: length of what follows when inflated (4 bytes), length as it stands (4), then deflated: number of lines (4), and column by
 * column its name and its cells as {@link ColumnFormat} writes them. Columns deflate far better than lines: half of the months are those of
 * what never happened.
 *
 * @param <R> the record of a line
 */
final class LineFormat<R extends Record> {

    /** Ten times what a decade of Minhang takes; a length beyond it is none that was written here. */
    private static final int GREATEST_LENGTH = 1 << 26;

    private final LineShape<R> shape;

    private LineFormat(LineShape<R> shape) {
        this.shape = shape;
    }

    static <R extends Record> LineFormat<R> of(Class<R> type) {
        return new LineFormat<>(LineShape.of(type));
    }

    void encode(List<R> lines, DataOutputStream out) throws IOException {
        List<Object[]> cells = lines.stream().map(shape::cells).toList();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (DataOutputStream columns = new DataOutputStream(plain)) {
            columns.writeInt(lines.size());
            for (int c = 0; c < shape.columns().size(); c++) {
                columns.writeUTF(shape.columns().get(c).name());
                ColumnFormat.of(shape.columns().get(c).type()).encode(column(cells, c), columns);
            }
        }
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(deflated)) {
            plain.writeTo(deflater);
        }
        out.writeInt(plain.size());
        out.writeInt(deflated.size());
        deflated.writeTo(out);
    }

    private static Object[] column(List<Object[]> cells, int c) {
        return cells.stream().map(line -> line[c]).toArray();
    }

    List<R> decode(DataInputStream in) throws IOException {
        int length = length(in.readInt());
        byte[] deflated = new byte[length(in.readInt())];
        in.readFully(deflated);
        byte[] plain;
        try (InflaterInputStream inflater = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            plain = inflater.readNBytes(length);
        }
        try (DataInputStream columns = new DataInputStream(new ByteArrayInputStream(plain))) {
            int count = columns.readInt();
            if (count < 0 || count > plain.length) {
                throw new IOException("impossible number of lines (" + count + ")");
            }
            return decode(count, columns);
        }
    }

    private static int length(int bytes) throws IOException {
        if (bytes < 0 || bytes > GREATEST_LENGTH) {
            throw new IOException("impossible length of lines (" + bytes + " bytes)");
        }
        return bytes;
    }

    private List<R> decode(int count, DataInputStream columns) throws IOException {
        Object[][] cells = new Object[count][shape.columns().size()];
        for (int c = 0; c < shape.columns().size(); c++) {
            String name = columns.readUTF();
            if (!name.equals(shape.columns().get(c).name())) {
                throw new IOException("unknown column (" + name + ")");
            }
            Object[] column = ColumnFormat.of(shape.columns().get(c).type()).decode(count, columns);
            for (int line = 0; line < count; line++) {
                cells[line][c] = column[line];
            }
        }
        List<R> lines = new ArrayList<>(count);
        for (Object[] line : cells) {
            lines.add(shape.line(line));
        }
        return lines;
    }
}
