package minbei.model.service;

import java.util.Arrays;
import minbei.model.need.NeedEpisodes;
import minbei.model.provider.Provider;
import minbei.model.provider.Providers;
import minbei.model.random.Luck;
import minbei.model.random.Stream;

/**
 * Competition for places, in two passes: all apply against the places that were free when the pass began, then each provider takes
 * on those who have waited longest, equals by a keyed draw; never by the order in memory.
 */
final class Admission {

    private static final int SINCE_SHIFT = 52;
    private static final int DRAW_SHIFT = 12;
    /** Makes months of the spin-up positive; eleven bits hold −512 to 1535. */
    private static final int SINCE_OFFSET = 512;

    private static final int LATEST = 2047;

    private final NeedEpisodes episodes;
    private final Providers providers;
    private final Luck luck;
    private int[] applicants = new int[1024];
    private int[] choices = new int[1024];
    private int[] starts = new int[1];
    private int[] grouped = new int[0];
    private int count;

    private Admission(NeedEpisodes episodes, Providers providers, Luck luck) {
        this.episodes = episodes;
        this.providers = providers;
        this.luck = luck;
    }

    static Admission of(NeedEpisodes episodes, Providers providers, Luck luck) {
        return new Admission(episodes, providers, luck);
    }

    /** What happens to an episode that is chosen. */
    interface Decision {
        void take(int episode, Provider provider);
    }

    void clear() {
        count = 0;
    }

    /** First pass: an application. */
    void apply(int episode, int provider) {
        if (count == applicants.length) {
            applicants = Arrays.copyOf(applicants, count * 2);
            choices = Arrays.copyOf(choices, count * 2);
        }
        applicants[count] = episode;
        choices[count] = provider;
        count++;
    }

    /** Second pass: each provider takes on as many as it has free places. */
    void decide(int month, Decision decision) {
        group();
        for (int p = 0; p < providers.count(); p++) {
            if (starts[p] < starts[p + 1]) {
                Provider provider = providers.get(p);
                take(provider, provider.free(), decision, month, false);
            }
        }
    }

    /** Where places were closed over residents' heads, those taken on last leave first. */
    void release(int month, Decision decision) {
        group();
        for (int p = 0; p < providers.count(); p++) {
            if (starts[p] < starts[p + 1]) {
                Provider provider = providers.get(p);
                take(provider, provider.taken() - provider.places(), decision, month, true);
            }
        }
    }

    /** Sorts applicants by provider: those of p stand in {@code grouped} from {@code starts[p]} to {@code starts[p + 1]}. */
    private void group() {
        int ids = providers.count();
        if (starts.length < ids + 1) {
            starts = new int[ids + ids / 2 + 1];
        }
        Arrays.fill(starts, 0);
        for (int i = 0; i < count; i++) {
            starts[choices[i]]++;
        }
        for (int p = 1; p <= ids; p++) {
            starts[p] += starts[p - 1];
        }
        grouped = grouped.length < count ? new int[applicants.length] : grouped;
        for (int i = count - 1; i >= 0; i--) {
            grouped[--starts[choices[i]]] = applicants[i];
        }
    }

    private void take(Provider provider, int number, Decision decision, int month, boolean latestFirst) {
        if (number <= 0) {
            return;
        }
        int from = starts[provider.id()];
        long[] keys = new long[starts[provider.id() + 1] - from];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(grouped[from + i], month, latestFirst);
        }
        long last = Long.MAX_VALUE;
        if (number < keys.length) {
            long[] sorted = keys.clone();
            Arrays.sort(sorted);
            last = sorted[number - 1];
        }
        // two equal keys (one chance in 10¹⁵ for a pair) would admit one too many: a place more is checked by the
        // assertion mode
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] <= last) {
                decision.take(grouped[from + i], provider);
            }
        }
    }

    private long key(int e, int month, boolean latestFirst) {
        int since = SINCE_OFFSET + (latestFirst ? episodes.servedSince(e) : episodes.searchSince(e));
        long rank = latestFirst ? LATEST - since : since;
        // a stream of its own for each, or whoever is put out first would also be first to get in again
        Stream stream = latestFirst ? Stream.CLOSURE : Stream.ADMISSION;
        long draw = luck.bits(stream, episodes.resident(e), month, episodes.kind(e)) >>> DRAW_SHIFT;
        return (rank << SINCE_SHIFT) | draw;
    }
}
