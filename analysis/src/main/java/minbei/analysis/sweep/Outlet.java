package minbei.analysis.sweep;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Opens the files of the results: on disk in earnest, on a disk that dies or fills up in tests. */
@FunctionalInterface
public interface Outlet {

    /**
     * Opens a file, made anew.
     *
     * @param file where
     * @return takes its bytes
     * @throws IOException if it cannot be made
     */
    OutputStream open(Path file) throws IOException;
}
