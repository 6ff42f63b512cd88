package minbei.model.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import minbei.model.organization.LegalForm;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Origin;
import minbei.model.organization.RegistrationClass;
import minbei.model.organization.Role;
import minbei.model.organization.Traits;
import minbei.model.organization.Work;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import org.junit.jupiter.api.Test;

final class SeparationTest {

    private static final int MANY = 200;

    private final Luck luck = Luck.of(1);
    private final Organizations organizations = Organizations.none();

    @Test
    void affiliatedOrganizationPartsInThreeSteps() {
        Organization organization = affiliated(7);
        Separation separation = separation(1, 30);
        double turn = luck.uniform(Stream.SEPARATION, 7, 0, 0);
        List<Double> seen = new ArrayList<>();
        for (int month = 0; month < 30; month++) {
            separation.apply(month);
            double affiliation = organization.standing().affiliation();
            if (seen.isEmpty() || seen.get(seen.size() - 1) != affiliation) {
                seen.add(affiliation);
            }
            // step j comes when (month + 1)/30 passes (j + turn)/3, that is month + 1 > 10 (j + turn)
            long steps = Math.max(0, (long) Math.ceil((month + 1) / 10.0 - turn));
            assertThat(affiliation).as("month " + month).isEqualTo((3 - Math.min(3, steps)) / 3.0);
        }
        assertThat(seen.subList(seen.size() - 3, seen.size())).containsExactly(2 / 3.0, 1 / 3.0, 0.0);
    }

    @Test
    void organizationsPartOneAfterTheOther() {
        List<Organization> all = new ArrayList<>();
        for (int key = 0; key < MANY; key++) {
            all.add(affiliated(key));
        }
        Separation separation = separation(1, 12);
        long before = 0;
        for (int month = 0; month < 12; month++) {
            separation.apply(month);
            long independent =
                    all.stream().filter(o -> o.standing().affiliation() == 0).count();
            // the last step takes the last four months; a uniform turn brings a quarter of all in each
            if (month < 8) {
                assertThat(independent).isZero();
            } else {
                assertThat(independent - before).isBetween(25L, 75L);
            }
            before = independent;
        }
        assertThat(before).isEqualTo(MANY);
    }

    @Test
    void nothingPartsWhileSeparationIsNotInForce() {
        Organization organization = affiliated(7);
        Separation separation = separation(0, 1);
        separation.apply(0);
        assertThat(organization.standing().affiliation()).isEqualTo(1);
        assertThat(separation.progress()).isZero();
    }

    @Test
    void haltedSeparationTakesNothingBack() {
        Organization organization = affiliated(7);
        SeparationParameters[] now = {new SeparationParameters(1, 2)};
        Separation separation = Separation.of(month -> now[0], luck, organizations);
        separation.apply(0);
        double half = organization.standing().affiliation();
        now[0] = new SeparationParameters(0, 2);
        separation.apply(1);
        assertThat(organization.standing().affiliation()).isEqualTo(half).isLessThan(1);
    }

    @Test
    void districtWithoutAffiliatedOrganizationsHasNothingToSeparate() {
        Organization grassroots = organizations.found(traits(7, Origin.GRASSROOTS), Role.SERVICE);
        // close to a department of its own doing, it was not set up by it
        grassroots.standing().setAffiliation(0.4);
        separation(1, 1).apply(0);
        assertThat(grassroots.standing().affiliation()).isEqualTo(0.4);
    }

    @Test
    void anyNumberOfMonthsCompletesIt() {
        for (int months = 1; months <= 50; months++) {
            Separation separation = separation(1, months);
            for (int month = 0; month < months; month++) {
                assertThat(separation.progress()).isLessThan(1);
                separation.apply(month);
            }
            assertThat(separation.progress()).as(months + " months").isEqualTo(1);
        }
    }

    @Test
    void separationThatTakesNoTimeIsRefused() {
        assertThatThrownBy(() -> new SeparationParameters(1, 0)).hasMessageContaining("0");
    }

    private Separation separation(int inForce, int months) {
        return Separation.of(month -> new SeparationParameters(inForce, months), luck, organizations);
    }

    private Organization affiliated(int key) {
        Organization organization = organizations.found(traits(key, Origin.AFFILIATED), Role.SERVICE);
        organization.standing().setAffiliation(1);
        return organization;
    }

    private static Traits traits(int key, Origin origin) {
        return new Traits(
                key,
                Traits.NO_FOUNDER,
                -100,
                0,
                0,
                Work.HEALTH,
                RegistrationClass.COMMUNITY_SERVICE,
                LegalForm.ASSOCIATION,
                origin,
                false,
                0.5,
                1,
                0,
                1);
    }
}
