package minbei.model.breach;

import java.io.ObjectInputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import minbei.model.breach.observation.Watcher;
import minbei.scenario.breach.ScenarioBreach;
import sim.engine.SimState;

/** Does everything a class of the model may not, for the test that finds it. */
class BreachData {
    static int changing;

    final Random ownGenerator = new Random(1);
    final Map<String, Integer> byHash = new HashMap<>();
    final Map<String, Integer> bySalt = Map.of("a", 1);
    final Set<String> saltedSet = Set.of("a");
    final DoubleUnaryOperator inexact = Math::exp;
    ObjectInputStream input;
    ScenarioBreach scenario;
    Watcher watcher;

    double chance(SimState state) {
        return Math.random() + state.random.nextDouble();
    }

    long clock() {
        return System.nanoTime() + LocalDate.now(ZoneOffset.UTC).toEpochDay();
    }

    int threads() {
        return List.of(1, 2).stream().parallel().mapToInt(each -> each).sum();
    }
}
