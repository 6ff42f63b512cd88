package minbei.model.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.organization.LegalForm;
import minbei.model.organization.OrganizationParameters;
import minbei.model.organization.Origin;
import minbei.model.organization.RegistrationClass;
import minbei.model.organization.Traits;
import minbei.model.organization.Work;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;

/**
 * Shares and means are of 40,000 keys and compared within five deviations, which correct code misses after a change of luck with chance 6e-7
 * each; some thirty comparisons give α = 2e-5 in all.
 */
final class TraitsDrawTest {

    private static final int DRAWS = 40_000;
    private static final int SUBTYPES = 4;
    private static final double SERVICE = 0.25;

    private static final OrganizationParameters PARAMETERS = Change.of("organization.qualityMean", 0.5)
            .and("organization.qualitySpread", 0.1)
            .and("organization.packageShare", 0.5)
            .and("organization.permitShare.health", 0.4)
            .and("organization.permitShareEducation", 0.6)
            .apply(TestWorld.parameters())
            .organization();

    private final TraitsDraw draw = TraitsDraw.of(PARAMETERS, Luck.of(20140101), SUBTYPES);

    private static TraitsDraw.Founding founding(int key) {
        return new TraitsDraw.Founding(key, 3, 0, 1, 0, Origin.GRASSROOTS);
    }

    private Traits traits(int key) {
        return draw.at(founding(key), SERVICE);
    }

    private void assertShare(Predicate<Traits> among, Predicate<Traits> counts, double expected) {
        int all = 0;
        int hits = 0;
        for (int key = 0; key < DRAWS; key++) {
            Traits traits = traits(key);
            all += among.test(traits) ? 1 : 0;
            hits += among.test(traits) && counts.test(traits) ? 1 : 0;
        }
        double five = 5 * Math.sqrt(expected * (1 - expected) / all);
        assertThat((double) hits / all).isBetween(expected - five, expected + five);
    }

    private void assertMoments(ToDoubleFunction<Traits> trait, double mean, double deviation) {
        double sum = 0;
        double squares = 0;
        for (int key = 0; key < DRAWS; key++) {
            double distance = trait.applyAsDouble(traits(key)) - mean;
            sum += distance;
            squares += distance * distance;
        }
        double five = 5 * deviation / Math.sqrt(DRAWS);
        assertThat(sum / DRAWS).isBetween(-five, five);
        // the variance of a square of a standard normal number is 2
        double fiveOfSquares = 5 * deviation * deviation * Math.sqrt(2.0 / DRAWS);
        assertThat(squares / DRAWS - deviation * deviation).isBetween(-fiveOfSquares, fiveOfSquares);
    }

    private static boolean serves(Traits traits) {
        return traits.work().servesResidents();
    }

    @Test
    void sameKeyIsTheSameGroupInEveryWorldWhereverAndByWhomeverItIsFounded() {
        TraitsDraw twin = TraitsDraw.of(PARAMETERS, Luck.of(20140101), SUBTYPES);
        for (int key = 0; key < 1_000; key++) {
            Traits here = traits(key);
            Traits there = twin.at(new TraitsDraw.Founding(key, 99, 40, 5, 2, Origin.INVITED), SERVICE);
            assertThat(there.work()).isEqualTo(here.work());
            assertThat(there.quality()).isEqualTo(here.quality());
            assertThat(there.size()).isEqualTo(here.size());
            assertThat(there.wish()).isEqualTo(here.wish());
            assertThat(there.legalForm()).isEqualTo(here.legalForm());
            assertThat(there.packages()).isEqualTo(here.packages());
            assertThat(there.needsPermit()).isEqualTo(here.needsPermit());
            assertThat(there.founder()).isEqualTo(99);
            assertThat(there.community()).isEqualTo(5);
            assertThat(there.founded()).isEqualTo(40);
        }
    }

    @Test
    void whoeverTriesAgainIsTheSamePersonWithAnotherIdea() {
        int otherWork = 0;
        for (int key = 0; key < 1_000; key++) {
            Traits first = traits(key);
            Traits second = traits(OrganizationKeys.again(key));
            assertThat(second.quality()).isEqualTo(first.quality());
            assertThat(second.size()).isEqualTo(first.size());
            assertThat(second.wish()).isEqualTo(first.wish());
            otherWork += second.work() == first.work() ? 0 : 1;
        }
        assertThat(otherWork).isGreaterThan(500);
    }

    @Test
    void aLargerShareOfServiceOnlyAddsToThoseWhoServe() {
        for (int key = 0; key < 1_000; key++) {
            Work few = draw.work(key, 0.2);
            Work many = draw.work(key, 0.6);
            if (few.servesResidents()) {
                assertThat(many).isEqualTo(few);
            }
        }
    }

    @Test
    void workFollowsTheSharesAndTheMixes() {
        assertShare(traits -> true, TraitsDrawTest::serves, SERVICE);
        // best values of the catalogue: 0.35 of the serving for elder care, 0.4 and 0.01 of the others for education
        // and support
        assertShare(TraitsDrawTest::serves, traits -> traits.work() == Work.HEALTH, 0.15);
        assertShare(TraitsDrawTest::serves, traits -> traits.work() == Work.ELDER_CARE, 0.35);
        assertShare(TraitsDrawTest::serves, traits -> traits.work() == Work.POVERTY, 0.2);
        assertShare(traits -> !serves(traits), traits -> traits.work() == Work.ENVIRONMENT, 0.05);
        assertShare(traits -> !serves(traits), traits -> traits.work() == Work.EDUCATION, 0.4);
        assertShare(traits -> !serves(traits), traits -> traits.work() == Work.SUPPORT, 0.01);
    }

    @Test
    void classFollowsTheWorkAndForServicesItsShares() {
        assertShare(
                TraitsDrawTest::serves,
                traits -> traits.registrationClass() == RegistrationClass.SOCIAL_WELFARE,
                PARAMETERS.serviceClasses().socialWelfare());
        assertShare(
                TraitsDrawTest::serves,
                traits -> traits.registrationClass() == RegistrationClass.CHARITY,
                PARAMETERS.serviceClasses().charity());
        assertShare(
                TraitsDrawTest::serves,
                traits -> traits.registrationClass() == RegistrationClass.COMMUNITY_SERVICE,
                PARAMETERS.serviceClasses().communityService());
        assertShare(
                TraitsDrawTest::serves,
                traits -> traits.registrationClass() == RegistrationClass.OTHER,
                PARAMETERS.serviceClasses().other());
        assertShare(
                traits -> traits.work() == Work.TRADE,
                traits -> traits.registrationClass() == RegistrationClass.INDUSTRY_AND_COMMERCE,
                1);
        assertShare(
                traits -> traits.work() == Work.EDUCATION,
                traits -> traits.registrationClass() == RegistrationClass.OTHER,
                1);
    }

    @Test
    void formAndPermitFollowTheirShares() {
        assertShare(
                traits -> true, traits -> traits.legalForm() == LegalForm.ASSOCIATION, PARAMETERS.associationShare());
        assertShare(traits -> true, traits -> traits.legalForm() == LegalForm.FOUNDATION, PARAMETERS.foundationShare());
        assertShare(traits -> traits.work() == Work.HEALTH, Traits::needsPermit, 0.4);
        assertShare(traits -> traits.work() == Work.EDUCATION, Traits::needsPermit, 0.6);
        assertShare(traits -> traits.work() == Work.CULTURE_AND_SPORT, Traits::needsPermit, 0);
    }

    @Test
    void qualitySizeAndWishFollowTheirLaws() {
        // 0 and 1 are five deviations away from the mean quality, so that the bounds cut off nothing that counts
        assertMoments(Traits::quality, 0.5, 0.1);
        assertMoments(traits -> Math.log(traits.size()), 0, PARAMETERS.sizeSpread());
        assertMoments(Traits::wish, 0, 1);
    }

    @Test
    void qualityIsHeldBetweenNoneAndFull() {
        OrganizationParameters wide = Change.of("organization.qualitySpread", 0.5)
                .apply(TestWorld.parameters())
                .organization();
        TraitsDraw spread = TraitsDraw.of(wide, Luck.of(1), SUBTYPES);
        for (int key = 0; key < 1_000; key++) {
            assertThat(spread.at(founding(key), SERVICE).quality()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void everyGroupFitsAtLeastOneSubtypeAndEachByItsShare() {
        for (int subtype = 0; subtype < SUBTYPES; subtype++) {
            int bit = 1 << subtype;
            // 0.5, and a quarter of the 0.5^4 that would fit none: 0.5 + 0.0625 / 4
            assertShare(traits -> true, traits -> (traits.packages() & bit) != 0, 0.515625);
        }
        assertShare(traits -> true, traits -> traits.packages() > 0 && traits.packages() < 16, 1);
    }
}
