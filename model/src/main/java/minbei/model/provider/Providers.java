package minbei.model.provider;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import minbei.model.need.NeedKind;

/**
 * The register of providers. The id of a provider is its position, in the order of entry, and is never used again.
 *
 * <p>Places are counted in agents: where the population is thinned, so are they ({@link PlaceThinning}).
 */
public final class Providers {

    /** The one package departments offer fits subtype 0. */
    private static final int STANDARD_PACKAGE = 1;

    private final List<Provider> providers = new ArrayList<>();
    private final List<List<Provider>> present = new ArrayList<>();
    private final List<List<Provider>> presentView = new ArrayList<>();

    private Providers() {
        for (int kind = 0; kind < NeedKind.COUNT; kind++) {
            List<Provider> ofKind = new ArrayList<>();
            present.add(ofKind);
            presentView.add(Collections.unmodifiableList(ofKind));
        }
    }

    /** An empty register. */
    public static Providers empty() {
        return new Providers();
    }

    /**
     * Enters a department's office: it offers the standard package to those who meet the department's conditions.
     *
     * @param kind which need it serves
     * @param township position of the township it serves from
     * @param quality quality of its service where the package fits, 0–1
     * @return the office, without places
     */
    public Provider enterOffice(NeedKind kind, int township, double quality) {
        Provider office = new Provider(providers.size(), ProviderType.DEPARTMENT, kind, township, providers.size());
        office.setQuality(quality);
        office.setSubtypes(STANDARD_PACKAGE);
        office.setRequiresEligibility(true);
        return add(office);
    }

    /**
     * Enters an organization or a group: it serves whoever needs it, until a contract with a hukou clause says otherwise.
     *
     * @param type what it is, other than a department
     * @param kind which need it serves
     * @param township position of the township it serves from
     * @param luckKey key of its draws, 0 or more; no other present provider of the same type, kind and township may have it
     * @param quality quality of its service where the package fits, 0–1
     * @param subtypes which subtypes its package fits: bit s set for subtype s
     * @return the provider, without places
     * @throws IllegalArgumentException if it is a department, or a present provider has the same type, kind, township and key
     */
    public Provider enter(ProviderType type, NeedKind kind, int township, int luckKey, double quality, int subtypes) {
        if (type == ProviderType.DEPARTMENT) {
            throw new IllegalArgumentException("type (" + type.key() + ") must be another. Maybe enterOffice?");
        }
        Provider provider = new Provider(providers.size(), type, kind, township, luckKey);
        provider.setQuality(quality);
        provider.setSubtypes(subtypes);
        return add(provider);
    }

    private Provider add(Provider provider) {
        List<Provider> ofKind = present.get(provider.kind().ordinal());
        int position = position(ofKind, provider);
        if (position < ofKind.size() && ofKind.get(position).name() == provider.name()) {
            throw new IllegalArgumentException("a provider of type "
                    + provider.type().key() + ", kind "
                    + provider.kind().key() + ", township " + provider.township() + " and luck key "
                    + provider.luckKey() + " is already present. Maybe its places should be added to those of provider "
                    + ofKind.get(position).id() + ".");
        }
        providers.add(provider);
        ofKind.add(position, provider);
        return provider;
    }

    /**
     * A provider closes for good. It has no places any more; those it serves leave when services are delivered next.
     *
     * @param provider who closes
     * @throws IllegalStateException if it has left before
     */
    public void leave(Provider provider) {
        if (provider.hasLeft()) {
            throw new IllegalStateException("provider " + provider.id() + " has left before");
        }
        List<Provider> ofKind = present.get(provider.kind().ordinal());
        ofKind.remove(position(ofKind, provider));
        provider.close();
    }

    /** How many providers ever entered; ids are below it. */
    public int count() {
        return providers.size();
    }

    /**
     * A provider, present or not.
     *
     * @param id position
     * @return the provider
     */
    public Provider get(int id) {
        return providers.get(id);
    }

    /**
     * The present providers that serve a need.
     *
     * @param kind position of the kind
     * @return by type, luck key and township, whatever the order of entry; must not be walked while providers enter or leave
     */
    public List<Provider> ofKind(int kind) {
        return presentView.get(kind);
    }

    /** Where a provider stands, or would stand, in a list kept in the order of names. */
    private static int position(List<Provider> ofKind, Provider provider) {
        int low = 0;
        int high = ofKind.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ofKind.get(middle).name() < provider.name()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
