package minbei.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import minbei.analysis.chart.Chart;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.EffectPanels;
import minbei.analysis.chart.HeatMap;
import minbei.analysis.chart.Measured;
import minbei.analysis.chart.ParallelCoordinates;
import minbei.analysis.chart.ParallelCoordinates.CoordinateAxis;
import minbei.analysis.chart.ScatterChart;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.analysis.sweep.BinnedMeans;
import minbei.analysis.sweep.CompleteSweep;
import minbei.analysis.sweep.SweepSummary;
import minbei.analysis.table.Measure;

/** The figures of a sweep in one district. */
final class SweepFigures {

    private static final int MOST_PANELS = 9;
    private static final int MOST_AXES = 6;
    private static final int TABLE_ROWS = 20;
    private static final int LEAST_BEST = 5;

    private final CompleteSweep sweep;
    private final Measure outcome;
    private final List<Measure> cost;
    private final Language language;
    private final Map<String, SweepSummary> summaries;

    private SweepFigures(
            CompleteSweep sweep,
            Measure outcome,
            List<Measure> cost,
            Language language,
            Map<String, SweepSummary> summaries) {
        this.sweep = sweep;
        this.outcome = outcome;
        this.cost = cost;
        this.language = language;
        this.summaries = summaries;
    }

    static SweepFigures of(
            CompleteSweep sweep,
            Measure outcome,
            List<Measure> cost,
            Language language,
            Map<String, SweepSummary> summaries) {
        return new SweepFigures(sweep, outcome, cost, language, summaries);
    }

    static SweepSummary summary(Map<String, SweepSummary> summaries, String district, String policy) {
        SweepSummary summary = summaries.get(CompleteSweep.cell(district, policy));
        if (summary == null) {
            throw new IllegalArgumentException("no summary of " + district + " under " + policy);
        }
        return summary;
    }

    private SweepSummary first(String district) {
        return summary(summaries, district, sweep.policies().get(0));
    }

    private String say(String english, String chinese) {
        return new Bilingual(english, chinese).in(language);
    }

    /** What a district or a policy is called. */
    private String called(String key) {
        return sweep.name(key).in(language);
    }

    private List<String> policyNames() {
        return sweep.policies().stream().map(this::called).toList();
    }

    private String name(int factor) {
        return sweep.factors().get(factor).name().in(language);
    }

    /** All figures that the sweep has points for. */
    List<Chart> charts(String district) {
        List<Chart> charts = new ArrayList<>();
        if (first(district).count() == 0) {
            return charts;
        }
        charts.add(effects(district));
        if (sweep.factors().size() > 1) {
            charts.add(surface(district));
            charts.add(coordinates(district));
        }
        if (!cost.isEmpty()) {
            charts.add(againstCost(district, cost.get(0)));
        }
        return charts;
    }

    private String note(String district) {
        return called(district)
                + say(", ", ",")
                + sweep.lastYear()
                + say("; ", ";")
                + first(district).count()
                + say(" points", " 个设计点");
    }

    private Chart effects(String district) {
        List<Integer> factors =
                first(district).byStrength().stream().limit(MOST_PANELS).toList();
        List<EffectPanels.Panel> panels = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int factor : factors) {
            double[] range = first(district).range(factor);
            List<List<Measured>> lines = new ArrayList<>();
            for (String policy : sweep.policies()) {
                BinnedMeans means = summary(summaries, district, policy).slices(factor);
                List<Measured> line = new ArrayList<>();
                List<String> row = new ArrayList<>(List.of(name(factor), called(policy)));
                for (int slice = 0; slice < means.bins(); slice++) {
                    double mean = means.mean(slice);
                    double half = means.halfWidth(slice);
                    line.add(new Measured(mean, mean - half, mean + half));
                    row.add(SweepNumbers.text(mean, outcome));
                }
                lines.add(line);
                rows.add(row);
            }
            panels.add(new EffectPanels.Panel(
                    name(factor), SweepNumbers.plain(range[0]), SweepNumbers.plain(range[1]), lines));
        }
        List<String> headings = new ArrayList<>(List.of(say("factor", "因素"), say("policy", "政策")));
        for (int slice = 1; slice <= SweepSummary.SLICES; slice++) {
            headings.add(say("slice " + slice, "第 " + slice + " 段"));
        }
        String strongest = name(factors.get(0));
        ChartText text = new ChartText(
                "effects-" + district,
                say(
                        "Main effects on " + outcome.name().in(language),
                        outcome.name().in(language) + "的主效应"),
                note(district),
                say(
                        "Mean of the outcome by slices of each factor's range, the strongest factor first: " + strongest
                                + ".",
                        "各因素取值范围分段后的结果均值，影响最大者在前：" + strongest + "。"),
                new ChartTable(headings, rows));
        return new EffectPanels(
                text,
                say("95 % interval of the mean", "均值的 95 % 区间"),
                policyNames(),
                panels,
                value -> SweepNumbers.text(value, outcome));
    }

    private Chart surface(String district) {
        SweepSummary summary = first(district);
        List<Integer> strongest = summary.byStrength();
        int x = Math.max(strongest.get(0), strongest.get(1));
        int y = Math.min(strongest.get(0), strongest.get(1));
        BinnedMeans means = summary.surface(x, y);
        List<List<Double>> values = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<String> xTicks = ticks(summary.range(x));
        List<String> yTicks = ticks(summary.range(y));
        for (int row = 0; row < SweepSummary.SLICES; row++) {
            List<Double> line = new ArrayList<>();
            List<String> cells = new ArrayList<>(List.of(yTicks.get(row)));
            for (int column = 0; column < SweepSummary.SLICES; column++) {
                double mean = means.mean(column * SweepSummary.SLICES + row);
                line.add(mean);
                cells.add(SweepNumbers.text(mean, outcome));
            }
            values.add(line);
            rows.add(cells);
        }
        List<String> headings = new ArrayList<>(List.of(name(y)));
        headings.addAll(xTicks);
        String policy = called(sweep.policies().get(0));
        ChartText text = new ChartText(
                "surface-" + district,
                say(
                        "Response surface of " + outcome.name().in(language) + ", " + policy,
                        outcome.name().in(language) + "的响应面，" + policy),
                note(district),
                say(
                        "Mean of the outcome by the two strongest factors: " + name(x) + " and " + name(y)
                                + "; empty fields hold no point.",
                        "按影响最大的两个因素（" + name(x) + "、" + name(y) + "）分段的结果均值；空格表示该处没有设计点。"),
                new ChartTable(headings, rows));
        return new HeatMap(text, name(x), xTicks, name(y), yTicks, values, value -> SweepNumbers.text(value, outcome));
    }

    private static List<String> ticks(double[] range) {
        List<String> ticks = new ArrayList<>();
        for (int slice = 0; slice < SweepSummary.SLICES; slice++) {
            double middle = range[0] + (slice + 0.5) / SweepSummary.SLICES * (range[1] - range[0]);
            ticks.add(SweepNumbers.plain(middle));
        }
        return ticks;
    }

    private Chart coordinates(String district) {
        SweepSummary summary = first(district);
        List<Integer> factors =
                summary.byStrength().stream().limit(MOST_AXES).sorted().toList();
        double least = summary.shown().stream()
                .mapToDouble(SweepSummary.Point::outcome)
                .min()
                .orElse(0);
        double greatest = summary.best().get(0).outcome();
        List<CoordinateAxis> axes = new ArrayList<>();
        List<String> headings = new ArrayList<>(List.of(say("point", "设计点")));
        for (int factor : factors) {
            double[] range = summary.range(factor);
            axes.add(new CoordinateAxis(name(factor), SweepNumbers.plain(range[0]), SweepNumbers.plain(range[1])));
            headings.add(name(factor));
        }
        axes.add(new CoordinateAxis(
                outcome.name().in(language), SweepNumbers.text(least, outcome), SweepNumbers.text(greatest, outcome)));
        headings.add(outcome.name().in(language));
        long best = Math.min(summary.count(), Math.max(LEAST_BEST, Math.min(SweepSummary.BEST, summary.count() / 20)));
        List<SweepSummary.Point> front = summary.best().stream().limit(best).toList();
        List<List<String>> rows = front.stream()
                .limit(TABLE_ROWS)
                .map(point -> {
                    List<String> row = new ArrayList<>(List.of(Long.toString(point.point())));
                    factors.forEach(factor -> row.add(SweepNumbers.plain(point.values()[factor])));
                    row.add(SweepNumbers.text(point.outcome(), outcome));
                    return row;
                })
                .toList();
        String policy = called(sweep.policies().get(0));
        ChartText text = new ChartText(
                "best-" + district,
                say(
                        "The points with the greatest " + outcome.name().in(language) + ", " + policy,
                        outcome.name().in(language) + "最高的设计点，" + policy),
                note(district),
                say(
                        best
                                + " best points in front of all; where their lines gather, the outcome asks for that value.",
                        "最佳的 " + best + " 个设计点置于全部设计点之前；线条聚拢之处即为取得好结果所需的取值。"),
                new ChartTable(headings, rows));
        return new ParallelCoordinates(
                text,
                say("all points", "全部设计点"),
                say("the best " + best, "最佳的 " + best + " 个"),
                axes,
                lines(summary, factors, summary.shown(), least, greatest),
                lines(summary, factors, front, least, greatest));
    }

    private static List<List<Double>> lines(
            SweepSummary summary,
            List<Integer> factors,
            List<SweepSummary.Point> points,
            double least,
            double greatest) {
        List<List<Double>> lines = new ArrayList<>();
        for (SweepSummary.Point point : points) {
            List<Double> line = new ArrayList<>();
            for (int factor : factors) {
                double[] range = summary.range(factor);
                line.add(place(point.values()[factor], range[0], range[1]));
            }
            line.add(place(point.outcome(), least, greatest));
            lines.add(line);
        }
        return lines;
    }

    private static double place(double value, double from, double to) {
        return to > from ? Math.max(0, Math.min(1, (value - from) / (to - from))) : 0.5;
    }

    private Chart againstCost(String district, Measure paid) {
        List<ScatterChart.Cloud> clouds = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String policy : sweep.policies()) {
            SweepSummary summary = summary(summaries, district, policy);
            List<double[]> points = new ArrayList<>();
            for (SweepSummary.Point point : summary.shown()) {
                if (!Double.isNaN(point.cost())) {
                    points.add(new double[] {
                        SweepNumbers.scaled(point.cost(), paid), SweepNumbers.scaled(point.outcome(), outcome)
                    });
                }
            }
            summary.best().stream()
                    .limit(TABLE_ROWS / sweep.policies().size() + 1)
                    .forEach(point -> rows.add(List.of(
                            called(policy),
                            Long.toString(point.point()),
                            SweepNumbers.text(point.cost(), paid),
                            SweepNumbers.text(point.outcome(), outcome))));
            clouds.add(new ScatterChart.Cloud(called(policy), points));
        }
        ChartText text = new ChartText(
                "cost-" + district,
                say(
                        "Outcome against cost: " + outcome.name().in(language) + " and "
                                + paid.name().in(language),
                        "结果与花费：" + outcome.name().in(language) + "与"
                                + paid.name().in(language)),
                note(district),
                say(
                        "One mark a point of the design; up and to the left is better for less. The table lists the best.",
                        "每个标记为一个设计点；越靠左上，花费越少而结果越好。数据表列出最佳者。"),
                new ChartTable(
                        List.of(
                                say("policy", "政策"),
                                say("point", "设计点"),
                                SweepNumbers.label(paid, language),
                                SweepNumbers.label(outcome, language)),
                        rows));
        return new ScatterChart(
                text, SweepNumbers.label(paid, language), SweepNumbers.label(outcome, language), clouds, false);
    }
}
