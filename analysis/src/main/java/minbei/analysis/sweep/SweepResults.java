package minbei.analysis.sweep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import minbei.analysis.table.DataPackage;

/** Writes the results of a sweep whose runs have all ended. */
public final class SweepResults {

    private final SweepPlan plan;
    private final Outlet outlet;
    private final boolean byteOrderMark;
    private final String within;

    private SweepResults(SweepPlan plan, Outlet outlet, boolean byteOrderMark, String within) {
        this.plan = plan;
        this.outlet = outlet;
        this.byteOrderMark = byteOrderMark;
        this.within = within;
    }

    /**
     * The results of a plan.
     *
     * @param plan which runs
     * @param outlet opens files
     * @param byteOrderMark whether CSV files begin with one, for Excel
     * @param within the time the plan was fixed for, as asked; empty if it was not
     * @return the results
     */
    public static SweepResults of(SweepPlan plan, Outlet outlet, boolean byteOrderMark, String within) {
        return new SweepResults(plan, outlet, byteOrderMark, within);
    }

    /**
     * Writes {@code tables/}, {@code datapackage.json}, {@code runs.journal} and {@code manifest.json}. Their bytes hang
     * on the design alone.
     *
     * @param folder where
     * @param journal holds every run
     * @param reproduce the command that repeats a run
     * @return how many runs failed
     * @throws IOException if a file cannot be written, or a run is missing
     */
    public long write(Path folder, Path journal, LongFunction<String> reproduce) throws IOException {
        long failed = SweepTables.of(plan, outlet).write(folder, journal, byteOrderMark, reproduce);
        Journal.copyInOrder(journal, outlet.open(folder.resolve(SweepManifest.JOURNAL)), plan.runs());
        SweepManifest.write(folder, plan, failed, within);
        force(folder);
        return failed;
    }

    /** To the disk, since the runs they were made from are dropped once the folder is complete. */
    private static void force(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : List.of(SweepManifest.PATH, SweepManifest.JOURNAL, DataPackage.PATH)) {
            files.add(folder.resolve(name));
        }
        try (Stream<Path> tables = Files.list(folder.resolve("tables"))) {
            tables.forEach(files::add);
        }
        for (Path file : files) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }
}
