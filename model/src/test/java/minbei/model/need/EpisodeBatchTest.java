package minbei.model.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.Residents;
import org.junit.jupiter.api.Test;

final class EpisodeBatchTest {

    private final Residents residents = Residents.of(1, 1_000);
    private final NeedEpisodes episodes = NeedEpisodes.of(residents, 1_000);
    private final List<Integer> announced = new ArrayList<>();
    private final EpisodeBatch batch = EpisodeBatch.of(episodes, (ids, number) -> {
        for (int i = 0; i < number; i++) {
            announced.add(ids[i]);
        }
    });

    @Test
    void everyEpisodeIsSettledOnceInOrderAfterItsResidentWasAnnounced() {
        List<Integer> noted = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            int id = residents.add(0, -i, true, Hukou.LOCAL, Income.LOW);
            int e = episodes.open(id, NeedKind.HEALTH, 0, 0, 0, 1);
            if (i % 3 == 0) {
                batch.add(e);
                noted.add(e);
            }
        }
        List<Integer> settled = new ArrayList<>();
        batch.settle(e -> {
            assertThat(announced).contains(episodes.resident(e));
            settled.add(e);
        });
        assertThat(settled).isEqualTo(noted).hasSize(334);
        assertThat(announced).hasSize(334);
    }

    @Test
    void settledBatchIsEmptyAndEpisodesMayEndWhileSettled() {
        int id = residents.add(0, 0, true, Hukou.LOCAL, Income.LOW);
        batch.add(episodes.open(id, NeedKind.HEALTH, 0, 0, 0, 1));
        batch.add(episodes.open(id, NeedKind.POVERTY, 0, 0, 0, 1));
        batch.settle(episodes::close);
        assertThat(episodes.counts().ongoing()).isZero();
        batch.settle(e -> {
            throw new AssertionError("episode " + e + " was settled twice");
        });
    }
}
