package minbei.model.service;

import java.util.List;
import java.util.function.IntFunction;
import minbei.model.district.Community;
import minbei.model.district.District;
import minbei.model.need.EpisodeBatch;
import minbei.model.need.EpisodeList;
import minbei.model.need.EpisodeState;
import minbei.model.need.NeedEpisodes;
import minbei.model.need.NeedKind;
import minbei.model.need.NeedParameters;
import minbei.model.need.NeedsArise;
import minbei.model.provider.Provider;
import minbei.model.provider.Providers;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.resident.Residents;
import minbei.model.schedule.MonthlyRule;
import minbei.model.trust.Outlook;

/**
 * Services are delivered: spells end, residents search, apply, and are taken on or wait.
 *
 * <p>A spell of service ends with the need, with its term, or where the provider closes the place. With it the resident's trust moves
 * by the quality lived through: the provider's, times {@code misfitQuality} where its package does not fit.
 */
public final class ServicesAreDelivered implements MonthlyRule, NeedsArise.EpisodeListener {

    private final int[] townshipOf;
    private final IntFunction<SearchParameters> search;
    private final IntFunction<ServiceParameters> service;
    private final Luck luck;
    private final NeedEpisodes episodes;
    private final Providers providers;
    private final Outlook outlook;
    private final ServiceQuality quality;
    private final Neighbourhood neighbourhood;
    private final Search searching;
    private final ProviderChoice choice;
    private final Admission admission;
    private final FirstServiceListener listener;
    private final EpisodeList listed;
    private final EpisodeBatch leaving;
    private final EpisodeBatch takenOn;

    /** Told of each first service of an episode. */
    public interface FirstServiceListener {
        /**
         * Called when an episode is served for the first time.
         *
         * @param e episode
         * @param month months since 2014-01
         */
        void firstServed(int e, int month);
    }

    private ServicesAreDelivered(
            District district, double scale, Luck luck, Rules rules, Stores stores, FirstServiceListener listener) {
        this.townshipOf =
                district.communities().stream().mapToInt(Community::township).toArray();
        this.search = rules.search();
        this.service = rules.service();
        this.luck = luck;
        this.episodes = stores.episodes();
        this.providers = stores.providers();
        this.outlook = stores.outlook();
        this.quality = ServiceQuality.of(episodes, providers, service);
        this.listener = listener;
        this.neighbourhood = Neighbourhood.of(episodes, district.communities().size());
        this.searching = new Search(rules, luck, stores, neighbourhood);
        this.choice = ProviderChoice.of(district, scale, providers, rules.need().subtypes());
        this.admission = Admission.of(episodes, providers, luck);
        this.listed = EpisodeList.of(episodes);
        this.leaving = EpisodeBatch.of(episodes, stores.residents()::fetch);
        this.takenOn = EpisodeBatch.of(episodes, stores.residents()::fetch);
    }

    /**
     * The parameters in force, by month.
     *
     * @param search how residents seek
     * @param service what serving means
     * @param need acceptable waits
     * @param words from whom searchers hear besides committees and neighbours
     */
    public record Rules(
            IntFunction<SearchParameters> search,
            IntFunction<ServiceParameters> service,
            NeedParameters need,
            List<Word> words) {}

    /**
     * What is read and written.
     *
     * @param residents who seeks
     * @param episodes their needs
     * @param providers who has places
     * @param outlook trust and awareness
     */
    public record Stores(Residents residents, NeedEpisodes episodes, Providers providers, Outlook outlook) {}

    /**
     * The rule.
     *
     * @param district where
     * @param scale agents per resident
     * @param luck luck of the run
     * @param rules the parameters in force, by month
     * @param stores what is read and written
     * @param listener told of first services
     * @return the rule
     */
    public static ServicesAreDelivered of(
            District district, double scale, Luck luck, Rules rules, Stores stores, FirstServiceListener listener) {
        return new ServicesAreDelivered(district, scale, luck, rules, stores, listener);
    }

    /**
     * Residents of a community with a need of a kind that nobody served when services were last delivered.
     *
     * @param community position of the community
     * @param kind position of the kind of need
     * @return agents
     */
    public int unmetIn(int community, int kind) {
        return neighbourhood.unmet(community, kind);
    }

    @Override
    public void arose(int e, int month) {
        searching.begin(e, month);
    }

    @Override
    public void ending(int e, int month) {
        if (episodes.state(e) == EpisodeState.SERVED.ordinal()) {
            experience(e, month);
        }
    }

    @Override
    public void apply(int month) {
        endTerms(month);
        neighbourhood.count(providers);
        releaseClosedPlaces(month);
        boolean eligibilityMoved = !service.apply(month)
                .migrantEligibility()
                .equals(service.apply(month - 1).migrantEligibility());
        searching.apply(month, eligibilityMoved, openDoors());
        admit(month);
        outlook.apply(month);
    }

    private void endTerms(int month) {
        double[] term = service.apply(month).termMonths().toArray();
        listed.take(EpisodeState.SERVED);
        for (int i = 0; i < listed.count(); i++) {
            int e = listed.get(i);
            if (month - episodes.servedSince(e) >= term[episodes.kind(e)]) {
                leaving.add(e);
            }
        }
        leaving.settle(e -> leavePlace(e, month));
    }

    private void leavePlace(int e, int month) {
        experience(e, month);
        episodes.leavePlace(e, month);
    }

    private void experience(int e, int month) {
        outlook.served(episodes.resident(e), quality.at(e, month));
        searching.refresh(episodes.resident(e), month);
    }

    private void releaseClosedPlaces(int month) {
        boolean[] tooMany = new boolean[providers.count()];
        boolean any = false;
        for (int p = 0; p < tooMany.length; p++) {
            tooMany[p] = providers.get(p).taken() > providers.get(p).places();
            any |= tooMany[p];
        }
        if (!any) {
            return;
        }
        admission.clear();
        listed.take(EpisodeState.SERVED);
        for (int i = 0; i < listed.count(); i++) {
            int provider = episodes.provider(listed.get(i));
            if (tooMany[provider]) {
                admission.apply(listed.get(i), provider);
            }
        }
        admission.release(month, (e, provider) -> {
            provider.setTaken(provider.taken() - 1);
            leavePlace(e, month);
        });
    }

    /** For each kind, whether anybody serves those not eligible (0) and those eligible (1) for departments' services. */
    private boolean[][] openDoors() {
        boolean[][] open = new boolean[NeedKind.COUNT][2];
        for (int kind = 0; kind < NeedKind.COUNT; kind++) {
            for (Provider provider : providers.ofKind(kind)) {
                if (provider.places() > 0) {
                    open[kind][1] = true;
                    open[kind][0] |= !provider.requiresEligibility();
                }
            }
        }
        return open;
    }

    private void admit(int month) {
        choice.prepare(search.apply(month));
        admission.clear();
        listed.take(EpisodeState.WAITING);
        for (int i = 0; i < listed.count(); i++) {
            int provider = chooseFor(listed.get(i), month);
            if (provider != ProviderChoice.NOBODY) {
                admission.apply(listed.get(i), provider);
            }
        }
        admission.decide(month, (e, provider) -> takeOn(e, provider, month));
        takenOn.settle(e -> outlook.foundPlace(episodes.resident(e), month));
    }

    private int chooseFor(int e, int month) {
        int kind = episodes.kind(e);
        int township = townshipOf[episodes.community(e)];
        long draw = luck.bits(Stream.PROVIDER_CHOICE, episodes.resident(e), month, kind);
        return choice.choose(kind, township, episodes.subtype(e), searching.isEligible(e), draw);
    }

    private void takeOn(int e, Provider provider, int month) {
        provider.setTaken(provider.taken() + 1);
        episodes.admit(e, provider.id(), month);
        takenOn.add(e);
        if (episodes.markFirstService(e)) {
            listener.firstServed(e, month);
        }
    }
}
