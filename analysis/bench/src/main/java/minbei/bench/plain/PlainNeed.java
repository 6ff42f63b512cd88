package minbei.bench.plain;

import minbei.model.need.EpisodeState;
import org.jspecify.annotations.Nullable;

/** A need of a plain resident, in a chain of those of the same resident. */
final class PlainNeed {

    final PlainResident resident;
    final byte kind;
    final byte subtype;

    @Nullable
    PlainNeed next;

    EpisodeState state = EpisodeState.NOT_READY;
    short searchSince;
    short servedSince;
    double remaining;

    @Nullable
    PlainProvider provider;
    /** Settles who comes first among those who have waited as long. */
    long lot;

    PlainNeed(PlainResident resident, int kind, int subtype, int month, double remaining) {
        this.resident = resident;
        this.kind = (byte) kind;
        this.subtype = (byte) subtype;
        this.searchSince = (short) month;
        this.remaining = remaining;
    }
}
