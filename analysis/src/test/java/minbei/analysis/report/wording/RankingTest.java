package minbei.analysis.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.language.Bilingual;
import minbei.analysis.statistics.Difference;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static Ranking.Place place(String key, double lower, double upper) {
        PolicyDescription policy =
                new PolicyDescription(key, new Bilingual(key, key), Optional.empty(), Map.of(), Map.of());
        return new Ranking.Place(policy, new Difference((lower + upper) / 2, 0.01, lower, upper, 3));
    }

    private static String mostTelling(Ranking.Place... places) {
        return new Ranking(List.of(places)).mostTelling().orElseThrow().policy().key();
    }

    private static final Ranking.Place WIDE = place("wide", -0.02, 0.06);
    private static final Ranking.Place MAY_RAISE = place("may raise", -0.002, 0.03);
    private static final Ranking.Place RAISES = place("raises", 0.002, 0.02);

    @Test
    void whatRaisesCoverageIsToldOfBeforeAGreaterMeanOfWhichNothingCanBeTold() {
        assertThat(WIDE.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(mostTelling(WIDE, MAY_RAISE, RAISES)).isEqualTo("raises");
        assertThat(mostTelling(WIDE, MAY_RAISE)).isEqualTo("may raise");
        assertThat(mostTelling(WIDE)).isEqualTo("wide");
    }

    @Test
    void thereIsNothingToTellWithoutPlaces() {
        assertThat(new Ranking(List.of()).mostTelling()).isEmpty();
    }
}
