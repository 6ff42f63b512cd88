package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceCommandTest {

    private final TestBench bench = TestBench.with((input, seed) -> {
        throw new AssertionError("a trace runs both worlds itself");
    });

    private int trace(String policies, String... more) {
        String all =
                "trace " + policies + " --district beibei --seed 1 --population-scale 0.003 " + String.join(" ", more);
        return bench.call(all.split(" "));
    }

    /** The envelope grows in 2015-01; in Beibei all six fields share it. */
    @Test
    void firstMonthPhaseEntityAndQuantityAreNamedAndHowTheDifferenceSpreads() {
        assertThat(trace("status-quo larger-envelope", "--months 14")).isZero();
        assertThat(bench.out().lines())
                .anyMatch(line -> line.equals("Beibei: \"Status quo\" and \"A larger envelope\" part in 2015-01, in the"
                        + " phase \"Budget is appropriated\"."))
                .anyMatch(
                        line -> line.startsWith("First to differ: field health services: appropriated in the month: "))
                .anyMatch(line -> line.startsWith("After that phase the same differs for 5 more of its kind"))
                .anyMatch(line -> line.startsWith("2015-01 "))
                .anyMatch(line -> line.startsWith("2015-02 "));
    }

    @Test
    void itIsToldInChineseWithoutKeysToo() {
        assertThat(trace("status-quo larger-envelope", "--months 13 --lang zh")).isZero();
        assertThat(bench.out()).contains("在 2015-01 的“预算拨付”阶段分开").doesNotContain("health");
    }

    /** Beibei has none of the institutions that the policy "bare" takes away. */
    @Test
    void policiesThatComeToTheSameNeverDiffer() {
        assertThat(trace("bare status-quo", "--months 2")).isZero();
        assertThat(bench.out().lines())
                .singleElement()
                .asString()
                .contains("never differ, in any phase of any month to 2014-02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status-quo larger-envelop | Maybe you meant larger-envelope.",
                "status-quo status-quo --months 0 | --months (0) must be a whole number from 1 to 120",
                "status-quo larger-envelop --lang zh | 也许是 larger-envelope。",
            })
    void badInputIsOneLine(String policies, String message) {
        assertThat(trace(policies)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench.err().lines()).singleElement().asString().contains(message.strip());
    }
}
