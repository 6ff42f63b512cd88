package minbei.model.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.institution.Claim;
import minbei.model.institution.Funding;
import minbei.model.institution.Institution;
import minbei.model.institution.PublicBody;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import org.junit.jupiter.api.Test;

/** What cultivation and public bodies take out of the money for buying. */
final class AppropriationClaimsTest {

    /** A month of the small world: 75 yuan · 12,000 residents / 12, in fen. */
    private static final long ENVELOPE = 7_500_000;

    private final Ledger ledger = Ledger.of(Field.KEYS);

    /** A body that pays all that it was granted, and notes when it did. */
    private static final class Body implements PublicBody {
        private final Ledger ledger;
        private final int field;
        private final List<Claim> claims;
        private final List<Claim> settled = new ArrayList<>();

        Body(Ledger ledger, int field, Claim... claims) {
            this.ledger = ledger;
            this.field = field;
            this.claims = List.of(claims);
        }

        @Override
        public int field() {
            return field;
        }

        @Override
        public List<Claim> claims(int month) {
            return claims;
        }

        @Override
        public void settle(int month, Funding funding) {
            for (Claim claim : claims) {
                if (funding.runs(claim.institution())) {
                    ledger.pay(field, Purpose.PARK, claim.fen());
                    settled.add(claim);
                }
            }
        }
    }

    private Appropriation appropriate(BudgetParameters budget, ByNeed bought, PublicBody... bodies) {
        Appropriation appropriation = Appropriation.of(
                TestWorld.district().residents(), month -> budget, month -> bought, ledger, List.of(bodies));
        appropriation.apply(0);
        return appropriation;
    }

    private static BudgetParameters budget(double cultivationShare, double specialFundShare) {
        return Change.of("budget.cultivationShare", cultivationShare)
                .and("budget.specialFundShare", specialFundShare)
                .apply(TestWorld.parameters())
                .budget();
    }

    private static long purchaseInAll(Appropriation appropriation) {
        return NeedKind.ALL.stream().mapToLong(appropriation::purchaseFen).sum();
    }

    private static long[] purchase(Appropriation appropriation) {
        return NeedKind.ALL.stream().mapToLong(appropriation::purchaseFen).toArray();
    }

    @Test
    void withoutClaimsEachNeedPartsIntoOwnPlacesAndBuying() {
        Appropriation appropriation = appropriate(budget(0, 0), ByNeed.same(0.45));
        // elder care: 7,500,000 · 0.475 = 3,562,500, of which 0.45 are 1,603,125
        assertThat(appropriation.purchaseFen(NeedKind.ELDER_CARE)).isEqualTo(1_603_125);
        assertThat(appropriation.ownFen(NeedKind.ELDER_CARE)).isEqualTo(1_959_375);
        // psychological care: 1,117,500 · 0.45 = 502,875
        assertThat(appropriation.purchaseFen(NeedKind.PSYCHOLOGICAL_CARE)).isEqualTo(502_875);
        assertThat(ledger.held(Field.CULTIVATION)).isZero();
    }

    @Test
    void claimsAreMetInOrderOutOfEachNeedInProportion() {
        Body park = new Body(ledger, Field.INCUBATION, new Claim(Institution.M4A_PARK, 300_000));
        Body hubs = new Body(ledger, Field.HUBS, new Claim(Institution.M5A_HUBS, 24_000));
        Appropriation appropriation = appropriate(budget(0, 0), ByNeed.same(0.45), park, hubs);
        // for buying 0.45 · (1 − 0.04) · 7,500,000 = 3,240,000; the claims take a tenth of it, 324,000
        assertThat(purchaseInAll(appropriation)).isEqualTo(2_916_000);
        // health: 175,500 · 0.9 = 157,950; elder care: 1,603,125 · 0.9 = 1,442,812.5
        assertThat(appropriation.purchaseFen(NeedKind.HEALTH)).isEqualTo(157_950);
        assertThat(appropriation.purchaseFen(NeedKind.ELDER_CARE)).isBetween(1_442_812L, 1_442_813L);
        assertThat(ledger.moved(Field.INCUBATION, Purpose.PARK)).isEqualTo(300_000);
        assertThat(ledger.moved(Field.HUBS, Purpose.PARK)).isEqualTo(24_000);
        assertThat(appropriation.funding().granted(Institution.M4A_PARK)).isEqualTo(300_000);
    }

    @Test
    void claimIsRefusedWholeWhereTheMoneyForBuyingDoesNotSuffice() {
        // 3,240,000 for buying: the first leaves 240,000, the second asks for a fen more, the third fits
        Body first = new Body(ledger, Field.INCUBATION, new Claim(Institution.M4A_PARK, 3_000_000));
        Body second = new Body(ledger, Field.HUBS, new Claim(Institution.M5A_HUBS, 240_001));
        Body third = new Body(ledger, Field.SUPPORT, new Claim(Institution.B4_SUPPORT_ORGANIZATIONS, 240_000));
        Appropriation appropriation = appropriate(budget(0, 0), ByNeed.same(0.45), first, second, third);
        assertThat(appropriation.funding().runs(Institution.M4A_PARK)).isTrue();
        assertThat(appropriation.funding().runs(Institution.M5A_HUBS)).isFalse();
        assertThat(appropriation.funding().refused(Institution.M5A_HUBS)).isEqualTo(240_001);
        assertThat(second.settled).isEmpty();
        assertThat(ledger.appropriated(Field.HUBS)).isZero();
        assertThat(appropriation.funding().runs(Institution.B4_SUPPORT_ORGANIZATIONS))
                .isTrue();
        assertThat(purchaseInAll(appropriation)).isZero();
    }

    @Test
    void moneyForOwnPlacesIsNeverTouched() {
        Appropriation without = appropriate(budget(0, 0), ByNeed.same(0.45));
        long[] own = NeedKind.ALL.stream().mapToLong(without::ownFen).toArray();
        Ledger other = Ledger.of(Field.KEYS);
        Body greedy = new Body(other, Field.INCUBATION, new Claim(Institution.M4A_PARK, 3_240_000));
        Appropriation with = Appropriation.of(
                TestWorld.district().residents(),
                month -> budget(0.5, 0.5),
                month -> ByNeed.same(0.45),
                other,
                List.of(greedy));
        with.apply(0);
        for (NeedKind kind : NeedKind.ALL) {
            assertThat(with.ownFen(kind)).as(kind.key()).isEqualTo(own[kind.ordinal()]);
            assertThat(other.held(kind.ordinal())).as(kind.key()).isEqualTo(own[kind.ordinal()]);
        }
        assertThat(purchaseInAll(with)).isZero();
    }

    @Test
    void cultivationAndTheSpecialFundComeFirstAndCountAsTheSameField() {
        Body park = new Body(ledger, Field.INCUBATION, new Claim(Institution.M4A_PARK, 2_790_001));
        Appropriation appropriation = appropriate(budget(0.04, 0.02), ByNeed.same(0.45), park);
        // 0.02 and 0.04 of 7,500,000; 3,240,000 − 450,000 = 2,790,000 are left, a fen less than the park claims
        assertThat(appropriation.specialFundFen()).isEqualTo(150_000);
        assertThat(ledger.held(Field.CULTIVATION)).isEqualTo(450_000);
        assertThat(purchaseInAll(appropriation)).isEqualTo(2_790_000);
        assertThat(appropriation.funding().runs(Institution.M4A_PARK)).isFalse();
    }

    @Test
    void whereNothingIsBoughtNothingIsCultivated() {
        // the earmark's way to disappoint: it is taken from the money for buying, and there is none
        Appropriation appropriation = appropriate(budget(0.04, 0.02), ByNeed.same(0));
        assertThat(appropriation.specialFundFen()).isZero();
        assertThat(ledger.held(Field.CULTIVATION)).isZero();
    }

    @Test
    void earmarkMovesMoneyAndMakesNone() {
        Appropriation without = appropriate(budget(0, 0), ByNeed.same(0.45));
        long before = purchaseInAll(without);
        Appropriation with = appropriate(budget(0, 0.02), ByNeed.same(0.45));
        assertThat(purchaseInAll(with)).isEqualTo(before - 150_000);
        assertThat(inAll()).isEqualTo(ENVELOPE);
    }

    private long inAll() {
        long sum = 0;
        for (int field = 0; field < Field.COUNT; field++) {
            sum += ledger.appropriated(field);
        }
        return sum;
    }

    @Test
    void whateverIsClaimedEveryFenIsSomewhere() {
        long seed = 20140101;
        Random random = new Random(seed);
        Institution[] institutions = Institution.values();
        for (int run = 0; run < 500; run++) {
            Ledger account = Ledger.of(Field.KEYS);
            double[] bought = random.doubles(NeedKind.COUNT).toArray();
            BudgetParameters budget = budget(0.1 * random.nextDouble(), 0.1 * random.nextDouble());
            List<PublicBody> bodies = new ArrayList<>();
            long most = run % 2 == 0 ? 400_000 : ENVELOPE;
            for (int b = 0; b < 5; b++) {
                Claim one = new Claim(institutions[2 * b], (long) (random.nextDouble() * most));
                Claim two = new Claim(institutions[2 * b + 1], (long) (random.nextDouble() * 1_000));
                bodies.add(new Body(account, Field.INCUBATION + b, one, two));
            }
            Appropriation appropriation = Appropriation.of(
                    TestWorld.district().residents(),
                    month -> budget,
                    month -> new ByNeed(bought[0], bought[1], bought[2], bought[3], bought[4]),
                    account,
                    bodies);
            appropriation.apply(0);

            long granted = 0;
            for (Institution institution : institutions) {
                granted += appropriation.funding().granted(institution);
            }
            long own = NeedKind.ALL.stream().mapToLong(appropriation::ownFen).sum();
            long cultivation = account.held(Field.CULTIVATION);
            assertThat(own + purchaseInAll(appropriation) + cultivation + granted + account.held(Field.ENVIRONMENT))
                    .as("run %d, seed %d", run, seed)
                    .isEqualTo(ENVELOPE);
            assertThat(Arrays.stream(purchase(appropriation)).min().orElseThrow())
                    .isNotNegative();
            for (NeedKind kind : NeedKind.ALL) {
                assertThat(account.held(kind.ordinal()))
                        .as("%s, run %d, seed %d", kind.key(), run, seed)
                        .isEqualTo(appropriation.ownFen(kind) + appropriation.purchaseFen(kind));
            }
            account.checkConservation(false);
        }
    }
}
