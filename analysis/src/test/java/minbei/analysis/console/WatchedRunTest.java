package minbei.analysis.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.swing.SwingUtilities;
import minbei.analysis.language.Language;
import minbei.model.RunRecord;
import minbei.model.Simulation;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import minbei.model.observation.snapshot.WorldSnapshot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The run that the console drives, without its windows. */
class WatchedRunTest {

    private static WatchedScenario scenario;
    private static RunRecord unwatched;
    private static RunRecord watched;
    private static final List<WorldSnapshot> SEEN = new ArrayList<>();
    private static WatchedRun run;

    private static final class Notes implements Watcher {
        @Override
        public void begin() {
            SEEN.clear();
        }

        @Override
        public void show(WorldSnapshot world) {
            SEEN.add(world);
        }
    }

    @BeforeAll
    static void watch() throws Exception {
        scenario = WatchedExample.scenario();
        unwatched = Simulation.run(scenario.input(), scenario.seed());
        run = WatchedRun.of(scenario, Language.EN);
        run.add(new Notes());
        run.start();
        while (run.step()) {
            // a month each
        }
        SwingUtilities.invokeAndWait(() -> {});
        watched = run.model().finished();
    }

    @Test
    void worldThatWasLookedAtEveryMonthHasTheBitsOfOneThatWasNot() {
        assertThat(watched.hash()).isEqualTo(unwatched.hash());
    }

    @Test
    void everyStepIsAMonthAndTheRunEndsWithTheLastRecordedOne() {
        int spinUp = scenario.input().parameters().baseline().schedule().spinUpMonths();

        assertThat(SEEN).extracting(WorldSnapshot::month).startsWith(-spinUp).endsWith(23);
        assertThat(SEEN).hasSize(spinUp + 24);
        assertThat(run.step()).isFalse();
    }

    @Test
    void whatIsShownIsWhatTheTablesSay() {
        WorldSnapshot last = SEEN.get(SEEN.size() - 1);

        assertThat(last.coverage()).isEqualTo(table(Indicator.COVERAGE, Breakdown.TOTAL, "all"));
        assertThat(last.registered()).isEqualTo((long) table(Indicator.REGISTERED, Breakdown.TOTAL, "all"));
        assertThat(last.registeredActive())
                .isEqualTo((long) table(Indicator.REGISTERED_ACTIVE, Breakdown.TOTAL, "all"));
        assertThat(last.inPark()).isEqualTo((long) table(Indicator.IN_PARK, Breakdown.TOTAL, "all"));
        assertThat(last.residents()).isEqualTo(table(Indicator.RESIDENTS, Breakdown.TOTAL, "all"));
        last.townships()
                .forEach(township -> assertThat(township.coverage())
                        .as(township.code())
                        .isEqualTo(table(Indicator.COVERAGE, Breakdown.TOWNSHIP, township.code())));
        assertThat(last.departments().stream()
                        .mapToLong(each -> each.ownPlaces())
                        .sum())
                .isEqualTo((long) table(Indicator.OWN_PLACES, Breakdown.TOTAL, "all"));
    }

    private static double table(Indicator indicator, Breakdown breakdown, String category) {
        IndicatorSeries series = watched.series().stream()
                .filter(each -> each.indicator() == indicator
                        && each.breakdown() == breakdown
                        && each.category().equals(category))
                .findFirst()
                .orElseThrow();
        return series.at(scenario.input().months() - 1);
    }

    @Test
    void anotherSeedOfTheConsoleIsAnotherWorldAndTheFirstOneComesBack() {
        WatchedRun again = WatchedRun.of(scenario, Language.EN);
        long shown = again.state.seed();
        again.state.setSeed(3);
        again.start();
        again.step();
        WorldSnapshot other = again.model().look();
        again.finish();
        again.state.setSeed(shown);
        again.start();
        again.step();
        WorldSnapshot first = again.model().look();

        assertThat(first.organizations()).isEqualTo(SEEN.get(0).organizations());
        assertThat(other.organizations()).isNotEqualTo(first.organizations());
    }
}
