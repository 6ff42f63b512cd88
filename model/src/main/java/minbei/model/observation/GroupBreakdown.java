package minbei.model.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import minbei.model.district.District;
import minbei.model.resident.AgeBand;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.PopulationGroups;

/**
 * A category of a breakdown as a set of population groups.
 *
 * @param breakdown by what
 * @param category which
 * @param inGroup the groups that belong to it
 */
record GroupBreakdown(Breakdown breakdown, String category, IntPredicate inGroup) {

    /** Everybody, then each township, hukou, income stratum and age band. */
    static List<GroupBreakdown> all(District district) {
        PopulationGroups groups = PopulationGroups.of(district.townships().size());
        List<GroupBreakdown> list = new ArrayList<>();
        list.add(new GroupBreakdown(Breakdown.TOTAL, SeriesTable.ALL, g -> true));
        for (int t = 0; t < district.townships().size(); t++) {
            int township = t;
            String code = district.townships().get(t).code();
            list.add(new GroupBreakdown(Breakdown.TOWNSHIP, code, g -> groups.township(g) == township));
        }
        for (Hukou hukou : Hukou.ALL) {
            int h = hukou.ordinal();
            list.add(new GroupBreakdown(Breakdown.HUKOU, hukou.key(), g -> groups.hukou(g) == h));
        }
        for (Income income : Income.ALL) {
            int i = income.ordinal();
            list.add(new GroupBreakdown(Breakdown.INCOME, income.key(), g -> groups.income(g) == i));
        }
        for (AgeBand band : AgeBand.ALL) {
            int a = band.ordinal();
            list.add(new GroupBreakdown(Breakdown.AGE, band.label(), g -> groups.ageBand(g) == a));
        }
        return list;
    }
}
