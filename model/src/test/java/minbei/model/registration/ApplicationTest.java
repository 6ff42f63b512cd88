package minbei.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToIntFunction;
import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.TestWorld;
import minbei.model.organization.Activity;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;

final class ApplicationTest {

    private static final int GROUPS = 4_000;

    /** Log odds 0 for a group of average wish, not filed, if a month of trouble costs nothing. */
    private static final Change EVEN = Change.of("registration.applyConstant", 0);

    private static int applied(Register register) {
        return register.organizations.ever().stream()
                .mapToInt(o -> o.standing().attempts() > 0 ? 1 : 0)
                .sum();
    }

    private static int appliedOf(Register register, ToIntFunction<Organization> counted) {
        return register.organizations.ever().stream().mapToInt(counted).sum();
    }

    private static Register crowd(Change change) {
        Register register = Register.with(change);
        for (int key = 0; key < GROUPS; key++) {
            register.group(key).found();
        }
        return register;
    }

    @Test
    void logOddsAreTheSumOfWishIncomeFilingAndTrouble() {
        Change change = Change.of("registration.applyConstant", -1)
                .and("registration.wishSpread", 1.5)
                .and("registration.incomeWeight", 0.5)
                .and("registration.filedContentment", 0.4)
                .and("registration.troublePerMonth", 0.02)
                .and("registration.directSuccessExpected", 0.5)
                .and("registration.reviewMonthsDirect", 2)
                .and("growth.wageRatio", 0.8)
                .and("growth.rentYuanPerMonth", 2_500)
                .and("growth.reportingYuanPerYear", 8_000);
        Register register = Register.with(change);
        Organization example = register.group(1).registered(-12);
        example.means().receive(RevenueSource.FEES, 23_040_000);
        example.means().closeMonth();
        Organization group = register.group(2).wish(2).found();
        group.means().receive(RevenueSource.FEES, 1_000_000);
        group.means().closeMonth();
        group.standing().file(0);
        Application application = application(register, change);
        // ln(230,400 / (105,200 + 10,000)) = ln 2; −1 + 1.5 · 2 + 0.5 · ln 2 − 0.4 − 0.02 · 2 / 0.5
        double expected = -1 + 3 + 0.5 * StrictMath.log(2) - 0.4 - 0.08;
        assertThat(application.logOdds(group, Path.DIRECT, 0)).isCloseTo(expected, within(1e-9));
    }

    private static Application application(Register register, Change change) {
        ModelParameters p = change.apply(Register.CERTAIN.apply(TestWorld.parameters()));
        RegistrationLuck luck = RegistrationLuck.of(Luck.of(1));
        CostOfRegistering cost =
                CostOfRegistering.of(m -> p.registration(), m -> p.growth(), m -> p.department(), luck);
        Prospects prospects = Prospects.of(register.organizations);
        prospects.look();
        RegistrationCounts counts = RegistrationCounts.none();
        RouteExperience experience = RouteExperience.of(m -> p.registration());
        Candidacies candidacies = Candidacies.of(counts, experience);
        DirectRoute direct = DirectRoute.of(m -> p.registration(), register.authority(), luck);
        return Application.of(
                m -> p.registration(),
                register.organizations,
                new Application.Desires(prospects, cost, experience),
                Requirements.of(m -> p.registration(), register.organizations, cost, direct, luck),
                new Application.Ways(
                        direct,
                        DualRoute.of(
                                m -> p.registration(),
                                new DualRoute.Judges(register.openness, RefusalHearing.NONE, List.of()),
                                direct,
                                candidacies,
                                counts,
                                luck),
                        Permit.of(m -> p.registration(), candidacies, counts, luck),
                        ReviewQueue.of(
                                m -> p.registration(),
                                direct,
                                RegisterEntry.of(m -> p.registration(), cost, counts),
                                candidacies,
                                counts,
                                luck)),
                candidacies,
                counts,
                luck);
    }

    @Test
    void groupsApplyAsOftenAsTheyConsiderAndFindItWorthwhile() {
        Register register = crowd(EVEN.and("registration.considersPerMonth", 0.4));
        register.month(0);
        // 0.4 · ½ = 0.2 of 4,000: 800; standard error √(4,000 · 0.2 · 0.8) = 25
        assertThat(applied(register)).isBetween(700, 900);
        assertThat(register.count(RegistrationEvent.SOUGHT_SUPERVISOR)).isEqualTo(applied(register));
    }

    @Test
    void sameGroupsApplyAndMoreOfThemWhereMoreIsToBeHad() {
        Register poor = crowd(EVEN);
        Register rich = crowd(EVEN.and("registration.incomeWeight", 1));
        Organization example = rich.group(GROUPS).registered(-12);
        example.means().receive(RevenueSource.CONTRACTS, 100_000_000);
        example.means().closeMonth();
        poor.month(0);
        rich.month(0);
        for (int id = 0; id < GROUPS; id++) {
            int before = poor.organizations.ever().get(id).standing().attempts();
            assertThat(rich.organizations.ever().get(id).standing().attempts()).isGreaterThanOrEqualTo(before);
        }
        assertThat(applied(rich)).isGreaterThan(applied(poor));
    }

    @Test
    void filedGroupsApplyLess() {
        Change filing = EVEN.and("registration.filing", 1)
                .and("registration.filedContentment", 1)
                .and("registration.filingsPerTownshipMonth", 2 * GROUPS);
        Register filed = crowd(filing);
        filed.fund(-1, true);
        Register informal = crowd(EVEN);
        filed.month(0);
        informal.month(0);
        assertThat(filed.count(RegistrationEvent.FILED)).isEqualTo(GROUPS);
        // logistic(−1) = 0.27 against ½
        assertThat(applied(filed)).isLessThan(applied(informal) * 2 / 3);
    }

    @Test
    void easierWayDrawsMoreApplicants() {
        // a month of trouble for one that gets through costs 0.05: 23 months with a supervising unit, 1.25 directly
        Change trouble = EVEN.and("registration.troublePerMonth", 0.05);
        Register dual = crowd(trouble);
        Register direct = crowd(trouble.and("registration.direct", 1));
        direct.fund(-1, true);
        dual.month(0);
        direct.month(0);
        assertThat(direct.count(RegistrationEvent.APPLIED_DIRECTLY))
                .isGreaterThan(dual.count(RegistrationEvent.SOUGHT_SUPERVISOR) * 3 / 2);
    }

    @Test
    void onlyActiveGroupsThatAreNotOnTheirWayApply() {
        Register register = Register.with(EVEN.and("registration.applyConstant", 20));
        Organization idle = register.group(1).found();
        idle.setActivity(Activity.INACTIVE, 0);
        Organization old = register.group(2).registered(-12);
        Organization group = register.group(3).found();
        register.month(0);
        register.month(1);
        assertThat(appliedOf(register, o -> o.standing().attempts())).isEqualTo(1);
        assertThat(group.standing().attempts()).isEqualTo(1);
        assertThat(idle.standing().attempts() + old.standing().attempts()).isZero();
    }
}
