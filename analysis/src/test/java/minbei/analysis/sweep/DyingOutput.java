package minbei.analysis.sweep;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** A disk that takes so many bytes and not one more: then it is full, or the process that writes is killed. */
final class DyingOutput implements JournalOutput {

    private final JournalOutput disk;
    private final Death death;
    private long left;

    /** What happens at the last byte. */
    private interface Death {
        void come() throws IOException;
    }

    private DyingOutput(JournalOutput disk, long bytes, Death death) {
        this.disk = disk;
        this.left = bytes;
        this.death = death;
    }

    /** A disk that is full after so many bytes. */
    static JournalOutput full(JournalOutput disk, long bytes) {
        return new DyingOutput(disk, bytes, DyingOutput::refuse);
    }

    /** The process is killed, as by {@code kill -9}, after so many bytes. */
    static JournalOutput deadly(JournalOutput disk, long bytes) {
        return new DyingOutput(disk, bytes, DyingOutput::killThisProcess);
    }

    /** Files whose writer is killed once so many bytes have been written to all of them together. */
    static Outlet deadly(Outlet files, long bytes) {
        return limited(files, bytes, DyingOutput::killThisProcess);
    }

    /** Files on a disk that is full once so many bytes have been written to all of them together. */
    static Outlet full(Outlet files, long bytes) {
        return limited(files, bytes, DyingOutput::refuse);
    }

    private static Outlet limited(Outlet files, long bytes, Death death) {
        AtomicLong all = new AtomicLong(bytes);
        return file -> new FilterOutputStream(files.open(file)) {
            @Override
            public void write(int b) throws IOException {
                if (all.getAndDecrement() <= 0) {
                    death.come();
                }
                out.write(b);
            }
        };
    }

    private static void refuse() throws IOException {
        throw new IOException("No space left on device");
    }

    private static void killThisProcess() throws IOException {
        String self = Long.toString(ProcessHandle.current().pid());
        new ProcessBuilder("kill", "-9", self).start();
        while (true) {
            LockSupport.park();
        }
    }

    @Override
    public void write(ByteBuffer bytes) throws IOException {
        if (bytes.remaining() > left) {
            ByteBuffer last = bytes.slice().limit((int) left);
            disk.write(last);
            left = 0;
            death.come();
        }
        left -= bytes.remaining();
        disk.write(bytes);
    }

    @Override
    public void force() throws IOException {
        disk.force();
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }
}
