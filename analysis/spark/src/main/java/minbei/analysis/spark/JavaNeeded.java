package minbei.analysis.spark;

import java.util.Optional;
import minbei.analysis.language.Bilingual;

/** Which Spark runs on which Java. */
final class JavaNeeded {

    /** Newest Java of the Spark this is built for: it asks for a security manager, which Java 24 took away. */
    private static final int NEWEST = 23;

    private JavaNeeded() {}

    /**
     * What to tell somebody whose Spark does not start.
     *
     * @param java feature number of the Java that runs, for example 25
     * @return the Spark that this Java needs; empty if it is not the Java
     */
    static Optional<Bilingual> advice(int java) {
        return java > NEWEST
                ? Optional.of(new Bilingual(
                        "Maybe take Spark 4.1 or newer, which Java " + java + " needs, or Java 17 to " + NEWEST + ".",
                        "请使用 Java " + java + " 所需的 Spark 4.1 或更新版本，或使用 Java 17 至 " + NEWEST + "。"))
                : Optional.empty();
    }
}
