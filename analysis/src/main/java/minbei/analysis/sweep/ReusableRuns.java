package minbei.analysis.sweep;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * The finished runs of another sweep that kept the same outcomes, found by content address.
 *
 * <p>Sixteen bytes a run are in memory: the first 64 bits of its address and where its record begins. Whether a record
 * is the right one is told by its whole address.
 */
public final class ReusableRuns implements AutoCloseable {

    private final JournalFormat format;
    private final FileChannel channel;
    private final long[] prefixes;
    private final long[] places;

    private ReusableRuns(JournalFormat format, FileChannel channel, long[] prefixes, long[] places) {
        this.format = format;
        this.channel = channel;
        this.prefixes = prefixes;
        this.places = places;
    }

    /**
     * Opens the journal of another sweep.
     *
     * @param file the journal
     * @param modelBuild fingerprint of the model's code
     * @param outcomesHash what is kept of a run
     * @return its runs; empty if they are of another build, kept other outcomes, or there is no journal
     * @throws IOException if it cannot be read
     */
    public static Optional<ReusableRuns> open(Path file, String modelBuild, String outcomesHash) throws IOException {
        Optional<JournalFormat> format = Journal.formatOf(file);
        if (format.isEmpty()
                || !format.get().modelBuild().equals(modelBuild)
                || !format.get().outcomesHash().equals(outcomesHash)) {
            return Optional.empty();
        }
        Index index = new Index();
        Journal.read(file, index::add);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        return Optional.of(index.runs(format.get(), channel));
    }

    /** Collects where records begin, then sorts by address. */
    private static final class Index {

        private long[][] entries = new long[1024][];
        private int count;
        private long place = JournalFormat.HEADER_BYTES;

        void add(RunResult result) {
            if (!result.failed()) {
                if (count == entries.length) {
                    entries = Arrays.copyOf(entries, 2 * count);
                }
                entries[count++] = new long[] {prefix(result.address()), place};
            }
            place += JournalFormat.bytes(result);
        }

        ReusableRuns runs(JournalFormat format, FileChannel channel) {
            long[][] sorted = Arrays.copyOf(entries, count);
            Arrays.sort(sorted, (one, other) -> Long.compare(one[0], other[0]));
            long[] prefixes = Arrays.stream(sorted).mapToLong(entry -> entry[0]).toArray();
            long[] places = Arrays.stream(sorted).mapToLong(entry -> entry[1]).toArray();
            return new ReusableRuns(format, channel, prefixes, places);
        }
    }

    private static long prefix(String address) {
        return Long.parseUnsignedLong(address, 0, 16, 16);
    }

    /** How many runs there are. */
    public int count() {
        return prefixes.length;
    }

    /**
     * A finished run.
     *
     * @param address its content address
     * @return how it ended, or empty if it is not here
     */
    public Optional<RunResult> find(String address) {
        long prefix = prefix(address);
        int at = Arrays.binarySearch(prefixes, prefix);
        while (at > 0 && prefixes[at - 1] == prefix) {
            at--;
        }
        for (; at >= 0 && at < prefixes.length && prefixes[at] == prefix; at++) {
            Optional<RunResult> found = read(places[at]);
            if (found.isPresent() && found.get().address().equals(address)) {
                return found;
            }
        }
        return Optional.empty();
    }

    private synchronized Optional<RunResult> read(long place) {
        try {
            channel.position(place);
            // Not closed: the channel serves the next question.
            InputStream bytes = new BufferedInputStream(Channels.newInputStream(channel), 4096);
            return format.next(new DataInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
