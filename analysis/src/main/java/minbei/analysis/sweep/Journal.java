package minbei.analysis.sweep;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The runs that have ended, in the order in which they did, in a file that only grows.
 *
 * <p>A record is handed to the operating system before {@link #append} returns, so it survives the death of this
 * process at once; what was written is forced to the disk once a second for all records together, so a loss of power
 * costs the last second.
 */
public final class Journal implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final JournalFormat format;
    private final JournalOutput output;
    private final ScheduledExecutorService commits;
    private boolean dirty;
    private @Nullable IOException broken;

    private Journal(JournalFormat format, JournalOutput output) {
        this.format = format;
        this.output = output;
        this.commits = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "journal-commit");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Is told of each record that is in the journal already. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Looks at a record.
         *
         * @param result how a run ended
         * @throws IOException if what is done with it fails
         */
        void visit(RunResult result) throws IOException;
    }

    /** Opens the end of a file; something that fails in tests. */
    @FunctionalInterface
    public interface Opening {

        /**
         * Opens it.
         *
         * @param file the file
         * @return its end
         * @throws IOException if it cannot be opened
         */
        JournalOutput open(Path file) throws IOException;
    }

    /**
     * What a journal holds.
     *
     * @param records whole records
     * @param bytes bytes up to the end of the last whole record
     * @param cut bytes after that, of a record that was torn or damaged and of all that follow it
     */
    public record Content(long records, long bytes, long cut) {}

    /**
     * The format that the head of a journal tells.
     *
     * @param file the file
     * @return the format, or empty if there is no journal with a whole head
     * @throws IOException if it cannot be read
     */
    static Optional<JournalFormat> formatOf(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return JournalFormat.read(in);
        }
    }

    /**
     * Reads the whole records of a journal, one by one.
     *
     * @param file a journal with a whole head
     * @param visitor told of each
     * @return what it holds
     * @throws IOException if it cannot be read
     */
    public static Content read(Path file, Visitor visitor) throws IOException {
        long size = Files.size(file);
        long records = 0;
        long bytes = JournalFormat.HEADER_BYTES;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            JournalFormat format =
                    JournalFormat.read(in).orElseThrow(() -> new IOException(file + " must be a journal of a sweep"));
            for (Optional<RunResult> next = format.next(in); next.isPresent(); next = format.next(in)) {
                visitor.visit(next.get());
                records++;
                bytes += JournalFormat.bytes(next.get());
            }
        }
        return new Content(records, bytes, size - bytes);
    }

    /**
     * Writes a journal again in the order of the plan and without durations, so that its bytes hang on the design alone.
     *
     * @param from a journal that holds every run
     * @param to takes the bytes; closed at the end
     * @param runs how many runs there are
     * @throws IOException if a run is missing, or a file cannot be read or written
     */
    static void copyInOrder(Path from, OutputStream to, long runs) throws IOException {
        JournalFormat format =
                formatOf(from).orElseThrow(() -> new IOException(from + " must be a journal of a sweep"));
        try (WritableByteChannel out = Channels.newChannel(new BufferedOutputStream(to))) {
            out.write(format.header());
            RunsInOrder.read(from, runs, result -> out.write(format.encode(result.at(result.run()))));
        }
    }

    /**
     * Cuts off what follows the last whole record.
     *
     * @param file a journal
     * @param content what it holds
     * @throws IOException if it cannot be cut
     */
    static void cut(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(content.bytes());
            channel.force(true);
        }
    }

    /**
     * Goes on with a journal, or begins one.
     *
     * @param file a journal that ends with a whole record, or nothing
     * @param format what its head says or shall say
     * @param opening opens the end of the file
     * @return the journal
     * @throws IOException if it cannot be written
     */
    static Journal open(Path file, JournalFormat format, Opening opening) throws IOException {
        boolean begun = Files.exists(file) && Files.size(file) >= JournalFormat.HEADER_BYTES;
        if (!begun) {
            Files.deleteIfExists(file);
        }
        Journal journal = new Journal(format, opening.open(file));
        if (!begun) {
            journal.output.write(format.header());
            journal.output.force();
        }
        journal.commits.scheduleWithFixedDelay(journal::commit, 1, 1, TimeUnit.SECONDS);
        return journal;
    }

    /**
     * Adds a record.
     *
     * @param result how a run ended
     * @throws IOException if it cannot be written; the journal then takes no more
     */
    public synchronized void append(RunResult result) throws IOException {
        refuseBroken();
        try {
            output.write(format.encode(result));
        } catch (IOException e) {
            broken = e;
            throw e;
        }
        dirty = true;
    }

    private void refuseBroken() throws IOException {
        if (broken != null) {
            throw new IOException("the journal cannot be written: " + broken.getMessage(), broken);
        }
    }

    /** Forces what has been written since the last time; records go on being appended meanwhile. */
    private void commit() {
        synchronized (this) {
            if (!dirty || broken != null) {
                return;
            }
            dirty = false;
        }
        try {
            output.force();
        } catch (IOException e) {
            synchronized (this) {
                broken = e;
            }
        }
    }

    /** Forces and closes the file. */
    @Override
    public void close() throws IOException {
        commits.shutdownNow();
        try (output) {
            commit();
        }
    }
}
