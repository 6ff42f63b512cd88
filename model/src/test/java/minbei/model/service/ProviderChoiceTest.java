package minbei.model.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.TestWorld;
import minbei.model.need.NeedKind;
import minbei.model.provider.Provider;
import minbei.model.provider.Providers;
import org.junit.jupiter.api.Test;

final class ProviderChoiceTest {

    private static final int KIND = NeedKind.HEALTH.ordinal();
    private static final int FITTING = 0;
    private static final int NOT_FITTING = 1;

    private final Providers providers = Providers.empty();
    private final SearchParameters search = TestWorld.parameters().search();
    private final ProviderChoice choice = ProviderChoice.of(TestWorld.district(), providers);

    private Provider office(int township, int places) {
        Provider office = providers.enterOffice(NeedKind.HEALTH, township, 0.6);
        office.setPlaces(places);
        return office;
    }

    /** Share of evenly spaced draws that choose a provider. */
    private double share(int township, int subtype, boolean eligible, int provider) {
        int draws = 100_000;
        int chosen = 0;
        for (int i = 0; i < draws; i++) {
            double u = (i + 0.5) / draws;
            chosen += choice.choose(KIND, township, subtype, eligible, u) == provider ? 1 : 0;
        }
        return (double) chosen / draws;
    }

    @Test
    void aLogitWeighsDistanceQualityAndWaiting() {
        Provider own = office(0, 1);
        Provider neighbour = office(1, 1);
        Provider elsewhere = office(2, 1);
        choice.prepare(search);
        // V = 2 + 3·(0.6 − 0.5) = 2.3 at home, −2.5 for the neighbour, −4.5 elsewhere; waiting weighs exp 0 = 1
        double home = Math.exp(2.3);
        double next = Math.exp(2.3 - 2.5);
        double far = Math.exp(2.3 - 4.5);
        double all = 1 + home + next + far;
        assertThat(share(0, FITTING, true, own.id())).isCloseTo(home / all, within(2e-5));
        assertThat(share(0, FITTING, true, neighbour.id())).isCloseTo(next / all, within(2e-5));
        assertThat(share(0, FITTING, true, elsewhere.id())).isCloseTo(far / all, within(2e-5));
        assertThat(share(0, FITTING, true, ProviderChoice.NOBODY)).isCloseTo(1 / all, within(2e-5));
    }

    @Test
    void aPackageThatDoesNotFitIsChosenLess() {
        Provider own = office(0, 1);
        choice.prepare(search);
        double fits = Math.exp(2.3);
        double misfits = Math.exp(2.3 - 1.5);
        assertThat(share(0, FITTING, true, own.id())).isCloseTo(fits / (1 + fits), within(2e-5));
        assertThat(share(0, NOT_FITTING, true, own.id())).isCloseTo(misfits / (1 + misfits), within(2e-5));
    }

    @Test
    void whoIsFullIsNotApplied() {
        Provider own = office(0, 3);
        own.setTaken(3);
        choice.prepare(search);
        assertThat(share(0, FITTING, true, own.id())).isZero();
        assertThat(choice.choose(KIND, 0, FITTING, true, 0)).isEqualTo(ProviderChoice.NOBODY);
    }

    @Test
    void departmentsTakeOnlyTheEligible() {
        Provider own = office(0, 1);
        choice.prepare(search);
        assertThat(share(0, FITTING, false, own.id())).isZero();
        assertThat(share(0, FITTING, true, own.id())).isPositive();
    }
}
