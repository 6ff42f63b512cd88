package minbei.model.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.budget.Field;
import minbei.model.money.Purpose;
import minbei.model.organization.Organization;
import minbei.model.procurement.plan.BuyerCoordination;
import org.junit.jupiter.api.Test;

/** Platform (M3e), publication (B8a) and strict review (B8b), where all projects are tendered openly in four townships. */
final class OpenCallsInAWorldTest {

    private static final Change NEITHER = Change.of("procurement.platform", 0);
    private static final Change PLATFORM = Change.of("procurement.platform", 1);
    private static final Change PUBLICATION = Change.of("procurement.publication", 1);
    private static final Change REVIEW = Change.of("procurement.reviewRigour", 1);

    private final List<Organization> guests = new ArrayList<>();

    /** One organization in ten hears of a call by itself, and a bid costs little; what differs is said. */
    private BuyingWorld world(Change change) {
        ModelParameters parameters = Change.of("procurement.methodMix.directedCommissioning", 0)
                .and("procurement.methodMix.openTender", 1)
                .and("procurement.hearing.base", 0.1)
                .and("procurement.hearing.experience", 0)
                .and("procurement.bidding.bidCostYuan", 100)
                .and("procurement.bidding.bidCostSpread", 0)
                .and("procurement.plan.restMonths", 0)
                .apply(BuyingWorld.onlyElderCare(100));
        ModelParameters changed = change.apply(parameters);
        return new BuyingWorld(4, month -> changed, 5, BuyerCoordination.absent(), new Guests(guests));
    }

    private static BuyingWorld with(BuyingWorld world, int organizations, double capability) {
        for (int key = 1; key <= organizations; key++) {
            SampleOrganization.of(key)
                    .good(0.2 * key)
                    .capable(capability)
                    .in(key % 4)
                    .enter(world.organizations);
        }
        return world.run(30);
    }

    private static double mean(BuyingWorld world, ToDoubleFunction<Round> of) {
        return world.rounds().ever().stream().mapToDouble(of).average().orElseThrow();
    }

    private static double failed(BuyingWorld world) {
        return mean(world, round -> round.isAwarded() ? 0 : 1);
    }

    /** What was awarded over what it would have cost at the reference price. */
    private static double price(BuyingWorld world) {
        long awarded =
                world.rounds().ever().stream().mapToLong(Round::awardedFen).sum();
        long reference = world.rounds().ever().stream()
                .mapToLong(Round::awardedReferenceFen)
                .sum();
        return (double) awarded / reference;
    }

    @Test
    void platformDrawsBiddersSoThatFewerCallsFailAndPricesFallALittle() {
        BuyingWorld without = with(world(NEITHER), 4, 1);
        BuyingWorld platform = with(world(PLATFORM), 4, 1);
        assertThat(without.rounds().ever()).hasSizeGreaterThan(40);
        assertThat(mean(platform, Round::heard)).isGreaterThan(mean(without, Round::heard) + 1);
        assertThat(failed(platform)).isLessThan(failed(without) - 0.2);
        assertThat(price(platform)).isBetween(0.85, price(without) - 0.01);
    }

    @Test
    void platformDoesNotMakeTwoAbleOrganizationsThree() {
        Change rules = PLATFORM.and("procurement.rulesBind", 1)
                .and("procurement.limitYuan", 1)
                .and("procurement.openTenderLimitYuan", 1)
                .and("procurement.method.tenderBidders", 3);
        BuyingWorld platform = with(world(rules), 2, 1);
        BuyingWorld without = with(world(rules.and("procurement.platform", 0)), 2, 1);
        for (BuyingWorld world : List.of(platform, without)) {
            assertThat(world.rounds().ever())
                    .filteredOn(round -> round.attempt() < 3)
                    .noneMatch(Round::isAwarded);
        }
        // 2,500 yuan for each of eight ten thousands, in thirty months
        assertThat(platform.moved(Field.PURCHASING, Purpose.PURCHASING_SYSTEM)
                        - without.moved(Field.PURCHASING, Purpose.PURCHASING_SYSTEM))
                .isBetween(4_999_990L, 5_000_010L);
    }

    @Test
    void outsidersComeByThePlatformAndWin() {
        BuyingWorld without = world(NEITHER);
        guests.add(SampleOrganization.of(91).good(0.9).fromOutside().enter(without.organizations));
        with(without, 4, 0.5);
        assertThat(without.rounds().ever()).extracting(Round::outsideBids).containsOnly(0);
        guests.clear();
        BuyingWorld platform = world(PLATFORM.and("procurement.hearing.outsideAttention", 1));
        guests.add(SampleOrganization.of(91).good(0.9).fromOutside().enter(platform.organizations));
        with(platform, 4, 0.5);
        assertThat(platform.rounds().ever()).extracting(Round::winner).contains(91);
    }

    @Test
    void publicationDrawsBiddersAndTakesAMonth() {
        BuyingWorld without = with(world(NEITHER), 4, 1);
        BuyingWorld published = with(world(PUBLICATION), 4, 1);
        assertThat(mean(published, Round::validBids)).isGreaterThan(mean(without, Round::validBids) + 0.5);
        assertThat(failed(published)).isLessThan(failed(without));
        assertThat(firstTry(without)).isEqualTo(3);
        assertThat(firstTry(published)).isEqualTo(4);
    }

    private static double firstTry(BuyingWorld world) {
        return world.rounds().ever().get(0).monthsFromPlan();
    }

    @Test
    void whereNobodyIsAblePublicationBringsHearersAndNoContract() {
        // 80 · 0.05² · 22 / 1.095: four places, not fifty
        BuyingWorld without = with(world(NEITHER), 4, 0.05);
        BuyingWorld published = with(world(PUBLICATION), 4, 0.05);
        assertThat(mean(published, Round::heard)).isGreaterThan(mean(without, Round::heard));
        assertThat(published.rounds().ever()).extracting(Round::outcome).containsOnly(Outcome.NOBODY_ABLE);
        assertThat(published.contracts.ever()).isEmpty();
    }

    /** Everybody hears, plans look alike but for what a strict review sees, and being known gives nothing. */
    private static Change judged(Change review) {
        return review.and("procurement.hearing.base", 1)
                .and("procurement.award.reviewNoise", 0.5)
                .and("procurement.award.rigourLessNoise", 0.9)
                .and("procurement.award.closenessWeight", 0)
                .and("procurement.award.favouredFrom", 2)
                .and("procurement.bidding.costSpread", 0);
    }

    private static double qualityOfWinners(BuyingWorld world) {
        return world.contracts.ever().stream()
                .mapToDouble(contract -> contract.organization().traits().quality())
                .average()
                .orElseThrow();
    }

    @Test
    void strictReviewTakesAMonthAndTheQualityOfWinnersRises() {
        BuyingWorld mild = with(world(judged(NEITHER)), 4, 1);
        BuyingWorld strict = with(world(judged(REVIEW)), 4, 1);
        assertThat(firstTry(strict)).isEqualTo(firstTry(mild) + 1);
        assertThat(mild.contracts.ever()).hasSizeGreaterThan(40);
        // qualities 0.2 to 0.8 make looks differ by 0.3, against a deviation of 0.5 for a mild look and of 0.05 for a
        // strict one
        assertThat(qualityOfWinners(strict)).isGreaterThan(qualityOfWinners(mild) + 0.05);
    }

    @Test
    void strictReviewMakesBidsDearerSoThatFewerCome() {
        BuyingWorld mild = with(world(judged(NEITHER).and("procurement.bidding.bidCostYuan", 5_000)), 4, 1);
        BuyingWorld strict = with(
                world(judged(REVIEW)
                        .and("procurement.bidding.bidCostYuan", 5_000)
                        .and("procurement.bidding.rigourCost", 1)),
                4,
                1);
        assertThat(mean(strict, Round::validBids)).isLessThan(mean(mild, Round::validBids) - 0.2);
    }
}
