package minbei.model.procurement.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SortedSet;
import java.util.TreeSet;
import minbei.model.contract.Buyer;
import minbei.model.need.NeedKind;
import org.junit.jupiter.api.Test;

final class ProjectTest {

    private static Project project(Buyer buyer, int township, int ordinal, int months) {
        return new Project(buyer, NeedKind.HEALTH, township, 0, ordinal, 10, 6_000, months, false, false);
    }

    @Test
    void noTwoProjectsOfANeedAndMonthShareADraw() {
        SortedSet<Integer> indices = new TreeSet<>();
        for (int t = 0; t < Project.MOST_TOWNSHIPS; t++) {
            for (int o = 0; o < Project.MOST_A_MONTH; o++) {
                for (int draw = 0; draw < 8; draw++) {
                    indices.add(project(Buyer.department(), t, o, 12).luckIndex(draw));
                    indices.add(project(Buyer.township(t), t, o, 12).luckIndex(draw));
                }
            }
        }
        // 32 townships · 8 projects · 8 draws · 2 buyers, all the indices that luck has
        assertThat(indices).hasSize(4_096);
        assertThat(indices.first()).isZero();
        assertThat(indices.last()).isEqualTo(4_095);
    }

    @Test
    void sizeIsAYearsReferencePriceAndAShortTermSetsAsideLess() {
        assertThat(project(Buyer.department(), 0, 0, 36).yearFen()).isEqualTo(6_000 * 10 * 12);
        assertThat(project(Buyer.department(), 0, 0, 36).firstYearFen()).isEqualTo(6_000 * 10 * 12);
        assertThat(project(Buyer.department(), 0, 0, 6).firstYearFen()).isEqualTo(6_000 * 10 * 6);
    }

    @Test
    void moreThanAMonthHoldsIsRefused() {
        assertThatThrownBy(() -> project(Buyer.department(), 0, 8, 12)).hasMessageContaining("one of 8 a month");
        assertThatThrownBy(() -> project(Buyer.department(), 32, 0, 12)).hasMessageContaining("32 townships");
    }
}
