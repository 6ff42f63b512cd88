package minbei.model.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.budget.Field;
import minbei.model.contract.Buyer;
import minbei.model.department.Openness;
import minbei.model.institution.Claim;
import minbei.model.institution.Funding;
import minbei.model.institution.Institution;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;

final class CoordinationTest {

    private static final Buyer DEPARTMENT = Buyer.department();
    private static final Buyer FIRST = Buyer.township(0);
    private static final Buyer SECOND = Buyer.township(1);

    private final Ledger ledger = Ledger.of(Field.KEYS);

    @Test
    void bareDistrictClaimsNothingAndCoordinatesNothing() {
        Coordination coordination = coordination(TestWorld.parameters().coordination());
        assertThat(coordination.claims(0)).isEmpty();
        work(coordination, 0);
        work(coordination, 1);
        assertThat(coordination.seesProjectsOf(DEPARTMENT, DEPARTMENT, 1)).isFalse();
        assertThat(coordination.conference().sits(1)).isFalse();
        assertThat(coordination.panel().awardNoiseRatio(1)).isEqualTo(1);
        assertThat(coordination.purchasing().monthsToSign(1)).isZero();
        assertThat(coordination.purchasing().lookedIntoThisMonth(1, 10)).isZero();
        assertThat(ledger.moved(Field.COORDINATION, Purpose.COORDINATION)).isZero();
    }

    @Test
    void fundedInstitutionsArePaidAndNothingIsLeft() {
        Coordination coordination = coordination(pulled(Change.of("coordination.jointConference", 1)
                .and("coordination.advisoryPanel", 1)
                .and("coordination.conferenceYuanPerTenThousandYear", 1_000)
                .and("coordination.panelFeesYuanPerTenThousandYear", 800)));
        // 12,000 residents: 1,000 · 1.2 = 1,200 yuan a year, 100 a month; 800 · 1.2 = 960, 80 a month
        assertThat(coordination.claims(0))
                .containsExactly(
                        new Claim(Institution.M1A_JOINT_CONFERENCE, 10_000),
                        new Claim(Institution.M1C_ADVISORY_PANEL, 8_000));
        work(coordination, 0);
        assertThat(ledger.moved(Field.COORDINATION, Purpose.COORDINATION)).isEqualTo(18_000);
        assertThat(ledger.held(Field.COORDINATION)).isZero();
    }

    @Test
    void departmentsSeeEachOthersProjectsOnceTheConferenceSits() {
        Coordination coordination = coordination(pulled(Change.of("coordination.jointConference", 1)));
        work(coordination, 0);
        assertThat(coordination.seesProjectsOf(DEPARTMENT, DEPARTMENT, 0)).isFalse();
        work(coordination, 1);
        assertThat(coordination.seesProjectsOf(DEPARTMENT, DEPARTMENT, 1)).isTrue();
        assertThat(coordination.seesProjectsOf(FIRST, DEPARTMENT, 1)).isFalse();
        assertThat(coordination.seesProjectsOf(DEPARTMENT, FIRST, 1)).isFalse();
    }

    @Test
    void townshipsAreSeenWhereTheySitInTheConference() {
        Coordination coordination =
                coordination(pulled(Change.of("coordination.jointConference", 1).and("coordination.levels", 2)));
        work(coordination, 0);
        work(coordination, 1);
        assertThat(coordination.seesProjectsOf(FIRST, DEPARTMENT, 1)).isTrue();
        assertThat(coordination.seesProjectsOf(FIRST, SECOND, 1)).isTrue();
    }

    @Test
    void financeThatSignsShowsAllProjectsWhateverTheConference() {
        Coordination coordination =
                coordination(pulled(Change.of("coordination.jointConference", 1).and("coordination.purchasing", 1)));
        work(coordination, 0);
        work(coordination, 1);
        assertThat(coordination.seesProjectsOf(FIRST, SECOND, 1)).isTrue();
    }

    @Test
    void conferenceThatCannotBePaidDoesNotSit() {
        Coordination coordination = coordination(pulled(Change.of("coordination.jointConference", 1)));
        work(coordination, 0);
        Funding refused = Funding.none();
        coordination.claims(1).forEach(refused::refuse);
        coordination.settle(1, refused);
        assertThat(coordination.conference().sits(1)).isFalse();
        assertThat(coordination.seesProjectsOf(DEPARTMENT, DEPARTMENT, 1)).isFalse();
    }

    @Test
    void reportersAreTheCommitteesAndThePanel() {
        Coordination coordination = coordination(TestWorld.parameters().coordination());
        assertThat(coordination.reporters()).isEqualTo(List.of(coordination.office(), coordination.panel()));
    }

    private static CoordinationParameters pulled(Change change) {
        return change.apply(TestWorld.parameters()).coordination();
    }

    private Coordination coordination(CoordinationParameters parameters) {
        return Coordination.of(
                TestWorld.district(),
                month -> parameters,
                month -> 7_000,
                Luck.of(1),
                ledger,
                Openness.of(month -> TestWorld.parameters().department()));
    }

    /** All claims are met. */
    private void work(Coordination coordination, int month) {
        Funding funding = Funding.none();
        for (Claim claim : coordination.claims(month)) {
            ledger.appropriate(Field.COORDINATION, claim.fen());
            funding.grant(claim);
        }
        coordination.settle(month, funding);
    }
}
