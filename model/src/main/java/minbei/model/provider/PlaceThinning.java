package minbei.model.provider;

import minbei.model.need.NeedKind;
import minbei.model.random.Luck;
import minbei.model.random.Stream;

/**
 * Thins places as residents are thinned.
 *
 * <p>n places are ⌊n · F + u⌋ in agents, F being agents per resident and u a uniform draw that lasts as long as the provider: no place
 * is lost on average, and the same n is always the same number of agents.
 */
public final class PlaceThinning {

    private static final int ONCE = 0;
    private static final int TYPES = ProviderType.values().length;

    private final double scale;
    private final Luck luck;

    private PlaceThinning(double scale, Luck luck) {
        this.scale = scale;
        this.luck = luck;
    }

    /**
     * The rule.
     *
     * @param scale agents per resident
     * @param luck luck of the run
     * @return the rule
     */
    public static PlaceThinning of(double scale, Luck luck) {
        return new PlaceThinning(scale, luck);
    }

    /**
     * Places of a provider in agents.
     *
     * @param provider whose places
     * @param number places, not thinned
     * @return places in agents
     */
    public int agents(Provider provider, int number) {
        if (scale == 1) {
            return number;
        }
        return (int) (number * scale + luck.uniform(Stream.THINNING, provider.luckKey(), ONCE, index(provider)));
    }

    /**
     * Opens or closes places of a provider.
     *
     * @param provider whose places
     * @param number places from now on, not thinned
     */
    public void open(Provider provider, int number) {
        provider.setPlaces(agents(provider, number));
    }

    /** The key of an office tells its kind and township; that of an organization does not, which may serve in several. */
    private static int index(Provider provider) {
        if (provider.type() == ProviderType.DEPARTMENT) {
            return 0;
        }
        int cell = provider.township() * NeedKind.COUNT + provider.kind().ordinal();
        return cell * TYPES + provider.lastingType().ordinal();
    }
}
