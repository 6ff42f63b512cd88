package minbei.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.scenario.language.Phrase;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final List<String> NAMES = List.of("status-quo", "larger-envelope", "budget.needShare");

    @Test
    void nearestNameIsSuggested() {
        assertThat(Suggestion.among("larger-envelop", NAMES)).hasToString("Maybe you meant larger-envelope.");
        assertThat(Suggestion.among("Status_Quo", NAMES)).hasToString("Maybe you meant status-quo.");
    }

    @Test
    void keyWithoutItsConceptIsFound() {
        assertThat(Suggestion.among("needshare", NAMES)).hasToString("Maybe you meant budget.needShare.");
    }

    @Test
    void nothingIsSuggestedWhereNothingIsNear() {
        assertThat(Suggestion.among("incubator", NAMES)).isEqualTo(Phrase.NONE);
        assertThat(Suggestion.among("", NAMES)).isEqualTo(Phrase.NONE);
        assertThat(Suggestion.among("x".repeat(1_000_000), NAMES)).isEqualTo(Phrase.NONE);
    }
}
