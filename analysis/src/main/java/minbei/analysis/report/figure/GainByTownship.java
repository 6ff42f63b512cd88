package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.Measured;
import minbei.analysis.chart.TileMap;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.TownshipDescription;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Ranking;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.Difference;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;

/** What the policy that comes first in a district adds to coverage in each township; the table has every policy. */
final class GainByTownship {

    private static final double PERCENT = 100;

    private final Reading reading;
    private final DistrictDescription district;
    private final List<PolicyDescription> policies;

    private GainByTownship(Reading reading, DistrictDescription district) {
        this.reading = reading;
        this.district = district;
        this.policies = Ranking.of(reading, district).places().stream()
                .map(Ranking.Place::policy)
                .toList();
    }

    /** The figure, or nothing if there is no policy to compare or no township is known. */
    static Optional<Figure> of(Reading reading, DistrictDescription district) {
        GainByTownship figure = new GainByTownship(reading, district);
        return figure.policies.isEmpty() || figure.known().isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure(
                        figure.chart(),
                        reading.messages()
                                .get("caption.gain", reading.in(figure.first().name()))));
    }

    private PolicyDescription first() {
        return policies.get(0);
    }

    private Difference gain(PolicyDescription policy, TownshipDescription township) {
        return reading.results()
                .difference(
                        district.key(),
                        policy.key(),
                        Indicator.COVERAGE,
                        Breakdown.TOWNSHIP,
                        township.code(),
                        reading.lastMonth());
    }

    private List<TownshipDescription> known() {
        return district.townships().stream()
                .filter(township -> gain(first(), township).n() > 0)
                .sorted(Comparator.comparingDouble(
                        township -> gain(first(), township).mean()))
                .toList();
    }

    private TileMap chart() {
        Messages messages = reading.messages();
        ChartText text = new ChartText(
                "gain-by-township-" + district.key(),
                messages.get(
                        "title.gain",
                        reading.in(district.name()),
                        reading.in(first().name()),
                        reading.in(reading.yardstick().name()),
                        reading.month(reading.lastMonth())),
                messages.get("note.tiles") + ReadingNote.of(reading, List.of(district), true),
                alternative(),
                table());
        List<TileMap.Tile> tiles = district.townships().stream().map(this::tile).toList();
        return new TileMap(text, messages.get("key.shades"), tiles);
    }

    private TileMap.Tile tile(TownshipDescription township) {
        double mean = gain(first(), township).mean();
        return new TileMap.Tile(
                township.column(),
                township.row(),
                reading.in(township.name()),
                mean * PERCENT,
                reading.numbers().points(mean));
    }

    private String alternative() {
        List<TownshipDescription> sorted = known();
        TownshipDescription least = sorted.get(0);
        TownshipDescription most = sorted.get(sorted.size() - 1);
        return reading.messages()
                .get(
                        "alternative.gain",
                        reading.in(district.name()),
                        reading.in(first().name()),
                        reading.in(least.name()),
                        reading.numbers().points(gain(first(), least).mean()),
                        reading.in(most.name()),
                        reading.numbers().points(gain(first(), most).mean()));
    }

    private ChartTable table() {
        Messages messages = reading.messages();
        List<String> headings = new ArrayList<>();
        headings.add(reading.in(Breakdown.TOWNSHIP.english(), Breakdown.TOWNSHIP.chinese()));
        headings.add(messages.get("table.code"));
        policies.forEach(policy -> headings.add(messages.get("table.differenceIn", reading.in(policy.name()))));
        List<List<String>> rows = new ArrayList<>();
        for (TownshipDescription township : district.townships()) {
            List<String> row = new ArrayList<>(List.of(reading.in(township.name()), township.code()));
            policies.forEach(policy -> row.add(MeasuredCell.points(reading, measured(gain(policy, township)))));
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }

    private static Measured measured(Difference difference) {
        return new Measured(difference.mean(), difference.lower(), difference.upper());
    }
}
