package minbei.model.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.random.Luck;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.Residents;
import org.junit.jupiter.api.Test;

final class EnvironmentProjectsTest {

    private static final int FIELD = 1;

    /** A project costs 200 yuan and lasts one month. */
    private static final long COST = 20_000;

    /** Incidents are certain in clean communities and do not fade. */
    private final EnvironmentParameters parameters = Change.of("environment.incidentsPerCommunityYear", 1e6)
            .and("environment.fadeMonths", 1e12)
            .and("environment.projectYuan", 200)
            .and("environment.projectMonths", 1)
            .apply(TestWorld.parameters())
            .environment();

    private final Ledger ledger = Ledger.of(List.of("other", "environment"));

    private static Residents residents(int... byCommunity) {
        Residents residents = Residents.of(byCommunity.length, 16);
        for (int c = 0; c < byCommunity.length; c++) {
            for (int i = 0; i < byCommunity[c]; i++) {
                residents.add(c, -400, true, Hukou.LOCAL, Income.LOW);
            }
        }
        return residents;
    }

    private Incidents incidents(int communities) {
        return Incidents.of(parameters, Luck.of(20140101), communities);
    }

    private EnvironmentProjects projects(Incidents incidents, Residents residents) {
        return EnvironmentProjects.of(parameters, incidents, residents, ledger, FIELD);
    }

    @Test
    void mostResidentsComplainMostWhereAllWereSpoiledAtOnce() {
        Incidents incidents = incidents(3);
        incidents.apply(0);
        ledger.appropriate(FIELD, COST + 1);
        projects(incidents, residents(20, 50, 30)).apply(0);
        assertThat(incidents.isAttended(1)).isTrue();
        assertThat(incidents.isAttended(0)).isFalse();
        assertThat(incidents.isAttended(2)).isFalse();
        assertThat(ledger.moved(FIELD, Purpose.ENVIRONMENT_PROJECTS)).isEqualTo(COST);
        assertThat(ledger.held(FIELD)).isEqualTo(1);
    }

    @Test
    void complaintsGrowWithEachMonthSpoiled() {
        Incidents incidents = incidents(3);
        incidents.apply(0);
        // a project cleans community 0 in month 1; it is spoiled anew in month 2
        incidents.beginProject(0, 0);
        incidents.apply(1);
        incidents.apply(2);
        assertThat(incidents.spoiledSince(0)).isEqualTo(2);
        assertThat(incidents.spoiledSince(1)).isZero();
        Residents residents = residents(100, 30, 60);
        EnvironmentProjects projects = projects(incidents, residents);
        // month 3: 100 · 2 = 200, 30 · 4 = 120, 60 · 4 = 240
        ledger.appropriate(FIELD, COST);
        projects.apply(3);
        assertThat(incidents.isAttended(2)).isTrue();
        assertThat(incidents.isAttended(0)).isFalse();
        ledger.appropriate(FIELD, COST);
        projects.apply(3);
        assertThat(incidents.isAttended(0)).isTrue();
        assertThat(incidents.isAttended(1)).isFalse();
    }

    @Test
    void firstOfEqualsIsMended() {
        Incidents incidents = incidents(2);
        incidents.apply(0);
        ledger.appropriate(FIELD, COST);
        projects(incidents, residents(10, 10)).apply(0);
        assertThat(incidents.isAttended(0)).isTrue();
        assertThat(incidents.isAttended(1)).isFalse();
    }

    @Test
    void projectsBeginAsLongAsTheMoneyLastsAndTheRestIsKeptWithinTheYear() {
        Incidents incidents = incidents(4);
        incidents.apply(0);
        EnvironmentProjects projects = projects(incidents, residents(1, 2, 3, 4));
        // 2.5 projects
        ledger.appropriate(FIELD, 50_000);
        projects.apply(0);
        assertThat(ledger.held(FIELD)).isEqualTo(10_000);
        assertThat(incidents.isAttended(3)).isTrue();
        assertThat(incidents.isAttended(2)).isTrue();
        assertThat(incidents.isAttended(1)).isFalse();
        ledger.beginMonth();
        // half a project and the half that was kept
        ledger.appropriate(FIELD, 10_000);
        projects.apply(1);
        assertThat(incidents.isAttended(1)).isTrue();
        assertThat(ledger.held(FIELD)).isZero();
    }

    @Test
    void withoutMoneyNothingBegins() {
        Incidents incidents = incidents(1);
        incidents.apply(0);
        ledger.appropriate(FIELD, COST - 1);
        projects(incidents, residents(10)).apply(0);
        assertThat(incidents.isAttended(0)).isFalse();
        assertThat(ledger.held(FIELD)).isEqualTo(COST - 1);
    }

    @Test
    void decemberReturnsWhatIsLessThanAProject() {
        Incidents incidents = incidents(2);
        incidents.apply(11);
        ledger.appropriate(FIELD, COST + 7);
        projects(incidents, residents(10, 20)).apply(11);
        assertThat(ledger.moved(FIELD, Purpose.ENVIRONMENT_PROJECTS)).isEqualTo(COST);
        assertThat(ledger.moved(FIELD, Purpose.RETURNED_REMAINDER)).isEqualTo(7);
        assertThat(ledger.moved(FIELD, Purpose.RETURNED_NO_INCIDENT)).isZero();
        assertThat(ledger.held(FIELD)).isZero();
        ledger.checkConservation(true);
    }

    @Test
    void decemberReturnsWhatNoCommunityNeeded() {
        Incidents incidents = incidents(1);
        incidents.apply(-1);
        ledger.appropriate(FIELD, 3 * COST);
        // −1 is 2013-12
        projects(incidents, residents(10)).apply(-1);
        assertThat(ledger.moved(FIELD, Purpose.ENVIRONMENT_PROJECTS)).isEqualTo(COST);
        assertThat(ledger.moved(FIELD, Purpose.RETURNED_NO_INCIDENT)).isEqualTo(2 * COST);
        assertThat(ledger.moved(FIELD, Purpose.RETURNED_REMAINDER)).isZero();
        ledger.checkConservation(true);
    }

    @Test
    void nothingIsReturnedBeforeDecember() {
        Incidents incidents = incidents(1);
        ledger.appropriate(FIELD, 3 * COST);
        EnvironmentProjects projects = projects(incidents, residents(10));
        for (int month = 0; month < 11; month++) {
            projects.apply(month);
            assertThat(ledger.held(FIELD)).isEqualTo(3 * COST);
        }
        projects.apply(11);
        assertThat(ledger.held(FIELD)).isZero();
    }
}
