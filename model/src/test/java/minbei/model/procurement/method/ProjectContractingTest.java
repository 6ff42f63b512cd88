package minbei.model.procurement.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import minbei.model.Change;
import minbei.model.organization.Organization;
import minbei.model.procurement.SampleOrganization;
import minbei.model.procurement.bid.Bid;
import org.junit.jupiter.api.Test;

/** Cost 336.37 yuan, margin 63.63; an offer costs 350 yuan. */
final class ProjectContractingTest {

    private static final long COST = 33_637;

    private final Bazaar bazaar = new Bazaar(Change.of("procurement.hearing.base", 1)
            .and("procurement.bidding.negotiationRivals", 1)
            .and("procurement.bidding.acquaintancePerMeeting", 0.1)
            .and("procurement.bidding.invitedCostShare", 0.1)
            .and("procurement.method.invited", 3));
    private final PurchaseMethod method = ProjectContracting.of(bazaar.suppliers);

    private List<Organization> enter(int number) {
        List<Organization> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(SampleOrganization.of(i + 1).enter(bazaar.organizations));
        }
        return all;
    }

    @Test
    void threeAreInvitedWhoUnderbidEachOtherAndTheNegotiatingBuyer() {
        enter(6);
        Answer answer = bazaar.ask(method);
        assertThat(answer.heard()).hasSize(6);
        assertThat(answer.couldBid()).isEqualTo(6);
        // two rivals and one for negotiating: 63.63 / 4 = 15.91
        assertThat(answer.bids()).extracting(Bid::priceFen).containsExactly(COST + 1_591, COST + 1_591, COST + 1_591);
    }

    @Test
    void whoKeepsMeetingBidsHigher() {
        enter(3);
        Answer answer = bazaar.ask(method);
        for (int i = 0; i < 2; i++) {
            method.teach(Bazaar.project(), answer, List.of(), 0);
        }
        // each rival counts 0.9² = 0.81: 63.63 / (1 + 1 + 1.62) = 17.58
        assertThat(bazaar.ask(method).bids()).extracting(Bid::priceFen).containsOnly(COST + 1_758);
    }

    @Test
    void withoutAListOnlyThoseKnownAreInvited() {
        Bazaar deaf = new Bazaar(Change.of("procurement.hearing.base", 0));
        SampleOrganization.of(1).enter(deaf.organizations);
        Organization known = SampleOrganization.of(2)
                .with(o -> o.trackRecord().setDepartmentFamiliarity(0.1))
                .enter(deaf.organizations);
        PurchaseMethod there = ProjectContracting.of(deaf.suppliers);
        assertThat(deaf.ask(there).heard()).containsExactly(known);
    }

    @Test
    void withAListTheListedAreAndTheYoungAreNot() {
        List<Organization> all = enter(3);
        all.get(1).trackRecord().qualifyUntil(12);
        Answer answer = bazaar.ask(method, Bazaar.project(), bazaar.conditions(true, 0));
        assertThat(answer.bids()).extracting(Bid::organization).containsExactly(all.get(1));
    }

    @Test
    void aConsultationOfMoreInvitesMore() {
        enter(6);
        bazaar.ask(method);
        Answer five = method.ask(Bazaar.project(), false, 5, bazaar.conditions(false, 0), 0);
        assertThat(five.bids()).hasSize(5);
    }

    @Test
    void itTakesTwoMonthsOneWithAListAndThreeUnderAStrictReview() {
        assertThat(method.months(bazaar.conditions(false, 0))).isEqualTo(2);
        assertThat(method.months(bazaar.conditions(true, 0))).isEqualTo(1);
        assertThat(method.months(bazaar.conditions(false, 1))).isEqualTo(3);
        // 3 %; the list saves 30 % of it
        assertThat(method.costFen(bazaar.conditions(false, 0), 10_000_000, 0)).isEqualTo(300_000);
        assertThat(method.costFen(bazaar.conditions(true, 0), 10_000_000, 0)).isEqualTo(210_000);
    }

    @Test
    void anOfferCostsATenthOfABid() {
        Organization one = enter(1).get(0);
        assertThat(method.offerFen(one, Bazaar.project(), bazaar.conditions(false, 0), 0))
                .isEqualTo(35_000);
    }
}
