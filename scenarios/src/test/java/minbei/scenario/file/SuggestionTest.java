package minbei.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final List<String> NAMES = List.of("status-quo", "larger-envelope", "budget.needShare");

    @Test
    void nearestNameIsSuggested() {
        assertThat(Suggestion.among("larger-envelop", NAMES)).isEqualTo("Maybe you meant larger-envelope.");
        assertThat(Suggestion.among("Status_Quo", NAMES)).isEqualTo("Maybe you meant status-quo.");
    }

    @Test
    void keyWithoutItsConceptIsFound() {
        assertThat(Suggestion.among("needshare", NAMES)).isEqualTo("Maybe you meant budget.needShare.");
    }

    @Test
    void nothingIsSuggestedWhereNothingIsNear() {
        assertThat(Suggestion.among("incubator", NAMES)).isEmpty();
        assertThat(Suggestion.among("", NAMES)).isEmpty();
        assertThat(Suggestion.among("x".repeat(1_000_000), NAMES)).isEmpty();
    }
}
