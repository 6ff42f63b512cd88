package minbei.model.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.budget.Field;
import minbei.model.contract.Buyer;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractTerms;
import minbei.model.contract.Contracts;
import minbei.model.contract.Method;
import minbei.model.institution.Claim;
import minbei.model.institution.Funding;
import minbei.model.institution.Institution;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.need.NeedKind;
import minbei.model.organization.Activity;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Origin;
import minbei.model.organization.RevenueSource;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;

final class InvitedOrganizationsTest {

    /** 12,000 residents: 25 per 100,000 are three. */
    private static final Change THREE = Change.of("market.invitedOrganizations", 25)
            .and("market.outsideOrganizations", 4)
            .and("market.willingShare", 1)
            .and("market.invitationYuan", 40_000)
            .and("market.settlingGrantYuan", 100_000)
            .and("market.invitedPremisesYuanPerMonth", 4_000)
            .and("market.invitedCashYuan", 150_000)
            .and("market.invitedStaff", 4);

    private final Ledger ledger = Ledger.of(Field.KEYS);
    private final Organizations organizations = Organizations.none();
    private final Contracts contracts = Contracts.none();
    private MarketParameters now = THREE.apply(TestWorld.parameters()).market();
    private final OutsideOrganizations outside = OutsideOrganizations.of(
            month -> now, new OutsideOrganizations.Yardsticks(4, 0.5, c -> 80 * c), Luck.of(1), organizations, -37);

    @Test
    void nobodyIsInvitedUnlessALeverSaysSo() {
        now = Change.of("market.invitedOrganizations", 0)
                .apply(TestWorld.parameters())
                .market();
        InvitedOrganizations invited = invited(elderCareFirst());
        live(invited, 0, 5);
        assertThat(invited.everSettled()).isEmpty();
        assertThat(ledger.moved(Field.COORDINATION, Purpose.INVITATION)).isZero();
    }

    @Test
    void oneAMonthIsAgreedWithAndSettlesTheMonthAfter() {
        InvitedOrganizations invited = invited(elderCareFirst());
        // 40,000 + 100,000 yuan
        assertThat(invited.claims(0)).containsExactly(new Claim(Institution.M6B_INVITED_ORGANIZATIONS, 14_000_000));
        live(invited, 0, 0);
        assertThat(organizations.present()).isEmpty();
        live(invited, 1, 1);
        assertThat(organizations.present()).hasSize(1);
        // the next one, and premises of the first
        assertThat(ledger.moved(Field.COORDINATION, Purpose.INVITATION)).isEqualTo(14_000_000 + 400_000);
        assertThat(ledger.held(Field.COORDINATION)).isZero();
        live(invited, 2, 9);
        assertThat(organizations.present()).as("as many as the district wants").hasSize(3);
        assertThat(ledger.moved(Field.COORDINATION, Purpose.INVITATION)).isEqualTo(3 * 400_000);
    }

    @Test
    void settledOrganizationIsAbleAndLocal() {
        InvitedOrganizations invited = invited(elderCareFirst());
        live(invited, 0, 1);
        Organization settled = organizations.present().get(0);
        assertThat(settled.traits().origin()).isEqualTo(Origin.INVITED);
        assertThat(settled.isLocal()).isTrue();
        assertThat(settled.isRegisteredAndActive()).isTrue();
        assertThat(settled.standing().registeredMonth())
                .as("a legal person since long before it moved its seat")
                .isLessThan(-37);
        assertThat(settled.work().need()).isEqualTo(NeedKind.ELDER_CARE);
        assertThat(settled.township()).as("the township with the largest gap").isEqualTo(2);
        assertThat(settled.means().isRentFree()).isTrue();
        assertThat(settled.means().ownStaff()).isEqualTo(4);
        // its own 150,000 yuan and the grant of 100,000
        assertThat(settled.means().cash()).isEqualTo(25_000_000);
        assertThat(settled.means().revenueThisMonth(RevenueSource.GRANTS)).isEqualTo(10_000_000);
    }

    @Test
    void whoLooksAblestIsInvitedAndBidsFromOutsideNoMore() {
        now = THREE.and("market.invitationNoise", 0)
                .apply(TestWorld.parameters())
                .market();
        List<Organization> pool = List.copyOf(outside.bidding(NeedKind.ELDER_CARE));
        Organization ablest = pool.stream()
                .max(Comparator.comparingDouble(
                        o -> o.traits().quality() + o.means().capability()))
                .orElseThrow();
        InvitedOrganizations invited = invited(elderCareFirst());
        live(invited, 0, 1);
        Organization settled = organizations.present().get(0);
        assertThat(settled.traits().quality()).isEqualTo(ablest.traits().quality());
        assertThat(settled.means().capability()).isEqualTo(ablest.means().capability());
        assertThat(settled.key()).isNotEqualTo(ablest.key());
        assertThat(outside.bidding(NeedKind.ELDER_CARE)).hasSize(3).doesNotContain(ablest);
    }

    @Test
    void invitationsSpreadOverTheNeedsAsGapsFill() {
        // 90 unmet in elder care, 60 in poverty: 90, then 90/2 < 60, then 45 > 60/2
        InvitedOrganizations invited = invited((kind, township, month) ->
                township > 0 ? 0 : kind == NeedKind.ELDER_CARE ? 90 : kind == NeedKind.POVERTY ? 60 : 0);
        live(invited, 0, 5);
        assertThat(invited.everSettled().stream().map(o -> o.work().need()))
                .containsExactly(NeedKind.ELDER_CARE, NeedKind.POVERTY, NeedKind.ELDER_CARE);
    }

    @Test
    void whereNobodyWouldComeNothingIsSpent() {
        now = THREE.and("market.willingShare", 0).apply(TestWorld.parameters()).market();
        InvitedOrganizations invited = invited(elderCareFirst());
        live(invited, 0, 5);
        assertThat(invited.everSettled()).isEmpty();
        assertThat(invited.claims(6)).isEmpty();
    }

    @Test
    void whoIsBoundByAContractHereIsNotInvited() {
        for (Organization organization : outside.bidding(NeedKind.ELDER_CARE)) {
            contracts.sign(
                    Buyer.department(),
                    organization,
                    new Contract.Award(
                            NeedKind.ELDER_CARE,
                            0,
                            Method.OPEN_TENDER,
                            40_000,
                            40_000,
                            10,
                            new ContractTerms(12, 0.5, 0.2, 0, false)),
                    0);
        }
        InvitedOrganizations invited = invited(elderCareFirst());
        live(invited, 0, 1);
        assertThat(organizations.present().get(0).work().need()).isNotEqualTo(NeedKind.ELDER_CARE);
    }

    @Test
    void rentIsTheirOwnOnceTheDistrictCannotPay() {
        InvitedOrganizations invited = invited(elderCareFirst());
        live(invited, 0, 1);
        Funding refused = Funding.none();
        invited.claims(2).forEach(refused::refuse);
        invited.settle(2, refused);
        assertThat(organizations.present().get(0).means().isRentFree()).isFalse();
        invited.apply(3);
        assertThat(organizations.present()).as("nobody was agreed with").hasSize(1);
    }

    @Test
    void placeOfOneThatStopsIsOfferedToAnother() {
        InvitedOrganizations invited = invited(elderCareFirst());
        live(invited, 0, 5);
        organizations.present().get(0).setActivity(Activity.INACTIVE, 5);
        live(invited, 6, 7);
        assertThat(invited.everSettled()).hasSize(4);
    }

    @Test
    void costsScaleWithTheDistrict() {
        // 25 per 100,000 of 40,000 residents are ten: 10 · 4,000 yuan · 12 a year, and once 10 · 140,000
        assertThat(InvitedOrganizations.yearlyFen(now, 40_000)).isEqualTo(48_000_000);
        assertThat(InvitedOrganizations.onceFen(now, 40_000)).isEqualTo(140_000_000);
    }

    private static UnmetNeed elderCareFirst() {
        return (kind, township, month) -> kind == NeedKind.ELDER_CARE ? 1_000 + township : 1;
    }

    private InvitedOrganizations invited(UnmetNeed unmet) {
        return InvitedOrganizations.of(
                TestWorld.district(),
                month -> now,
                Luck.of(1),
                new InvitedOrganizations.Sources(ledger, organizations, contracts, outside, unmet));
    }

    /** Months in which all claims are met. */
    private void live(InvitedOrganizations invited, int from, int to) {
        for (int month = from; month <= to; month++) {
            invited.apply(month);
            ledger.beginMonth();
            Funding funding = Funding.none();
            for (Claim claim : invited.claims(month)) {
                ledger.appropriate(Field.COORDINATION, claim.fen());
                funding.grant(claim);
            }
            invited.settle(month, funding);
        }
    }
}
