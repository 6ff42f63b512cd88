package minbei.bench.plain;

import java.util.ArrayList;
import java.util.List;

/** Somebody with places. */
final class PlainProvider {

    final int kind;
    final int township;
    final double quality;
    final int subtypes;
    final boolean requiresEligibility;
    final int places;
    final List<PlainNeed> applicants = new ArrayList<>();
    int taken;

    PlainProvider(minbei.model.provider.Provider like, int subtypesInAll) {
        this.kind = like.kind().ordinal();
        this.township = like.township();
        this.quality = like.quality();
        this.requiresEligibility = like.requiresEligibility();
        this.places = like.places();
        int mask = 0;
        for (int s = 0; s < subtypesInAll; s++) {
            mask |= like.fits(s) ? 1 << s : 0;
        }
        this.subtypes = mask;
    }

    boolean fits(int subtype) {
        return (subtypes >>> subtype & 1) != 0;
    }
}
