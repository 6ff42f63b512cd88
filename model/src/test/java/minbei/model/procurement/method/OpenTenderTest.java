package minbei.model.procurement.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import minbei.model.Change;
import minbei.model.organization.Organization;
import minbei.model.procurement.SampleOrganization;
import minbei.model.procurement.bid.Bid;
import minbei.model.procurement.bid.Opening;
import minbei.model.procurement.plan.Project;
import org.junit.jupiter.api.Test;

/** Cost 336.37 yuan, margin 63.63; a bid costs 3,500 yuan. */
final class OpenTenderTest {

    private static final long COST = 33_637;

    private final Bazaar bazaar = new Bazaar(Change.of("procurement.hearing.base", 1)
            .and("procurement.bidding.rivalsAtFirst", 1)
            .and("procurement.bidding.offersDecideAtFirst", 1)
            .and("procurement.bidding.learningShare", 0.5)
            .and("procurement.bidding.evidenceWeight", 4)
            .and("procurement.method.tenderFloorYuan", 6_000));
    private final PurchaseMethod method = OpenTender.of(bazaar.suppliers);
    private final Organization one = SampleOrganization.of(1).enter(bazaar.organizations);
    private final Organization other = SampleOrganization.of(2).in(1).enter(bazaar.organizations);

    @Test
    void whoHearsAndFindsItWorthABidBids() {
        Answer answer = bazaar.ask(method);
        assertThat(answer.heard()).containsExactly(one, other);
        // one: (63.63 / 2) · 600 · 1/2 = 9,544 yuan above 3,500; other costs 2 % more: 343.10, a margin of 56.90
        assertThat(answer.bids()).extracting(Bid::priceFen).containsExactlyInAnyOrder(COST + 3_182, 34_310L + 2_845);
    }

    @Test
    void priceAnswersToThoseWhoCameNotToThoseExpected() {
        Bazaar wary = new Bazaar(Change.of("procurement.hearing.base", 1)
                .and("procurement.bidding.rivalsAtFirst", 2)
                .and("procurement.bidding.offersDecideAtFirst", 1)
                .and("procurement.bidding.evidenceWeight", 4));
        PurchaseMethod tender = OpenTender.of(wary.suppliers);
        SampleOrganization.of(1).enter(wary.organizations);
        // two are expected: (63.63 / 3) · 600 · 1/3 = 4,242 yuan is worth the bid; nobody came: there is nobody to
        // underbid
        assertThat(wary.ask(tender).bids()).extracting(Bid::priceFen).containsExactly(40_000L);
        SampleOrganization.of(2).in(1).enter(wary.organizations);
        // one came: 63.63 / 2 and 56.90 / 2 above cost, as where one was expected
        assertThat(wary.ask(tender).bids())
                .extracting(Bid::priceFen)
                .containsExactlyInAnyOrder(COST + 3_182, 34_310L + 2_845);
    }

    @Test
    void aBidderOnWhomTheBuyerHasMadeUpItsMindUnderbidsNobody() {
        one.trackRecord().setDepartmentFamiliarity(0.5);
        assertThat(bazaar.ask(method).bids())
                .as("known, but not yet chosen")
                .extracting(Bid::priceFen)
                .containsExactlyInAnyOrder(COST + 3_182, 34_310L + 2_845);
        one.trackRecord().setDepartmentFamiliarity(1);
        assertThat(bazaar.ask(method).bids())
                .as("the favourite asks the reference price")
                .extracting(Bid::priceFen)
                .containsExactlyInAnyOrder(40_000L, 34_310L + 2_845);
    }

    @Test
    void fewerPlacesAreNotWorthABid() {
        Project small =
                new Project(Bazaar.project().buyer(), Bazaar.project().need(), 0, 0, 0, 15, 40_000, 12, false, false);
        // (63.63 / 2) · 180 · 1/2 = 2,863 yuan
        Answer answer = bazaar.ask(method, small, bazaar.conditions(false, 0));
        assertThat(answer.couldBid()).isEqualTo(2);
        assertThat(answer.bids()).isEmpty();
    }

    @Test
    void whoHasSeenManyRivalsBidsLowerAndWhoNeverWinsStaysAway() {
        Answer answer = bazaar.ask(method);
        Bid won = answer.bids().get(0);
        Organization loser = answer.bids().get(1).organization();
        for (int i = 0; i < 12; i++) {
            method.teach(Bazaar.project(), answer, List.of(new Placement(won, 50)), 0);
        }
        // after twelve lost bids its chance looks like 4 · 0.5 / 16 = 1/8: 31.82 or less · 600 / 8 is below 3,500
        assertThat(bazaar.ask(method).bids()).extracting(Bid::organization).doesNotContain(loser);
        assertThat(bazaar.suppliers.experiences().chance(loser, 1, 0)).isCloseTo(1 / 8.0, within(1e-9));
    }

    @Test
    void whoHasLearnedThatTheBuyersOwnChoiceDecidesStaysAway() {
        one.trackRecord().setDepartmentFamiliarity(0.95);
        Answer answer = bazaar.ask(method);
        assertThat(answer.first()).isTrue();
        for (int i = 0; i < 20; i++) {
            method.teach(
                    Bazaar.project(),
                    answer,
                    List.of(new Placement(answer.bids().get(0), 50)),
                    0);
        }
        // offers decide 0.5²⁰ of the time, and it has lost 20 of 20: no chance is left that pays for the bid
        assertThat(bazaar.ask(method).bids()).extracting(Bid::organization).containsExactly(one);
    }

    @Test
    void rivalsWhomNobodySeesAreNotUnderbid() {
        Bazaar blind = new Bazaar(Change.of("procurement.hearing.base", 1)
                .and("procurement.bidding.rivalsAtFirst", 1)
                .and("procurement.bidding.offersDecideAtFirst", 1)
                .and("procurement.bidding.briefingShare", 0)
                .and("procurement.bidding.evidenceWeight", 4));
        SampleOrganization.of(1).enter(blind.organizations);
        SampleOrganization.of(2).in(1).enter(blind.organizations);
        assertThat(blind.ask(OpenTender.of(blind.suppliers)).bids())
                .extracting(Bid::priceFen)
                .containsExactly(40_000L, 40_000L);
    }

    @Test
    void itTakesFourMonthsMoreWithPublicationReviewAndCoordination() {
        assertThat(method.months(bazaar.conditions(false, 0))).isEqualTo(4);
        assertThat(method.months(bazaar.conditions(new Opening(true, false, false, 1, 0), 2)))
                .isEqualTo(4 + 1 + 1 + 2);
        assertThat(method.months(bazaar.conditions(true, 0))).isEqualTo(3);
    }

    @Test
    void itCostsSixPercentAndNoLessThanTheFloor() {
        Conditions now = bazaar.conditions(false, 0);
        assertThat(method.costFen(now, 20_000_000, 0)).isEqualTo(1_200_000);
        assertThat(method.costFen(now, 5_000_000, 0)).isEqualTo(600_000);
        assertThat(method.offerFen(one, Bazaar.project(), now, 0)).isEqualTo(350_000);
    }
}
