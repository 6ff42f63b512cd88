package minbei.model.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;

final class IncidentsTest {

    private static final long SEED = 20140101;
    private static final int COMMUNITIES = 50_000;

    /** 1 − exp(−10⁶/12) is 1. */
    private static final double CERTAIN = 1e6;

    /** 1 − exp(−1/10¹²) is 10⁻¹². */
    private static final double NEVER_FADES = 1e12;

    private static Incidents incidents(double perYear, double fadeMonths, int projectMonths, int communities) {
        Change change = Change.of("environment.incidentsPerCommunityYear", perYear)
                .and("environment.fadeMonths", fadeMonths)
                .and("environment.projectMonths", projectMonths);
        EnvironmentParameters parameters = change.apply(TestWorld.parameters()).environment();
        return Incidents.of(parameters, Luck.of(SEED), communities);
    }

    private static int spoiled(Incidents incidents) {
        int count = 0;
        for (int c = 0; c < incidents.communities(); c++) {
            count += incidents.isSpoiled(c) ? 1 : 0;
        }
        return count;
    }

    private static double z(int count, int of, double probability) {
        return (count - of * probability) / Math.sqrt(of * probability * (1 - probability));
    }

    @Test
    void allCommunitiesAreCleanAtTheStart() {
        assertThat(spoiled(incidents(CERTAIN, 12, 2, 10))).isZero();
    }

    @Test
    void spoiledCommunityIsNotSpoiledASecondTime() {
        Incidents incidents = incidents(CERTAIN, NEVER_FADES, 2, 5);
        incidents.apply(-3);
        incidents.apply(-2);
        incidents.apply(-1);
        for (int c = 0; c < 5; c++) {
            assertThat(incidents.isSpoiled(c)).isTrue();
            assertThat(incidents.spoiledSince(c)).isEqualTo(-3);
            assertThat(incidents.isAttended(c)).isFalse();
        }
    }

    /** Binomial with 50,000 clean communities: α = 10⁻⁵, |z| &lt; 4.42. */
    @Test
    void cleanCommunitiesAreSpoiledByTheYearlyRate() {
        Incidents incidents = incidents(1.2, NEVER_FADES, 2, COMMUNITIES);
        incidents.apply(0);
        // 1 − exp(−1.2/12)
        assertThat(z(spoiled(incidents), COMMUNITIES, 1 - Math.exp(-0.1))).isBetween(-4.42, 4.42);
    }

    /** Binomial with 50,000 spoiled communities, two months: α = 10⁻⁵ in all, |z| &lt; 4.57. */
    @Test
    void incidentsFadeByTheirMeanLength() {
        Incidents incidents = incidents(CERTAIN, 8, 2, COMMUNITIES);
        incidents.apply(0);
        assertThat(spoiled(incidents)).isEqualTo(COMMUNITIES);
        incidents.apply(1);
        // exp(−1/8) of them are left; who has become clean is not spoiled again in the same month
        assertThat(z(spoiled(incidents), COMMUNITIES, Math.exp(-0.125))).isBetween(-4.57, 4.57);
        incidents.apply(2);
        // and spoiled anew in the next: only those that were spoiled until then can be clean
        int clean = COMMUNITIES - spoiled(incidents);
        double both = Math.exp(-0.125) * (1 - Math.exp(-0.125));
        assertThat(z(clean, COMMUNITIES, both)).isBetween(-4.57, 4.57);
    }

    @Test
    void projectEndsTheIncidentAfterItsMonths() {
        Incidents incidents = incidents(CERTAIN, NEVER_FADES, 2, 2);
        incidents.apply(4);
        incidents.beginProject(0, 4);
        assertThat(incidents.isAttended(0)).isTrue();
        incidents.apply(5);
        assertThat(incidents.isSpoiled(0)).isTrue();
        assertThat(incidents.isAttended(0)).isTrue();
        incidents.apply(6);
        assertThat(incidents.isSpoiled(0)).isFalse();
        assertThat(incidents.isAttended(0)).isFalse();
        assertThat(incidents.isSpoiled(1)).as("no project there").isTrue();
        incidents.apply(7);
        assertThat(incidents.spoiledSince(0)).as("spoiled anew").isEqualTo(7);
        assertThat(incidents.isAttended(0)).as("the old project is over").isFalse();
    }

    @Test
    void incidentDoesNotFadeWhileAProjectIsAtWork() {
        // 1 − exp(−10⁹) is 1: without a project it fades in the next month
        Incidents incidents = incidents(CERTAIN, 1e-9, 3, 2);
        incidents.apply(0);
        incidents.beginProject(0, 0);
        incidents.apply(1);
        assertThat(incidents.isSpoiled(0)).isTrue();
        assertThat(incidents.isSpoiled(1)).isFalse();
        incidents.apply(2);
        assertThat(incidents.isSpoiled(0)).isTrue();
        incidents.apply(3);
        assertThat(incidents.isSpoiled(0)).isFalse();
    }

    @Test
    void projectsBeginOnlyWhereTheyAreNeeded() {
        Incidents incidents = incidents(CERTAIN, NEVER_FADES, 2, 1);
        assertThatThrownBy(() -> incidents.beginProject(0, 0)).isInstanceOf(AssertionError.class);
        incidents.apply(0);
        incidents.beginProject(0, 0);
        assertThatThrownBy(() -> incidents.beginProject(0, 0)).isInstanceOf(AssertionError.class);
    }
}
