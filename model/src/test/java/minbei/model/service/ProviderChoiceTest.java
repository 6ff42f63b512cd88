package minbei.model.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import minbei.model.TestWorld;
import minbei.model.need.NeedKind;
import minbei.model.provider.Provider;
import minbei.model.provider.ProviderType;
import minbei.model.provider.Providers;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import org.junit.jupiter.api.Test;

/**
 * Shares are of 200,000 residents. A share p has the deviation √(p(1 − p)/200,000); it is off by more than five of them with chance
 * 6e-7, so that α is below 2e-5 for all shares compared in this class.
 */
final class ProviderChoiceTest {

    private static final int KIND = NeedKind.HEALTH.ordinal();
    private static final int STANDARD = 0;
    private static final int SPECIAL = 2;
    private static final int SUBTYPES = 4;
    private static final int ALL_SUBTYPES = 0b1111;
    private static final int RESIDENTS = 200_000;
    private static final int MONTH = 5;

    private final Luck luck = Luck.of(3);
    private final Providers providers = Providers.empty();
    private final SearchParameters search = TestWorld.parameters().search();
    private final ProviderChoice choice = ProviderChoice.of(TestWorld.district(), 1, providers, SUBTYPES);

    private Provider office(int township) {
        Provider office = providers.enterOffice(NeedKind.HEALTH, township, 0.6);
        office.setPlaces(1);
        return office;
    }

    private Provider organization(int township, int luckKey, double quality, int subtypes) {
        return organization(providers, township, luckKey, quality, subtypes);
    }

    private static Provider organization(Providers register, int township, int luckKey, double quality, int subtypes) {
        Provider organization =
                register.enter(ProviderType.CONTRACTED, NeedKind.HEALTH, township, luckKey, quality, subtypes);
        organization.setPlaces(1);
        return organization;
    }

    private int choose(int resident, int home, int subtype, boolean eligible) {
        return choice.choose(KIND, home, subtype, eligible, luck.bits(Stream.PROVIDER_CHOICE, resident, MONTH, KIND));
    }

    /** What each eligible resident of the first township chooses who needs the standard package. */
    private int[] choices() {
        choice.prepare(search);
        int[] choices = new int[RESIDENTS];
        for (int i = 0; i < RESIDENTS; i++) {
            choices[i] = choose(i, 0, STANDARD, true);
        }
        return choices;
    }

    private double share(int home, int subtype, boolean eligible, int provider) {
        int chosen = 0;
        for (int i = 0; i < RESIDENTS; i++) {
            chosen += choose(i, home, subtype, eligible) == provider ? 1 : 0;
        }
        return (double) chosen / RESIDENTS;
    }

    private static void assertShare(double actual, double expected) {
        double deviation = Math.sqrt(expected * (1 - expected) / RESIDENTS);
        assertThat(actual).isCloseTo(expected, within(5 * deviation));
    }

    private static double shareOf(int[] choices, int provider) {
        int chosen = 0;
        for (int c : choices) {
            chosen += c == provider ? 1 : 0;
        }
        return (double) chosen / choices.length;
    }

    private static double swapped(int[] before, int[] after) {
        int swapped = 0;
        for (int i = 0; i < before.length; i++) {
            swapped += before[i] == after[i] ? 0 : 1;
        }
        return (double) swapped / before.length;
    }

    @Test
    void aLogitWeighsDistanceQualityAndWaiting() {
        Provider own = office(0);
        Provider neighbour = office(1);
        Provider elsewhere = office(2);
        choice.prepare(search);
        // V = 2 + 3·(0.6 − 0.5) = 2.3 at home, −2.5 for the neighbour, −4.5 elsewhere; waiting weighs exp 0 = 1
        double home = Math.exp(2.3);
        double next = Math.exp(2.3 - 2.5);
        double far = Math.exp(2.3 - 4.5);
        double all = 1 + home + next + far;
        assertShare(share(0, STANDARD, true, own.id()), home / all);
        assertShare(share(0, STANDARD, true, neighbour.id()), next / all);
        assertShare(share(0, STANDARD, true, elsewhere.id()), far / all);
        assertShare(share(0, STANDARD, true, ProviderChoice.NOBODY), 1 / all);
    }

    @Test
    void theTwoStepsMakeOneLogitOverManyProviders() {
        List<Provider> all = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        double[] distance = {0, -2.5, -4.5};
        double sum = 1;
        for (int i = 0; i < 15; i++) {
            int township = i % 3;
            double quality = 0.3 + 0.04 * i;
            boolean fits = i % 2 == 0;
            all.add(organization(township, 1_000 + i, quality, fits ? ALL_SUBTYPES : 0b1011));
            double v = 2 + 3 * (quality - 0.5) + (fits ? 0 : -1.5) + distance[township];
            weights.add(Math.exp(v));
            sum += Math.exp(v);
        }
        choice.prepare(search);
        for (int i = 0; i < 15; i++) {
            assertShare(share(0, SPECIAL, false, all.get(i).id()), weights.get(i) / sum);
        }
        assertShare(share(0, SPECIAL, false, ProviderChoice.NOBODY), 1 / sum);
    }

    @Test
    void aPackageThatDoesNotFitIsChosenLess() {
        Provider own = office(0);
        choice.prepare(search);
        double fits = Math.exp(2.3);
        double misfits = Math.exp(2.3 - 1.5);
        assertShare(share(0, STANDARD, true, own.id()), fits / (1 + fits));
        assertShare(share(0, SPECIAL, true, own.id()), misfits / (1 + misfits));
    }

    @Test
    void aProviderDrawsAsManyAsItHasFreePlaces() {
        Provider large = office(0);
        large.setPlaces(7);
        large.setTaken(3);
        Provider small = organization(0, 7, 0.6, ALL_SUBTYPES);
        choice.prepare(search);
        // four free places and one, each with the weight exp 2.3
        double place = Math.exp(2.3);
        assertShare(share(0, STANDARD, true, large.id()), 4 * place / (1 + 5 * place));
        assertShare(share(0, STANDARD, true, small.id()), place / (1 + 5 * place));
    }

    @Test
    void aPlaceInAThinnedWorldStandsForAllThatWereThinnedToIt() {
        Provider own = office(0);
        ProviderChoice tenth = ProviderChoice.of(TestWorld.district(), 0.1, providers, SUBTYPES);
        tenth.prepare(search);
        int waited = 0;
        for (int i = 0; i < RESIDENTS; i++) {
            long draw = luck.bits(Stream.PROVIDER_CHOICE, i, MONTH, KIND);
            waited += tenth.choose(KIND, 0, SPECIAL, true, draw) == own.id() ? 0 : 1;
        }
        // one agent is ten places; V = 2 + 3 · 0.1 − 1.5 = 0.8
        assertShare((double) waited / RESIDENTS, 1 / (1 + 10 * Math.exp(0.8)));
    }

    @Test
    void whoIsFullOrHasLeftIsNotApplied() {
        Provider full = office(0);
        full.setTaken(1);
        Provider left = organization(0, 7, 0.9, ALL_SUBTYPES);
        providers.leave(left);
        choice.prepare(search);
        assertThat(share(0, STANDARD, true, ProviderChoice.NOBODY)).isEqualTo(1);
    }

    @Test
    void departmentsTakeOnlyTheEligible() {
        Provider own = office(0);
        choice.prepare(search);
        assertThat(share(0, STANDARD, false, own.id())).isZero();
        assertThat(share(0, STANDARD, true, own.id())).isPositive();
    }

    @Test
    void aHukouClauseKeepsTheNotEligibleOut() {
        Provider organization = organization(0, 7, 0.9, ALL_SUBTYPES);
        choice.prepare(search);
        assertThat(share(0, STANDARD, false, organization.id())).isPositive();
        organization.setRequiresEligibility(true);
        choice.prepare(search);
        assertThat(share(0, STANDARD, false, organization.id())).isZero();
    }

    /** An office and 24 organizations in each township: as many as 300 organizations make in each of Minhang's thirteen. */
    private void crowd() {
        for (int township = 0; township < 3; township++) {
            office(township);
            for (int i = 0; i < 24; i++) {
                organization(township, 100 * township + i, 0.4 + 0.02 * i, ALL_SUBTYPES);
            }
        }
    }

    @Test
    void whoEntersTheTownshipSwapsNoChoiceButThoseThatAreNowItsOwn() {
        crowd();
        int[] before = choices();
        Provider entrant = organization(0, 5_000, 0.6, ALL_SUBTYPES);
        int[] after = choices();
        // exactly: the swaps are the entrant's own share, about 3.5 %
        assertThat(swapped(before, after)).isEqualTo(shareOf(after, entrant.id()));
        assertThat(shareOf(after, entrant.id())).isBetween(0.02, 0.05);
    }

    @Test
    void whoEntersAnotherTownshipSwapsAtMostTwiceItsShare() {
        crowd();
        int[] before = choices();
        Provider entrant = organization(1, 5_000, 0.6, ALL_SUBTYPES);
        int[] after = choices();
        // V = 2 + 0.3 − 2.5 = −0.2; each township weighs the same but for distance
        double organizations = 0;
        for (int i = 0; i < 24; i++) {
            organizations += Math.exp(3 * (0.4 + 0.02 * i - 0.5));
        }
        double township = Math.exp(2) * (Math.exp(3 * 0.1) + organizations);
        double neighbour = township * Math.exp(-2.5);
        double weight = Math.exp(-0.2);
        double all = 1 + township * (1 + Math.exp(-2.5) + Math.exp(-4.5));
        double share = weight / (all + weight);
        // residents drawn from elsewhere to the township, and those in it who turn to the entrant
        double drawn = share * (all - neighbour) / all;
        double turned = neighbour / all * weight / (neighbour + weight);
        assertThat(drawn + turned).isLessThanOrEqualTo(2 * share);
        assertShare(shareOf(after, entrant.id()), share);
        assertShare(swapped(before, after), drawn + turned);
    }

    @Test
    void whoLeavesFreesItsOwnChoicesOnly() {
        crowd();
        Provider leaving = organization(0, 5_000, 0.6, ALL_SUBTYPES);
        int[] before = choices();
        providers.leave(leaving);
        int[] after = choices();
        assertThat(swapped(before, after)).isEqualTo(shareOf(before, leaving.id()));
    }

    @Test
    void theOrderOfEntryDecidesNothing() {
        List<Integer> keys = new ArrayList<>();
        for (int key = 0; key < 60; key++) {
            keys.add(key);
        }
        List<Integer> first = chosenKeys(keys);
        Collections.reverse(keys);
        assertThat(chosenKeys(keys)).isEqualTo(first);
    }

    private List<Integer> chosenKeys(List<Integer> order) {
        Providers register = Providers.empty();
        for (int key : order) {
            organization(register, key % 3, key, 0.2 + 0.01 * key, ALL_SUBTYPES);
        }
        ProviderChoice fresh = ProviderChoice.of(TestWorld.district(), 1, register, SUBTYPES);
        fresh.prepare(search);
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            int id = fresh.choose(KIND, 0, SPECIAL, true, luck.bits(Stream.PROVIDER_CHOICE, i, MONTH, KIND));
            chosen.add(id == ProviderChoice.NOBODY ? -1 : register.get(id).luckKey());
        }
        return chosen;
    }
}
