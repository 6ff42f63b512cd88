package minbei.model.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.need.NeedKind;
import minbei.model.organization.IncubationStage;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import org.junit.jupiter.api.Test;

/** B4: each function alone; helpers have the quality 0.5. */
final class SupportFunctionsTest {

    private static Change on(String function) {
        return Change.of("support.functions." + function, 1);
    }

    @Test
    void underIncubationAFewPromisingGroupsAreTrainedAndVouchedForWithoutBeingInThePark() {
        SupportFixture fixture = new SupportFixture(
                on("incubation").and("support.groupsPerContract", 1).and("support.capabilityStep", 0.1));
        fixture.helper(1, 0.5);
        Organization better = OrganizationOf.key(2).quality(0.7).group(fixture.organizations);
        Organization worse = OrganizationOf.key(3).quality(0.4).group(fixture.organizations);
        fixture.months(0, 1); // contracted and paid; groups are picked
        assertThat(fixture.support.vouchesFor(better)).isTrue();
        assertThat(fixture.support.vouchesFor(worse)).isFalse();
        fixture.month(2);
        assertThat(better.means().capability()).isEqualTo(0.05, within(1e-12)); // 0.1 · 0.5 · 1
        assertThat(worse.means().capability()).isZero();
        assertThat(better.incubation().stage()).isEqualTo(IncubationStage.NONE);
        assertThat(better.means().isRentFree()).isFalse();
        fixture.months(3, 13); // after twelve months the other one's turn comes
        assertThat(fixture.support.groupsHelped()).isEqualTo(1);
    }

    @Test
    void underProjectDesignBiddersPlanBetterAndForLess() {
        SupportFixture fixture = new SupportFixture(on("projectDesign").and("support.clientsPerContract", 2));
        fixture.helper(1, 0.5);
        Organizations organizations = fixture.organizations;
        for (int key = 2; key < 7; key++) {
            OrganizationOf.key(key).registered(organizations);
        }
        fixture.month(0);
        assertThat(helped(fixture)).isZero();
        fixture.month(1);
        assertThat(helped(fixture)).isEqualTo(2);
        Organization one = organizations.present().stream()
                .filter(bidder -> fixture.support.planHelp().planGain(bidder) > 0)
                .findFirst()
                .orElseThrow();
        assertThat(fixture.support.planHelp().planGain(one)).isEqualTo(0.075, within(1e-12)); // 0.15 · 0.5
        assertThat(fixture.support.planHelp().bidCostSpared(one)).isEqualTo(0.25, within(1e-12)); // 0.5 · 0.5
        fixture.month(5);
        assertThat(fixture.support.planHelp().planGain(one)).isPositive(); // the same ones until the year ends
    }

    private static long helped(SupportFixture fixture) {
        return fixture.organizations.present().stream()
                .filter(bidder -> fixture.support.planHelp().planGain(bidder) > 0)
                .count();
    }

    @Test
    void underCapabilityFiledAndRegisteredOrganizationsLearnInAllTownshipsAlike() {
        SupportFixture fixture = new SupportFixture(on("capability").and("support.capabilityStep", 0.1));
        fixture.helper(1, 0.5);
        Organization near = OrganizationOf.key(2).township(0).registered(fixture.organizations);
        Organization far = OrganizationOf.key(3).township(2).filed(fixture.organizations);
        Organization informal = OrganizationOf.key(4).group(fixture.organizations);
        fixture.months(0, 1);
        assertThat(near.means().capability()).isEqualTo(0.05, within(1e-12));
        assertThat(far.means().capability()).isEqualTo(0.05, within(1e-12));
        assertThat(informal.means().capability()).isZero();
    }

    @Test
    void underEvaluationThereAreMoreThirdPartiesToEvaluate() {
        SupportFixture fixture = new SupportFixture(on("evaluation"));
        fixture.helper(1, 0.5);
        fixture.helper(2, 0.5);
        assertThat(fixture.support.evaluators()).isZero();
        fixture.month(0);
        assertThat(fixture.support.evaluators()).isEqualTo(2);
    }

    @Test
    void asThinkTankTheyReportNeedWithAnErrorThatFallsWithTheirNumber() {
        SupportFixture none = new SupportFixture(on("thinkTank"));
        none.month(0);
        assertThat(none.support.thinkTank().precision(NeedKind.HEALTH, 0, 1)).isZero();
        assertThat(none.support.thinkTank().logError(NeedKind.HEALTH, 0, 1)).isZero();
        SupportFixture one = new SupportFixture(on("thinkTank"));
        one.helper(1, 0.5);
        one.month(0);
        SupportFixture two = new SupportFixture(on("thinkTank"));
        two.helper(1, 0.5);
        two.helper(2, 0.5);
        two.month(0);
        // 8 · 0.5 each
        assertThat(one.support.thinkTank().precision(NeedKind.HEALTH, 0, 1)).isEqualTo(4);
        assertThat(two.support.thinkTank().precision(NeedKind.HEALTH, 0, 1)).isEqualTo(8);
        double oneError = one.support.thinkTank().logError(NeedKind.HEALTH, 0, 1);
        double twoError = two.support.thinkTank().logError(NeedKind.HEALTH, 0, 1);
        // the same draw, its deviation 1/√4 and 1/√8
        assertThat(twoError).isEqualTo(oneError / StrictMath.sqrt(2), within(1e-12));
        assertThat(one.support.thinkTank().logError(NeedKind.HEALTH, 0, 11)).isEqualTo(oneError);
        assertThat(one.support.thinkTank().logError(NeedKind.HEALTH, 0, 12)).isNotEqualTo(oneError);
    }

    @Test
    void aFunctionThatIsOffDoesNothingWhileAnotherIsOn() {
        SupportFixture fixture = new SupportFixture(on("evaluation"));
        fixture.helper(1, 0.5);
        Organization group = OrganizationOf.key(2).group(fixture.organizations);
        Organization registered = OrganizationOf.key(3).registered(fixture.organizations);
        fixture.months(0, 4);
        assertThat(fixture.support.vouchesFor(group)).isFalse();
        assertThat(fixture.support.planHelp().planGain(registered)).isZero();
        assertThat(registered.means().capability()).isZero();
        assertThat(fixture.support.thinkTank().precision(NeedKind.HEALTH, 0, 4)).isZero();
    }
}
