package minbei.analysis.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.analysis.district.DistrictLaboratory;
import minbei.analysis.district.DistrictScenario;
import minbei.analysis.district.Outcome;
import minbei.analysis.statistics.Sample;
import minbei.model.RunRecord;
import minbei.model.observation.Indicator;
import minbei.model.observation.OrganizationLine;
import minbei.model.organization.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P1, P10, P16, P17: the register of Minhang grows, holds inactive organizations, loses some each year, and the small and young go first. */
@Tag("full")
class RegisterPatternTest {

    private static final int MONTHS = ThickMarket.MONTHS;

    private static final DistrictScenario MINHANG = ThickMarket.HISTORY;

    /** P1, over 2014 to 2016. */
    private static final Outcome GROWTH = Reading.growthPerYear(Indicator.REGISTERED, MONTHS - 1);

    /** P16, in 2016. */
    private static final Outcome INACTIVE = Reading.mean(Indicator.INACTIVE_SHARE, 24, MONTHS);

    /** P17, over the years that end in 2014-12 to 2016-12. */
    private static final Outcome EXITS = Reading.mean(Indicator.EXIT_SHARE, 11, MONTHS);

    /** Three sets of 16 seeds gave 5.2, 5.3 and 5.5 % with a deviation of 0.8 points: t(47, 0.995) · 0.8 / √48 = 2.68 · 0.12 = 0.3. */
    private static final int EXIT_SEEDS = 48;

    private static List<RunRecord> runs(DistrictScenario scenario, int seeds) {
        return DistrictLaboratory.shared().runs(scenario, seeds);
    }

    @Test
    void registerOfMinhangGrowsByThreeToNinePercentAYear() {
        LevelClaim.of(runs(MINHANG, ThickMarket.SEEDS), GROWTH).liesBetween(0.03, 0.09);
    }

    @Test
    void registerShrinksWhereNoGroupWishesToRegister() {
        DistrictScenario nobodyApplies = MINHANG.assuming("registration.applyConstant", -20);
        assertThat(runs(nobodyApplies, ThickMarket.FAR_OFF)).allMatch(run -> GROWTH.of(run) < 0);
    }

    @Test
    void atLeastEightPercentOfTheRegisterIsInactive() {
        LevelClaim.of(runs(MINHANG, ThickMarket.SEEDS), INACTIVE).liesBetween(0.08, 1);
    }

    @Test
    void fewerAreInactiveWhereFortuneNeverTurnsAndFoundersFindSuccessors() {
        // gifts of 100 yuan instead of 2,000 come in every month alike
        DistrictScenario evenFortune = MINHANG.assuming("growth.fortuneSpread", 0)
                .assuming("growth.giftYuan", 100)
                .assuming("growth.successorShare", 1);
        assertThat(runs(evenFortune, ThickMarket.FAR_OFF)).allMatch(run -> INACTIVE.of(run) < 0.08);
    }

    @Test
    void threeAndAHalfToSixPercentLeaveTheRegisterInAYear() {
        LevelClaim.of(runs(MINHANG, EXIT_SEEDS), EXITS).liesBetween(0.035, 0.06);
    }

    @Test
    void hardlyAnyLeaveWhereNobodyIsStruckOffAndNobodyAsksToGo() {
        DistrictScenario nobodyStruckOff = MINHANG.assuming("registration.struckOffPerMonth", 0)
                .assuming("registration.campaignPerMonth", 0)
                .assuming("registration.ownRequestPerMonth", 0);
        assertThat(runs(nobodyStruckOff, ThickMarket.FAR_OFF)).allMatch(run -> EXITS.of(run) < 0.035);
    }

    /** P10: yearly chance to become inactive for the first time of small ones below five years over that of small ones above. */
    static final Outcome YOUNG_TO_OLD =
            new Outcome("inactivity of small and young over small and old", RegisterPatternTest::youngToOld);

    private static final double SMALL = 1;
    private static final int YOUNG_MONTHS = 60;

    private static double youngToOld(RunRecord run) {
        double[] months = new double[2];
        double[] stopped = new double[2];
        for (OrganizationLine line : run.organizations()) {
            int registered = line.law().registered();
            int stop = line.life().firstInactive();
            boolean small = line.origin().size() < SMALL;
            for (int month = Math.max(0, registered);
                    registered != Standing.NEVER && small && month < MONTHS;
                    month++) {
                int old = month - line.origin().founded() < YOUNG_MONTHS ? 0 : 1;
                if (stop != Standing.NEVER && stop < month) {
                    break;
                }
                months[old]++;
                stopped[old] += stop == month ? 1 : 0;
            }
        }
        return stopped[0] / months[0] / (stopped[1] / months[1]);
    }

    @Test
    void smallAndYoungGoInactiveOneAndAHalfTimesAsOftenAsSmallAndOld() {
        // six seeds gave 2.3 with a deviation of 0.5: 0.74 deviations are 0.4
        LevelClaim.of(runs(MINHANG, ThickMarket.SEEDS), YOUNG_TO_OLD).liesBetween(1.5, 10);
    }

    @Test
    void youngOnesFailNoMoreOftenWhereTheyRaiseMoneyAsOldOnesDo() {
        DistrictScenario able =
                MINHANG.assuming("growth.raisingElasticity", 0).assuming("growth.reputationAtFounding", 0.55);
        // 1.2 with a deviation of 0.26: three seeds each below would fail on one set in three
        double[] ratios = runs(able, ThickMarket.SEEDS).stream()
                .mapToDouble(YOUNG_TO_OLD::of)
                .toArray();
        assertThat(Sample.of(ratios).mean()).isLessThan(1.5);
    }
}
