package minbei.model.procurement.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.model.contract.Buyer;
import minbei.model.contract.Contract;
import minbei.model.organization.Organization;
import minbei.model.procurement.SampleOrganization;
import minbei.model.procurement.bid.Bid;
import org.junit.jupiter.api.Test;

final class DirectedCommissioningTest {

    private final Bazaar bazaar = new Bazaar();
    private final PurchaseMethod method = DirectedCommissioning.of(bazaar.suppliers);

    private List<Organization> order() {
        return bazaar.ask(method).bids().stream().map(Bid::organization).toList();
    }

    @Test
    void closestComesFirstThenThoseAtHomeAndAllAtTheReferencePrice() {
        Organization far = SampleOrganization.of(1).in(1).enter(bazaar.organizations);
        Organization home = SampleOrganization.of(2).enter(bazaar.organizations);
        Organization known = SampleOrganization.of(3)
                .in(2)
                .with(o -> o.trackRecord().setDepartmentFamiliarity(0.3))
                .enter(bazaar.organizations);
        Organization own = SampleOrganization.of(4).in(2).affiliated(1).enter(bazaar.organizations);
        assertThat(order()).containsExactly(own, known, home, far);
        assertThat(bazaar.ask(method).bids()).extracting(Bid::priceFen).containsOnly(40_000L);
    }

    @Test
    void workingTogetherMakesTheIncumbentTheNextOneToo() {
        SampleOrganization.of(1).good(0.9).enter(bazaar.organizations);
        Organization incumbent = SampleOrganization.of(2).good(0.3).in(1).enter(bazaar.organizations);
        assertThat(order().get(0)).isNotEqualTo(incumbent);
        incumbent.trackRecord().setDepartmentFamiliarity(0.02);
        assertThat(order().get(0)).isEqualTo(incumbent);
    }

    @Test
    void whoCannotTakeItOnIsPassedOver() {
        // 80 · 0.15² = 1.8 staff, 39 places of 50
        SampleOrganization.of(1).affiliated(1).capable(0.15).enter(bazaar.organizations);
        SampleOrganization.of(2).affiliated(1).registered(-23).enter(bazaar.organizations);
        Organization able = SampleOrganization.of(3).enter(bazaar.organizations);
        assertThat(order()).containsExactly(able);
        assertThat(bazaar.ask(method).couldBid()).isEqualTo(1);
    }

    @Test
    void twoProjectsGoToTwoWhereOneHasRoomForOne() {
        // 80 · 0.25² = 5 staff, 110 places: two of 50, not three
        Organization known =
                SampleOrganization.of(1).affiliated(1).capable(0.25).enter(bazaar.organizations);
        Organization other = SampleOrganization.of(2).enter(bazaar.organizations);
        Answer answer = bazaar.ask(method);
        assertThat(winner(answer)).isEqualTo(known);
        sign(known);
        assertThat(winner(answer)).isEqualTo(known);
        sign(known);
        assertThat(winner(answer)).isEqualTo(other);
    }

    @Test
    void onlyThoseWhomTheBuyerAskedAreOnRecord() {
        Organization known =
                SampleOrganization.of(1).affiliated(1).capable(0.25).enter(bazaar.organizations);
        SampleOrganization.of(2).capable(0.25).enter(bazaar.organizations);
        SampleOrganization.of(3).capable(0.25).in(1).enter(bazaar.organizations);
        Answer answer = bazaar.ask(method);
        assertThat(onRecord(answer)).isEqualTo(new Response(1, 1, 1, 0));
        sign(known);
        sign(known);
        // it has no more room, and the next one takes it on; the third is not asked
        assertThat(onRecord(answer)).isEqualTo(new Response(2, 2, 1, 0));
        assertThat(method.response(answer, List.of())).as("all asked in vain").isEqualTo(new Response(3, 3, 0, 0));
    }

    private Response onRecord(Answer answer) {
        return method.response(answer, method.place(Bazaar.project(), answer, bazaar.suppliers.capacity(), 1));
    }

    private Organization winner(Answer answer) {
        return method.place(Bazaar.project(), answer, bazaar.suppliers.capacity(), 1)
                .get(0)
                .bid()
                .organization();
    }

    private void sign(Organization organization) {
        bazaar.contracts.sign(
                Buyer.department(),
                organization,
                new Contract.Award(
                        Bazaar.project().need(),
                        0,
                        method.method(),
                        40_000,
                        40_000,
                        50,
                        method.terms(bazaar.conditions(false, 0))),
                1);
    }

    @Test
    void itStartsTheNextMonthAndCostsAHundredth() {
        Conditions now = bazaar.conditions(false, 1);
        assertThat(method.months(now)).isEqualTo(1);
        assertThat(method.costFen(now, 24_000_000, 600)).isEqualTo(240_000);
        assertThat(method.offerFen(SampleOrganization.of(1).enter(bazaar.organizations), Bazaar.project(), now, 0))
                .isZero();
    }
}
