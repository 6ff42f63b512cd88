package minbei.model.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import minbei.model.provider.Provider;
import org.jspecify.annotations.Nullable;

/** The providers of one kind in one township that have free places this month, as residents of each sort see them. */
final class TownshipOffer {

    private static final ExponentialRace NOTHING = ExponentialRace.of(0);

    private final List<Provider> free = new ArrayList<>();
    private final @Nullable ExponentialRace[] bySort;
    private double[] attraction = new double[8];
    private double misfitFactor;

    private TownshipOffer(int sorts) {
        this.bySort = new ExponentialRace[sorts];
    }

    /** Nothing yet; for a number of sorts of residents. */
    static TownshipOffer of(int sorts) {
        return new TownshipOffer(sorts);
    }

    /** Sort of a resident: the subtype of the need, and whether departments take the resident. */
    static int sort(int subtype, boolean eligible) {
        return 2 * subtype + (eligible ? 1 : 0);
    }

    /** Forgets last month's. */
    void clear(double factorOfMisfit) {
        free.clear();
        Arrays.fill(bySort, null);
        misfitFactor = factorOfMisfit;
    }

    /** A provider with free places: how many, times exp of quality's part of the log odds. */
    void add(Provider provider, double byPlacesAndQuality) {
        if (free.size() == attraction.length) {
            attraction = Arrays.copyOf(attraction, 2 * attraction.length);
        }
        attraction[free.size()] = byPlacesAndQuality;
        free.add(provider);
    }

    /** Who would take a resident of a sort, weighed by quality and fit; made when first asked for. */
    ExponentialRace to(int sort) {
        if (free.isEmpty()) {
            return NOTHING;
        }
        ExponentialRace race = bySort[sort];
        if (race == null) {
            race = make(sort / 2, sort % 2 == 1);
            bySort[sort] = race;
        }
        return race;
    }

    private ExponentialRace make(int subtype, boolean eligible) {
        ExponentialRace race = ExponentialRace.of(free.size());
        for (int i = 0; i < free.size(); i++) {
            Provider provider = free.get(i);
            if (eligible || !provider.requiresEligibility()) {
                double weight = attraction[i] * (provider.fits(subtype) ? 1 : misfitFactor);
                race.add(provider.id(), weight, provider.choiceKey());
            }
        }
        return race;
    }
}
