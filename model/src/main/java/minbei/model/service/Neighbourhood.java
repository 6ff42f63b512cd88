package minbei.model.service;

import java.util.Arrays;
import minbei.model.need.EpisodeState;
import minbei.model.need.NeedEpisodes;
import minbei.model.need.NeedKind;
import minbei.model.provider.Providers;

/** A count of the month's beginning: who in each community needs and who holds a place, and how many places are taken. */
final class Neighbourhood {

    private final NeedEpisodes episodes;
    private final int[] inNeed;
    private final int[] served;
    private int[] taken = new int[0];

    private Neighbourhood(NeedEpisodes episodes, int communities) {
        this.episodes = episodes;
        this.inNeed = new int[communities * NeedKind.COUNT];
        this.served = new int[communities * NeedKind.COUNT];
    }

    static Neighbourhood of(NeedEpisodes episodes, int communities) {
        return new Neighbourhood(episodes, communities);
    }

    /**
     * Counts anew.
     *
     * @param providers whose taken places are set
     */
    void count(Providers providers) {
        Arrays.fill(inNeed, 0);
        Arrays.fill(served, 0);
        if (taken.length < providers.count()) {
            taken = new int[providers.count() + providers.count() / 2];
        }
        Arrays.fill(taken, 0);
        int servedState = EpisodeState.SERVED.ordinal();
        for (int e = 0; e < episodes.high(); e++) {
            if (episodes.isOpen(e)) {
                int cell = episodes.community(e) * NeedKind.COUNT + episodes.kind(e);
                inNeed[cell]++;
                if (episodes.state(e) == servedState) {
                    served[cell]++;
                    taken[episodes.provider(e)]++;
                }
            }
        }
        for (int p = 0; p < providers.count(); p++) {
            providers.get(p).setTaken(taken[p]);
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
