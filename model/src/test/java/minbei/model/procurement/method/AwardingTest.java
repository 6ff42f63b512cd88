package minbei.model.procurement.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.model.Change;
import minbei.model.organization.Organization;
import minbei.model.procurement.SampleOrganization;
import minbei.model.procurement.bid.Bid;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;

/**
 * Points without noise: 0.3 for the lowest price, 0.1 for 5A, 0.15 for verdicts (0.6 of it unknown), 0.3 for the mean of capability and
 * quality, 0.15 for closeness.
 */
final class AwardingTest {

    private final Bazaar bazaar = new Bazaar(Change.of("procurement.award.priceWeight", 0.3)
            .and("procurement.award.gradeWeight", 0.1)
            .and("procurement.award.verdictWeight", 0.15)
            .and("procurement.award.capabilityWeight", 0.3)
            .and("procurement.award.closenessWeight", 0.15)
            .and("procurement.award.unknownVerdict", 0.6)
            .and("procurement.award.favouredFrom", 0.8)
            .and("procurement.award.rigourFavoured", 0.3));
    private final Awarding awarding = new Awarding(Luck.of(1));
    private final Organization able =
            SampleOrganization.of(1).capable(1).good(0.5).enter(bazaar.organizations);
    private final Organization cheap =
            SampleOrganization.of(2).capable(0.5).good(0.5).enter(bazaar.organizations);

    private Awarding.Ranking rank(double rigour) {
        List<Bid> bids = List.of(new Bid(cheap, 36_000, 50, 30_000), new Bid(able, 40_000, 50, 30_000));
        return awarding.rank(Bazaar.project(), bids, bazaar.conditions(false, rigour), 0);
    }

    private List<Organization> order(double rigour) {
        return rank(rigour).bids().stream().map(Bid::organization).toList();
    }

    @Test
    void capabilityOutweighsATenthOfThePrice() {
        // able 0.27 + 0.09 + 0.3 · 0.75 = 0.585; cheap 0.3 + 0.09 + 0.3 · 0.5 = 0.54
        assertThat(order(0)).containsExactly(able, cheap);
        assertThat(rank(0).first()).isFalse();
    }

    @Test
    void gradesFrom3AOnVerdictsAndClosenessAddPoints() {
        cheap.standing().setGrade(2, 100);
        assertThat(order(0)).containsExactly(able, cheap);
        // 3A of 5A: 0.06 more, 0.60
        cheap.standing().setGrade(3, 100);
        assertThat(order(0)).containsExactly(cheap, able);
        // verdict 1 instead of 0.6: 0.06 more, 0.645
        able.trackRecord().judged(1);
        assertThat(order(0)).containsExactly(able, cheap);
        // half known: 0.075 more, 0.675
        cheap.trackRecord().setDepartmentFamiliarity(0.5);
        assertThat(order(0)).containsExactly(cheap, able);
    }

    @Test
    void whomTheBuyerKnowsWellEnoughGoesFirstUnlessTheReviewIsStrict() {
        cheap.trackRecord().setDepartmentFamiliarity(0.85);
        able.trackRecord().setDepartmentFamiliarity(0.7);
        assertThat(order(0)).containsExactly(cheap, able);
        assertThat(rank(0).first()).isTrue();
        // under full rigour 1.1 of closeness would be needed: 0.585 + 0.105 against 0.54 + 0.1275
        assertThat(order(1)).containsExactly(able, cheap);
        assertThat(rank(1).first()).isFalse();
    }

    @Test
    void twoWhomTheBuyerKnowsWellAreOrderedByCloseness() {
        cheap.trackRecord().setDepartmentFamiliarity(0.85);
        able.standing().setAffiliation(0.9);
        assertThat(order(0)).containsExactly(able, cheap);
    }

    @Test
    void nobodyIsFirstAmongNone() {
        Awarding.Ranking none = awarding.rank(Bazaar.project(), List.of(), bazaar.conditions(false, 0), 0);
        assertThat(none.bids()).isEmpty();
        assertThat(none.first()).isFalse();
    }

    /** Two equal but for quality 0.3 and 0.7, noise 0.2 on each: the better is seen as such in Φ(0.2/0.28) = 76 % alone, 96 % at rigour. */
    @Test
    void strictReviewSeesTheBetterPlanMoreOften() {
        Bazaar noisy = new Bazaar(Change.of("procurement.award.reviewNoise", 0.2)
                .and("procurement.award.rigourLessNoise", 0.6)
                .and("procurement.award.priceWeight", 0));
        int alone = 0;
        int strict = 0;
        for (int i = 0; i < 400; i++) {
            Organization good = SampleOrganization.of(10 + 2 * i).good(0.7).enter(noisy.organizations);
            Organization poor = SampleOrganization.of(11 + 2 * i).good(0.3).enter(noisy.organizations);
            List<Bid> bids = List.of(new Bid(poor, 40_000, 50, 1), new Bid(good, 40_000, 50, 1));
            alone += first(noisy, bids, 0) == good ? 1 : 0;
            strict += first(noisy, bids, 1) == good ? 1 : 0;
        }
        assertThat(strict).isGreaterThan(alone);
    }

    private Organization first(Bazaar where, List<Bid> bids, double rigour) {
        Conditions now = noisy(where, rigour);
        return awarding.rank(Bazaar.project(), bids, now, 0).bids().get(0).organization();
    }

    /** The bazaar itself sets noise to 0 last, so that it is set here. */
    private static Conditions noisy(Bazaar where, double rigour) {
        Conditions quiet = where.conditions(false, rigour);
        AwardParameters award = quiet.award();
        AwardParameters loud = new AwardParameters(
                award.priceWeight(),
                award.gradeWeight(),
                award.verdictWeight(),
                award.capabilityWeight(),
                award.closenessWeight(),
                award.unknownVerdict(),
                0.2,
                award.rigourLessNoise(),
                award.favouredFrom(),
                award.rigourFavoured(),
                award.familiarityPerMonth(),
                award.familiarityForgottenPerMonth());
        return new Conditions(quiet.method(), loud, quiet.hearing(), quiet.opening(), quiet.usualTerms(), 0, 1);
    }
}
