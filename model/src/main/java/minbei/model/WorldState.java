package minbei.model;

import minbei.model.contract.Contract;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.need.NeedEpisodes;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.provider.Provider;
import minbei.model.provider.ProviderType;
import minbei.model.resident.Residents;

/**
 * The state of a world, read number by number, so that two worlds can be compared; it changes nothing.
 *
 * <p>The number of an entity is the same in every policy's world: of a resident its id; of a need {@code resident · 8 + kind}; of an
 * organization its key; of a provider {@link #provider(Provider)}; of a contract the organization's key, the month it begins, buyer and
 * kind; of a community its position; of a field of the account its position, with a purpose {@code field · 64 + purpose}.
 */
public final class WorldState {

    private static final int KIND_BITS = 3;
    private static final int TOWNSHIP_BITS = 8;
    private static final int MONTH_BITS = 10;
    private static final int MONTH_OFFSET = 512;
    private static final int LUCK_KEY_BITS = 31;
    private static final int PURPOSE_BITS = 6;

    private final Stores stores;
    private final int communities;

    WorldState(Stores stores, int communities) {
        this.stores = stores;
        this.communities = communities;
    }

    /** Is told values. */
    @FunctionalInterface
    public interface Reader {
        /**
         * A value.
         *
         * @param quantity of what
         * @param entity number of whom
         * @param value as {@link StateQuantity#form()} says
         */
        void value(StateQuantity quantity, long entity, long value);
    }

    /**
     * Tells everything.
     *
     * @param reader is told
     */
    public void read(Reader reader) {
        readMoney(reader);
        stores.contracts().ever().forEach(contract -> read(contract, reader));
        for (int p = 0; p < stores.providers().count(); p++) {
            read(stores.providers().get(p), reader);
        }
        stores.organizations().ever().forEach(organization -> read(organization, reader));
        for (int community = 0; community < communities; community++) {
            measure(reader, StateQuantity.MOOD, community, stores.outlook().mood(community));
        }
        readNeeds(reader);
        readResidents(reader);
    }

    private static void measure(Reader reader, StateQuantity quantity, long entity, double value) {
        // Adding 0 makes one of the two zeros: they are equal and no rule tells them apart.
        reader.value(quantity, entity, Double.doubleToLongBits(value + 0.0));
    }

    private void readMoney(Reader reader) {
        Ledger ledger = stores.ledger();
        for (int field = 0; field < ledger.fields().size(); field++) {
            reader.value(StateQuantity.APPROPRIATED, field, ledger.appropriated(field));
            reader.value(StateQuantity.HELD, field, ledger.held(field));
            reader.value(StateQuantity.SET_ASIDE, field, ledger.committed(field));
            for (Purpose purpose : Purpose.values()) {
                long number = ((long) field << PURPOSE_BITS) | purpose.ordinal();
                reader.value(StateQuantity.MOVED, number, ledger.moved(field, purpose));
            }
        }
    }

    private static void read(Contract contract, Reader reader) {
        long number = contract.organization().key();
        number = number << MONTH_BITS | (contract.startMonth() + MONTH_OFFSET);
        number = number << TOWNSHIP_BITS | (contract.buyer().township() + 1);
        number = number << KIND_BITS | contract.need().ordinal();
        reader.value(StateQuantity.CONTRACT_VALUE, number, contract.value());
        reader.value(StateQuantity.CONTRACT_PAID, number, contract.paid());
        reader.value(StateQuantity.CONTRACT_SET_ASIDE, number, contract.committed());
        reader.value(StateQuantity.CONTRACT_END, number, contract.end().ordinal());
        measure(reader, StateQuantity.CONTRACT_EFFORT, number, contract.effort());
        measure(reader, StateQuantity.CONTRACT_VERDICT, number, contract.verdict());
    }

    private static void read(Provider provider, Reader reader) {
        long number = provider(provider);
        reader.value(StateQuantity.PLACES, number, provider.places());
        reader.value(StateQuantity.PLACES_TAKEN, number, provider.taken());
        measure(reader, StateQuantity.PROVIDER_QUALITY, number, provider.quality());
        reader.value(StateQuantity.PROVIDER_LEFT, number, provider.hasLeft() ? 1 : 0);
    }

    /**
     * The number of a provider: type, kind, township and the number its luck hangs on. A group that registers stays the same provider.
     *
     * @param provider which
     * @return {@code ((type · 8 + kind) · 256 + township) · 2³¹ + luck key}
     */
    public static long provider(Provider provider) {
        ProviderType type = provider.type() == ProviderType.COMMUNITY_GROUP ? ProviderType.OWN_MEANS : provider.type();
        long number = type.ordinal();
        number = number << KIND_BITS | provider.kind().ordinal();
        number = number << TOWNSHIP_BITS | provider.township();
        return number << LUCK_KEY_BITS | provider.luckKey();
    }

    private static void read(Organization organization, Reader reader) {
        int key = organization.key();
        reader.value(
                StateQuantity.LEGAL_STATUS,
                key,
                organization.standing().status().ordinal());
        reader.value(StateQuantity.NEXT_STEP, key, organization.standing().nextStepMonth());
        reader.value(StateQuantity.ACTIVITY, key, organization.activity().ordinal());
        reader.value(StateQuantity.ROLE, key, organization.role().ordinal());
        reader.value(
                StateQuantity.PARK_STAGE, key, organization.incubation().stage().ordinal());
        reader.value(StateQuantity.CASH, key, organization.means().cash());
        measure(reader, StateQuantity.OWN_STAFF, key, organization.means().ownStaff());
        measure(reader, StateQuantity.CONTRACT_STAFF, key, organization.means().contractStaff());
        measure(reader, StateQuantity.VOLUNTEERS, key, organization.means().volunteers());
        measure(reader, StateQuantity.CAPABILITY, key, organization.means().capability());
        measure(reader, StateQuantity.AFFILIATION, key, organization.standing().affiliation());
        measure(
                reader,
                StateQuantity.REPUTATION,
                key,
                organization.trackRecord().reputation());
        measure(
                reader,
                StateQuantity.FAMILIARITY,
                key,
                organization.trackRecord().departmentFamiliarity());
    }

    private void readNeeds(Reader reader) {
        NeedEpisodes episodes = stores.episodes();
        for (int e = 0; e < episodes.high(); e++) {
            if (episodes.isOpen(e)) {
                long number = episodes.number(e);
                reader.value(StateQuantity.NEED_STATE, number, episodes.state(e));
                reader.value(StateQuantity.SEARCH_SINCE, number, episodes.searchSince(e));
                int provider = episodes.provider(e);
                reader.value(
                        StateQuantity.SERVED_BY,
                        number,
                        provider == NeedEpisodes.NO_PROVIDER
                                ? NeedEpisodes.NO_PROVIDER
                                : provider(stores.providers().get(provider)));
            }
        }
    }

    private void readResidents(Reader reader) {
        Residents residents = stores.residents();
        for (int id = 0; id < residents.everPresent(); id++) {
            reader.value(StateQuantity.PRESENT, id, residents.isPresent(id) ? 1 : 0);
            if (residents.isPresent(id)) {
                reader.value(StateQuantity.HOME, id, residents.community(id));
                measure(reader, StateQuantity.TRUST, id, residents.trust(id));
                measure(reader, StateQuantity.AWARENESS, id, residents.acquiredAwareness(id));
            }
        }
    }

    /**
     * The resident of a need's number.
     *
     * @param need number of a need
     * @return id
     */
    public static int residentOf(long need) {
        return (int) (need >> KIND_BITS);
    }

    /**
     * The kind of a need's number, or of a contract's.
     *
     * @param number of a need or contract
     * @return its kind
     */
    public static NeedKind kindOf(long number) {
        return NeedKind.ALL.get((int) (number & ((1 << KIND_BITS) - 1)));
    }

    /**
     * The organization of a contract's number.
     *
     * @param contract number of a contract
     * @return key of the organization
     */
    public static int organizationOf(long contract) {
        return (int) (contract >> (MONTH_BITS + TOWNSHIP_BITS + KIND_BITS));
    }

    /**
     * The month in which a contract of a number begins.
     *
     * @param contract number of a contract
     * @return months since 2014-01
     */
    public static int startOf(long contract) {
        return (int) (contract >> (TOWNSHIP_BITS + KIND_BITS) & ((1 << MONTH_BITS) - 1)) - MONTH_OFFSET;
    }

    /**
     * The type of a provider's number; a community group's is {@link ProviderType#OWN_MEANS}.
     *
     * @param provider number of a provider
     * @return its type
     */
    public static ProviderType typeOf(long provider) {
        return ProviderType.values()[(int) (provider >> (LUCK_KEY_BITS + TOWNSHIP_BITS + KIND_BITS))];
    }

    /**
     * The kind of a provider's number.
     *
     * @param provider number of a provider
     * @return what it serves
     */
    public static NeedKind providerKindOf(long provider) {
        return kindOf(provider >> (LUCK_KEY_BITS + TOWNSHIP_BITS));
    }

    /**
     * The township of a provider's number.
     *
     * @param provider number of a provider
     * @return position of the township
     */
    public static int townshipOf(long provider) {
        return (int) (provider >> LUCK_KEY_BITS & ((1 << TOWNSHIP_BITS) - 1));
    }

    /**
     * The field of the account of a number with a purpose.
     *
     * @param fieldAndPurpose number of both
     * @return position of the field
     */
    public static int fieldOf(long fieldAndPurpose) {
        return (int) (fieldAndPurpose >> PURPOSE_BITS);
    }

    /**
     * The purpose of a number with a field of the account.
     *
     * @param fieldAndPurpose number of both
     * @return the purpose
     */
    public static Purpose purposeOf(long fieldAndPurpose) {
        return Purpose.values()[(int) (fieldAndPurpose & ((1 << PURPOSE_BITS) - 1))];
    }
}
