package minbei.analysis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import minbei.analysis.chart.style.Hatch;

/** One chart of each kind, with names long and short. */
final class ChartExamples {

    static final String LONG_NAME =
            "社区工作者主动寻找有需要而未求助的居民 community workers look for residents who need help and do not ask";

    private ChartExamples() {}

    static Stream<Chart> all() {
        return Stream.of(lines(5), linePanels(), dots(), dotPanels(), tiles(), bars(), curves(), shares(), plane());
    }

    static ChartText text(String key) {
        return new ChartText(
                key,
                "Coverage 覆盖率: 北碚",
                "n = 8",
                "Coverage is < 5 % & \"low\".",
                new ChartTable(List.of("month", "value"), List.of(List.of("2014-12", "4.9"))));
    }

    static LineChart lines(int count) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int line = i;
            lines.add(new Line(
                    i % 2 == 0 ? LONG_NAME : "policy " + i,
                    i,
                    IntStream.range(0, 36)
                            .mapToObj(month -> new Line.Point(2014 + month / 12.0, measured(10 + line + month * 0.1)))
                            .toList()));
        }
        return new LineChart(text("lines"), "year", "coverage (%)", "band", lines);
    }

    static DotChart dots() {
        List<Dots.Dot> dots = List.of(
                new Dots.Dot(measured(0.4), new Measured(0.3, -2, 2), ""),
                new Dots.Dot(Measured.NONE, "changes nothing 不作改变"));
        return new DotChart(
                text("dots"),
                "difference (points)",
                "thick",
                "whisker",
                List.of(LONG_NAME, "short"),
                List.of(new Dots("Minhang", 1, dots), new Dots("北碚", 2, dots)),
                new DotChart.Zone(0.5, "no matter"));
    }

    static LinePanels linePanels() {
        List<LinePanels.Panel> panels = lines(4).lines().stream()
                .map(line ->
                        new LinePanels.Panel(line.name(), List.of(line, new Line("outer", 1, line.points(), true))))
                .toList();
        return new LinePanels(
                text("line-panels"),
                "upwards: coverage (%); sideways: year",
                new LinePanels.Key(List.of(new Line("policy", 0, List.of())), "band"),
                new LinePanels.Scale(false, 5),
                panels);
    }

    static DotPanels dotPanels() {
        List<Dots.Dot> dots = List.of(new Dots.Dot(measured(90), ""), new Dots.Dot(Measured.NONE, ""));
        List<Dots> series = List.of(new Dots("open tender 公开招标", 1, dots), new Dots("directed", 2, dots));
        return new DotPanels(
                text("dot-panels"),
                "whisker",
                List.of(LONG_NAME, "short"),
                List.of(
                        new DotPanels.Measure("valid bids per round", series),
                        new DotPanels.Measure("a measure with a name too long for one line of its panel", series),
                        new DotPanels.Measure("months", series)));
    }

    static TileMap tiles() {
        return new TileMap(
                text("tiles"),
                "light to dark",
                List.of(
                        new TileMap.Tile(0, 0, "莘庄工业区", 0.1, "10 %"),
                        new TileMap.Tile(1, 0, "Jiangchuan Road Subdistrict", 0.2, "20 %"),
                        new TileMap.Tile(1, 1, "nowhere", Double.NaN, "–")));
    }

    static StackedBars bars() {
        return new StackedBars(
                text("bars"),
                "million yuan",
                List.of("2014", "2015"),
                List.of(
                        new StackedBars.Part("wages", 1, Hatch.SOLID),
                        new StackedBars.Part("退回", 2, Hatch.OPEN_RISING)),
                List.of(
                        new StackedBars.Panel(LONG_NAME, List.of(List.of(1.0, 2.0), List.of(0.5, 0.0))),
                        new StackedBars.Panel("two", List.of(List.of(1.5, 2.0), List.of(0.5, 0.0)))));
    }

    static CurveChart curves() {
        List<Line> curves = lines(3).lines().stream()
                .map(line -> new Line(
                        line.name(),
                        line.style(),
                        IntStream.range(0, 10)
                                .mapToObj(x -> new Line.Point(100 * x, new Measured(10 * x, Double.NaN, Double.NaN)))
                                .toList()))
                .toList();
        return new CurveChart(text("curves"), "worth (yuan)", "chance (%)", curves);
    }

    static ShareBars shares() {
        return new ShareBars(
                text("shares"),
                "share (%)",
                List.of(LONG_NAME, "short"),
                List.of(
                        new StackedBars.Part("luck", 0, Hatch.SOLID),
                        new StackedBars.Part("规则", 5, Hatch.OPEN_CROSSED)),
                List.of(List.of(30.0, 0.0), List.of(70.0, 100.0)));
    }

    static ScatterChart plane() {
        return new ScatterChart(
                text("plane"),
                "effect",
                "cost (yuan)",
                List.of(
                        new ScatterChart.Cloud(LONG_NAME, List.of(new double[] {1, 2}, new double[] {2, -1})),
                        new ScatterChart.Cloud("北碚", List.of(new double[] {-1, 3}))),
                true);
    }

    static Measured measured(double value) {
        return new Measured(value, value - 1, value + 1);
    }
}
