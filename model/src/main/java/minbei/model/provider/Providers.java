package minbei.model.provider;

import java.util.ArrayList;
import java.util.List;
import minbei.model.need.NeedKind;

/**
 * The register of providers. The id of a provider is its position, in the order of entry.
 *
 * <p>Places are counted in agents: where the population is thinned, so are they.
 */
public final class Providers {

    private final List<Provider> providers = new ArrayList<>();
    private final List<List<Provider>> byKind = new ArrayList<>();

    private Providers() {
        for (int kind = 0; kind < NeedKind.COUNT; kind++) {
            byKind.add(new ArrayList<>());
        }
    }

    /** An empty register. */
    public static Providers empty() {
        return new Providers();
    }

    /**
     * Enters a provider.
     *
     * @param type what it is
     * @param kind which need it serves
     * @param township position of the township it serves from
     * @param quality quality of its service where the package fits, 0–1
     * @return the provider, without places
     */
    public Provider enter(ProviderType type, NeedKind kind, int township, double quality) {
        Provider provider = new Provider(providers.size(), type, kind, township, quality);
        providers.add(provider);
        byKind.get(kind.ordinal()).add(provider);
        return provider;
    }

    /** How many providers there are. */
    public int count() {
        return providers.size();
    }

    /**
     * A provider.
     *
     * @param id position
     * @return the provider
     */
    public Provider get(int id) {
        return providers.get(id);
    }

    /**
     * The providers that serve a need.
     *
     * @param kind position of the kind
     * @return in the order of entry
     */
    public List<Provider> ofKind(int kind) {
        return byKind.get(kind);
    }
}
