package minbei.analysis.report.figure;

import java.util.Comparator;
import java.util.List;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.Measured;
import minbei.analysis.chart.TileMap;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.TownshipDescription;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;

/** Coverage of the yardstick by township in the last twelve months. */
final class TownshipTiles {

    private final Reading reading;
    private final DistrictDescription district;

    private TownshipTiles(Reading reading, DistrictDescription district) {
        this.reading = reading;
        this.district = district;
    }

    static Figure of(Reading reading, DistrictDescription district) {
        TownshipTiles figure = new TownshipTiles(reading, district);
        return new Figure(figure.chart(), reading.messages().get("caption.township"));
    }

    private TileMap chart() {
        Messages messages = reading.messages();
        ChartText text = new ChartText(
                "coverage-by-township-" + district.key(),
                messages.get(
                        "title.township",
                        reading.in(district.name()),
                        reading.in(reading.yardstick().name()),
                        reading.month(reading.lastMonth())),
                messages.get("note.tiles") + ReadingNote.of(reading, List.of(district), false),
                alternative(),
                table());
        List<TileMap.Tile> tiles = district.townships().stream().map(this::tile).toList();
        return new TileMap(text, messages.get("key.shades"), tiles);
    }

    private TileMap.Tile tile(TownshipDescription township) {
        double share = measured(township).value();
        return new TileMap.Tile(
                township.column(),
                township.row(),
                reading.in(township.name()),
                share,
                reading.numbers().share(share));
    }

    private Measured measured(TownshipDescription township) {
        return Lines.interval(
                reading.results()
                        .series(
                                district.key(),
                                reading.experiment().yardstick(),
                                Indicator.COVERAGE,
                                Breakdown.TOWNSHIP,
                                township.code()),
                reading.lastMonth(),
                1);
    }

    private String alternative() {
        Comparator<TownshipDescription> byCoverage =
                Comparator.comparingDouble(township -> measured(township).value());
        List<TownshipDescription> known = district.townships().stream()
                .filter(township -> measured(township).known())
                .sorted(byCoverage)
                .toList();
        if (known.isEmpty()) {
            return reading.messages().get("alternative.nothing");
        }
        TownshipDescription least = known.get(0);
        TownshipDescription most = known.get(known.size() - 1);
        return reading.messages()
                .get(
                        "alternative.township",
                        reading.in(district.name()),
                        reading.in(least.name()),
                        reading.numbers().share(measured(least).value()),
                        reading.in(most.name()),
                        reading.numbers().share(measured(most).value()));
    }

    private ChartTable table() {
        List<List<String>> rows = district.townships().stream()
                .map(township -> List.of(
                        reading.in(township.name()), township.code(), MeasuredCell.share(reading, measured(township))))
                .toList();
        return new ChartTable(
                List.of(
                        reading.in(Breakdown.TOWNSHIP.english(), Breakdown.TOWNSHIP.chinese()),
                        reading.messages().get("table.code"),
                        reading.messages()
                                .get(
                                        "table.intervalOf",
                                        reading.in(reading.yardstick().name()))),
                rows);
    }
}
