package minbei.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The JDKs of this machine beside the one that runs the tests: those named by MINBEI_OTHER_JDKS, and those in the folder beside it. */
public final class OtherJdks {

    /** Why a test that needs one is skipped. */
    public static final String NONE = "no other JDK beside this one, and none named by MINBEI_OTHER_JDKS";

    private OtherJdks() {}

    /**
     * Looks for them.
     *
     * @return homes, each once, in the order of their paths
     * @throws IOException if a folder cannot be read
     */
    public static List<Path> find() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        TreeSet<Path> candidates = new TreeSet<>();
        String named = System.getenv("MINBEI_OTHER_JDKS");
        if (named != null && !named.isBlank()) {
            for (String home : named.split(File.pathSeparator)) {
                candidates.add(Path.of(home));
            }
        }
        try (Stream<Path> siblings = Files.list(own.getParent())) {
            siblings.forEach(candidates::add);
        }
        List<Path> others = new ArrayList<>();
        for (Path home : candidates) {
            Path real = Files.exists(home) ? home.toRealPath() : home;
            if (Files.isExecutable(java(real)) && !real.equals(own) && !others.contains(real)) {
                others.add(real);
            }
        }
        return others;
    }

    /**
     * The launcher of a JDK.
     *
     * @param home its home
     * @return path of {@code java}
     */
    public static Path java(Path home) {
        return home.resolve("bin").resolve("java");
    }

    /** The class path of the running tests, as another process needs it. */
    public static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
