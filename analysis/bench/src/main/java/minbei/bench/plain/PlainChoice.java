package minbei.bench.plain;

import java.util.Arrays;
import java.util.List;
import minbei.bench.residents.Ground;
import minbei.model.district.Township;
import minbei.model.need.NeedKind;
import minbei.model.service.SearchParameters;
import org.jspecify.annotations.Nullable;

/** Where a plain resident applies: the model's logit, by one draw against a running sum of weights prepared when first asked for. */
final class PlainChoice {

    private final SearchParameters search;
    private final List<Township> townships;
    private final List<PlainProvider> providers;
    private final int sorts;
    private final double scale;
    private final @Nullable Offer[] offers;

    /** Providers with free places as one sort of residents of one township sees them; waiting has the weight 1 before them. */
    private record Offer(PlainProvider[] providers, double[] upTo) {}

    PlainChoice(Ground ground, List<PlainProvider> providers) {
        this.search = ground.parameters().search();
        this.townships = ground.district().townships();
        this.scale = ground.scale();
        this.providers = providers;
        this.sorts = 2 * ground.parameters().need().subtypes();
        this.offers = new Offer[NeedKind.COUNT * townships.size() * sorts];
    }

    /** Forgets last month's free places. */
    void prepare() {
        Arrays.fill(offers, null);
    }

    @Nullable
    PlainProvider choose(PlainNeed need, boolean eligible, double u) {
        int sort = 2 * need.subtype + (eligible ? 1 : 0);
        int position = (need.kind * townships.size() + need.resident.township) * sorts + sort;
        Offer offer = offers[position];
        if (offer == null) {
            offer = see(need, eligible);
            offers[position] = offer;
        }
        int last = offer.upTo.length - 1;
        double goal = u * (1 + (last < 0 ? 0 : offer.upTo[last])) - 1;
        if (goal < 0) {
            return null;
        }
        int found = Arrays.binarySearch(offer.upTo, goal);
        return offer.providers[Math.min(last, found >= 0 ? found + 1 : -found - 1)];
    }

    private Offer see(PlainNeed need, boolean eligible) {
        PlainProvider[] free = providers.stream()
                .filter(p -> p.kind == need.kind && p.places > p.taken && (eligible || !p.requiresEligibility))
                .toArray(PlainProvider[]::new);
        double[] upTo = new double[free.length];
        double sum = 0;
        for (int i = 0; i < free.length; i++) {
            PlainProvider provider = free[i];
            double odds = search.choiceConstant()
                    + search.choiceQuality() * (provider.quality - 0.5)
                    + (provider.fits(need.subtype) ? 0 : search.choiceMisfit())
                    + distance(need.resident.township, provider.township);
            sum += (provider.places - provider.taken) / scale * StrictMath.exp(odds);
            upTo[i] = sum;
        }
        return new Offer(free, upTo);
    }

    private double distance(int home, int other) {
        if (home == other) {
            return 0;
        }
        return townships.get(home).neighbours(townships.get(other))
                ? search.choiceNeighbourTownship()
                : search.choiceElsewhere();
    }
}
