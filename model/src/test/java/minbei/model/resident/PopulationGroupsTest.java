package minbei.model.resident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PopulationGroupsTest {

    @Test
    void eachCombinationHasAPositionOfItsOwnAndIsFoundAgain() {
        PopulationGroups groups = PopulationGroups.of(3);
        // 3 townships · 2 hukou · 3 strata · 6 bands
        assertThat(groups.count()).isEqualTo(108);
        assertThat(groups.townships()).isEqualTo(3);
        boolean[] seen = new boolean[108];
        for (int township = 0; township < 3; township++) {
            for (Hukou hukou : Hukou.ALL) {
                for (Income income : Income.ALL) {
                    for (AgeBand band : AgeBand.ALL) {
                        int group = groups.group(township, hukou, income, band);
                        assertThat(seen[group])
                                .as("position %d taken twice", group)
                                .isFalse();
                        seen[group] = true;
                        assertThat(groups.township(group)).isEqualTo(township);
                        assertThat(groups.hukou(group)).isEqualTo(hukou.ordinal());
                        assertThat(groups.income(group)).isEqualTo(income.ordinal());
                        assertThat(groups.ageBand(group)).isEqualTo(band.ordinal());
                    }
                }
            }
        }
    }
}
