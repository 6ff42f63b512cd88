package minbei.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StandingTest {

    private final Standing standing = new Standing(3);

    @Test
    void groupBeginsWithoutPapers() {
        assertThat(standing.status()).isEqualTo(LegalStatus.INFORMAL);
        assertThat(standing.statusSince()).isEqualTo(3);
        assertThat(standing.route()).isEqualTo(Route.NONE);
        assertThat(standing.isFiled()).isFalse();
        assertThat(standing.filedSince()).isEqualTo(Standing.NEVER);
        assertThat(standing.registeredMonth()).isEqualTo(Standing.NEVER);
        assertThat(standing.firstAppliedMonth()).isEqualTo(Standing.NEVER);
        assertThat(standing.nextStepMonth()).isEqualTo(Standing.NEVER);
        assertThat(standing.hasPermit()).isFalse();
        assertThat(standing.grade(1_000)).isZero();
        assertThat(standing.affiliation()).isZero();
    }

    @Test
    void filedGroupStaysFiledOnItsWayToTheRegister() {
        standing.file(5);
        assertThat(standing.status()).isEqualTo(LegalStatus.FILED);
        standing.setStatus(LegalStatus.SEEKING_SUPERVISOR, 8);
        assertThat(standing.isFiled()).isTrue();
        assertThat(standing.filedSince()).isEqualTo(5);
        standing.register(Route.DUAL, 14);
        assertThat(standing.isFiled()).as("a legal person now").isFalse();
        assertThat(standing.registeredMonth()).isEqualTo(14);
        assertThat(standing.statusSince()).isEqualTo(14);
        assertThat(standing.route()).isEqualTo(Route.DUAL);
    }

    @Test
    void whoeverWithdrawsStandsWhereItStoodBefore() {
        standing.setStatus(LegalStatus.SEEKING_SUPERVISOR, 4);
        standing.withdraw(6);
        assertThat(standing.status()).isEqualTo(LegalStatus.INFORMAL);
        assertThat(standing.statusSince()).isEqualTo(6);
        standing.file(7);
        standing.setStatus(LegalStatus.UNDER_REVIEW, 8);
        standing.withdraw(9);
        assertThat(standing.status()).isEqualTo(LegalStatus.FILED);
        assertThat(standing.filedSince()).as("filed once").isEqualTo(7);
    }

    @Test
    void whoeverLeavesTheRegisterIsNotFiledAgain() {
        standing.file(5);
        standing.register(Route.DIRECT, 9);
        standing.deregister(40);
        assertThat(standing.status()).isEqualTo(LegalStatus.DEREGISTERED);
        assertThat(standing.isFiled()).isFalse();
        assertThat(standing.deregisteredMonth()).isEqualTo(40);
        assertThat(standing.route()).as("how it once came").isEqualTo(Route.DIRECT);
        assertThat(standing.registeredMonth()).isEqualTo(9);
    }

    @Test
    void attemptsAreCountedAndTheFirstIsKept() {
        standing.applied(6);
        standing.applied(12);
        assertThat(standing.attempts()).isEqualTo(2);
        assertThat(standing.firstAppliedMonth()).isEqualTo(6);
    }

    @Test
    void inspectionsMissedInARowAreForgottenByOneThatIsPassed() {
        standing.inspected(2014, false);
        standing.inspected(2015, false);
        assertThat(standing.missedInspections()).isEqualTo(2);
        assertThat(standing.lastInspectionPassed()).isFalse();
        standing.inspected(2016, true);
        assertThat(standing.missedInspections()).isZero();
        assertThat(standing.lastInspectionPassed()).isTrue();
        assertThat(standing.lastInspectedYear()).isEqualTo(2016);
        standing.inspected(2017, false);
        assertThat(standing.missedInspections()).isEqualTo(1);
    }

    @Test
    void gradeHoldsUntilItsTerm() {
        standing.setGrade(4, 60);
        assertThat(standing.grade(59)).isEqualTo(4);
        assertThat(standing.grade(60)).isZero();
    }
}
