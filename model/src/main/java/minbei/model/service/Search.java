package minbei.model.service;

import java.util.Arrays;
import java.util.function.IntFunction;
import minbei.model.need.EpisodeBatch;
import minbei.model.need.EpisodeList;
import minbei.model.need.EpisodeState;
import minbei.model.need.NeedEpisodes;
import minbei.model.need.NeedKind;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.resident.Hukou;
import minbei.model.resident.Residents;
import minbei.model.trust.Outlook;
import org.jspecify.annotations.Nullable;

/**
 * Residents in need become ready to seek, learn of providers, give up, and take up the search again.
 *
 * <p>A resident is ready where ln(u/(1−u)) &lt; ln(r/(1−r)) + b · (own trust − initial mean + mood of the community), u being a
 * lasting disposition of resident and kind, r the ready share of the kind, b the readiness per trust. Who is ready and knows of no
 * provider learns of one in a month with chance 1 − (1 − awareness)(1 − committee)(1 − neighbours · share of them served), and the
 * same factor for each further source ({@link Word}). After the
 * acceptable wait a searcher gives up with a set chance a month; who has given up begins anew with another.
 */
final class Search {

    private static final int ONCE = 0;
    private static final int DRAW_GIVE_UP = 0;
    private static final int DRAW_RESUME = NeedKind.COUNT;

    private final IntFunction<SearchParameters> parameters;
    private final IntFunction<ServiceParameters> service;
    private final double[] acceptableWaitMonths;
    private final Word[] words;
    private final Luck luck;
    private final Residents residents;
    private final NeedEpisodes episodes;
    private final Outlook outlook;
    private final Neighbourhood neighbourhood;
    private final Seekers seekers = Seekers.none();
    private final EpisodeList listed;
    private final EpisodeBatch searching;
    private final double[] moodMakesUpFor;
    private final double[] readyLogOdds = new double[NeedKind.COUNT];
    private @Nullable SearchParameters readyOf;
    private int[] disappointed = new int[64];
    private int disappointedCount;

    Search(
            ServicesAreDelivered.Rules rules,
            Luck luck,
            ServicesAreDelivered.Stores stores,
            Neighbourhood neighbourhood) {
        this.parameters = rules.search();
        this.service = rules.service();
        this.acceptableWaitMonths = rules.need().acceptableWaitMonths().toArray();
        this.words = rules.words().toArray(new Word[0]);
        this.luck = luck;
        this.residents = stores.residents();
        this.episodes = stores.episodes();
        this.outlook = stores.outlook();
        this.neighbourhood = neighbourhood;
        this.moodMakesUpFor = new double[residents.communities()];
        this.listed = EpisodeList.of(episodes);
        this.searching = EpisodeBatch.of(episodes, residents::fetch);
    }

    /** Whether departments would take the resident of an episode. */
    boolean isEligible(int e) {
        return seekers.isEligible(e);
    }

    /** A new episode: how far its resident is from being ready, and whether departments would take the resident. */
    void begin(int e, int month) {
        seekers.setReadinessGap(e, readinessGap(e, month));
        refreshEligibility(e, month);
    }

    private void refreshEligibility(int month) {
        for (int e = 0; e < episodes.high(); e++) {
            if (episodes.isOpen(e)) {
                refreshEligibility(e, month);
            }
        }
    }

    private void refreshEligibility(int e, int month) {
        int id = episodes.resident(e);
        NeedKind kind = NeedKind.ALL.get(episodes.kind(e));
        boolean eligible = residents.hukou(id) == Hukou.LOCAL
                || luck.uniform(Stream.ELIGIBILITY, id, ONCE, kind.ordinal())
                        < service.apply(month).migrantEligibility().of(kind);
        seekers.setEligible(e, eligible);
    }

    private double readinessGap(int e, int month) {
        int id = episodes.resident(e);
        NeedKind kind = NeedKind.ALL.get(episodes.kind(e));
        SearchParameters search = parameters.apply(month);
        double u = luck.uniform(Stream.DISPOSITION, id, ONCE, kind.ordinal());
        return logOdds(u)
                - readyLogOdds(search)[kind.ordinal()]
                - search.readinessPerTrust() * outlook.ownTrustShift(id);
    }

    /** Log odds of the ready share by kind; kept while the parameters are the same, for each costs a logarithm. */
    private double[] readyLogOdds(SearchParameters search) {
        if (search != readyOf) {
            readyOf = search;
            for (NeedKind kind : NeedKind.ALL) {
                readyLogOdds[kind.ordinal()] = logOdds(search.readyShare().of(kind));
            }
        }
        return readyLogOdds;
    }

    private static double logOdds(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }

    /** After a resident's trust has moved, all the resident's needs stand nearer to, or farther from, being ready. */
    void refresh(int id, int month) {
        for (int e = residents.firstEpisode(id); e != Residents.NO_EPISODE; e = episodes.nextOfResident(e)) {
            seekers.setReadinessGap(e, readinessGap(e, month));
        }
    }

    /** The month's steps of all who are not served. */
    void apply(int month, boolean eligibilityMoved, boolean[][] open) {
        SearchParameters search = parameters.apply(month);
        if (eligibilityMoved) {
            refreshEligibility(month);
        }
        // those who have begun first, or whoever begins now would take two steps
        listed.take(EpisodeState.SEARCHING, EpisodeState.WAITING, EpisodeState.GIVEN_UP);
        for (int i = 0; i < listed.count(); i++) {
            step(listed.get(i), search, month);
        }
        becomeReady(search, month);
        searching.settle(e -> learn(e, search, month, open));
        // only now: an episode must not see the disappointment of another one because its row comes later
        for (int i = 0; i < disappointedCount; i++) {
            outlook.gaveUp(disappointed[i]);
        }
        for (int i = 0; i < disappointedCount; i++) {
            refresh(disappointed[i], month);
        }
        disappointedCount = 0;
    }

    private void becomeReady(SearchParameters search, int month) {
        for (int c = 0; c < moodMakesUpFor.length; c++) {
            moodMakesUpFor[c] = search.readinessPerTrust() * outlook.mood(c);
        }
        listed.take(EpisodeState.NOT_READY);
        for (int i = 0; i < listed.count(); i++) {
            int e = listed.get(i);
            if (seekers.readinessGap(e) < moodMakesUpFor[episodes.community(e)]) {
                episodes.search(e, month);
                searching.add(e);
            }
        }
    }

    private void step(int e, SearchParameters search, int month) {
        EpisodeState state = EpisodeState.ALL.get(episodes.state(e));
        switch (state) {
            case SEARCHING -> {
                if (!givesUp(e, search, month)) {
                    searching.add(e);
                }
            }
            case WAITING -> givesUp(e, search, month);
            case GIVEN_UP -> {
                int draw = DRAW_RESUME + episodes.kind(e);
                if (luck.uniform(Stream.PERSISTENCE, episodes.resident(e), month, draw) < search.resumePerMonth()) {
                    episodes.search(e, month);
                    searching.add(e);
                }
            }
            default -> throw new IllegalStateException("episode " + e + " seeks nothing: " + state);
        }
    }

    private void learn(int e, SearchParameters search, int month, boolean[][] open) {
        int kind = episodes.kind(e);
        if (!open[kind][seekers.isEligible(e) ? 1 : 0]) {
            return;
        }
        double neighbours = search.neighbourWordPerMonth() * neighbourhood.servedShare(episodes.community(e), kind);
        double untold = (1 - search.committeeWordPerMonth()) * (1 - neighbours);
        for (Word word : words) {
            untold *= 1 - word.perMonth(episodes.community(e), kind, month);
        }
        int id = episodes.resident(e);
        double u = luck.uniform(Stream.LEARNING, id, month, kind);
        // whoever is told needs no awareness, and the look at the resident's row is saved
        if (u >= untold || u >= untold * (1 - outlook.awareness(id, month))) {
            episodes.knowProvider(e);
        }
    }

    private boolean givesUp(int e, SearchParameters search, int month) {
        int kind = episodes.kind(e);
        int waited = month - episodes.searchSince(e);
        if (waited <= acceptableWaitMonths[kind]) {
            return false;
        }
        int id = episodes.resident(e);
        if (luck.uniform(Stream.PERSISTENCE, id, month, DRAW_GIVE_UP + kind) >= search.giveUpPerMonth()) {
            return false;
        }
        episodes.giveUp(e);
        if (disappointedCount == disappointed.length) {
            disappointed = Arrays.copyOf(disappointed, disappointedCount * 2);
        }
        disappointed[disappointedCount++] = id;
        return true;
    }
}
