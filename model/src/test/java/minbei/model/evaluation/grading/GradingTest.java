package minbei.model.evaluation.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.organization.Activity;
import minbei.model.organization.LegalForm;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Origin;
import minbei.model.organization.RegistrationClass;
import minbei.model.organization.RevenueSource;
import minbei.model.organization.Role;
import minbei.model.organization.Route;
import minbei.model.organization.Traits;
import minbei.model.organization.Work;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;

final class GradingTest {

    private static final int OCTOBER_2014 = 9;

    /** Graders without error, who take 16 hours for each. */
    private static final GradingParameters PLAIN = new GradingParameters(
            10,
            24,
            60,
            16,
            new GradingParameters.Weight(0.4, 0.2, 0.2, 0.2),
            0,
            500_000,
            0.5,
            new GradingParameters.LeastScore(0.2, 0.3, 0.4, 0.5, 0.6),
            0.3);

    private final Organizations organizations = Organizations.none();

    private Grading grading(double hoursPerMonth) {
        return Grading.of(
                month -> PLAIN, new Grading.Sources(Luck.of(7), organizations, o -> 0.5, () -> hoursPerMonth));
    }

    /** Three gradings in a month. */
    private final Grading grading = grading(48);

    private Organization organization(int key, int registered, double capability) {
        Traits traits = new Traits(
                key,
                Traits.NO_FOUNDER,
                registered,
                0,
                0,
                Work.ELDER_CARE,
                RegistrationClass.values()[0],
                LegalForm.values()[0],
                Origin.GRASSROOTS,
                false,
                0.5,
                1,
                0,
                1);
        Organization organization = organizations.found(traits, Role.SERVICE);
        organization.standing().register(Route.INITIAL, registered);
        organization.standing().inspected(2014, true);
        organization.means().setCapability(capability);
        return organization;
    }

    @Test
    void scoreWeighsCapabilityBooksVerdictsAndSize() {
        Organization organization = organization(1, -24, 0.7);
        organization.means().receive(RevenueSource.FEES, 50_000_000);
        organization.means().closeMonth();
        organization.trackRecord().judged(0.8);
        // 0.4 · 0.7 + 0.2 · 0.5 + 0.2 · 0.8 + 0.2 · 500,000/1,000,000 = 0.28 + 0.10 + 0.16 + 0.10
        assertThat(grading.score(organization, PLAIN)).isEqualTo(0.64, within(1e-12));
        grading.apply(OCTOBER_2014);
        assertThat(organization.standing().grade(OCTOBER_2014)).isEqualTo(5);
        assertThat(grading.given(5)).isEqualTo(1);
    }

    @Test
    void gradeIsValidForFiveYearsAndRenewedInTheLast() {
        Organization organization = organization(1, -24, 0.5);
        grading.apply(OCTOBER_2014);
        // 0.20 + 0.10 + 0.10 = 0.40
        assertThat(organization.standing().grade(OCTOBER_2014 + 59)).isEqualTo(3);
        assertThat(organization.standing().grade(OCTOBER_2014 + 60)).isZero();
        assertThat(GradingTest.mayApply(organization, OCTOBER_2014 + 36)).isFalse();
        assertThat(GradingTest.mayApply(organization, OCTOBER_2014 + 48)).isTrue();
    }

    private static boolean mayApply(Organization organization, int month) {
        organization.standing().inspected(2014 + month / 12, true);
        return Grading.mayApply(organization, PLAIN, month);
    }

    @Test
    void onlyTwoYearsOfRegistrationAndAPassedInspectionLetAnOrganizationApply() {
        Organization young = organization(1, OCTOBER_2014 - 23, 0.5);
        Organization old = organization(2, OCTOBER_2014 - 24, 0.5);
        Organization failed = organization(3, -60, 0.5);
        failed.standing().inspected(2014, false);
        Organization uninspected = organization(4, -60, 0.5);
        uninspected.standing().inspected(2012, true);
        Organization inactive = organization(5, -60, 0.5);
        inactive.setActivity(Activity.INACTIVE, 0);
        assertThat(Grading.mayApply(young, PLAIN, OCTOBER_2014)).isFalse();
        assertThat(Grading.mayApply(old, PLAIN, OCTOBER_2014)).isTrue();
        assertThat(Grading.mayApply(failed, PLAIN, OCTOBER_2014)).isFalse();
        assertThat(Grading.mayApply(uninspected, PLAIN, OCTOBER_2014)).isFalse();
        assertThat(Grading.mayApply(inactive, PLAIN, OCTOBER_2014)).isFalse();
    }

    @Test
    void whoExpectsTooLittleDoesNotApply() {
        Organization weak = organization(1, -60, 0.2);
        grading.apply(OCTOBER_2014);
        // 0.08 + 0.10 + 0.10 = 0.28 < 0.3
        assertThat(weak.standing().grade(OCTOBER_2014)).isZero();
        assertThat(grading.given(0)).isZero();
    }

    @Test
    void gradesAreGivenOnceAYear() {
        Organization organization = organization(1, -60, 0.5);
        for (int month = 0; month < 9; month++) {
            grading.apply(month);
            assertThat(organization.standing().grade(month)).isZero();
        }
        grading.apply(OCTOBER_2014);
        assertThat(organization.standing().grade(OCTOBER_2014)).isPositive();
    }

    @Test
    void gradersComeToThreeAYearAndToThoseFirstWhoHaveWaitedLongest() {
        for (int key = 1; key <= 5; key++) {
            organization(key, -60, 0.5);
        }
        grading.apply(OCTOBER_2014);
        assertThat(graded(OCTOBER_2014)).isEqualTo(3);
        assertThat(grading.notTaken()).isEqualTo(2);
        for (int key = 6; key <= 10; key++) {
            organization(key, -60, 0.5);
        }
        int next = OCTOBER_2014 + 12;
        organizations.present().forEach(o -> o.standing().inspected(2015, true));
        grading.apply(next);
        // the two that waited, and one of the new
        assertThat(graded(next)).isEqualTo(6);
        for (Organization organization : organizations.present().subList(0, 5)) {
            assertThat(organization.standing().grade(next)).isPositive();
        }
    }

    private long graded(int month) {
        return organizations.present().stream()
                .filter(o -> o.standing().grade(month) > 0)
                .count();
    }

    @Test
    void orderOfTheRegisterDecidesNothing() {
        for (int key = 1; key <= 6; key++) {
            organization(key, -60, 0.5);
        }
        grading.apply(OCTOBER_2014);
        GradingTest reversed = new GradingTest();
        for (int key = 6; key >= 1; key--) {
            reversed.organization(key, -60, 0.5);
        }
        reversed.grading.apply(OCTOBER_2014);
        for (Organization one : organizations.present()) {
            Organization same = reversed.organizations.present().get(6 - one.key());
            assertThat(same.key()).isEqualTo(one.key());
            assertThat(same.standing().grade(OCTOBER_2014))
                    .isEqualTo(one.standing().grade(OCTOBER_2014));
        }
    }

    @Test
    void hoursOfTheWholeYearAreSpentAndWindowThatIsBusyElsewhereLeavesFewer() {
        for (int key = 1; key <= 40; key++) {
            organization(key, -60, 0.5);
        }
        // ten months of 8 hours make five gradings; without an hour left there is none
        Grading busy = grading(8);
        Grading stopped = grading(0);
        for (int month = 0; month <= OCTOBER_2014; month++) {
            stopped.apply(month);
            busy.apply(month);
        }
        assertThat(stopped.notTaken()).isEqualTo(40);
        assertThat(graded(OCTOBER_2014)).isEqualTo(5);
        assertThat(busy.notTaken()).isEqualTo(35);
    }
}
