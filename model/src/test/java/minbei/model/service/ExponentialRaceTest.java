package minbei.model.service;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.random.Luck;
import minbei.model.random.Stream;
import org.junit.jupiter.api.Test;

final class ExponentialRaceTest {

    private static final int RACES = 200_000;

    private final Luck luck = Luck.of(11);

    private long draw(int entity) {
        return luck.bits(Stream.PROVIDER_CHOICE, entity, 0, 0);
    }

    private static ExponentialRace race(int[] runners, double... weights) {
        ExponentialRace race = ExponentialRace.of(runners.length);
        for (int i = 0; i < runners.length; i++) {
            race.add(runners[i], weights[i], Luck.nameKey(runners[i]));
        }
        return race;
    }

    /** Each share is off by more than five deviations with chance 6e-7: α below 3e-6 for the four. */
    @Test
    void eachIsChosenInProportionToItsWeight() {
        double[] weights = {6, 3, 0.9, 0.1};
        ExponentialRace race = race(new int[] {0, 1, 2, 3}, weights);
        int[] won = new int[4];
        for (int i = 0; i < RACES; i++) {
            won[race.first(draw(i))]++;
        }
        for (int k = 0; k < 4; k++) {
            double p = weights[k] / 10;
            double deviation = Math.sqrt(RACES * p * (1 - p));
            assertThat(Math.abs(won[k] - RACES * p)).as("alternative %d", k).isLessThan(5 * deviation);
        }
    }

    /** The shortcut of the early is one of time only: the winner is the least −ln(1 − u)/w, worked out for all. */
    @Test
    void theShortcutForTheEarlyFindsTheSameWinner() {
        double[] weights = {2, 0.5, 7, 1};
        ExponentialRace race = race(new int[] {0, 1, 2, 3}, weights);
        for (int i = 0; i < 20_000; i++) {
            assertThat(race.first(draw(i))).isEqualTo(leastTime(draw(i), weights));
        }
    }

    private static int leastTime(long draw, double... weights) {
        int least = -1;
        double best = Double.POSITIVE_INFINITY;
        for (int k = 0; k < weights.length; k++) {
            double u = ((Luck.bitsFor(draw, Luck.nameKey(k)) >>> 12) + 0.5) / (1L << 52);
            double time = -StrictMath.log(1 - u) / weights[k];
            if (time < best) {
                best = time;
                least = k;
            }
        }
        return least;
    }

    /** Forty alternatives of like weight: many races are so close that only the logarithms themselves tell who is first. */
    @Test
    void closeRacesAreDecidedByTheTimesThemselves() {
        int[] runners = new int[40];
        double[] weights = new double[40];
        for (int k = 0; k < 40; k++) {
            runners[k] = k;
            weights[k] = 1 + k % 3 * 1e-9;
        }
        ExponentialRace race = race(runners, weights);
        for (int i = 0; i < 20_000; i++) {
            assertThat(race.first(draw(i))).isEqualTo(leastTime(draw(i), weights));
        }
    }

    @Test
    void theOrderInWhichTheyStandDoesNotMatter() {
        ExponentialRace race = race(new int[] {4, 7, 9}, 1, 2, 3);
        ExponentialRace turned = race(new int[] {9, 4, 7}, 3, 1, 2);
        for (int i = 0; i < 1_000; i++) {
            assertThat(turned.first(draw(i))).isEqualTo(race.first(draw(i)));
        }
    }

    @Test
    void whoEntersTakesChoicesButMovesNoOthers() {
        ExponentialRace before = race(new int[] {4, 7, 9}, 1, 2, 3);
        ExponentialRace after = race(new int[] {4, 7, 8, 9}, 1, 2, 0.5, 3);
        for (int i = 0; i < 10_000; i++) {
            int now = after.first(draw(i));
            assertThat(now == 8 || now == before.first(draw(i))).isTrue();
        }
    }

    @Test
    void whoWeighsMoreLosesNoChoice() {
        ExponentialRace before = race(new int[] {4, 7, 9}, 1, 2, 3);
        ExponentialRace after = race(new int[] {4, 7, 9}, 1, 2.5, 3);
        for (int i = 0; i < 10_000; i++) {
            int now = after.first(draw(i));
            assertThat(now == 7 || now == before.first(draw(i))).isTrue();
        }
    }

    @Test
    void weightlessNeverArrives() {
        ExponentialRace race = race(new int[] {1, 2}, 0, 1e-30);
        for (int i = 0; i < 1_000; i++) {
            assertThat(race.first(draw(i))).isEqualTo(2);
        }
    }

    @Test
    void racesAddUpWithAFactor() {
        ExponentialRace near = race(new int[] {1, 2}, 3, 5);
        ExponentialRace all = ExponentialRace.of(4);
        all.addAll(near, 0.5);
        all.addAll(near, 2);
        // 0.5·8 + 2·8 = 20
        assertThat(all.sum()).isEqualTo(20);
        assertThat(all.count()).isEqualTo(4);
    }
}
