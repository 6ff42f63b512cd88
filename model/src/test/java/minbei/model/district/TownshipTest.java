package minbei.model.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.model.district.ResidentSeries.YearEnd;
import org.junit.jupiter.api.Test;

final class TownshipTest {

    private static Township at(int column, int row) {
        return new Township("c", "Town", "镇", column, row, new ResidentSeries(List.of(new YearEnd(2013, 1))));
    }

    @Test
    void townshipsWhoseTilesTouchAreNeighboursCornersIncluded() {
        Township middle = at(3, 3);
        for (int column = 2; column <= 4; column++) {
            for (int row = 2; row <= 4; row++) {
                boolean other = column != 3 || row != 3;
                assertThat(middle.neighbours(at(column, row)))
                        .as("column %d, row %d", column, row)
                        .isEqualTo(other);
            }
        }
    }

    @Test
    void townshipsTwoTilesApartAreNotNeighbours() {
        assertThat(at(3, 3).neighbours(at(5, 3))).isFalse();
        assertThat(at(3, 3).neighbours(at(3, 1))).isFalse();
        assertThat(at(3, 3).neighbours(at(4, 5))).isFalse();
        assertThat(at(0, 0).neighbours(at(2, 2))).isFalse();
    }

    @Test
    void neighboursAreMutual() {
        assertThat(at(1, 2).neighbours(at(2, 1))).isTrue();
        assertThat(at(2, 1).neighbours(at(1, 2))).isTrue();
    }
}
