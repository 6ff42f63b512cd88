package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadDistrictFileTest {

    private static final String FILE = "districts/beibei.yml";
    private static final String TABLE = "districts/beibei-communities.csv";

    @TempDir
    Path temp;

    private EditedFolder folder;

    @BeforeEach
    void copyBundledFiles() {
        folder = EditedFolder.in(temp);
    }

    @Test
    void unknownParameterIsNamedWithSuggestion() {
        folder.replace(
                FILE, "  population.migrantShare:", "  population.migrantShares: {}\n  population.migrantShare:");
        assertThat(problems())
                .containsExactly(at("population.migrantShares:")
                        + "population.migrantShares (keys with values) must be a parameter of the catalogue."
                        + " Maybe you meant population.migrantShare.");
    }

    @Test
    void unknownKeyOfTheFileIsNamedWithSuggestion() {
        folder.replace(FILE, "\ntownships:", "\ntownship: []\ntownships:");
        assertThat(problems())
                .containsExactly(at("township:")
                        + "township is not a key of a district; allowed are name, label, note, residents,"
                        + " townships, communities, parameters. Maybe you meant townships.");
    }

    @Test
    void requiredParameterThatIsMissingIsOneProblem() {
        String section = folder.read(FILE);
        int start = section.indexOf("  population.birthsPerThousandYear:");
        folder.write(
                FILE,
                section.substring(0, start)
                        + section.substring(section.indexOf("  population.movingOutPerYearLocal:")));
        assertThat(problems())
                .hasSize(1)
                .first()
                .asString()
                .endsWith("population.birthsPerThousandYear (missing) must be given"
                        + " by every district: 0 to 60 per 1,000 residents and year.");
    }

    @Test
    void textWhereANumberBelongsIsOneProblem() {
        folder.replace(FILE, "value: 0.17", "value: \"0.17\"");
        assertThat(problems())
                .containsExactly(at("value: \"0.17\"")
                        + "population.migrantShare (0.17) must be a number, 0 to 1 share."
                        + " Maybe you meant 0.17, without quotes, commas or spaces.");
    }

    @Test
    void percentWhereAShareBelongsIsOneProblem() {
        folder.replace(FILE, "value: 0.17", "value: 17");
        assertThat(problems())
                .containsExactly(at("value: 17\n") + "population.migrantShare (17) must be 0 to 1 share."
                        + " Maybe you meant 0.17, since a share is not written in percent.");
    }

    @Test
    void wrongUnitIsOneProblem() {
        folder.replace(
                FILE,
                "value: 45\n    unit: yuan per resident and year",
                "value: 45\n    unit: yuan per resident and month");
        assertThat(problems())
                .containsExactly(at("unit: yuan per resident and month")
                        + "budget.envelopePerResidentYear, unit (yuan per resident and month) must be"
                        + " yuan per resident and year. Maybe the value must be converted.");
    }

    @Test
    void negativeValueIsOneProblem() {
        folder.replace(FILE, "value: 45\n", "value: -45\n");
        assertThat(problems())
                .containsExactly(at("value: -45") + "budget.envelopePerResidentYear (-45) must be 0 to 5000"
                        + " yuan per resident and year. Maybe you meant 45.");
    }

    @Test
    void valueOutsideItsPlausibleRangeIsOneProblem() {
        folder.replace(FILE, "value: 45\n", "value: 450\n");
        assertThat(problems())
                .containsExactly(
                        at("value: 450\n") + "budget.envelopePerResidentYear (450) must be within its plausible"
                                + " range, 20 to 70. Maybe widen the range.");
    }

    @Test
    void sharesThatDoNotSumToOneAreOneProblem() {
        folder.replace(FILE, "high: {value: 0.1, range: [0.05, 0.2]}", "high: {value: 0.2, range: [0.05, 0.2]}");
        assertThat(problems())
                .containsExactly(at("population.incomeShareMigrant")
                        + "population.incomeShareMigrant (low 0.3 + middle 0.6 + high 0.2 = 1.1)"
                        + " must be shares that sum to 1.");
    }

    @Test
    void classesOfRegistrationThatTogetherAreMoreThanAllAreOneProblem() {
        folder.replace(FILE, "  organization.registeredPerTenThousand:\n", """
                  organization.serviceClasses:
                    unit: share
                    source: assumption
                    confidence: low
                    values:
                      socialWelfare: {value: 0.5, range: [0.1, 0.5]}
                      charity: {value: 0.4, range: [0.05, 0.4]}
                      communityService: {value: 0.45, range: [0.1, 0.45]}
                      other: {value: 0.45, range: [0.2, 0.7]}
                  organization.registeredPerTenThousand:
                """);
        assertThat(problems())
                .containsExactly(at("organization.serviceClasses")
                        + "organization.serviceClasses (socialWelfare 0.5 + charity 0.4 + communityService 0.45 + other"
                        + " 0.45 = 1.8) must be shares that sum to 1.");
    }

    @Test
    void negativePopulationIsOneProblem() {
        folder.replace(FILE, "residents: 760900", "residents: -760900");
        assertThat(problems())
                .hasSize(1)
                .first()
                .asString()
                .contains("residents", "(-760900) must be a whole number, 1 to");
    }

    @Test
    void missingPopulationIsOneProblem() {
        folder.replace(FILE, "    - year: 2013\n      residents: 760900\n", "    - year: 2013\n");
        assertThat(problems())
                .hasSize(1)
                .first()
                .asString()
                .endsWith(": residents of the 1st entry of residents.counts (missing) must be given: persons.");
    }

    @Test
    void totalsThatBeginAfter2013AreOneProblem() {
        folder.replace(FILE, "    - year: 2013\n", "    - year: 2014\n");
        assertThat(problems())
                .containsExactly(
                        at("  counts:") + "residents.counts (from 2014) must be known at the end of 2013 or before.");
    }

    @Test
    void yearsThatRunBackwardsAreOneProblem() {
        folder.replace(FILE, "    - year: 2018\n", "    - year: 2014\n");
        assertThat(problems())
                .containsExactly(at("    - year: 2014")
                        + "year of the 3rd entry of residents.counts (2014) must be after 2015; years must ascend.");
    }

    @Test
    void townshipsWithMoreResidentsThanTheDistrictAreOneProblem() {
        folder.replace(FILE, "residents: 164544", "residents: 16454400");
        assertThat(problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(at("\ntownships:", 1))
                .matches(".*: residents of the townships with known counts \\([1-9][0-9,]+ at the end of 20\\d\\d\\)"
                        + " must be fewer than the district's \\([78]\\d\\d,\\d\\d\\d\\)\\.");
    }

    @Test
    void wrongCountDoesNotHideThatYearsRunBackwards() {
        folder.replace(FILE, "    - year: 2018\n      residents: 813800", "    - year: 2014\n      residents: many");
        assertThat(problems())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).contains("residents", "(many) must be a number"))
                .anySatisfy(problem -> assertThat(problem).endsWith("(2014) must be after 2015; years must ascend."));
    }

    @Test
    void everyBadFieldOfARowIsToldAtOnce() {
        String row = folder.read(TABLE).lines().skip(1).findFirst().orElseThrow();
        folder.replace(TABLE, row, "12345,,comunity,500109099");
        String place = "scenarios/districts/beibei-communities.csv:2: ";
        assertThat(problems())
                .containsExactly(
                        place + "code (12345) must be twelve digits.",
                        place + "name_zh () must be a name.",
                        place + "kind (comunity) must be community or village. Maybe you meant community.",
                        place + "township_code (500109099) must be the code of a township of the district."
                                + " Maybe you meant 500109009.");
    }

    @Test
    void badTownshipDoesNotHideWhatIsWrongInTheTable() {
        String row = folder.read(TABLE).lines().skip(1).findFirst().orElseThrow();
        folder.replace(TABLE, row, row.replace(",community,", ",comunity,"))
                .replace(FILE, "zh: 歇马街道, tile: [0, 5]", "zh: 歇马街道, tile: [3, 3]");
        assertThat(problems())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).contains("tile of the", "([3, 3]) must be its own;"))
                .anySatisfy(problem -> assertThat(problem).contains("kind (comunity)"));
    }

    @Test
    void communityOfATownshipThatDoesNotExistIsOneProblem() {
        String row = folder.read(TABLE).lines().skip(1).findFirst().orElseThrow();
        folder.replace(TABLE, row, row.replace("community,500109001", "community,500109099"));
        assertThat(problems())
                .containsExactly(
                        "scenarios/districts/beibei-communities.csv:2: township_code (500109099) must be the code of a"
                                + " township of the district. Maybe you meant 500109009.");
    }

    @Test
    void tableOutsideTheFolderIsRefused() {
        folder.replace(FILE, "file: beibei-communities.csv", "file: ../districts/beibei-communities.csv");
        assertThat(problems())
                .containsExactly(
                        at("file: ../") + "communities.file (../districts/beibei-communities.csv) must be the name of"
                                + " a .csv file in the folder of the district file.");
    }

    @Test
    void absentTableIsOneProblem() {
        folder.replace(FILE, "file: beibei-communities.csv", "file: beipei-communities.csv");
        assertThat(problems()).containsExactly("scenarios/districts/beipei-communities.csv: the file does not exist.");
    }

    @Test
    void twoTownshipsOnOneTileAreOneProblem() {
        folder.replace(FILE, "zh: 歇马街道, tile: [0, 5]", "zh: 歇马街道, tile: [3, 3]");
        assertThat(problems()).hasSize(1).first().asString().contains("entry of townships ([3, 3]) must be its own;");
    }

    @Test
    void valueWithoutSourceIsOneProblem() {
        String source = folder.read(FILE)
                .lines()
                .filter(line -> line.contains("0.9 % of a proxy"))
                .findFirst()
                .orElseThrow();
        folder.replace(FILE, source + "\n", "");
        assertThat(problems())
                .containsExactly(at("value: 45\n") + "budget.envelopePerResidentYear, source (missing) must be given:"
                        + " where the number is from, or the word assumption.");
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfTheFile() {
        folder.replace(FILE, "value: 0.17", "value: 17")
                .replace(FILE, "value: 45\n    unit: yuan per resident and year", "value: 45\n    unit: yuan")
                .replace(FILE, "high: {value: 0.1, range: [0.05, 0.2]}", "high: {value: ten, range: [0.05, 0.2]}");
        assertThat(problems()).hasSize(3);
    }

    private List<String> problems() {
        return EditedFolder.problemsOf(() -> folder.open().district("beibei"));
    }

    private String at(String text) {
        return at(text, 0);
    }

    private String at(String text, int linesAfter) {
        return "scenarios/" + FILE + ":" + (folder.lineOf(FILE, text) + linesAfter) + ": ";
    }
}
