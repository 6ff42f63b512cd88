package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.wording.Reading;

/** The table behind stacked bars: a row for each policy and time, a column for each part. */
final class PartsOverTime {

    private PartsOverTime() {}

    /**
     * When the bars are.
     *
     * @param heading of their column
     * @param values years or months
     * @param names one each
     */
    record Times(String heading, List<Integer> values, List<String> names) {}

    /** The text of a part under a policy at a time. */
    @FunctionalInterface
    interface Cell {

        String of(PolicyDescription policy, int time, int part);
    }

    static ChartTable table(Reading reading, DistrictDescription district, Times times, List<String> parts, Cell cell) {
        List<String> headings = new ArrayList<>(List.of(reading.messages().get("table.policy"), times.heading()));
        headings.addAll(parts);
        List<List<String>> rows = new ArrayList<>();
        for (PolicyDescription policy : reading.drawn(district)) {
            for (int time = 0; time < times.values().size(); time++) {
                List<String> row = new ArrayList<>(
                        List.of(reading.in(policy.name()), times.names().get(time)));
                for (int part = 0; part < parts.size(); part++) {
                    row.add(cell.of(policy, times.values().get(time), part));
                }
                rows.add(row);
            }
        }
        return new ChartTable(headings, rows);
    }
}
