package minbei.model.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class TrackRecordTest {

    private final TrackRecord record = new TrackRecord();

    @Test
    void nobodyKnowsANewGroup() {
        assertThat(record.reputation()).isZero();
        assertThat(record.departmentFamiliarity()).isZero();
        assertThat(record.townshipFamiliarity()).isZero();
        assertThat(record.contractsWon()).isZero();
        assertThat(record.isQualified(0)).isFalse();
        assertThat(record.isBarred(0)).isFalse();
        assertThat(record.shownUntil()).isEqualTo(Standing.NEVER);
    }

    @Test
    void verdictIsTheMeanOfThoseItHadOrWhatCountsWithoutAny() {
        assertThat(record.meanVerdict(0.6)).isEqualTo(0.6);
        record.judged(0.9);
        record.judged(0.4);
        // (0.9 + 0.4) / 2
        assertThat(record.meanVerdict(0.6)).isCloseTo(0.65, within(1e-15));
        assertThat(record.verdicts()).isEqualTo(2);
    }

    @Test
    void reputationAndFamiliarityAreHeldBetweenNoneAndFull() {
        record.setReputation(1.5);
        record.setDepartmentFamiliarity(-0.5);
        record.setTownshipFamiliarity(2);
        assertThat(record.reputation()).isEqualTo(1);
        assertThat(record.departmentFamiliarity()).isZero();
        assertThat(record.townshipFamiliarity()).isEqualTo(1);
    }

    @Test
    void listsAndBarsHoldUntilTheirTerm() {
        record.qualifyUntil(24);
        record.barUntil(36);
        record.showUntil(5);
        assertThat(record.isQualified(23)).isTrue();
        assertThat(record.isQualified(24)).isFalse();
        assertThat(record.isBarred(35)).isTrue();
        assertThat(record.isBarred(36)).isFalse();
        assertThat(record.shownUntil()).isEqualTo(5);
    }

    @Test
    void contractsAndMonthsUnderThemAreCounted() {
        record.wonContract();
        record.wonContract();
        record.workedUnderContract();
        assertThat(record.contractsWon()).isEqualTo(2);
        assertThat(record.contractMonths()).isEqualTo(1);
    }
}
