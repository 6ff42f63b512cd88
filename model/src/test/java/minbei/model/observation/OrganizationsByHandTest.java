package minbei.model.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.organization.Activity;
import minbei.model.organization.IncubationStage;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import minbei.model.organization.Route;
import org.junit.jupiter.api.Test;

/** Seven organizations through one year, counted by hand. */
final class OrganizationsByHandTest {

    private static final int LAST = Market.MONTHS - 1;

    private final Market market = new Market();

    /**
     * A registered and at work all the time; B registered, but dissolved since month −5; C founded in month 0, filed in 1, applies in 2,
     * registered under dual management in 5; D founded in month 0, applies directly and is refused in 3; E founded in month 0, stops in 4
     * and starts anew in 6; F founded in month 1, stops in 3, dissolves in 7; G registered, leaves the register in 8.
     */
    private void live() {
        market.registered(0, 0.8);
        Organization b = market.registered(1, 0.2);
        Organization g = market.registered(2, 0.5);
        for (int month = -12; month < 0; month++) {
            if (month == -5) {
                b.setActivity(Activity.DISSOLVED, month);
            }
            market.observe(month);
        }
        Organization c = market.group(0, 1, 0.6);
        Organization d = market.group(0, 1, 0.5);
        Organization e = market.group(0, 2, 0.4);
        market.observe(0);
        Organization f = market.group(1, 2, 0.3);
        c.standing().file(1);
        market.observe(1);
        c.standing().applied(2);
        c.standing().setStatus(LegalStatus.SEEKING_SUPERVISOR, 2);
        market.observe(2);
        d.standing().applied(3);
        d.standing().setStatus(LegalStatus.UNDER_REVIEW, 3);
        d.standing().withdraw(3);
        f.setActivity(Activity.INACTIVE, 3);
        market.observe(3);
        e.setActivity(Activity.INACTIVE, 4);
        market.observe(4);
        c.standing().register(Route.DUAL, 5);
        market.observe(5);
        e.setActivity(Activity.ACTIVE, 6);
        market.observe(6);
        f.setActivity(Activity.DISSOLVED, 7);
        market.observe(7);
        g.standing().deregister(8);
        market.observe(8);
        for (int month = 9; month <= LAST; month++) {
            market.observe(month);
        }
        market.finish();
    }

    @Test
    void statusAndActivityAreTwoThings() {
        live();

        // month 4: A and G at work, B dissolved and still on the register; C seeks, D back to informal, E and F stopped
        assertThat(market.at(Indicator.ORGANIZATIONS, 4)).isEqualTo(7);
        assertThat(market.at(Indicator.REGISTERED, 4)).isEqualTo(3);
        assertThat(market.at(Indicator.REGISTERED_ACTIVE, 4)).isEqualTo(2);
        assertThat(market.at(Indicator.REGISTERED_INACTIVE, 4)).isEqualTo(1);
        assertThat(market.at(Indicator.INACTIVE_SHARE, 4)).isEqualTo(1.0 / 3);
        assertThat(market.at(Indicator.SEEKING_SUPERVISOR, 4)).isEqualTo(1);
        assertThat(market.at(Indicator.INFORMAL_GROUPS, 4)).isEqualTo(1);
        assertThat(market.at(Indicator.FILED_GROUPS, 1)).isEqualTo(1);
        assertThat(market.at(Indicator.FILED_GROUPS, 2)).isZero();
        assertThat(market.at(Indicator.ORGANIZATIONS, Breakdown.STATUS, "informal", 4))
                .isEqualTo(3);
        assertThat(market.at(Indicator.ORGANIZATIONS, Breakdown.ACTIVITY, "inactive", 4))
                .isEqualTo(2);
        assertThat(market.at(Indicator.REGISTERED, Breakdown.ACTIVITY, "dissolved", 4))
                .isEqualTo(1);
    }

    @Test
    void categoriesOfABreakdownAddUpToTheWhole() {
        live();

        // the last month: A, B and C on the register, C by dual management
        assertThat(market.at(Indicator.REGISTERED, LAST)).isEqualTo(3);
        assertThat(market.at(Indicator.REGISTERED, Breakdown.TOWNSHIP, "T0", LAST))
                .isEqualTo(1);
        assertThat(market.at(Indicator.REGISTERED, Breakdown.TOWNSHIP, "T1", LAST))
                .isEqualTo(2);
        assertThat(market.at(Indicator.REGISTERED, Breakdown.TOWNSHIP, "T2", LAST))
                .isZero();
        assertThat(market.at(Indicator.REGISTERED, Breakdown.WORK, "elderCare", LAST))
                .isEqualTo(3);
        assertThat(market.at(Indicator.REGISTERED, Breakdown.ROUTE, "initial", LAST))
                .isEqualTo(2);
        assertThat(market.at(Indicator.REGISTERED, Breakdown.ROUTE, "dual", LAST))
                .isEqualTo(1);
    }

    @Test
    void whatHappensStandsInItsMonth() {
        live();

        assertThat(market.at(Indicator.FOUNDINGS, 0)).isEqualTo(3);
        assertThat(market.at(Indicator.FOUNDINGS, 1)).isEqualTo(1);
        assertThat(market.at(Indicator.FOUNDINGS_LAST_YEAR, LAST)).isEqualTo(4);
        assertThat(market.at(Indicator.FOUNDINGS_LAST_YEAR, Breakdown.TOWNSHIP, "T2", LAST))
                .isEqualTo(2);
        assertThat(market.at(Indicator.FILINGS, 1)).isEqualTo(1);
        assertThat(market.at(Indicator.APPLICATIONS, 2)).isEqualTo(1);
        // D sets out and is refused within one month
        assertThat(market.at(Indicator.APPLICATIONS, 3)).isEqualTo(1);
        assertThat(market.at(Indicator.APPLICATIONS_NOT_TAKEN, 3)).isEqualTo(1);
        assertThat(market.at(Indicator.APPLICATIONS_NOT_TAKEN, 5)).isZero();
        assertThat(market.at(Indicator.REGISTRATIONS, 5)).isEqualTo(1);
        assertThat(market.at(Indicator.REGISTRATIONS_DIRECT, 5)).isZero();
        assertThat(market.at(Indicator.BECAME_INACTIVE, 3)).isEqualTo(1);
        assertThat(market.at(Indicator.BECAME_INACTIVE, 4)).isEqualTo(1);
        assertThat(market.at(Indicator.REVIVED, 6)).isEqualTo(1);
        assertThat(market.at(Indicator.DISSOLUTIONS, 7)).isEqualTo(1);
        // F has dissolved and was on no register: it is gone
        assertThat(market.at(Indicator.ORGANIZATIONS, 7)).isEqualTo(6);
        assertThat(market.at(Indicator.DEREGISTRATIONS, 8)).isEqualTo(1);
    }

    @Test
    void registrationsOfTwelveMonthsLookBackBeforeTheRecord() {
        Organization early = market.group(-30, 0, 0.5);
        early.standing().applied(-20);
        early.standing().register(Route.DIRECT, -3);
        for (int month = -12; month <= LAST; month++) {
            market.observe(month);
        }
        market.finish();

        assertThat(market.at(Indicator.REGISTRATIONS_LAST_YEAR, Breakdown.ROUTE, "direct", 8))
                .isEqualTo(1);
        assertThat(market.at(Indicator.DIRECT_SHARE, 8)).isEqualTo(1);
        // months −2 to 9 no longer hold month −3
        assertThat(market.at(Indicator.REGISTRATIONS_LAST_YEAR, Breakdown.ROUTE, "direct", 9))
                .isZero();
        assertThat(market.at(Indicator.DIRECT_SHARE, 9)).isNaN();
    }

    @Test
    void theWayToTheRegisterIsCountedFromFoundingAndFromTheFirstApplication() {
        live();

        assertThat(market.at(Indicator.MONTHS_TO_REGISTRATION, 5)).isEqualTo(5);
        assertThat(market.at(Indicator.MONTHS_FROM_APPLICATION, 5)).isEqualTo(3);
        assertThat(market.at(Indicator.MONTHS_TO_REGISTRATION, 6)).isNaN();
    }

    @Test
    void whoLeavesTheRegisterIsComparedWithThoseOnItAYearBefore() {
        live();

        // A, B and G were on the register in month −1; G left
        assertThat(market.at(Indicator.EXIT_SHARE, LAST)).isEqualTo(1.0 / 3);
    }

    @Test
    void meansAreOverTheRegisteredAtWorkAndRevenueOverTheRegister() {
        Organization a = market.registered(0, 0.8);
        Organization b = market.registered(0, 0.4);
        Organization group = market.group(-3, 0, 0.1);
        earn(a, RevenueSource.CONTRACTS, 60_000, RevenueSource.FEES, 20_000);
        earn(b, RevenueSource.DONATIONS, 15_000, RevenueSource.IN_KIND, 5_000);
        earn(group, RevenueSource.DONATIONS, 1_000, RevenueSource.FEES, 0);
        a.means().setCapability(0.5);
        b.means().setCapability(0.2);
        a.means().setOwnStaff(3);
        a.means().setContractStaff(4.5);
        group.means().setVolunteers(10);
        market.sign(a, 20, 440, 400, -1);
        market.observe(0);

        assertThat(market.at(Indicator.ORGANIZATION_QUALITY, 0)).isCloseTo(0.6, within(1e-12));
        assertThat(market.at(Indicator.CAPABILITY, 0)).isCloseTo(0.35, within(1e-12));
        assertThat(market.at(Indicator.STAFF, 0)).isEqualTo(7.5);
        assertThat(market.at(Indicator.CONTRACT_STAFF, 0)).isEqualTo(4.5);
        assertThat(market.at(Indicator.VOLUNTEERS, 0)).isEqualTo(10);
        // (80,000 + 20,000) / 2
        assertThat(market.at(Indicator.CASH_PER_ORGANIZATION, 0)).isEqualTo(50_000);
        assertThat(market.at(Indicator.REVENUE, 0)).isEqualTo(100_000);
        assertThat(market.at(Indicator.REVENUE, Breakdown.SOURCE, "donations", 0))
                .isEqualTo(15_000);
        // contracts and help in kind are public: 65,000 of 100,000; of the contractor's, 60,000 of 80,000
        assertThat(market.at(Indicator.GOVERNMENT_SHARE, 0)).isEqualTo(0.65);
        assertThat(market.at(Indicator.GOVERNMENT_SHARE_CONTRACTORS, 0)).isEqualTo(0.75);
    }

    private static void earn(Organization who, RevenueSource one, int yuan, RevenueSource other, int otherYuan) {
        who.means().receive(one, yuan * 100L);
        who.means().receive(other, otherYuan * 100L);
        who.means().closeMonth();
    }

    @Test
    void thoseTakenIntoTheParkAreComparedWithThoseNotTakenAtTheFirstDecision() {
        Organization taken = market.registered(0, 0.8);
        Organization takenLater = market.registered(0, 0.5);
        Organization notTaken = market.registered(0, 0.2);
        taken.incubation().setStage(IncubationStage.INSIDE, -24);
        takenLater.incubation().setStage(IncubationStage.NOT_TAKEN, -24);
        notTaken.incubation().setStage(IncubationStage.NOT_TAKEN, -24);
        market.observe(-24);
        takenLater.incubation().setStage(IncubationStage.INSIDE, 0);
        taken.incubation().setStage(IncubationStage.GRADUATED, 0);
        notTaken.setActivity(Activity.INACTIVE, -1);
        market.observe(0);

        assertThat(market.at(Indicator.PARK_TAKEN, 0)).isEqualTo(1);
        assertThat(market.at(Indicator.PARK_GRADUATED, 0)).isEqualTo(1);
        assertThat(market.at(Indicator.PARK_APPLICATIONS_DECIDED, 0)).isEqualTo(1);
        assertThat(market.at(Indicator.IN_PARK, 0)).isEqualTo(1);
        assertThat(market.at(Indicator.ORGANIZATIONS, Breakdown.STAGE, "notTaken", 0))
                .isEqualTo(1);
        // two years after: the one taken works; of the two not taken at first, one does, though it was taken since
        assertThat(market.at(Indicator.AT_WORK_AFTER_DECISION, Breakdown.PARK_DECISION, "taken", 0))
                .isEqualTo(1);
        assertThat(market.at(Indicator.AT_WORK_AFTER_DECISION, Breakdown.PARK_DECISION, "notTaken", 0))
                .isEqualTo(0.5);
    }

    @Test
    void aLineHoldsALifeAndWhoWasGoneBeforeTheRecordHasNone() {
        live();
        Organization gone = market.group(-40, 0, 0.3);
        gone.setActivity(Activity.DISSOLVED, -2);

        assertThat(market.lines().organizations()).hasSize(7);
        OrganizationLine a = market.lines().organizations().get(0);
        // months −12 to 11
        assertThat(a.life())
                .isEqualTo(new OrganizationLine.Life(
                        minbei.model.organization.Role.SERVICE, Activity.ACTIVE, -60, OrganizationLine.NEVER, 24));
        OrganizationLine e = market.lines().organizations().get(5);
        assertThat(e.origin().township()).isEqualTo("T2");
        assertThat(e.life().firstInactive()).isEqualTo(4);
        // 0 to 3 and 6 to 11
        assertThat(e.life().monthsActive()).isEqualTo(10);
        OrganizationLine c = market.lines().organizations().get(3);
        assertThat(c.law().registered()).isEqualTo(5);
        assertThat(c.law().filed()).isEqualTo(1);
        assertThat(c.law().applications()).isEqualTo(1);
        assertThat(c.law().route()).isEqualTo(Route.DUAL);
        assertThat(c.record().meanVerdict()).isNaN();
    }
}
