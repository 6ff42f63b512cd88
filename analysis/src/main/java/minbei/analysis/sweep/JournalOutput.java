package minbei.analysis.sweep;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where the bytes of a journal go: a file in earnest, a disk that fills up or dies in tests. */
public interface JournalOutput extends Closeable {

    /**
     * Appends bytes.
     *
     * @param bytes all that remain are written
     * @throws IOException if not all can be; some may have been
     */
    void write(ByteBuffer bytes) throws IOException;

    /**
     * Waits until all that was written would survive a loss of power.
     *
     * @throws IOException if the disk refuses
     */
    void force() throws IOException;

    /**
     * The end of a file.
     *
     * @param file made if it is not there
     * @return appends to it
     * @throws IOException if it cannot be opened
     */
    static JournalOutput endOf(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        return new JournalOutput() {
            @Override
            public void write(ByteBuffer bytes) throws IOException {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }

            @Override
            public void force() throws IOException {
                channel.force(false);
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
