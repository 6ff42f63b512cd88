package minbei.model.service;

import minbei.model.need.EpisodeCounts;
import minbei.model.need.EpisodeState;
import minbei.model.need.NeedEpisodes;
import minbei.model.need.NeedKind;
import minbei.model.provider.Providers;

/** A count of the month's beginning: who in each community needs and who holds a place, and how many places are taken. */
final class Neighbourhood {

    private final NeedEpisodes episodes;
    private final int[] inNeed;
    private final int[] served;

    private Neighbourhood(NeedEpisodes episodes, int communities) {
        this.episodes = episodes;
        this.inNeed = new int[communities * NeedKind.COUNT];
        this.served = new int[communities * NeedKind.COUNT];
    }

    static Neighbourhood of(NeedEpisodes episodes, int communities) {
        return new Neighbourhood(episodes, communities);
    }

    /**
     * Takes the count.
     *
     * @param providers whose taken places are set
     */
    void count(Providers providers) {
        EpisodeCounts counts = episodes.counts();
        for (int cell = 0; cell < inNeed.length; cell++) {
            int community = cell / NeedKind.COUNT;
            int kind = cell % NeedKind.COUNT;
            inNeed[cell] = counts.inNeed(community, kind);
            served[cell] = counts.in(EpisodeState.SERVED, community, kind);
        }
        for (int p = 0; p < providers.count(); p++) {
            providers.get(p).setTaken(counts.servedBy(p));
        }
    }

    /**
     * Share of a community's residents in need of a kind who hold a place.
     *
     * @param community position of the community
     * @param kind position of the kind
     * @return 0–1; 0 where nobody is in need
     */
    double servedShare(int community, int kind) {
        int cell = community * NeedKind.COUNT + kind;
        return inNeed[cell] == 0 ? 0 : (double) served[cell] / inNeed[cell];
    }

    /** Residents of a community in need of a kind who hold no place, agents. */
    int unmet(int community, int kind) {
        int cell = community * NeedKind.COUNT + kind;
        return inNeed[cell] - served[cell];
    }
}
