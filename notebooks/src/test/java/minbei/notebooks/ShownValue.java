package minbei.notebooks;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The value a cell shows, handed from the shell's code to ours: of itself the shell tells its text only. */
public final class ShownValue {
    private static final AtomicReference<@Nullable Object> KEPT = new AtomicReference<>();

    private ShownValue() {}

    /** Called by a snippet. */
    public static void keep(Object value) {
        KEPT.set(value);
    }

    static @Nullable Object take() {
        return KEPT.getAndSet(null);
    }
}
