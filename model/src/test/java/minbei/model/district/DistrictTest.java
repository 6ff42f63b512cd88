package minbei.model.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import minbei.model.district.ResidentSeries.YearEnd;
import org.junit.jupiter.api.Test;

final class DistrictTest {

    private final ResidentSeries series = new ResidentSeries(List.of(new YearEnd(2013, 100)));
    private final Township only = new Township("t", "Town", "镇", 0, 0, series);

    private District with(Community... communities) {
        return new District("small", "Small", "小区", series, List.of(only), List.of(communities));
    }

    @Test
    void communityOfATownshipThatIsNotThereIsRefused() {
        assertThat(with(new Community("a", "甲", 0, 1)).communities()).hasSize(1);
        assertThatThrownBy(() -> with(new Community("a", "甲", 0, 1), new Community("b", "乙", 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("community b names township 1")
                .hasMessageContaining("small has 1");
        assertThatThrownBy(() -> with(new Community("a", "甲", -1, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    private District two(Community... communities) {
        Township other = new Township("u", "Other", "乡", 1, 0, series);
        return new District("pair", "Pair", "双", series, List.of(only, other), List.of(communities));
    }

    @Test
    void communitiesOfATownshipMustStandSideBySide() {
        Community a = new Community("a", "甲", 0, 1);
        Community b = new Community("b", "乙", 1, 1);
        Community c = new Community("c", "丙", 0, 1);
        assertThat(two(a, c, b).communities()).containsExactly(a, c, b);
        assertThatThrownBy(() -> two(a, b, c))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("community c of pair");
        assertThatThrownBy(() -> two(b, a)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void townshipWithoutCommunityIsRefused() {
        assertThatThrownBy(() -> two(new Community("a", "甲", 0, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("township u of pair has no community");
    }

    @Test
    void communityWithoutWeightIsRefused() {
        assertThatThrownBy(() -> new Community("a", "甲", 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("community a");
        assertThatThrownBy(() -> new Community("a", "甲", 0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
