package minbei.model.procurement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.contract.Buyer;
import minbei.model.need.NeedKind;
import org.junit.jupiter.api.Test;

final class OverlapsTest {

    private final Overlaps overlaps = Overlaps.none(2);

    private static Project project(Buyer buyer, int township, int month) {
        return new Project(buyer, NeedKind.HEALTH, township, month, 0, 10, 6_000, 12, false, false);
    }

    @Test
    void sameNeedTownshipAndQuarterOfTwoBuyersIsADuplicate() {
        overlaps.note(project(Buyer.department(), 0, 3));
        overlaps.note(project(Buyer.township(0), 0, 5));
        assertThat(overlaps.planned()).isEqualTo(2);
        assertThat(overlaps.duplicates()).isEqualTo(1);
    }

    @Test
    void anotherQuarterTownshipOrTheSameBuyerIsNone() {
        overlaps.note(project(Buyer.department(), 0, 3));
        overlaps.note(project(Buyer.department(), 0, 4));
        overlaps.note(project(Buyer.township(1), 1, 4));
        overlaps.note(project(Buyer.township(0), 0, 6));
        assertThat(overlaps.duplicates()).isZero();
    }

    @Test
    void aMonthCountsItsOwnOnly() {
        overlaps.note(project(Buyer.department(), 0, 3));
        overlaps.beginMonth();
        assertThat(overlaps.planned()).isZero();
        assertThat(overlaps.otherPlanned(Buyer.township(0), 0, 0, 5)).isTrue();
        assertThat(overlaps.otherPlanned(Buyer.department(), 0, 0, 5)).isFalse();
    }

    @Test
    void aTownshipRestsForItsBuyerAndNeedOnly() {
        Rests rests = Rests.none(2);
        rests.begin(project(Buyer.department(), 0, 3), 9);
        assertThat(rests.rests(Buyer.department(), 0, 0, 8)).isTrue();
        assertThat(rests.rests(Buyer.department(), 0, 0, 9)).isFalse();
        assertThat(rests.rests(Buyer.department(), 1, 0, 8)).isFalse();
        assertThat(rests.rests(Buyer.department(), 0, 1, 8)).isFalse();
        assertThat(rests.rests(Buyer.township(0), 0, 0, 8)).isFalse();
    }
}
