package minbei.analysis.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import minbei.analysis.chart.Chart;
import minbei.analysis.chart.PngPicture;
import minbei.analysis.chart.SvgPicture;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.analysis.sweep.CompleteSweep;
import minbei.analysis.sweep.SweepSummary;
import minbei.analysis.table.Measure;

/** The report of a sweep: what moves an outcome, where it is best, and what that costs, on one page. */
public final class SweepReport {

    private static final String STYLE = "report.css";

    private final CompleteSweep sweep;
    private final Measure outcome;
    private final List<Measure> cost;
    private final Language language;
    private final Map<String, SweepSummary> summaries;
    private final Markup out = new Markup();
    private int figures;

    private SweepReport(CompleteSweep sweep, Measure outcome, List<Measure> cost, Language language)
            throws IOException {
        this.sweep = sweep;
        this.outcome = outcome;
        this.cost = cost;
        this.language = language;
        this.summaries =
                sweep.summaries(outcome.key(), cost.isEmpty() ? "" : cost.get(0).key());
    }

    /**
     * Writes {@code report.html} and {@code charts/}.
     *
     * @param sweep the sweep
     * @param folder where to write
     * @param outcome the outcome to explain
     * @param cost what is paid for it; none or one
     * @param language of the page
     * @throws IOException if tables cannot be read or files not written
     */
    public static void write(CompleteSweep sweep, Path folder, Measure outcome, List<Measure> cost, Language language)
            throws IOException {
        Files.createDirectories(folder.resolve("charts"));
        String page = new SweepReport(sweep, outcome, cost, language).page(folder.resolve("charts"));
        Files.writeString(folder.resolve("report.html"), EmbeddedFont.into(page));
    }

    private String page(Path charts) throws IOException {
        out.ready("<!DOCTYPE html>\n");
        out.open("html", "lang", language.tag(), "xmlns", "http://www.w3.org/1999/xhtml");
        out.open("head").empty("meta", "charset", "utf-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.element("title", sweep.label().in(language));
        out.open("style").ready(style()).close().close();
        out.open("body").open("main");
        out.element("h1", sweep.label().in(language));
        out.element("blockquote", sweep.question().in(language), "class", "question");
        answer();
        for (String district : sweep.districts()) {
            out.open("section").element("h2", sweep.name(district).in(language));
            for (Chart chart :
                    SweepFigures.of(sweep, outcome, cost, language, summaries).charts(district)) {
                figure(chart, charts);
            }
            out.close();
        }
        method();
        return out.close().close().close().toString();
    }

    private static String style() throws IOException {
        try (InputStream stream = SweepReport.class.getResourceAsStream(STYLE)) {
            if (stream == null) {
                throw new IllegalStateException("style sheet (" + STYLE + ") is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The table that answers: what each factor explains, by district and policy. */
    private void answer() {
        out.element("h2", say("What drives it", "由什么决定"));
        List<String> headings = new ArrayList<>(List.of(
                say("district", "区"),
                say("policy", "政策"),
                say("points", "设计点"),
                outcome.name().in(language) + say(", mean ± 95 %", "，均值 ± 95 %"),
                say("strongest factors: share of variance each explains alone", "影响最大的因素：各自单独解释的方差比例")));
        List<List<String>> rows = new ArrayList<>();
        for (String district : sweep.districts()) {
            for (String policy : sweep.policies()) {
                rows.add(row(district, policy));
            }
        }
        out.table(headings, rows);
    }

    private List<String> row(String district, String policy) {
        SweepSummary summary = SweepFigures.summary(summaries, district, policy);
        List<String> strongest = new ArrayList<>();
        for (int factor : summary.byStrength().stream().limit(4).toList()) {
            double share = summary.explained(factor);
            if (share > 0.005) {
                strongest.add(sweep.factors().get(factor).name().in(language) + " "
                        + SweepNumbers.decimal(100 * share, 0) + " %");
            }
        }
        String mean =
                SweepNumbers.text(summary.mean(), outcome) + " ± " + SweepNumbers.text(summary.halfWidth(), outcome);
        return List.of(
                sweep.name(district).in(language),
                sweep.name(policy).in(language),
                Long.toString(summary.count()),
                mean,
                strongest.isEmpty() ? "–" : String.join(say("; ", ";"), strongest));
    }

    private void figure(Chart chart, Path folder) throws IOException {
        figures++;
        SvgPicture picture = SvgPicture.of(chart);
        picture.write(folder.resolve(chart.text().key() + ".svg"));
        PngPicture.of(chart).write(folder.resolve(chart.text().key() + ".png"));
        String count = Integer.toString(figures);
        out.open(
                "figure",
                "id",
                chart.text().key(),
                "role",
                "figure",
                "aria-label",
                chart.text().title());
        out.open("div", "class", "picture", "tabindex", "0");
        out.ready(picture.element()).ready("\n").close();
        out.open("figcaption")
                .element(
                        "strong",
                        say("Figure " + count + ". ", "图 " + count + ":")
                                + chart.text().title());
        out.element("div", chart.text().alternative()).close();
        out.open("details").element("summary", say("Table of figure " + count, "图 " + count + " 的数据表"));
        out.table(chart.text().table().headings(), chart.text().table().rows()).close();
        out.close();
    }

    private void method() {
        out.open("section").element("h2", say("How to read this", "如何阅读")).open("ul");
        var settings = sweep.manifest().path("settings");
        out.element(
                "li",
                say(
                        "Design: " + settings.path("method").asText() + ", " + sweep.points() + " points, "
                                + settings.path("replications").asText()
                                + " replications with the same seeds at every point; runs: "
                                + sweep.manifest().path("runs").asText() + ", failed: "
                                + sweep.manifest().path("failed").asText() + ".",
                        "设计：" + settings.path("method").asText() + "，共 " + sweep.points() + " 个设计点，各点以相同随机种子重复 "
                                + settings.path("replications").asText() + " 次；运行 "
                                + sweep.manifest().path("runs").asText() + " 次，失败 "
                                + sweep.manifest().path("failed").asText() + " 次。"));
        out.element(
                "li",
                say(
                        "Outcomes are those of the last year recorded, " + sweep.lastYear()
                                + ", averaged over replications.",
                        "结果为最后记录年份（" + sweep.lastYear() + " 年）的数值，按重复次数取平均。"));
        out.element(
                "li",
                say(
                        "A main effect shows the mean over all values of the other factors; what factors do together is"
                                + " in the response surface.",
                        "主效应为其他因素取遍各值时的均值；因素之间的共同作用见响应面。"));
        out.element(
                "li",
                say(
                        "Shares of variance are ω² over six slices of each range; they estimate first-order Sobol'"
                                + " indices and do not add up to 100 % where factors interact.",
                        "方差比例为各因素取值范围六等分后的 ω²，是一阶 Sobol' 指数的估计；因素之间有交互作用时，合计不为 100 %。"));
        out.element(
                "li",
                say(
                        "Ranges of factors are those of the design, not forecasts; " + "the design hash is "
                                + sweep.manifest().path("designHash").asText() + ".",
                        "因素的取值范围由设计给定，并非预测；设计哈希值为 "
                                + sweep.manifest().path("designHash").asText() + "。"));
        out.close().close();
    }

    private String say(String english, String chinese) {
        return new Bilingual(english, chinese).in(language);
    }
}
