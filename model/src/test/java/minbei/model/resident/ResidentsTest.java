package minbei.model.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class ResidentsTest {

    @Test
    void traitsAreKeptInEveryCombination() {
        Residents residents = Residents.of(2, 1);
        for (Hukou hukou : Hukou.ALL) {
            for (Income income : Income.ALL) {
                for (boolean female : new boolean[] {false, true}) {
                    int id = residents.add(1, -300, female, hukou, income);
                    assertThat(residents.hukou(id)).isEqualTo(hukou);
                    assertThat(residents.income(id)).isEqualTo(income);
                    assertThat(residents.isFemale(id)).isEqualTo(female);
                    assertThat(residents.community(id)).isEqualTo(1);
                    assertThat(residents.isPresent(id)).isTrue();
                    assertThat(residents.leavesByDeath(id)).isFalse();
                    assertThat(residents.firstEpisode(id)).isEqualTo(Residents.NO_EPISODE);
                }
            }
        }
    }

    @Test
    void leavingTakesOneFromTheCommunityAndNeverGivesTheIdAway() {
        Residents residents = Residents.of(2, 4);
        int first = residents.add(0, 0, true, Hukou.LOCAL, Income.LOW);
        int second = residents.add(0, 0, true, Hukou.MIGRANT, Income.HIGH);
        residents.add(1, 0, false, Hukou.LOCAL, Income.MIDDLE);
        residents.markLeavingByDeath(second);
        residents.leave(second);
        assertThat(residents.isPresent(second)).isFalse();
        assertThat(residents.leavesByDeath(second)).isTrue();
        assertThat(residents.hukou(second)).isEqualTo(Hukou.MIGRANT);
        assertThat(residents.income(second)).isEqualTo(Income.HIGH);
        assertThat(residents.isPresent(first)).isTrue();
        assertThat(residents.presentIn(0)).isEqualTo(1);
        assertThat(residents.presentIn(1)).isEqualTo(1);
        assertThat(residents.present()).isEqualTo(2);
        assertThat(residents.add(0, 0, true, Hukou.LOCAL, Income.LOW)).isEqualTo(3);
        assertThat(residents.everPresent()).isEqualTo(4);
    }

    @Test
    void nobodyLeavesTwice() {
        Residents residents = Residents.of(1, 1);
        int id = residents.add(0, 0, true, Hukou.LOCAL, Income.LOW);
        residents.leave(id);
        assertThatThrownBy(() -> residents.leave(id)).isInstanceOf(AssertionError.class);
    }

    @Test
    void ageStandsStillInTheSpinUp() {
        Residents residents = Residents.of(1, 1);
        // 50 months old at the end of 2013
        int id = residents.add(0, -51, true, Hukou.LOCAL, Income.LOW);
        assertThat(residents.ageMonths(id, -60)).isEqualTo(50);
        assertThat(residents.ageMonths(id, -1)).isEqualTo(50);
        assertThat(residents.ageMonths(id, 0)).isEqualTo(51);
        assertThat(residents.ageMonths(id, 119)).isEqualTo(170);
    }

    @Test
    void rowsKeepTheirValuesWhenBlocksAreAdded() {
        long seed = 20140101;
        Random random = new Random(seed);
        Residents residents = Residents.of(3, 0);
        int count = 40_000; // blocks hold 16,384
        for (int i = 0; i < count; i++) {
            int id = residents.add(i % 3, -i % 1_200, i % 2 == 0, Hukou.ALL.get(i % 2), Income.ALL.get(i % 3));
            residents.setTrust(id, random.nextFloat());
            residents.setAcquiredAwareness(id, random.nextFloat(), i % 180 - 60);
            residents.setFirstEpisode(id, i + 7);
            assertThat(id).isEqualTo(i);
        }
        Random again = new Random(seed);
        for (int i = 0; i < count; i++) {
            assertThat(residents.community(i)).as("seed %d", seed).isEqualTo(i % 3);
            assertThat(residents.ageMonths(i, 0)).isEqualTo(i % 1_200);
            assertThat(residents.isFemale(i)).isEqualTo(i % 2 == 0);
            assertThat(residents.income(i)).isEqualTo(Income.ALL.get(i % 3));
            assertThat(residents.trust(i)).isCloseTo(again.nextFloat(), within(1e-6f));
            assertThat(residents.acquiredAwareness(i)).isEqualTo(again.nextFloat());
            assertThat(residents.acquiredMonth(i)).isEqualTo(i % 180 - 60);
            assertThat(residents.firstEpisode(i)).isEqualTo(i + 7);
        }
        assertThat(residents.present()).isEqualTo(count);
    }

    @Test
    void valuesThatShareANumberDoNotTouchEachOther() {
        Residents residents = Residents.of(65_536, 1);
        // the last community there can be, the oldest birth, the latest month
        int id = residents.add(65_535, -2_048, true, Hukou.MIGRANT, Income.HIGH);
        residents.setFirstEpisode(id, (1 << 30) - 2);
        residents.setAcquiredAwareness(id, 0.5f, -512);
        residents.markLeavingByDeath(id);
        residents.setTrust(id, 1);
        residents.moveTrust(id, -9.5);
        residents.setAcquiredAwareness(id, 1, 511);
        assertThat(residents.community(id)).isEqualTo(65_535);
        assertThat(residents.ageMonths(id, -1)).isEqualTo(2_047);
        assertThat(residents.acquiredMonth(id)).isEqualTo(511);
        assertThat(residents.acquiredAwareness(id)).isEqualTo(1);
        assertThat(residents.firstEpisode(id)).isEqualTo((1 << 30) - 2);
        assertThat(residents.hukou(id)).isEqualTo(Hukou.MIGRANT);
        assertThat(residents.income(id)).isEqualTo(Income.HIGH);
        assertThat(residents.isFemale(id)).isTrue();
        assertThat(residents.leavesByDeath(id)).isTrue();
        residents.leave(id);
        assertThat(residents.isPresent(id)).isFalse();
        assertThat(residents.acquiredMonth(id)).isEqualTo(511);
        residents.setFirstEpisode(id, Residents.NO_EPISODE);
        assertThat(residents.firstEpisode(id)).isEqualTo(Residents.NO_EPISODE);
        assertThat(residents.acquiredMonth(id)).isEqualTo(511);
    }

    @Test
    void trustBeyondWhatARowHoldsStaysAtItsEdge() {
        Residents residents = Residents.of(1, 1);
        int id = residents.add(0, 0, true, Hukou.LOCAL, Income.LOW);
        residents.setTrust(id, 0.5);
        residents.moveTrust(id, 100);
        assertThat(residents.trust(id)).isEqualTo(1);
        // from 2²³ − 1 millionths, 8.388607, seven and a half down
        residents.moveTrust(id, -7.5);
        assertThat(residents.trust(id)).isCloseTo(0.888607f, within(1e-6f));
        residents.moveTrust(id, -100);
        assertThat(residents.trust(id)).isZero();
    }

    @Test
    void fetchingChangesNothing() {
        Residents residents = Residents.of(1, 1);
        int id = residents.add(0, -12, false, Hukou.LOCAL, Income.LOW);
        residents.setTrust(id, 0.5);
        residents.fetch(new int[] {id, id, 7}, 2);
        assertThat(residents.trust(id)).isEqualTo(0.5f);
        assertThat(residents.ageMonths(id, 0)).isEqualTo(12);
    }

    @Test
    void twoStepsOfTrustComeToTheSameInEitherOrderEvenAtTheEdge() {
        Residents residents = Residents.of(1, 2);
        for (int id = 0; id < 2; id++) {
            residents.add(0, -400, true, Hukou.LOCAL, Income.LOW);
            residents.setTrust(id, 0.95);
        }
        residents.moveTrust(0, 0.3);
        assertThat(residents.trust(0)).isEqualTo(1);
        residents.moveTrust(0, -0.2);
        residents.moveTrust(1, -0.2);
        residents.moveTrust(1, 0.3);
        assertThat(residents.trust(1)).isEqualTo(residents.trust(0));
    }
}
