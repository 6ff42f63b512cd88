package minbei.model.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.Residents;
import org.junit.jupiter.api.Test;

final class NeedEpisodesTest {

    private final Residents residents = Residents.of(4, 8);
    private final NeedEpisodes episodes = NeedEpisodes.of(residents, 2);

    private int resident() {
        return residents.add(3, -400, true, Hukou.LOCAL, Income.LOW);
    }

    private List<Integer> chain(int id) {
        List<Integer> chain = new ArrayList<>();
        for (int e = residents.firstEpisode(id); e != Residents.NO_EPISODE; e = episodes.nextOfResident(e)) {
            chain.add(e);
        }
        return chain;
    }

    @Test
    void newEpisodeHoldsWhatItWasGivenAndIsNotReady() {
        int id = resident();
        int e = episodes.open(id, NeedKind.EMPLOYMENT, -37, 2, 107, 0.5);
        assertThat(episodes.isOpen(e)).isTrue();
        assertThat(episodes.resident(e)).isEqualTo(id);
        assertThat(episodes.community(e)).isEqualTo(3);
        assertThat(episodes.kind(e)).isEqualTo(NeedKind.EMPLOYMENT.ordinal());
        assertThat(episodes.onset(e)).isEqualTo(-37);
        assertThat(episodes.searchSince(e)).isEqualTo(-37);
        assertThat(episodes.subtype(e)).isEqualTo(2);
        assertThat(episodes.group(e)).isEqualTo(107);
        assertThat(episodes.state(e)).isEqualTo(EpisodeState.NOT_READY.ordinal());
        assertThat(episodes.provider(e)).isEqualTo(NeedEpisodes.NO_PROVIDER);
        assertThat(episodes.counts().ongoing()).isEqualTo(1);
    }

    @Test
    void residentHasTheKindsThatGoOnAndNoOthers() {
        int id = resident();
        int other = resident();
        int health = episodes.open(id, NeedKind.HEALTH, 0, 0, 0, 1);
        int poverty = episodes.open(id, NeedKind.POVERTY, 1, 0, 0, 1);
        int elderCare = episodes.open(id, NeedKind.ELDER_CARE, 2, 0, 0, 1);
        episodes.open(other, NeedKind.EMPLOYMENT, 2, 0, 0, 1);
        assertThat(chain(id)).containsExactlyInAnyOrder(health, poverty, elderCare);
        assertThat(episodes.has(id, NeedKind.EMPLOYMENT)).isFalse();
        assertThat(episodes.has(other, NeedKind.EMPLOYMENT)).isTrue();
        // the middle of the chain, then its ends
        episodes.close(poverty);
        assertThat(chain(id)).containsExactlyInAnyOrder(health, elderCare);
        assertThat(episodes.has(id, NeedKind.POVERTY)).isFalse();
        assertThat(episodes.has(id, NeedKind.HEALTH)).isTrue();
        episodes.close(elderCare);
        assertThat(chain(id)).containsExactly(health);
        episodes.close(health);
        assertThat(chain(id)).isEmpty();
        assertThat(episodes.has(id, NeedKind.HEALTH)).isFalse();
        assertThat(episodes.counts().ongoing()).isEqualTo(1);
    }

    @Test
    void rowsOfEndedEpisodesAreUsedAgainAndBeginAnew() {
        int id = resident();
        int first = episodes.open(id, NeedKind.HEALTH, 0, 1, 5, 1);
        episodes.open(id, NeedKind.POVERTY, 0, 0, 5, 1);
        episodes.search(first, 1);
        episodes.knowProvider(first);
        episodes.admit(first, 9, 2);
        episodes.markFirstService(first);
        episodes.close(first);
        assertThat(episodes.isOpen(first)).isFalse();
        int other = resident();
        int again = episodes.open(other, NeedKind.ELDER_CARE, 7, 0, 6, 2);
        assertThat(again).isEqualTo(first);
        assertThat(episodes.high()).isEqualTo(2);
        assertThat(episodes.resident(again)).isEqualTo(other);
        assertThat(episodes.state(again)).isEqualTo(EpisodeState.NOT_READY.ordinal());
        assertThat(episodes.provider(again)).isEqualTo(NeedEpisodes.NO_PROVIDER);
        assertThat(episodes.markFirstService(again)).as("not served before").isTrue();
        assertThat(chain(other)).containsExactly(again);
        assertThat(chain(id)).hasSize(1).doesNotContain(again);
    }

    @Test
    void statesFollowTheSearch() {
        int e = episodes.open(resident(), NeedKind.HEALTH, 0, 0, 0, 1);
        episodes.search(e, 3);
        assertThat(episodes.state(e)).isEqualTo(EpisodeState.SEARCHING.ordinal());
        assertThat(episodes.searchSince(e)).isEqualTo(3);
        episodes.knowProvider(e);
        assertThat(episodes.state(e)).isEqualTo(EpisodeState.WAITING.ordinal());
        assertThat(episodes.searchSince(e)).as("the wait goes on").isEqualTo(3);
        episodes.giveUp(e);
        assertThat(episodes.state(e)).isEqualTo(EpisodeState.GIVEN_UP.ordinal());
        episodes.search(e, 8);
        episodes.knowProvider(e);
        episodes.admit(e, 4, 9);
        assertThat(episodes.state(e)).isEqualTo(EpisodeState.SERVED.ordinal());
        assertThat(episodes.provider(e)).isEqualTo(4);
        assertThat(episodes.servedSince(e)).isEqualTo(9);
        episodes.leavePlace(e, 15);
        assertThat(episodes.state(e)).isEqualTo(EpisodeState.WAITING.ordinal());
        assertThat(episodes.provider(e)).isEqualTo(NeedEpisodes.NO_PROVIDER);
        assertThat(episodes.searchSince(e)).isEqualTo(15);
    }

    @Test
    void eventsAreCountedAsTheyHappen() {
        int e = episodes.open(resident(), NeedKind.HEALTH, 0, 0, 0, 1);
        int other = episodes.open(resident(), NeedKind.POVERTY, 0, 0, 0, 1);
        episodes.search(e, 1);
        episodes.giveUp(e);
        episodes.search(e, 3);
        episodes.knowProvider(e);
        episodes.admit(e, 0, 4);
        episodes.leavePlace(e, 5);
        episodes.admit(e, 0, 6);
        episodes.close(e);
        episodes.search(other, 7);
        // learning of a provider and leaving a place are none of the five
        assertThat(episodes.counts().events()).isEqualTo(new EpisodeEvents(2, 3, 2, 1, 1));
        assertThat(episodes.counts().events().sum()).isEqualTo(9);
    }

    @Test
    void onlyTheFirstServiceIsFirst() {
        int e = episodes.open(resident(), NeedKind.HEALTH, 0, 0, 0, 1);
        assertThat(episodes.markFirstService(e)).isTrue();
        assertThat(episodes.markFirstService(e)).isFalse();
    }

    @Test
    void needIsOverWhenNothingIsLeftOfIt() {
        int e = episodes.open(resident(), NeedKind.HEALTH, 0, 0, 0, 1);
        // quarters are exact in binary
        assertThat(episodes.runDown(e, 0.25)).isFalse();
        assertThat(episodes.runDown(e, 0.5)).isFalse();
        assertThat(episodes.runDown(e, 0.25)).isTrue();
    }

    @Test
    void episodeEndsOnce() {
        int e = episodes.open(resident(), NeedKind.HEALTH, 0, 0, 0, 1);
        episodes.close(e);
        assertThatThrownBy(() -> episodes.close(e)).isInstanceOf(AssertionError.class);
    }

    @Test
    void chainsHoldJustTheOpenEpisodesOfTheirResident() {
        long seed = 20140101;
        Random random = new Random(seed);
        List<Set<NeedKind>> expected = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            resident();
            expected.add(new TreeSet<>());
        }
        for (int event = 0; event < 5_000; event++) {
            int id = random.nextInt(40);
            NeedKind kind = NeedKind.ALL.get(random.nextInt(NeedKind.COUNT));
            if (expected.get(id).add(kind)) {
                episodes.open(id, kind, event % 100, 0, 0, 1);
            } else {
                expected.get(id).remove(kind);
                chain(id).stream()
                        .filter(e -> episodes.kind(e) == kind.ordinal())
                        .forEach(episodes::close);
            }
            Set<NeedKind> found = new TreeSet<>();
            for (int e : chain(id)) {
                assertThat(episodes.isOpen(e)).isTrue();
                assertThat(episodes.resident(e)).isEqualTo(id);
                found.add(NeedKind.ALL.get(episodes.kind(e)));
            }
            assertThat(found).as("event %d, seed %d", event, seed).isEqualTo(expected.get(id));
        }
        int open = expected.stream().mapToInt(Set::size).sum();
        assertThat(episodes.counts().ongoing()).as("seed %d", seed).isEqualTo(open);
        // rows are used again: never more than one for each resident and kind
        assertThat(episodes.high()).isLessThanOrEqualTo(200);
    }
}
