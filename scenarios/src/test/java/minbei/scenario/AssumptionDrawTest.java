package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import minbei.scenario.assumption.AssumptionDraw;
import minbei.scenario.assumption.DrawnDistrict;
import minbei.scenario.assumption.DrawnValue;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.file.Problem;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.language.Phrase;
import minbei.scenario.parameter.Confidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssumptionDrawTest {

    private static final AssumptionDraw.Acceptance ANYTHING = district -> {};
    private static final String ENVELOPE = "budget.envelopePerResidentYear";

    private final ScenarioFolder folder = ScenarioFolder.at(EditedFolder.bundled());
    private LoadedDistrict beibei;
    private AssumptionDraw draw;

    @BeforeEach
    void load() throws Exception {
        beibei = folder.district("beibei");
        draw = AssumptionDraw.of(folder.catalogue(), 16, 1);
    }

    @Test
    void everyParameterWhoseConfidenceIsNotHighIsDrawnWithinItsAllowedBounds() {
        for (int point = 0; point < 16; point++) {
            DrawnDistrict drawn = draw.district(beibei, point, ANYTHING);
            assertThat(drawn.values())
                    .extracting(DrawnValue::key)
                    .containsExactlyElementsOf(beibei.values().values().stream()
                            .filter(value -> value.confidence() != Confidence.HIGH)
                            // what is 0 in both ends of its range cannot be anything else
                            .filter(value ->
                                    value.range().min().compareTo(value.range().max()) != 0)
                            .map(value -> value.key())
                            .toList());
            assertThat(drawn.district().numbers().numbers())
                    .allSatisfy((key, number) -> assertThat(
                                    folder.catalogue().get(key).allows(number))
                            .as(key + " " + number)
                            .isTrue());
            assertThat(drawn.district().numbers().brokenSums()).isEmpty();
        }
    }

    @Test
    void whatIsKnownForSureKeepsItsValue() {
        DrawnDistrict drawn = draw.district(beibei, 3, ANYTHING);
        beibei.values().forEach((key, value) -> {
            if (value.confidence() == Confidence.HIGH) {
                assertThat(drawn.district().numbers().number(key)).as(key).isEqualTo(value.value());
            }
        });
    }

    @Test
    void theLengthOfTheSpinUpIsMethodAndNeverDrawn() {
        assertThat(draw.district(beibei, 3, ANYTHING).values())
                .extracting(DrawnValue::key)
                .doesNotContain("schedule.spinUpMonths");
    }

    @Test
    void aValueIsUniformOnEachSideOfTheBestOne() {
        // envelope of Beibei: 45, plausible 20 to 70
        for (int point = 0; point < 16; point++) {
            DrawnValue envelope = value(draw.district(beibei, point, ANYTHING), ENVELOPE);
            double u = envelope.coordinate();
            double expected = u < 0.5 ? 20 + (45 - 20) * 2 * u : 45 + (70 - 45) * (2 * u - 1);
            assertThat(envelope.value().doubleValue()).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void bothDistrictsHaveTheSamePoint() throws Exception {
        DrawnDistrict one = draw.district(beibei, 5, ANYTHING);
        DrawnDistrict other = draw.district(folder.district("minhang"), 5, ANYTHING);
        assertThat(value(one, ENVELOPE).coordinate())
                .isEqualTo(value(other, ENVELOPE).coordinate());
    }

    @Test
    void aPointDoesNotDependOnHowManyThereAre() {
        DrawnDistrict of16 = draw.district(beibei, 9, ANYTHING);
        DrawnDistrict of200 = AssumptionDraw.of(folder.catalogue(), 200, 1).district(beibei, 9, ANYTHING);
        assertThat(of200.values()).isEqualTo(of16.values());
    }

    @Test
    void ofAWorldThatIsRefusedOneSectionIsPutBack() {
        AssumptionDraw.Acceptance onlyBestEnvelope = district -> {
            if (district.numbers().number(ENVELOPE).compareTo(new BigDecimal("45")) != 0) {
                throw ScenarioException.of(List.of(new Problem("test", 0, Phrase.verbatim("refused"))));
            }
        };
        DrawnDistrict drawn = draw.district(beibei, 2, onlyBestEnvelope);
        assertThat(drawn.values().stream()
                        .filter(DrawnValue::putBack)
                        .map(value -> value.key().substring(0, value.key().indexOf('.')))
                        .collect(Collectors.toSet()))
                .containsExactly("budget");
        assertThat(value(drawn, ENVELOPE).value()).isEqualByComparingTo("45");
        assertThat(drawn.values()).filteredOn(value -> !value.putBack()).isNotEmpty();
    }

    @Test
    void ifNoSectionAloneMendsTheWorldMoreArePutBack() {
        AssumptionDraw.Acceptance onlyBest = district -> {
            boolean best = List.of(ENVELOPE, "search.readyShare.health").stream()
                    .allMatch(key -> district.numbers()
                                    .number(key)
                                    .compareTo(beibei.numbers().number(key))
                            == 0);
            if (!best) {
                throw ScenarioException.of(List.of(new Problem("test", 0, Phrase.verbatim("refused"))));
            }
        };
        DrawnDistrict drawn = draw.district(beibei, 2, onlyBest);
        assertThat(value(drawn, ENVELOPE).putBack()).isTrue();
        assertThat(value(drawn, "search.readyShare.health").putBack()).isTrue();
    }

    @Test
    void mostDrawnWorldsAreUsableUnderEveryBundledPolicyAsTheyAre() throws Exception {
        int asDrawn = 0;
        for (int point = 0; point < 16; point++) {
            DrawnDistrict drawn = draw.district(beibei, point, district -> {
                for (String policy : folder.names(Kind.POLICY)) {
                    folder.resolve(district, folder.policy(policy));
                }
            });
            asDrawn += drawn.values().stream().noneMatch(DrawnValue::putBack) ? 1 : 0;
        }
        assertThat(asDrawn).isGreaterThanOrEqualTo(12);
    }

    private static DrawnValue value(DrawnDistrict drawn, String key) {
        return drawn.values().stream()
                .filter(value -> value.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
