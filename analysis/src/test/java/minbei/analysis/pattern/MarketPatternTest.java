package minbei.analysis.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Predicate;
import minbei.analysis.district.DistrictLaboratory;
import minbei.analysis.district.DistrictScenario;
import minbei.analysis.district.Outcome;
import minbei.analysis.district.PairedClaim;
import minbei.model.RunRecord;
import minbei.model.observation.RoundLine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P4, P5 and the bidders of P14: who comes to open calls, how many fail, and what rivals do to the price. */
@Tag("full")
class MarketPatternTest {

    /**
     * Seeds of Beibei's calls: few of a run have few able organizations. A trial of 6 seeds gave 33 points more failed calls with a deviation
     * of some 9: t(15, 0.999) · 9 / √16 = 4.07 · 2.25 = 9 points.
     */
    private static final int SEEDS = 24;

    /** Seeds of worlds without the mechanism. */
    private static final int ABLATED = 12;

    /** Smallest difference of shares worth the name. */
    private static final double FIVE_POINTS = 0.05;

    private static final DistrictScenario TENDER = ThinMarket.under("open-tender-only");
    private static final DistrictScenario THICK_TENDER = ThickMarket.under("open-tender-only");

    private static final Predicate<RoundLine> ALONE = round -> round.response().validBids() == 1;
    private static final Predicate<RoundLine> CHOSEN =
            round -> round.result().closestFirst() && round.response().validBids() >= 2;

    private static final Outcome WITH_TWO = rivals(2, 2);
    private static final Outcome WITH_MORE = rivals(4, Integer.MAX_VALUE);
    static final Outcome WITH_RIVALS = rivals(2, Integer.MAX_VALUE);

    /** Gain where offers decide, by how many there are. */
    private static Outcome rivals(int least, int most) {
        return Calls.gain(
                "gain below the estimate with " + least + " bids and more",
                round -> !round.result().closestFirst()
                        && round.response().validBids() >= least
                        && round.response().validBids() <= most);
    }

    private static List<RunRecord> runs(DistrictScenario scenario, int seeds) {
        return DistrictLaboratory.shared().runs(scenario, seeds);
    }

    private static PairedClaim between(String what, DistrictScenario scenario, int seeds, Outcome one, Outcome other) {
        List<RunRecord> runs = runs(scenario, seeds);
        return PairedClaim.of(
                what,
                runs.stream().mapToDouble(one::of).toArray(),
                runs.stream().mapToDouble(other::of).toArray());
    }

    /** Of worlds of the same seed; the districts share nothing else. */
    private static PairedClaim thinAgainstThick(Outcome outcome) {
        return PairedClaim.of(
                outcome.name() + ", from Minhang to Beibei,",
                runs(TENDER, ABLATED).stream().mapToDouble(outcome::of).toArray(),
                runs(THICK_TENDER, ABLATED).stream().mapToDouble(outcome::of).toArray());
    }

    @Test
    void openCallsFailMoreOftenInTheThinMarket() {
        thinAgainstThick(Calls.FAILED).risesByMoreThan(FIVE_POINTS);
        thinAgainstThick(Calls.FEWER_THAN_THREE).risesByMoreThan(FIVE_POINTS);
    }

    @Test
    void openCallsFailMoreOftenWhereFewerOrganizationsAreAble() {
        between(
                        "failed share, from many to few able,",
                        TENDER,
                        SEEDS,
                        Calls.FAILED_WITH_FEW_ABLE,
                        Calls.FAILED_WITH_MANY_ABLE)
                .risesByMoreThan(FIVE_POINTS);
    }

    @Test
    void openCallsFailNoMoreOftenWhereAllHearOfThemBidForNothingAndOneBidSuffices() {
        DistrictScenario easy = TENDER.assuming("procurement.hearing.base", 1)
                .assuming("procurement.bidding.bidCostYuan", 0)
                .assuming("procurement.method.tenderBidders", 1);
        PairedClaim claim = between(
                "failed share, from many to few able,",
                easy,
                ABLATED,
                Calls.FAILED_WITH_FEW_ABLE,
                Calls.FAILED_WITH_MANY_ABLE);
        assertThat(claim.difference(0.99).mean()).isLessThan(FIVE_POINTS);
        assertThatThrownBy(() -> claim.risesByMoreThan(FIVE_POINTS)).isInstanceOf(AssertionError.class);
    }

    @Test
    void rivalsLowerThePriceByThreeToTenPercent() {
        // with one bid the price is the estimate
        assertThat(runs(ThickMarket.HISTORY, ThickMarket.SEEDS))
                .allMatch(run -> Calls.gain("alone", ALONE).of(run) < 1e-9);
        LevelClaim.of(runs(ThickMarket.HISTORY, ThickMarket.SEEDS), WITH_RIVALS).liesBetween(0.03, 0.10);
    }

    @Test
    void theFirstRivalLowersThePriceByMoreThanAllThatFollow() {
        PairedClaim more =
                between("gain of further rivals", ThickMarket.HISTORY, ThickMarket.SEEDS, WITH_MORE, WITH_TWO);
        double first = LevelClaim.of(runs(ThickMarket.HISTORY, ThickMarket.SEEDS), WITH_TWO)
                .lower();
        assertThat(more.difference(0.99).upper()).isLessThan(first);
    }

    @Test
    void rivalsDoNotMoveThePriceWhereTheBuyerHasMadeUpItsMind() {
        LevelClaim.of(
                        runs(ThickMarket.HISTORY, ThickMarket.SEEDS),
                        Calls.gain("gain where the closest goes first", CHOSEN))
                .liesBetween(-0.01, 0.01);
    }

    @Test
    void rivalsWhomNobodySeesDoNotLowerThePrice() {
        DistrictScenario unseen = ThickMarket.HISTORY.assuming("procurement.bidding.briefingShare", 0);
        assertThat(runs(unseen, ThickMarket.FAR_OFF)).allMatch(run -> WITH_RIVALS.of(run) < 0.03);
    }

    @Test
    void openCallsInMinhangDrawTwoOrThreeBidders() {
        LevelClaim.of(runs(ThickMarket.HISTORY, ThickMarket.SEEDS), Calls.BIDS).liesBetween(1.8, 3.0);
    }

    @Test
    void callsDrawMoreWhereAllHearAndABidCostsNothing() {
        DistrictScenario allBid = ThickMarket.HISTORY
                .assuming("procurement.hearing.base", 1)
                .assuming("procurement.bidding.bidCostYuan", 0);
        assertThat(runs(allBid, ThickMarket.FAR_OFF)).allMatch(run -> Calls.BIDS.of(run) > 3.0);
    }
}
