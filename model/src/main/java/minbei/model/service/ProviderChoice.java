package minbei.model.service;

import java.util.Arrays;
import java.util.List;
import minbei.model.district.District;
import minbei.model.district.Township;
import minbei.model.need.NeedKind;
import minbei.model.provider.Provider;
import minbei.model.provider.Providers;
import minbei.model.random.Luck;
import org.jspecify.annotations.Nullable;

/**
 * Where a resident who waits applies: a logit over all free places and waiting for something better.
 *
 * <p>Log odds of a place against waiting: V = constant + quality weight · (quality − ½) + misfit (if the package does not fit) +
 * distance (own township 0, neighbour township, elsewhere). A provider with n free places is chosen with probability
 * n exp V / (1 + Σ n exp V), n being scaled up to everybody: its places are like alternatives that go by one name (size in an aggregated
 * logit: McFadden 1978; Ben-Akiva and Lerman 1985, ch. 9). Were n left out, small providers would draw crowds for a place while large ones
 * stay half empty, the more so the finer residents are resolved.
 *
 * <p>Drawn in two steps, each an {@link ExponentialRace}: first among waiting (weight 1), each provider of the own township (n exp V) and
 * each other township as a whole (Σ n exp V of its providers); then, if another township won, among its providers. The product is the
 * logit. Each alternative has draws of its own, so that with the share s of a provider at most 2s of all choices change when it enters
 * or leaves: exactly s in its own township, to or from it; in another one, whose providers have the share p, s(2 − p) at most, for a
 * township that draws more residents shares them among all its providers.
 */
final class ProviderChoice {

    /** Nobody is applied to this month. */
    static final int NOBODY = -1;

    /** Winners of the first step from here downwards are other townships. */
    private static final int FIRST_TOWNSHIP = -2;

    private static final long WAITING_KEY = Luck.nameKey(-1);

    private final List<Township> townships;
    private final Providers providers;
    private final int sorts;
    private final double scale;
    private final TownshipOffer[][] offers;
    private final @Nullable ExponentialRace[][][] firstSteps;
    private final long[] townshipKeys;
    /** For a home and another township: exp of constant and distance. */
    private final double[][] nearness;

    private ProviderChoice(District district, double scale, Providers providers, int subtypes) {
        this.townships = district.townships();
        this.scale = scale;
        this.providers = providers;
        this.sorts = 2 * subtypes;
        this.offers = new TownshipOffer[NeedKind.COUNT][townships.size()];
        this.firstSteps = new ExponentialRace[NeedKind.COUNT][townships.size()][sorts];
        this.townshipKeys = new long[townships.size()];
        this.nearness = new double[townships.size()][townships.size()];
        for (int t = 0; t < townships.size(); t++) {
            // names of providers are 0 or more
            townshipKeys[t] = Luck.nameKey(FIRST_TOWNSHIP - t);
            for (int kind = 0; kind < NeedKind.COUNT; kind++) {
                offers[kind][t] = TownshipOffer.of(sorts);
            }
        }
    }

    static ProviderChoice of(District district, double scale, Providers providers, int subtypes) {
        return new ProviderChoice(district, scale, providers, subtypes);
    }

    /**
     * Prepares the month: who has free places now.
     *
     * @param search weights in force
     */
    void prepare(SearchParameters search) {
        prepareNearness(search);
        double misfit = StrictMath.exp(search.choiceMisfit());
        for (int kind = 0; kind < NeedKind.COUNT; kind++) {
            for (int t = 0; t < townships.size(); t++) {
                offers[kind][t].clear(misfit);
                Arrays.fill(firstSteps[kind][t], null);
            }
            for (Provider provider : providers.ofKind(kind)) {
                if (provider.free() > 0) {
                    double places = provider.free() / scale;
                    double byQuality = StrictMath.exp(search.choiceQuality() * (provider.quality() - 0.5));
                    offers[kind][provider.township()].add(provider, places * byQuality);
                }
            }
        }
    }

    private void prepareNearness(SearchParameters search) {
        double own = StrictMath.exp(search.choiceConstant());
        double neighbour = StrictMath.exp(search.choiceConstant() + search.choiceNeighbourTownship());
        double elsewhere = StrictMath.exp(search.choiceConstant() + search.choiceElsewhere());
        for (int home = 0; home < nearness.length; home++) {
            for (int other = 0; other < nearness.length; other++) {
                boolean next = townships.get(home).neighbours(townships.get(other));
                nearness[home][other] = home == other ? own : next ? neighbour : elsewhere;
            }
        }
    }

    /**
     * A choice.
     *
     * @param kind position of the kind of need
     * @param home where the resident lives
     * @param subtype subtype of the need
     * @param eligible whether departments take the resident
     * @param draw the resident's bits for this month and kind
     * @return id of a provider, or {@link #NOBODY}
     */
    int choose(int kind, int home, int subtype, boolean eligible, long draw) {
        int sort = TownshipOffer.sort(subtype, eligible);
        ExponentialRace firstStep = firstSteps[kind][home][sort];
        if (firstStep == null) {
            firstStep = firstStep(kind, home, sort);
            firstSteps[kind][home][sort] = firstStep;
        }
        int winner = firstStep.first(draw);
        return winner <= FIRST_TOWNSHIP
                ? offers[kind][FIRST_TOWNSHIP - winner].to(sort).first(draw)
                : winner;
    }

    private ExponentialRace firstStep(int kind, int home, int sort) {
        double[] near = nearness[home];
        ExponentialRace own = offers[kind][home].to(sort);
        ExponentialRace race = ExponentialRace.of(own.count() + near.length);
        race.addAll(own, near[home]);
        for (int t = 0; t < near.length; t++) {
            double sum = offers[kind][t].to(sort).sum();
            if (t != home && sum > 0) {
                race.add(FIRST_TOWNSHIP - t, near[t] * sum, townshipKeys[t]);
            }
        }
        race.add(NOBODY, 1, WAITING_KEY);
        return race;
    }
}
