package minbei.model.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.budget.Field;
import minbei.model.budget.NeedMoney;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import minbei.model.provider.Provider;
import minbei.model.provider.ProviderType;
import minbei.model.provider.Providers;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;

/**
 * Health services of the test world: a place costs 60 · 1.25 = 75 yuan = 7,500 fen a month, of which 7,000 yuan / 146 residents a
 * worker is wages; 45 % of the money is meant for buying.
 */
final class DirectProvisionTest {

    private static final int HEALTH = NeedKind.HEALTH.ordinal();

    private final Ledger ledger = Ledger.of(Field.KEYS);
    private final Providers providers = Providers.empty();
    private int paidMonth;

    private static DepartmentParameters department(double purchaseShare, double extraPlaces, double hiring) {
        return changed(purchaseShare, extraPlaces, hiring)
                .apply(TestWorld.parameters())
                .department();
    }

    private static Change changed(double purchaseShare, double extraPlaces, double hiring) {
        return Change.of("department.purchaseShare", purchaseShare)
                .and("department.extraPlaces", extraPlaces)
                .and("department.hiringSharePerMonth", hiring)
                .and("department.estimateNoise", 0)
                .and("department.estimatePersistence", 0);
    }

    private DirectProvision provision(DepartmentParameters department) {
        return provision(month -> department);
    }

    private DirectProvision provision(IntFunction<DepartmentParameters> department) {
        return DirectProvision.of(
                TestWorld.district(),
                1,
                department,
                TestWorld.parameters().service(),
                Luck.of(1),
                ledger,
                parted(ledger, () -> department.apply(paidMonth).purchaseShare()),
                providers);
    }

    /** What was appropriated, parted by the share that is meant for buying. */
    private static NeedMoney parted(Ledger ledger, Supplier<ByNeed> purchaseShare) {
        return new NeedMoney() {
            @Override
            public long ownFen(NeedKind kind) {
                return ledger.appropriated(kind.ordinal()) - purchaseFen(kind);
            }

            @Override
            public long purchaseFen(NeedKind kind) {
                return Math.round(ledger.appropriated(kind.ordinal())
                        * purchaseShare.get().of(kind));
            }
        };
    }

    private void pay(DirectProvision provision, long healthFen, int month) {
        paidMonth = month;
        ledger.beginMonth();
        ledger.appropriate(HEALTH, healthFen);
        provision.apply(month);
    }

    private long moved(Purpose purpose) {
        return ledger.moved(HEALTH, purpose);
    }

    @Test
    void ownMoneyPaysAsManyWholePlacesAsItCan() {
        DirectProvision provision = provision(department(0.45, 0, 0.25));
        pay(provision, 1_000_000, -36);
        // own 550,000; ⌊550,000 / 7,500⌋ = 73 places for 547,500
        assertThat(provision.placesOf(NeedKind.HEALTH)).isEqualTo(73);
        // wages 73 · 700,000 / 146 = 350,000
        assertThat(moved(Purpose.OWN_WAGES)).isEqualTo(350_000);
        assertThat(moved(Purpose.OWN_OVERHEAD)).isEqualTo(547_500 - 350_000);
        assertThat(moved(Purpose.RETURNED_REMAINDER)).isEqualTo(2_500);
        assertThat(moved(Purpose.RETURNED_OPEN_POSTS)).isZero();
        // what is meant for buying stays
        assertThat(ledger.held(HEALTH)).isEqualTo(450_000);
        // one worker for 146 residents
        assertThat(provision.staffOf(NeedKind.HEALTH)).isEqualTo(0.5);
        assertThat(provision.placesInAll()).isEqualTo(73);
    }

    @Test
    void townshipsShareThePlacesByEstimatedNeed() {
        DirectProvision provision = provision(department(0.45, 0, 0.25));
        pay(provision, 1_000_000, -36);
        // 73 among three townships of 4,000: 24⅓ each, the one left to the first
        assertThat(provision.places(NeedKind.HEALTH, 0)).isEqualTo(25);
        assertThat(provision.places(NeedKind.HEALTH, 1)).isEqualTo(24);
        assertThat(provision.places(NeedKind.HEALTH, 2)).isEqualTo(24);
        assertThat(providers.ofKind(HEALTH)).extracting(Provider::places).containsExactly(25, 24, 24);
        assertThat(providers.ofKind(NeedKind.POVERTY.ordinal()))
                .extracting(Provider::places)
                .containsExactly(0, 0, 0);
    }

    @Test
    void anOfficeOfEachNeedStandsInEachTownship() {
        provision(department(0.45, 0, 0.25));
        assertThat(providers.count()).isEqualTo(5 * 3);
        for (NeedKind kind : NeedKind.ALL) {
            assertThat(providers.ofKind(kind.ordinal()))
                    .extracting(Provider::township)
                    .containsExactly(0, 1, 2);
            assertThat(providers.ofKind(kind.ordinal()))
                    .allMatch(office -> office.type() == ProviderType.DEPARTMENT && office.quality() == 0.6);
        }
    }

    @Test
    void extraPlacesArePaidFromTheMoneyForBuying() {
        DirectProvision provision = provision(department(0.45, 10, 0.25));
        pay(provision, 1_000_000, -36);
        // 73 + 10; 450,000 − 10 · 7,500
        assertThat(provision.placesOf(NeedKind.HEALTH)).isEqualTo(83);
        assertThat(ledger.held(HEALTH)).isEqualTo(375_000);
        assertThat(moved(Purpose.RETURNED_REMAINDER)).isEqualTo(2_500);
        assertThat(moved(Purpose.OWN_WAGES) + moved(Purpose.OWN_OVERHEAD)).isEqualTo(83 * 7_500);
    }

    @Test
    void extraPlacesBeyondTheMoneyForBuyingAreNotOpened() {
        DirectProvision provision = provision(department(0.45, 100, 0.25));
        pay(provision, 1_000_000, -36);
        // 450,000 / 7,500 = 60
        assertThat(provision.placesOf(NeedKind.HEALTH)).isEqualTo(133);
        pay(provision, 1_000, -35);
        assertThat(provision.placesOf(NeedKind.HEALTH)).isZero();
        assertThat(ledger.held(HEALTH)).isEqualTo(450);
    }

    @Test
    void openPostsAreFilledByAPartEachMonth() {
        DirectProvision provision = provision(department(0.45, 0, 0.25));
        pay(provision, 1_000_000, -36);
        // own 1,100,000 pays 146; of the gap of 73 a quarter, 18.25, rounded up
        pay(provision, 2_000_000, -35);
        assertThat(provision.placesOf(NeedKind.HEALTH)).isEqualTo(92);
        assertThat(moved(Purpose.RETURNED_OPEN_POSTS)).isEqualTo((146 - 92) * 7_500);
        assertThat(moved(Purpose.RETURNED_REMAINDER)).isEqualTo(1_100_000 - 146 * 7_500);
        // gap 54: 13.5, rounded up
        pay(provision, 2_000_000, -34);
        assertThat(provision.placesOf(NeedKind.HEALTH)).isEqualTo(106);
        for (int month = -33; month < 0; month++) {
            pay(provision, 2_000_000, month);
        }
        assertThat(provision.placesOf(NeedKind.HEALTH))
                .as("all posts are filled in the end")
                .isEqualTo(146);
        assertThat(moved(Purpose.RETURNED_OPEN_POSTS)).isZero();
    }

    @Test
    void placesThatAreNotPaidCloseAtOnce() {
        DirectProvision provision = provision(department(0.45, 0, 0.25));
        pay(provision, 1_000_000, -36);
        // own 55,000 pays 7
        pay(provision, 100_000, -35);
        assertThat(provision.placesOf(NeedKind.HEALTH)).isEqualTo(7);
        assertThat(providers.ofKind(HEALTH)).extracting(Provider::places).containsExactly(3, 2, 2);
        pay(provision, 0, -34);
        assertThat(provision.placesOf(NeedKind.HEALTH)).isZero();
    }

    @Test
    void leverMovesThePlacesFromItsMonthOn() {
        DepartmentParameters before = department(0.45, 0, 1);
        DepartmentParameters after = department(0, 0, 1);
        DirectProvision provision = provision(month -> month < 6 ? before : after);
        pay(provision, 1_000_000, 5);
        assertThat(provision.placesOf(NeedKind.HEALTH)).isEqualTo(73);
        pay(provision, 1_000_000, 6);
        // ⌊1,000,000 / 7,500⌋
        assertThat(provision.placesOf(NeedKind.HEALTH)).isEqualTo(133);
    }

    @Test
    void newEstimateMovesPlacesAmongTownshipsAndLosesNone() {
        Change noisy = changed(0.45, 0, 0.25).and("department.estimateNoise", 0.5);
        DirectProvision provision =
                provision(noisy.apply(TestWorld.parameters()).department());
        Set<Integer> inFirst = new TreeSet<>();
        for (int january = -36; january <= 108; january += 12) {
            pay(provision, 1_000_000, january);
            assertThat(provision.placesOf(NeedKind.HEALTH)).isEqualTo(73);
            inFirst.add(provision.places(NeedKind.HEALTH, 0));
        }
        // thirteen estimates with a deviation of a half, some 24 ± 8 places
        assertThat(inFirst).hasSizeGreaterThan(2);
    }

    @Test
    void everyFenIsPaidOutWhateverTheParameters() {
        long seed = 20140101;
        Random random = new Random(seed);
        for (int run = 0; run < 100; run++) {
            double purchase = random.nextInt(4) == 0 ? random.nextInt(2) : random.nextDouble();
            Change change = Change.of("department.purchaseShare", purchase)
                    .and("department.extraPlaces", random.nextInt(3) * random.nextDouble() * 50)
                    .and("department.directToBoughtCost", 0.5 + random.nextDouble() * 2)
                    // wages above the price of a place too
                    .and("department.loadedWagePerMonth", random.nextDouble() * 20_000)
                    .and("department.hiringSharePerMonth", random.nextDouble())
                    .and("department.estimateNoise", random.nextDouble())
                    .and("department.estimatePersistence", random.nextDouble());
            DirectProvision provision =
                    provision(change.apply(TestWorld.parameters()).department());
            for (int month = 0; month < 12; month++) {
                ledger.beginMonth();
                for (NeedKind kind : NeedKind.ALL) {
                    ledger.appropriate(kind.ordinal(), random.nextInt(5_000_000));
                }
                provision.apply(month);
                for (NeedKind kind : NeedKind.ALL) {
                    long moved = 0;
                    for (Purpose purpose : Purpose.values()) {
                        moved += ledger.moved(kind.ordinal(), purpose);
                    }
                    assertThat(moved)
                            .as("run %d, month %d, %s, seed %d", run, month, kind.key(), seed)
                            .isBetween(0L, ledger.appropriated(kind.ordinal()));
                    // what is held besides the money for buying would be own money left lying
                    long bought = Math.round(ledger.appropriated(kind.ordinal()) * purchase);
                    assertThat(ledger.appropriated(kind.ordinal()) - moved).isLessThanOrEqualTo(bought);
                }
                ledger.checkConservation(false);
            }
        }
    }

    /** Offices of 25, 24 and 24 places thinned to 2.5, 2.4 and 2.4, each 2 or 3, over 3,000 seeds: α = 10⁻⁵, |z| &lt; 4.42. */
    @Test
    void thinningLosesNoPlaceOnAverage() {
        int seeds = 3_000;
        DepartmentParameters parameters = department(0.45, 0, 0.25);
        long open = 0;
        for (int seed = 0; seed < seeds; seed++) {
            Providers thinned = Providers.empty();
            Ledger account = Ledger.of(Field.KEYS);
            DirectProvision provision = DirectProvision.of(
                    TestWorld.district(),
                    0.1,
                    month -> parameters,
                    TestWorld.parameters().service(),
                    Luck.of(seed),
                    account,
                    parted(account, parameters::purchaseShare),
                    thinned);
            account.appropriate(HEALTH, 1_000_000);
            provision.apply(0);
            assertThat(provision.placesOf(NeedKind.HEALTH))
                    .as("counted unthinned")
                    .isEqualTo(73);
            for (Provider office : thinned.ofKind(HEALTH)) {
                assertThat(office.places()).isBetween(2, 3);
                open += office.places();
            }
        }
        // 7.3 a seed; variance 0.5 · 0.5 + 2 · 0.4 · 0.6 = 0.73
        assertThat((open - 7.3 * seeds) / Math.sqrt(0.73 * seeds)).isBetween(-4.42, 4.42);
    }

    @Test
    void thinnedOfficeKeepsItsPlacesWhileItsMoneyIsTheSame() {
        DepartmentParameters parameters = department(0.45, 0, 0.25);
        DirectProvision provision = DirectProvision.of(
                TestWorld.district(),
                0.37,
                month -> parameters,
                TestWorld.parameters().service(),
                Luck.of(1),
                ledger,
                parted(ledger, parameters::purchaseShare),
                providers);
        pay(provision, 1_000_000, 0);
        int first = providers.ofKind(HEALTH).get(0).places();
        assertThat((double) first).isCloseTo(25 * 0.37, within(1.0));
        for (int month = 1; month < 24; month++) {
            pay(provision, 1_000_000, month);
            assertThat(providers.ofKind(HEALTH).get(0).places()).isEqualTo(first);
        }
    }
}
