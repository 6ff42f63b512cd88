package minbei.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.language.Language;
import minbei.analysis.report.figure.Figures;
import minbei.analysis.report.wording.Findings;
import minbei.analysis.report.wording.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report must not hide: unequal money, policies that begin too late to be seen, too few agents. */
class ReportTextTest {

    @TempDir
    static Path folder;

    private static final Map<Language, String> TEXTS = new EnumMap<>(Language.class);

    @BeforeAll
    static void writeBothLanguages() throws IOException {
        for (Language language : Language.values()) {
            Path own = folder.resolve(language.tag());
            ReportWriter.write(MadeUpExperiment.findings(), own, language);
            TEXTS.put(language, text(own.resolve("report.html")));
        }
    }

    /** The text of the page, without its pictures and style sheets. */
    private static String text(Path report) throws IOException {
        return Files.readString(report)
                .replaceAll("(?s)<(style|svg)\\b.*?</\\1>", "")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
    }

    private static String text(Language language) {
        return TEXTS.getOrDefault(language, "");
    }

    @Test
    void policyThatCostsMoreSaysSoWithTheFigure() {
        // 1.5 million yuan a month in 2014-01, growing by a hundredth of that each month: 40.59 million in 2024
        assertThat(text(Language.EN))
                .contains(" It costs 8.1 million yuan more in 2024 than the yardstick (+20 %).")
                .contains("All other policies have the same appropriation as the yardstick in the recorded months.");
        assertThat(text(Language.ZH)).contains("2024 年资金比基准多 812 万元（+20%）。").contains("其余各项政策的资金与基准相同。");
    }

    @Test
    void figuresOfPoliciesNoteThatTheirMoneyIsNotEqual() {
        Reading reading = Reading.of(MadeUpExperiment.results(), Language.EN);
        DistrictDescription minhang = reading.experiment().district("minhang");

        assertThat(Figures.comparing(reading))
                .extracting(figure -> figure.chart().text().note())
                .singleElement()
                .asString()
                .endsWith(" Money is not equal: Minhang: A fifth more places +20 % in 2024;"
                        + " Beibei: A fifth more places +20 % in 2024.");
        assertThat(Figures.of(reading, minhang).get(0).chart().text().note())
                .endsWith(" Money is not equal: A fifth more places +20 % in 2024.");
    }

    @Test
    void changesAreSaidInWordsWithTheirUnitAndThePolicysOwnNote() {
        assertThat(text(Language.EN))
                .contains("On A fifth more places.")
                .contains("from 2018-01: share of own places budget.ownPlacesShare 0.10 becomes 0.12 (share)");
        assertThat(text(Language.ZH))
                .contains("说明：名额增加两成。")
                .contains("从 2018-01 起：自办名额比例 budget.ownPlacesShare 0.10 变为 0.12（占比）");
    }

    @Test
    void chineseParametersHaveChineseUnitsRangesAndAssumptions() {
        assertThat(text(Language.ZH))
                .contains("0.02 至 0.30")
                .contains("假设；&lt;to be replaced&gt;")
                .contains("来源照录原文");
        assertThat(text(Language.EN)).contains("0.02 to 0.30").contains("assumption &lt;to be replaced&gt;");
    }

    @Test
    void districtOfFewAgentsIsNamedInTheMethod() {
        assertThat(text(Language.EN))
                .contains("900 stand for the residents of Beibei")
                .doesNotContain("of Minhang. Below");
        assertThat(text(Language.ZH)).contains("北碚的居民仅由 900 个主体代表");
    }

    @Test
    void policyThatBeginsAfterTheRecordIsNotSaidToEqualTheYardstick(@TempDir Path dir) throws IOException {
        ExperimentDescription description = MadeUpExperiment.beginningLater(24, 48);
        ExperimentResults results = MadeUpExperiment.resultsOf(description);
        for (Language language : Language.values()) {
            ReportWriter.write(Findings.of(ComparisonResults.of(results)), dir.resolve(language.tag()), language);
        }

        assertThat(text(dir.resolve("en/report.html")))
                .contains("changes nothing here: its levers begin in 2018-01, after the recorded months.")
                .contains("Minhang: begins in 2018-01, after the recorded months")
                .doesNotContain("its levers are those of the yardstick");
        assertThat(text(dir.resolve("zh/report.html")))
                .contains("其政策杠杆从 2018-01 才开始，在记录的月份之后。")
                .contains("闵行：从 2018-01 才开始，在记录的月份之后");
    }
}
