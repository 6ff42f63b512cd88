package minbei.model.procurement.bid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Role;

/** Registered and active organizations by the need their work answers, in the order of their keys; counted anew each month. */
public final class Market {

    private final Organizations organizations;
    private final OutsideBidders outsideBidders;
    private final List<List<Organization>> local = new ArrayList<>();
    private final List<List<Organization>> outside = new ArrayList<>();

    private Market(Organizations organizations, OutsideBidders outsideBidders) {
        this.organizations = organizations;
        this.outsideBidders = outsideBidders;
        for (int k = 0; k < NeedKind.COUNT; k++) {
            local.add(new ArrayList<>());
            outside.add(new ArrayList<>());
        }
    }

    /**
     * A market that has not been counted.
     *
     * @param organizations the register
     * @param outsideBidders who may come from outside
     * @return the market
     */
    public static Market of(Organizations organizations, OutsideBidders outsideBidders) {
        return new Market(organizations, outsideBidders);
    }

    /**
     * Counts anew.
     *
     * @param month months since 2014-01
     */
    public void count(int month) {
        local.forEach(List::clear);
        for (Organization organization : organizations.present()) {
            NeedKind need = organization.work().need();
            if (need != null && serves(organization)) {
                local.get(need.ordinal()).add(organization);
            }
        }
        Comparator<Organization> byKey = Comparator.comparingInt(Organization::key);
        for (NeedKind kind : NeedKind.ALL) {
            local.get(kind.ordinal()).sort(byKey);
            List<Organization> come = outside.get(kind.ordinal());
            come.clear();
            come.addAll(outsideBidders.of(kind, month));
            come.sort(byKey);
        }
    }

    private static boolean serves(Organization organization) {
        return organization.role() == Role.SERVICE && organization.isRegisteredAndActive() && organization.isLocal();
    }

    /**
     * Organizations of the district whose work answers a need, registered and active: whom a list would check.
     *
     * @param organizations the register
     * @return how many
     */
    public static int serving(Organizations organizations) {
        return (int) organizations.present().stream()
                .filter(organization -> organization.work().servesResidents() && serves(organization))
                .count();
    }

    /**
     * Organizations of the district.
     *
     * @param kind kind of need
     * @return in the order of their keys
     */
    public List<Organization> local(NeedKind kind) {
        return Collections.unmodifiableList(local.get(kind.ordinal()));
    }

    /**
     * Organizations from outside.
     *
     * @param kind kind of need
     * @return in the order of their keys
     */
    public List<Organization> outside(NeedKind kind) {
        return Collections.unmodifiableList(outside.get(kind.ordinal()));
    }
}
