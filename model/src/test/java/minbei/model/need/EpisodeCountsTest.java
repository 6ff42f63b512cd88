package minbei.model.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.Residents;
import org.junit.jupiter.api.Test;

final class EpisodeCountsTest {

    private static final int COMMUNITIES = 3;
    private static final int GROUPS = 7;
    private static final int PROVIDERS = 40;

    private final Residents residents = Residents.of(COMMUNITIES, 8);
    private final NeedEpisodes episodes = NeedEpisodes.of(residents, 2);

    @Test
    void countsFollowOneEpisodeFromItsOnsetToItsEnd() {
        int id = residents.add(2, -400, true, Hukou.LOCAL, Income.LOW);
        int health = NeedKind.HEALTH.ordinal();
        int e = episodes.open(id, NeedKind.HEALTH, 0, 0, 5, 1);
        EpisodeCounts counts = episodes.counts();
        assertThat(counts.in(EpisodeState.NOT_READY, 2, health)).isEqualTo(1);
        assertThat(counts.inGroup(5, health)).isEqualTo(1);
        assertThat(counts.inGroup(6, health)).as("a group never seen").isZero();
        episodes.search(e, 1);
        assertThat(counts.in(EpisodeState.NOT_READY, 2, health)).isZero();
        assertThat(counts.in(EpisodeState.SEARCHING, 2, health)).isEqualTo(1);
        episodes.knowProvider(e);
        episodes.admit(e, 31, 2);
        assertThat(counts.in(EpisodeState.SERVED, 2, health)).isEqualTo(1);
        assertThat(counts.servedBy(31)).isEqualTo(1);
        assertThat(counts.servedBy(3)).isZero();
        assertThat(counts.servedBy(1_000)).as("a provider never chosen").isZero();
        assertThat(counts.inNeed(2, health)).isEqualTo(1);
        episodes.close(e);
        assertThat(counts.inNeed(2, health)).isZero();
        assertThat(counts.inGroup(5, health)).isZero();
        assertThat(counts.servedBy(31)).as("a need that ends frees its place").isZero();
    }

    @Test
    void countsAreThoseOfCountingAllEpisodes() {
        long seed = 20140101;
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            residents.add(i % COMMUNITIES, -400, true, Hukou.LOCAL, Income.LOW);
        }
        for (int event = 0; event < 6_000; event++) {
            live(random, event % 100);
            if (event % 500 == 499) {
                assertCounted("event " + event + ", seed " + seed);
            }
        }
    }

    /** Something that may happen to a resident's need of some kind. */
    private void live(Random random, int month) {
        int id = random.nextInt(60);
        NeedKind kind = NeedKind.ALL.get(random.nextInt(NeedKind.COUNT));
        int e = residents.firstEpisode(id);
        while (e != Residents.NO_EPISODE && episodes.kind(e) != kind.ordinal()) {
            e = episodes.nextOfResident(e);
        }
        if (e == Residents.NO_EPISODE) {
            episodes.open(id, kind, month, 0, random.nextInt(GROUPS), 1);
        } else if (random.nextInt(6) == 0) {
            episodes.close(e);
        } else {
            switch (EpisodeState.ALL.get(episodes.state(e))) {
                case NOT_READY, GIVEN_UP -> episodes.search(e, month);
                case SEARCHING -> episodes.knowProvider(e);
                case WAITING -> {
                    if (random.nextBoolean()) {
                        episodes.giveUp(e);
                    } else {
                        episodes.admit(e, random.nextInt(PROVIDERS), month);
                    }
                }
                case SERVED -> episodes.leavePlace(e, month);
            }
        }
    }

    private void assertCounted(String when) {
        int[][][] states = new int[EpisodeState.ALL.size()][COMMUNITIES][NeedKind.COUNT];
        int[][] groups = new int[GROUPS][NeedKind.COUNT];
        int[] providers = new int[PROVIDERS];
        for (int e = 0; e < episodes.high(); e++) {
            if (episodes.isOpen(e)) {
                states[episodes.state(e)][episodes.community(e)][episodes.kind(e)]++;
                groups[episodes.group(e)][episodes.kind(e)]++;
                if (episodes.provider(e) != NeedEpisodes.NO_PROVIDER) {
                    providers[episodes.provider(e)]++;
                }
            }
        }
        EpisodeCounts counts = episodes.counts();
        for (int kind = 0; kind < NeedKind.COUNT; kind++) {
            for (int c = 0; c < COMMUNITIES; c++) {
                int all = 0;
                for (EpisodeState state : EpisodeState.ALL) {
                    int expected = states[state.ordinal()][c][kind];
                    assertThat(counts.in(state, c, kind)).as(when).isEqualTo(expected);
                    all += expected;
                }
                assertThat(counts.inNeed(c, kind)).as(when).isEqualTo(all);
            }
            for (int g = 0; g < GROUPS; g++) {
                assertThat(counts.inGroup(g, kind)).as(when).isEqualTo(groups[g][kind]);
            }
        }
        for (int p = 0; p < PROVIDERS; p++) {
            assertThat(counts.servedBy(p)).as(when).isEqualTo(providers[p]);
        }
    }
}
