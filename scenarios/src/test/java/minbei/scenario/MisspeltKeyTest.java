package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key that would tell what a file describes, misspelt. */
class MisspeltKeyTest {

    private static final String LEVERS_WANTED =
            " is not a key of a policy; allowed are name, label, question, note, levers.";
    private static final String HEAD = "name: typo\nlabel: {en: Typo, zh: 错字}\n";

    @TempDir
    Path temp;

    private EditedFolder folder;

    @BeforeEach
    void copyBundledFiles() {
        folder = EditedFolder.in(temp);
    }

    @Test
    void misspeltLeversAreNamedWithSuggestionAndReadAllTheSame() {
        folder.write("typo.yml", HEAD + "leverz:\n  - from: 2015-01\n    set: {budget.envelopePerResidentYear: -5}\n");
        assertThat(check("typo.yml"))
                .containsExactly(
                        at("typo.yml", 3) + "leverz" + LEVERS_WANTED + " Maybe you meant levers.",
                        at("typo.yml", 5) + "budget.envelopePerResidentYear (-5) must be 0 to 5000 yuan per resident"
                                + " and year. Maybe you meant 5.");
    }

    @Test
    void misspeltTownshipsAreNamedWithSuggestion() {
        String district = folder.read("districts/beibei.yml").replace("\ntownships:", "\ntownshps:");
        folder.write("districts/beibei.yml", district);
        int line = folder.lineOf("districts/beibei.yml", "townshps:");
        assertThat(check("districts/beibei.yml"))
                .containsExactly(
                        at("districts/beibei.yml", line) + "townshps is not a key of a district; allowed are"
                                + " name, label, note, residents, townships, communities, parameters. Maybe you meant townships.");
    }

    @Test
    void misspeltYardstickIsNamedWithSuggestion() {
        folder.replace("experiments/own-places.yml", "yardstick:", "yardstik:");
        assertThat(check("experiments/own-places.yml"))
                .hasSize(1)
                .first()
                .asString()
                .contains("yardstik is not a key of an experiment; allowed are name,")
                .endsWith("Maybe you meant yardstick.");
    }

    @Test
    void keyUnlikeAnyOtherIsOfThatKindWhoseEntriesItHolds() {
        folder.write("typo.yml", HEAD + "measures:\n  - from: 2015-01\n    set: {}\n");
        assertThat(check("typo.yml"))
                .containsExactly(
                        at("typo.yml", 3) + "measures" + LEVERS_WANTED,
                        at("typo.yml", 1) + "levers (missing) must be given: a list, empty where nothing changes.");
    }

    @Test
    void fileWithoutTellingKeysIsOfTheKindOfItsFolder() {
        folder.write("policies/typo.yml", HEAD + "parameters: {}\n");
        assertThat(check("policies/typo.yml"))
                .containsExactly(
                        at("policies/typo.yml", 3) + "parameters" + LEVERS_WANTED,
                        at("policies/typo.yml", 1)
                                + "levers (missing) must be given: a list, empty where nothing changes.");
    }

    @Test
    void misspeltKeyOfALeverIsOneProblem() {
        folder.write("policies/typo.yml", HEAD + "levers:\n  - fom: 2015-01\n    set: {}\n");
        assertThat(check("policies/typo.yml"))
                .containsExactly(
                        at("policies/typo.yml", 4) + "fom is not a key of the 1st entry of levers; allowed are from,"
                                + " until, set. Maybe you meant from.");
    }

    private List<String> check(String file) {
        return EditedFolder.problemsOf(
                () -> folder.open().check(folder.path(file).toString()));
    }

    private String at(String file, int line) {
        return folder.path(file) + ":" + line + ": ";
    }
}
