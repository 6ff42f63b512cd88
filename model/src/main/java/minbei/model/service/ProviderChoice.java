package minbei.model.service;

import java.util.Arrays;
import java.util.List;
import minbei.model.district.District;
import minbei.model.district.Township;
import minbei.model.need.NeedKind;
import minbei.model.provider.Provider;
import minbei.model.provider.Providers;

/**
 * Where a resident who waits applies: a logit over the providers with free places and waiting for something better.
 *
 * <p>Log odds of a provider against waiting: V = constant + quality weight · (quality − ½) + misfit (if the package does not fit) +
 * distance (own township 0, neighbour township, elsewhere). A provider is chosen with probability exp V / (1 + Σ exp V). Prepared
 * once a month for each need, township, fit and eligibility: a choice then costs one draw and a walk along a row.
 */
final class ProviderChoice {

    /** Nobody is applied to this month. */
    static final int NOBODY = -1;

    private final List<Township> townships;
    private final Providers providers;
    private final Row[] rows;

    /** Providers with free places and the running sum of their weights. */
    private record Row(int[] providers, double[] cumulative) {}

    private ProviderChoice(District district, Providers providers) {
        this.townships = district.townships();
        this.providers = providers;
        this.rows = new Row[NeedKind.COUNT * townships.size() * 4];
    }

    static ProviderChoice of(District district, Providers providers) {
        return new ProviderChoice(district, providers);
    }

    /**
     * Prepares the month.
     *
     * @param search weights in force
     */
    void prepare(SearchParameters search) {
        for (int kind = 0; kind < NeedKind.COUNT; kind++) {
            for (int township = 0; township < townships.size(); township++) {
                for (int variant = 0; variant < 4; variant++) {
                    boolean standard = (variant & 1) != 0;
                    boolean eligible = (variant & 2) != 0;
                    rows[index(kind, township, standard, eligible)] = row(search, kind, township, standard, eligible);
                }
            }
        }
    }

    private int index(int kind, int township, boolean standard, boolean eligible) {
        return ((kind * townships.size() + township) << 2) + (standard ? 1 : 0) + (eligible ? 2 : 0);
    }

    private Row row(SearchParameters search, int kind, int township, boolean standard, boolean eligible) {
        List<Provider> candidates = providers.ofKind(kind);
        int[] ids = new int[candidates.size()];
        double[] cumulative = new double[candidates.size()];
        int count = 0;
        double sum = 0;
        for (Provider provider : candidates) {
            if (provider.free() > 0 && (eligible || !provider.requiresEligibility())) {
                sum += StrictMath.exp(logOdds(search, provider, township, provider.fits(standard ? 0 : 1)));
                ids[count] = provider.id();
                cumulative[count] = sum;
                count++;
            }
        }
        return new Row(Arrays.copyOf(ids, count), Arrays.copyOf(cumulative, count));
    }

    /**
     * Log odds of applying at a provider against waiting.
     *
     * @param search weights
     * @param provider who has a free place
     * @param township where the resident lives
     * @param fits whether the package fits the need
     * @return V
     */
    double logOdds(SearchParameters search, Provider provider, int township, boolean fits) {
        double value = search.choiceConstant() + search.choiceQuality() * (provider.quality() - 0.5);
        if (!fits) {
            value += search.choiceMisfit();
        }
        if (provider.township() != township) {
            Township home = townships.get(township);
            boolean neighbour = home.neighbours(townships.get(provider.township()));
            value += neighbour ? search.choiceNeighbourTownship() : search.choiceElsewhere();
        }
        return value;
    }

    /**
     * A choice.
     *
     * @param kind position of the kind of need
     * @param township where the resident lives
     * @param subtype subtype of the need
     * @param eligible whether departments take the resident
     * @param uniform a draw in [0, 1)
     * @return id of a provider, or {@link #NOBODY}
     */
    int choose(int kind, int township, int subtype, boolean eligible, double uniform) {
        Row row = rows[index(kind, township, subtype == 0, eligible)];
        int count = row.cumulative.length;
        if (count == 0) {
            return NOBODY;
        }
        double point = uniform * (1 + row.cumulative[count - 1]);
        for (int i = 0; i < count; i++) {
            if (point < row.cumulative[i]) {
                return row.providers[i];
            }
        }
        return NOBODY;
    }
}
