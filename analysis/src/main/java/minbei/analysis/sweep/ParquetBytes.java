package minbei.analysis.sweep;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A stream as Parquet wants its file: something that knows how far it is. */
final class ParquetBytes implements OutputFile {

    private final OutputStream bytes;

    ParquetBytes(OutputStream bytes) {
        this.bytes = new BufferedOutputStream(bytes);
    }

    @Override
    public PositionOutputStream create(long blockSizeHint) {
        return new Counted(bytes);
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
        return create(blockSizeHint);
    }

    @Override
    public boolean supportsBlockSize() {
        return false;
    }

    @Override
    public long defaultBlockSize() {
        return 0;
    }

    private static final class Counted extends PositionOutputStream {

        private final OutputStream bytes;
        private long position;

        Counted(OutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public long getPos() {
            return position;
        }

        @Override
        public void write(int b) throws IOException {
            bytes.write(b);
            position++;
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            bytes.write(from, offset, length);
            position += length;
        }

        @Override
        public void flush() throws IOException {
            bytes.flush();
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
