package minbei.model.hub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import minbei.model.organization.Organization;
import minbei.model.random.Luck;
import minbei.model.random.Stream;

/**
 * A hub lends rooms to groups of its township that have none, for a time and without rent.
 *
 * <p>It houses as many as it has rooms and as its workers can look after; among those who ask, the groups with most volunteers come
 * first, equals by a lasting draw. A group that registers from such a room keeps it as its seat and pays for it once the loan is over;
 * one that does not is again without.
 */
final class HubRooms {

    private final Luck luck;
    private final List<Loan> loans = new ArrayList<>();

    private record Loan(Hub hub, Organization group, int until) {}

    HubRooms(Luck luck) {
        this.luck = luck;
    }

    void lend(List<Hub> hubs, TownshipGroups groups, HubParameters parameters, int month) {
        loans.removeIf(loan -> {
            boolean over = isOver(loan, month);
            if (over) {
                leave(loan.group());
            }
            return over;
        });
        for (Hub hub : hubs) {
            double canHouse =
                    hub.achieves(HubTask.RESOURCES) * parameters.reach().groupsPerWorkerMonth();
            int free = (int) Math.min(parameters.resources().rooms(), canHouse) - housedBy(hub);
            if (free > 0) {
                house(hub, groups.of(hub.township()), free, parameters, month);
            }
        }
    }

    private static boolean isOver(Loan loan, int month) {
        Organization group = loan.group();
        boolean movedOn = group.incubation().isInside() || !group.isActive();
        return month >= loan.until() || movedOn || !loan.hub().isOpen();
    }

    private static void leave(Organization group) {
        if (group.incubation().isInside()) {
            return; // the park pays its rent from now on
        }
        group.means().setRentFree(false);
        if (!group.isRegistered()) {
            group.means().setPremises(false);
        }
    }

    private void house(Hub hub, List<Organization> groups, int free, HubParameters parameters, int month) {
        groups.stream()
                .filter(group -> asksForRoom(group) && group != hub.operator())
                .sorted(Comparator.comparingDouble(
                                (Organization group) -> -group.means().volunteers())
                        .thenComparingDouble(
                                group -> luck.uniform(Stream.SUPPORT, group.key(), HubDraws.LASTING, HubDraws.ROOM))
                        .thenComparingInt(Organization::key))
                .limit(free)
                .forEach(group -> {
                    group.means().setPremises(true);
                    group.means().setRentFree(true);
                    loans.add(
                            new Loan(hub, group, month + parameters.resources().roomMonths()));
                    HubNetwork.becomesFamiliar(group, parameters);
                });
    }

    private static boolean asksForRoom(Organization group) {
        return !group.means().hasPremises() && !group.incubation().isInside();
    }

    /** Groups that a hub houses. */
    int housedBy(Hub hub) {
        int housed = 0;
        for (Loan loan : loans) {
            housed += loan.hub() == hub ? 1 : 0;
        }
        return housed;
    }
}
