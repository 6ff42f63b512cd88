package minbei.model.hub;

import java.util.List;
import minbei.model.budget.Field;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.support.Shortlist;

/**
 * A hub gives its small money to groups of its own township, in rounds.
 *
 * <p>It looks at quality with error σ·(1 − ability)·z, and at how familiar a group is, w for full familiarity; the best are taken, each
 * with the money of one project, as many as the money, and its workers, suffice for. A familiar group is chosen again more easily: what
 * a round gives away decides a little about the next one.
 */
final class SmallProjects {

    private static final int FEN_PER_YUAN = 100;

    private final Luck luck;
    private final Ledger ledger;

    SmallProjects(Luck luck, Ledger ledger) {
        this.luck = luck;
        this.ledger = ledger;
    }

    void give(Hub hub, List<Organization> groups, long fen, HubParameters parameters, int month) {
        long project = Math.round(parameters.resources().projectYuan() * FEN_PER_YUAN);
        double canLookAfter =
                hub.achieves(HubTask.RESOURCES) * parameters.reach().groupsPerWorkerMonth();
        int most = (int) Math.min(Math.min(fen / project, (long) canLookAfter), groups.size());
        List<Organization> taken = most == 0
                ? List.of()
                : candidates(hub, groups, parameters, month).best(most);
        for (Organization group : taken) {
            ledger.pay(Field.HUBS, Purpose.SMALL_PROJECTS, project);
            group.means().receive(RevenueSource.SMALL_PROJECTS, project);
            group.means().spend(Math.round(project * parameters.resources().projectCostShare()));
            HubNetwork.becomesFamiliar(group, parameters);
        }
        long left = fen - taken.size() * project;
        long remainder = Math.min(left, fen % project);
        ledger.pay(Field.HUBS, Purpose.RETURNED_REMAINDER, remainder);
        ledger.pay(Field.HUBS, Purpose.RETURNED_NO_APPLICANT, left - remainder);
    }

    private Shortlist candidates(Hub hub, List<Organization> groups, HubParameters parameters, int month) {
        double noise = parameters.operator().seenNoise() * (1 - hub.ability());
        Shortlist candidates = Shortlist.empty();
        for (Organization group : groups) {
            if (group != hub.operator() && group.isActive()) {
                double z = luck.normal(Stream.SUPPORT, group.key(), month, HubDraws.SMALL_PROJECT);
                double score = group.traits().quality()
                        + noise * z
                        + parameters.resources().familiarityWeight()
                                * group.trackRecord().townshipFamiliarity();
                candidates.enter(group, score);
            }
        }
        return candidates;
    }
}
