package minbei.analysis.execution;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import minbei.analysis.execution.UnusableFolderException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The folder of an experiment's results: {@code DIR.part} while it is being made, {@code DIR} once it is whole.
 *
 * <p>So a folder without {@code .part} is always complete. One process at a time works on it; the lock dies with the
 * process.
 */
public final class ResultFolder implements AutoCloseable {

    private static final String PART = ".part";
    private static final String RUNS = "runs";
    private static final String LOCK = ".lock";

    private final Path directory;
    private final Path part;
    private final FileChannel lock;
    private final RunLog log;

    private ResultFolder(Path directory, Path part, FileChannel lock) {
        this.directory = directory;
        this.part = part;
        this.lock = lock;
        this.log = RunLog.in(part);
    }

    /**
     * The first of {@code base}, {@code base-2}, {@code base-3} … that does not exist yet. If its {@code .part}
     * exists, work on it goes on.
     *
     * @param base a path
     * @return the path of a folder that is not there
     */
    public static Path firstFree(Path base) {
        Path candidate = base;
        for (int number = 2; Files.exists(candidate); number++) {
            candidate = base.resolveSibling(base.getFileName() + "-" + number);
        }
        return candidate;
    }

    /**
     * Takes a folder into use.
     *
     * @param directory where the results shall be; must not exist
     * @param fresh whether to forget the runs of an interrupted attempt
     * @return the folder, locked until it is closed
     * @throws UnusableFolderException if it exists, cannot be written to, or another process works on it
     */
    public static ResultFolder open(Path directory, boolean fresh) throws UnusableFolderException {
        Path whole = directory.toAbsolutePath().normalize();
        Path name = whole.getFileName();
        if (name == null) {
            throw new UnusableFolderException(Reason.NAMELESS, directory, "");
        }
        refuseExisting(whole);
        Path part = whole.resolveSibling(name + PART);
        FileChannel lock = lock(whole, part);
        try {
            // Again, under the lock: another process may have completed the folder in between.
            refuseExisting(whole);
            ResultFolder folder = new ResultFolder(whole, part, lock);
            folder.clear(fresh ? Set.of(LOCK) : Set.of(LOCK, RUNS, RunLog.FILE_NAME, TimePlan.FILE_NAME));
            Files.createDirectories(folder.runs());
            Files.delete(Files.createTempFile(folder.runs(), "writable", ".tmp"));
            return folder;
        } catch (IOException e) {
            close(lock);
            throw unwritable(whole, e);
        } catch (UnusableFolderException e) {
            close(lock);
            throw e;
        }
    }

    private static void refuseExisting(Path directory) throws UnusableFolderException {
        if (Files.exists(directory)) {
            throw new UnusableFolderException(Reason.EXISTS, directory, "");
        }
    }

    private static UnusableFolderException unwritable(Path directory, IOException cause) {
        String detail = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return new UnusableFolderException(reason(directory, cause), directory, detail == null ? "" : detail);
    }

    private static Reason reason(Path directory, IOException cause) {
        for (Path above = directory.getParent(); above != null; above = above.getParent()) {
            if (Files.isRegularFile(above)) {
                return Reason.BELOW_A_FILE;
            }
        }
        if (cause instanceof AccessDeniedException) {
            return Reason.NO_PERMISSION;
        }
        return cause instanceof NoSuchFileException ? Reason.NOWHERE : Reason.OTHER;
    }

    private static FileChannel lock(Path directory, Path part) throws UnusableFolderException {
        FileChannel channel;
        try {
            Files.createDirectories(part);
            channel = FileChannel.open(part.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unwritable(directory, e);
        }
        if (tryLock(channel) == null) {
            close(channel);
            throw new UnusableFolderException(Reason.IN_USE, directory, "");
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (IOException | OverlappingFileLockException e) {
            return null;
        }
    }

    private static void close(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            // Nothing hangs on it: the lock ends with the process.
        }
    }

    /** Where the results will be once they are whole. */
    public Path directory() {
        return directory;
    }

    /** Where they are being made. */
    public Path part() {
        return part;
    }

    /** Where finished runs are kept until then. */
    public Path runs() {
        return part.resolve(RUNS);
    }

    /** The log in this folder. */
    public RunLog log() {
        return log;
    }

    /**
     * Gives the folder its final name, and drops runs and plan. In this order, so that whoever is stopped in between, in whatever way, has
     * either the runs or the results.
     *
     * @throws IOException if that fails
     */
    public void complete() throws IOException {
        rename();
        log.movedTo(directory);
        delete(directory.resolve(RUNS));
        Files.deleteIfExists(directory.resolve(TimePlan.FILE_NAME));
        Files.delete(directory.resolve(LOCK));
    }

    private void rename() throws IOException {
        try {
            Files.move(part, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (AccessDeniedException e) {
            // Windows renames no folder in which a file is open, and the lock is one.
            close(lock);
            Files.move(part, directory, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Lets other processes have the folder. */
    @Override
    public void close() {
        close(lock);
    }

    private void clear(Set<String> kept) throws IOException {
        List<Path> children;
        try (Stream<Path> listed = Files.list(part)) {
            children = listed.toList();
        }
        for (Path child : children) {
            if (!kept.contains(child.getFileName().toString())) {
                delete(child);
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
