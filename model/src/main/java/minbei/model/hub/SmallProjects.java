package minbei.model.hub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import minbei.model.budget.Field;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import minbei.model.random.Luck;
import minbei.model.random.Stream;

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

    private record Candidate(Organization group, double score) {}

    void give(Hub hub, List<Organization> groups, long fen, HubParameters parameters, int month) {
        long project = Math.round(parameters.resources().projectYuan() * FEN_PER_YUAN);
        double canLookAfter =
                hub.achieves(HubTask.RESOURCES) * parameters.reach().groupsPerWorkerMonth();
        List<Candidate> candidates = candidates(hub, groups, parameters, month);
        long number = Math.min(Math.min(fen / project, (long) canLookAfter), candidates.size());
        for (Candidate taken : candidates.subList(0, (int) number)) {
            ledger.pay(Field.HUBS, Purpose.SMALL_PROJECTS, project);
            taken.group().means().receive(RevenueSource.SMALL_PROJECTS, project);
            taken.group()
                    .means()
                    .spend(Math.round(project * parameters.resources().projectCostShare()));
            HubNetwork.becomesFamiliar(taken.group(), parameters);
        }
        long left = fen - number * project;
        long remainder = Math.min(left, fen % project);
        ledger.pay(Field.HUBS, Purpose.RETURNED_REMAINDER, remainder);
        ledger.pay(Field.HUBS, Purpose.RETURNED_NO_APPLICANT, left - remainder);
    }

    private List<Candidate> candidates(Hub hub, List<Organization> groups, HubParameters parameters, int month) {
        double noise = parameters.operator().seenNoise() * (1 - hub.ability());
        List<Candidate> candidates = new ArrayList<>();
        for (Organization group : groups) {
            if (group != hub.operator() && group.isActive()) {
                double z = luck.normal(Stream.SUPPORT, group.key(), month, HubDraws.SMALL_PROJECT);
                double score = group.traits().quality()
                        + noise * z
                        + parameters.resources().familiarityWeight()
                                * group.trackRecord().townshipFamiliarity();
                candidates.add(new Candidate(group, score));
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
                .thenComparingInt(candidate -> candidate.group().key()));
        return candidates;
    }
}
