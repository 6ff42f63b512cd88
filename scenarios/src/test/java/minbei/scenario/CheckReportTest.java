package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckReportTest {

    @TempDir
    Path temp;

    private final ScenarioFolder bundled = ScenarioFolder.at(EditedFolder.bundled());

    @Test
    void districtReportGivesEveryParameterWithItsOrigin() throws Exception {
        CheckReport report = bundled.check("minhang");
        assertThat(report.columns())
                .containsExactly("parameter", "value", "unit", "range", "allowed", "source", "confidence", "file");
        assertThat(report.rows()).hasSameSizeAs(bundled.catalogue().keys());
        assertThat(report.notes())
                .containsExactly("13 townships, 596 communities, 2532200 residents at the end of 2013");
        assertThat(report.rows())
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
        assertThat(report.rows())
                .containsExactly(
                        List.of("beibei", "2015-01", key, "45", "54", unit),
                        List.of("minhang", "2015-01", key, "75", "90", unit));
        assertThat(report.lines()).startsWith("policy larger-envelope: no problems");
        assertThat(bundled.check("status-quo").notes())
                .containsExactly("changes nothing in beibei", "changes nothing in minhang");
    }

    @Test
    void experimentReportListsTheRuns() throws Exception {
        CheckReport report = bundled.check("own-places");
        assertThat(report.rows())
                .hasSize(10)
                .contains(
                        List.of("minhang", "status-quo", "5", "120", "changes nothing"),
                        List.of("beibei", "larger-envelope", "5", "120", "1 change"));
        assertThat(report.notes())
                .containsExactly(
                        "5 worlds in minhang, beibei, 120 months, population scale 1, seeds from 1, yardstick status-quo");
    }

    @Test
    void leverOutsideThePlausibleRangeIsNoted() throws Exception {
        EditedFolder folder = EditedFolder.in(temp)
                .replace("policies/extra-elder-places.yml", "elderCare: {plus: 300}", "elderCare: 5000");
        assertThat(folder.open().check("extra-elder-places").notes())
                .containsExactly(
                        "note: department.extraPlaces.elderCare (5000) lies outside the plausible range 0 to 1000;"
                                + " allowed is 0 to 100000");
    }

    @Test
    void noteNamesTheDistrictWhereOnlyOneIsOutsideItsRange() throws Exception {
        EditedFolder folder = EditedFolder.in(temp).replace("policies/larger-envelope.yml", "{times: 1.2}", "80");
        assertThat(folder.open().check("larger-envelope").notes())
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
