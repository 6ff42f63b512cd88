package minbei.model.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.Residents;
import org.junit.jupiter.api.Test;

final class EpisodeListTest {

    private static final int NEEDS = 100;

    private final Residents residents = Residents.of(1, NEEDS);
    private final NeedEpisodes episodes = NeedEpisodes.of(residents, 1);
    private final EpisodeList list = EpisodeList.of(episodes);

    /** Needs in turn not ready, searching, waiting, served, given up, over: of 100 needs 17 each, but 16 of the last two. */
    private void open() {
        for (int i = 0; i < NEEDS; i++) {
            int id = residents.add(0, -i, true, Hukou.LOCAL, Income.LOW);
            int e = episodes.open(id, NeedKind.HEALTH, 0, 0, 0, 1);
            switch (i % 6) {
                case 1 -> episodes.search(e, 0);
                case 2 -> episodes.knowProvider(e);
                case 3 -> episodes.admit(e, 0, 0);
                case 4 -> episodes.giveUp(e);
                default -> assertThat(episodes.state(e)).isEqualTo(EpisodeState.NOT_READY.ordinal());
            }
        }
        // only now, or the next need would take the place
        for (int e = 5; e < NEEDS; e += 6) {
            episodes.close(e);
        }
    }

    private List<Integer> listed() {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < list.count(); i++) {
            positions.add(list.get(i));
        }
        return positions;
    }

    @Test
    void nothingIsListedOfAnEmptyStore() {
        list.take(EpisodeState.values());
        assertThat(list.count()).isZero();
    }

    @Test
    void eachStateIsListedWhollyInTheOrderOfPosition() {
        open();
        for (EpisodeState state : EpisodeState.ALL) {
            list.take(state);
            List<Integer> expected = new ArrayList<>();
            for (int e = state.ordinal(); e < NEEDS; e += 6) {
                // the order of the switch above
                expected.add(e);
            }
            assertThat(listed()).as(state.name()).isEqualTo(expected);
        }
    }

    @Test
    void severalStatesAreListedTogetherAndWhatIsOverNever() {
        open();
        list.take(EpisodeState.NOT_READY, EpisodeState.GIVEN_UP);
        // 0, 4, 6, 10, ..., 94, 96: 17 not ready and 16 that gave up
        assertThat(listed()).startsWith(0, 4, 6, 10).endsWith(94, 96).hasSize(33);
        list.take(EpisodeState.values());
        // 100 less the 16 that are over
        assertThat(list.count()).isEqualTo(84);
    }

    @Test
    void whatHappensAfterwardsDoesNotChangeTheList() {
        open();
        list.take(EpisodeState.WAITING);
        List<Integer> before = listed();
        before.forEach(episodes::giveUp);
        assertThat(listed()).isEqualTo(before).hasSize(17);
        list.take(EpisodeState.WAITING);
        assertThat(list.count()).isZero();
    }
}
