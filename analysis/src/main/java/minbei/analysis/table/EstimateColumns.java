package minbei.analysis.table;

import java.util.List;
import minbei.analysis.statistics.Difference;

/** The columns that hold an estimate from replications: what its unit is, the value, its interval, and how many it rests on. */
final class EstimateColumns {

    static final List<Column> ALL = List.of(
            Column.of("unit", ColumnType.STRING, "unit", "单位", "Unit of value, lower and upper."),
            Column.measured("value", "by measure", "value", "数值", "The number; mean over replications."),
            Column.measured(
                    "lower",
                    "by measure",
                    "lower bound",
                    "下限",
                    "Lower end of the 95 % interval, paired by seed; empty where there is none."),
            Column.measured(
                    "upper",
                    "by measure",
                    "upper bound",
                    "上限",
                    "Upper end of the 95 % interval, paired by seed; empty where there is none."),
            Column.of("n", ColumnType.INTEGER, "replications", "重复次数", "Replications it rests on."));

    private EstimateColumns() {}

    static List<String> cells(String unit, Difference estimate) {
        return List.of(
                unit,
                Decimal.derived(estimate.mean()),
                Decimal.derived(estimate.lower()),
                Decimal.derived(estimate.upper()),
                Integer.toString(estimate.n()));
    }
}
