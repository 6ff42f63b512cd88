package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import minbei.scenario.language.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckReportTest {

    @TempDir
    Path temp;

    private final ScenarioFolder bundled = ScenarioFolder.at(EditedFolder.bundled());

    private static List<String> texts(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::toString).toList();
    }

    private static List<List<String>> rows(CheckReport report) {
        return report.rows().stream().map(CheckReportTest::texts).toList();
    }

    @Test
    void reportIsInChineseForChineseReaders() throws Exception {
        assertThat(bundled.check("larger-envelope").lines(Locale.CHINA))
                .containsExactly(
                        "政策 larger-envelope：没有问题",
                        "区\t月份\t参数\t原值\t新值\t单位",
                        "beibei\t2015-01\tbudget.envelopePerResidentYear\t45\t54\t元／居民·年",
                        "minhang\t2015-01\tbudget.envelopePerResidentYear\t75\t90\t元／居民·年");
        assertThat(bundled.check("minhang").lines(Locale.CHINA))
                .startsWith("区 minhang：没有问题", "13 个镇街，596 个社区，2013 年末居民 2532200 人");
        assertThat(bundled.check("own-places").lines(Locale.CHINA))
                .contains("minhang, beibei：5 个世界，每个 120 个月，人口比例 1，种子从 1 起，比较基准 status-quo");
        assertThat(bundled.check("learn-from-minhang").lines(Locale.CHINA))
                .startsWith(
                        "实验 learn-from-minhang：没有问题",
                        "beibei, minhang：10 个世界，每个 120 个月，人口比例 1，种子从 1 起，比较基准 status-quo, bare",
                        "区\t政策\t重复次数\t记录月数\t对参数的影响")
                .contains("beibei\tstatus-quo\t按时间定\t120\t无变化");
    }

    @Test
    void nothingThatAReportSaysIsLeftInEnglish() throws Exception {
        for (ListedFile file : bundled.list()) {
            CheckReport report = bundled.check(file.name());
            assertThat(EditedFolder.withoutChinese(report.notes())).isEmpty();
            assertThat(EditedFolder.withoutChinese(report.columns())).isEmpty();
            report.rows()
                    .forEach(row -> assertThat(EditedFolder.withoutChinese(row)).isEmpty());
        }
    }

    @Test
    void districtReportGivesEveryParameterWithItsOrigin() throws Exception {
        CheckReport report = bundled.check("minhang");
        assertThat(texts(report.columns()))
                .containsExactly("parameter", "value", "unit", "range", "allowed", "source", "confidence", "file");
        assertThat(rows(report)).hasSameSizeAs(bundled.catalogue().keys());
        assertThat(texts(report.notes()))
                .containsExactly("13 townships, 596 communities, 2532200 residents at the end of 2013");
        assertThat(rows(report))
                .filteredOn(row -> row.get(0).equals("budget.envelopePerResidentYear"))
                .first()
                .satisfies(row -> assertThat(row)
                        .startsWith(
                                "budget.envelopePerResidentYear",
                                "75",
                                "yuan per resident and year",
                                "40 to 120",
                                "0 to 5000")
                        .endsWith("low", "scenarios/districts/minhang.yml"));
    }

    @Test
    void policyReportSaysWhatChangesWhenAndWhere() throws Exception {
        CheckReport report = bundled.check("larger-envelope");
        String key = "budget.envelopePerResidentYear";
        String unit = "yuan per resident and year";
        assertThat(rows(report))
                .containsExactly(
                        List.of("beibei", "2015-01", key, "45", "54", unit),
                        List.of("minhang", "2015-01", key, "75", "90", unit));
        assertThat(report.lines(Locale.ENGLISH)).startsWith("policy larger-envelope: no problems");
        assertThat(texts(bundled.check("status-quo").notes()))
                .containsExactly("changes nothing in beibei", "changes nothing in minhang");
    }

    @Test
    void experimentReportListsTheRuns() throws Exception {
        CheckReport report = bundled.check("own-places");
        assertThat(rows(report))
                .hasSize(10)
                .contains(
                        List.of("minhang", "status-quo", "5", "120", "changes nothing"),
                        List.of("beibei", "larger-envelope", "5", "120", "1 change"));
        assertThat(texts(report.notes()))
                .containsExactly(
                        "5 worlds in minhang, beibei, 120 months, population scale 1, seeds from 1, yardstick status-quo");
    }

    @Test
    void leverOutsideThePlausibleRangeIsNoted() throws Exception {
        EditedFolder folder = EditedFolder.in(temp)
                .replace("policies/extra-elder-places.yml", "elderCare: {plus: 300}", "elderCare: 5000");
        assertThat(texts(folder.open().check("extra-elder-places").notes()))
                .containsExactly(
                        "note: department.extraPlaces.elderCare (5000) lies outside the plausible range 0 to 1000;"
                                + " allowed is 0 to 100000");
    }

    @Test
    void noteNamesTheDistrictWhereOnlyOneIsOutsideItsRange() throws Exception {
        EditedFolder folder = EditedFolder.in(temp).replace("policies/larger-envelope.yml", "{times: 1.2}", "80");
        assertThat(texts(folder.open().check("larger-envelope").notes()))
                .containsExactly("note: budget.envelopePerResidentYear (80 in beibei) lies outside the plausible range"
                        + " 20 to 70; allowed is 0 to 5000");
    }

    @Test
    void leverWithinThePlausibleRangeIsNotNoted() throws Exception {
        assertThat(bundled.check("extra-elder-places").notes()).isEmpty();
    }

    @Test
    void problemsOfAllPoliciesOfAnExperimentAreToldAtOnce() {
        EditedFolder folder = EditedFolder.in(temp)
                .replace("policies/larger-envelope.yml", "{times: 1.2}", "9999")
                .replace("policies/extra-elder-places.yml", "elderCare: {plus: 300}", "elderCare: -1");
        assertThat(EditedFolder.problemsOf(() -> folder.open().check("own-places")))
                .hasSize(2);
    }

    @Test
    void checkOfAPolicyCoversEveryDistrict() {
        EditedFolder folder =
                EditedFolder.in(temp).replace("policies/larger-envelope.yml", "{times: 1.2}", "{times: 200}");
        assertThat(EditedFolder.problemsOf(() -> folder.open().check("larger-envelope")))
                .hasSize(2);
    }

    @Test
    void nameOfNoFileIsOneProblem() {
        assertThat(EditedFolder.problemsOf(() -> bundled.check("minghang")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("scenarios: name (minghang) must be one that exists: beibei, minhang,")
                .endsWith("Maybe you meant minhang.");
    }
}
