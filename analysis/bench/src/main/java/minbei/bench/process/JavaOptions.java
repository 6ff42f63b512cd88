package minbei.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The options with which {@code ./minbei} starts Java; whatever is measured runs under the same. */
public final class JavaOptions {

    private static final Path HUGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

    private JavaOptions() {}

    /**
     * The options.
     *
     * @param heap for example {@code 256m}
     * @return collector, heap, huge pages where the system has them, where Minbei lies
     */
    public static List<String> withHeap(String heap) {
        List<String> options = new ArrayList<>(List.of("-XX:+UseParallelGC", "-Xmx" + heap));
        if (hasHugePages()) {
            options.add("-XX:+UseTransparentHugePages");
        }
        options.add("-Dminbei.home=" + System.getProperty("minbei.home", "."));
        return List.copyOf(options);
    }

    /** As in the launcher: Java complains of the option where the kernel does not have them. */
    private static boolean hasHugePages() {
        try {
            String text = Files.isReadable(HUGE_PAGES) ? Files.readString(HUGE_PAGES) : "";
            return text.contains("[always]") || text.contains("[madvise]");
        } catch (IOException e) {
            return false;
        }
    }
}
