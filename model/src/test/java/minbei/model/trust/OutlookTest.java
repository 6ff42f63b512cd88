package minbei.model.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.random.Luck;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.Residents;
import org.junit.jupiter.api.Test;

final class OutlookTest {

    private static final double FLOAT = 1e-6;
    private static final Luck LUCK = Luck.of(20140101);

    /** Everybody begins with trust 0.5 and awareness 0.2; spill 2, a tenth of the mood and of what was acquired is forgotten. */
    private static final TrustParameters SAME =
            trust(Change.of("trust.initialSpread", 0).and("trust.awarenessSpread", 0));

    /** The same with differences between residents. */
    private static final TrustParameters SPREAD =
            trust(Change.of("trust.initialSpread", 0.15).and("trust.awarenessSpread", 0.1));

    private static TrustParameters trust(Change change) {
        return Change.of("trust.communityReturnPerMonth", 0.1)
                .and("trust.awarenessForgottenPerMonth", 0.1)
                .andThen(change)
                .apply(TestWorld.parameters())
                .trust();
    }

    private static final class Town {
        final Residents residents;
        final Outlook outlook;

        Town(TrustParameters parameters, int... byCommunity) {
            residents = Residents.of(byCommunity.length, 16);
            outlook = Outlook.of(parameters, LUCK, residents, byCommunity.length);
            for (int c = 0; c < byCommunity.length; c++) {
                for (int i = 0; i < byCommunity[c]; i++) {
                    arrive(c, -37);
                }
            }
        }

        int arrive(int community, int month) {
            int id = residents.add(community, -400, true, Hukou.LOCAL, Income.LOW);
            outlook.arrived(id, month);
            return id;
        }

        void leave(int id, int month) {
            residents.leave(id);
            outlook.left(id, month);
        }
    }

    @Test
    void serviceAboveExpectationRaisesTrustAndBelowLowersIt() {
        Town town = new Town(SAME, 3);
        town.outlook.served(0, 0.9);
        town.outlook.served(1, 0.1);
        town.outlook.served(2, 0.5);
        // 0.5 ± 0.5 · 0.4
        assertThat((double) town.residents.trust(0)).isCloseTo(0.7, within(FLOAT));
        assertThat((double) town.residents.trust(1)).isCloseTo(0.3, within(FLOAT));
        assertThat((double) town.residents.trust(2)).isCloseTo(0.5, within(FLOAT));
        assertThat(town.outlook.ownTrustShift(0)).isCloseTo(0.2, within(FLOAT));
    }

    @Test
    void givingUpLowersTrust() {
        Town town = new Town(SAME, 1);
        town.outlook.gaveUp(0);
        town.outlook.gaveUp(0);
        assertThat((double) town.residents.trust(0)).isCloseTo(0.44, within(FLOAT));
    }

    @Test
    void trustStaysBetweenZeroAndOne() {
        Town town = new Town(SAME, 2);
        for (int i = 0; i < 10; i++) {
            town.outlook.served(0, 1);
            town.outlook.served(1, 0);
        }
        assertThat(town.residents.trust(0)).isEqualTo(1);
        assertThat(town.residents.trust(1)).isZero();
        town.outlook.apply(0);
        // what was not gained is not spilled: ΣΔ = 0.5 − 0.5
        assertThat(town.outlook.mood(0)).isCloseTo(0, within(FLOAT));
    }

    @Test
    void communityTakesUpWhatItsResidentsLivedThroughAndForgetsIt() {
        Town town = new Town(SAME, 4, 1);
        town.outlook.served(0, 0.9);
        assertThat(town.outlook.mood(0)).as("not before the month's end").isZero();
        town.outlook.apply(0);
        // 2 · 0.2 / 4
        assertThat(town.outlook.mood(0)).isCloseTo(0.1, within(FLOAT));
        assertThat(town.outlook.mood(1)).as("the other community").isZero();
        town.outlook.gaveUp(1);
        town.outlook.apply(1);
        // 0.1 · 0.9 − 2 · 0.03 / 4
        assertThat(town.outlook.mood(0)).isCloseTo(0.075, within(FLOAT));
        town.outlook.apply(2);
        assertThat(town.outlook.mood(0)).isCloseTo(0.0675, within(FLOAT));
    }

    @Test
    void moodStaysBetweenMinusOneAndOne() {
        TrustParameters strong = trust(Change.of("trust.initialSpread", 0)
                .and("trust.stepPerSpell", 1)
                .and("trust.stepGivingUp", -1)
                .and("trust.communitySpill", 50));
        Town town = new Town(strong, 1, 1);
        town.outlook.served(0, 1);
        town.outlook.gaveUp(1);
        town.outlook.apply(0);
        // 50 · 0.5 and −50 · 0.5
        assertThat(town.outlook.mood(0)).isEqualTo(1);
        assertThat(town.outlook.mood(1)).isEqualTo(-1);
    }

    @Test
    void meanTrustIsOwnTrustPlusTheMoodOfTheCommunity() {
        Town town = new Town(SAME, 3, 1);
        town.outlook.served(0, 0.9);
        town.outlook.apply(0);
        // own (3 · 0.5 + 0.7) / 4 = 0.55; mood 2 · 0.2 / 3 for three of four: 0.1
        assertThat(town.outlook.meanTrust()).isCloseTo(0.65, within(FLOAT));
    }

    @Test
    void whoFindsAPlaceMakesUpAPartOfWhatIsMissing() {
        Town town = new Town(SAME, 2);
        town.outlook.foundPlace(0, 5);
        // 0.2 + 0.5 · 0.8
        assertThat(town.outlook.awareness(0, 5)).isCloseTo(0.6, within(FLOAT));
        assertThat(town.outlook.awareness(1, 5)).isCloseTo(0.2, within(FLOAT));
        town.outlook.foundPlace(0, 5);
        // 0.6 + 0.5 · 0.4
        assertThat(town.outlook.awareness(0, 5)).isCloseTo(0.8, within(FLOAT));
        town.outlook.apply(5);
        // (0.8 + 0.2) / 2
        assertThat(town.outlook.meanAwareness()).isCloseTo(0.5, within(FLOAT));
    }

    @Test
    void acquiredAwarenessFadesAndTheOwnBeginningsStay() {
        Town town = new Town(SAME, 1);
        town.outlook.foundPlace(0, -3);
        // 0.4 acquired; 0.4 · 0.9² two months later
        assertThat(town.outlook.awareness(0, -1)).isCloseTo(0.2 + 0.324, within(FLOAT));
        town.outlook.foundPlace(0, -1);
        // missing 1 − 0.524; acquired 0.324 + 0.5 · 0.476 = 0.562
        assertThat(town.outlook.awareness(0, -1)).isCloseTo(0.762, within(FLOAT));
        // 0.562 · 0.9
        assertThat(town.outlook.awareness(0, 0)).isCloseTo(0.7058, within(FLOAT));
        assertThat(town.outlook.awareness(0, 200)).isCloseTo(0.2, within(FLOAT));
    }

    /**
     * 20,000 residents, spread evenly over mean ± √3 · deviation: mean with sd s/√n; mean square with sd s²√(4/5)/√n, for the fourth
     * moment of an even spread is 9/5 · s⁴. Four comparisons: α = 10⁻⁵ in all, |z| &lt; 4.71.
     */
    @Test
    void residentsBeginSpreadAboutTheMean() {
        int number = 20_000;
        Town town = new Town(SPREAD, number);
        double[] sums = new double[4];
        for (int id = 0; id < number; id++) {
            double trust = (town.residents.trust(id) - 0.5) / 0.15;
            double awareness = (town.outlook.awareness(id, -37) - 0.2) / 0.1;
            assertThat(trust).isBetween(-1.7321, 1.7321);
            assertThat(awareness).isBetween(-1.7321, 1.7321);
            sums[0] += trust;
            sums[1] += awareness;
            sums[2] += trust * trust - 1;
            sums[3] += awareness * awareness - 1;
        }
        double[] variances = {1, 1, 0.8, 0.8};
        for (int i = 0; i < 4; i++) {
            assertThat(sums[i] / Math.sqrt(number * variances[i]))
                    .as("comparison %d", i)
                    .isBetween(-4.71, 4.71);
        }
    }

    @Test
    void beginningsAreHeldBetweenZeroAndOne() {
        TrustParameters extreme = trust(Change.of("trust.initialMean", 0.9)
                .and("trust.initialSpread", 0.3)
                .and("trust.awarenessMean", 0.05)
                .and("trust.awarenessSpread", 0.2));
        Town town = new Town(extreme, 1_000);
        for (int id = 0; id < 1_000; id++) {
            assertThat(town.residents.trust(id)).isBetween(0f, 1f);
            assertThat(town.outlook.awareness(id, 0)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void meansEqualARecountAfterManyEvents() {
        long seed = 20140102;
        Random random = new Random(seed);
        Town town = new Town(SPREAD, 50, 30, 20);
        for (int month = -24; month < 24; month++) {
            int ever = town.residents.everPresent();
            for (int event = 0; event < 40; event++) {
                happen(town, random.nextInt(ever), month, random);
            }
            town.arrive(random.nextInt(3), month);
            town.outlook.apply(month);
            double trust = 0;
            double awareness = 0;
            for (int id = 0; id < town.residents.everPresent(); id++) {
                if (town.residents.isPresent(id)) {
                    trust += town.residents.trust(id) + town.outlook.mood(town.residents.community(id));
                    awareness += town.outlook.awareness(id, month);
                }
            }
            int present = town.residents.present();
            // each of some hundred changes is rounded to a millionth
            assertThat(town.outlook.meanTrust())
                    .as("trust in month %d, seed %d", month, seed)
                    .isCloseTo(trust / present, within(2e-6));
            assertThat(town.outlook.meanAwareness())
                    .as("awareness in month %d, seed %d", month, seed)
                    .isCloseTo(awareness / present, within(2e-5));
        }
    }

    private static void happen(Town town, int id, int month, Random random) {
        int what = random.nextInt(30);
        double quality = random.nextDouble();
        if (!town.residents.isPresent(id)) {
            return;
        }
        if (what == 0) {
            town.leave(id, month);
        } else if (what < 10) {
            town.outlook.served(id, quality);
        } else if (what < 20) {
            town.outlook.gaveUp(id);
        } else {
            town.outlook.foundPlace(id, month);
        }
    }

    @Test
    void orderInWhichResidentsAreServedInAMonthMattersNotAtAll() {
        long seed = 20140103;
        Random random = new Random(seed);
        List<Integer> order = new ArrayList<>();
        double[] quality = new double[200];
        for (int id = 0; id < quality.length; id++) {
            order.add(id);
            quality[id] = random.nextDouble();
        }
        double[] first = afterMonth(order, quality);
        for (int run = 0; run < 20; run++) {
            Collections.shuffle(order, random);
            assertThat(afterMonth(order, quality))
                    .as("run %d, seed %d", run, seed)
                    .isEqualTo(first);
        }
    }

    private static double[] afterMonth(List<Integer> order, double[] quality) {
        Town town = new Town(SPREAD, 120, 80);
        for (int id : order) {
            if (id % 3 == 0) {
                town.outlook.gaveUp(id);
            } else {
                town.outlook.served(id, quality[id]);
            }
            if (id % 4 == 0) {
                town.outlook.foundPlace(id, 0);
            }
        }
        town.outlook.apply(0);
        Outlook outlook = town.outlook;
        return new double[] {outlook.mood(0), outlook.mood(1), outlook.meanTrust(), outlook.meanAwareness()};
    }

    @Test
    void whereNobodyLivesTheMoodFadesAndThereIsNoMean() {
        Town town = new Town(SAME, 1);
        town.outlook.served(0, 0.6);
        town.outlook.apply(0);
        // 2 · 0.05
        assertThat(town.outlook.mood(0)).isCloseTo(0.1, within(FLOAT));
        town.outlook.served(0, 0.6);
        town.leave(0, 1);
        town.outlook.apply(1);
        assertThat(town.outlook.mood(0)).isCloseTo(0.09, within(FLOAT));
        assertThat(town.outlook.meanTrust()).isNaN();
        assertThat(town.outlook.meanAwareness()).isNaN();
    }
}
