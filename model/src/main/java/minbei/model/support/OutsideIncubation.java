package minbei.model.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.MonthlyRule;

/**
 * Support organizations help a few young groups each, outside the park: training, and a word for them at registration; no room and no
 * grant. The most promising are picked, need and promise seen with noise; nobody counts as incubated by it.
 */
public final class OutsideIncubation implements MonthlyRule {

    private static final int DRAW_LOOK = 20;

    private final IntFunction<SupportParameters> parameters;
    private final Organizations organizations;
    private final NeedSeen need;
    private final Luck luck;
    private final SupportContracts contracts;
    private final List<Helped> helped = new ArrayList<>();

    private record Helped(Organization group, int until) {}

    private OutsideIncubation(
            IntFunction<SupportParameters> parameters,
            Organizations organizations,
            NeedSeen need,
            Luck luck,
            SupportContracts contracts) {
        this.parameters = parameters;
        this.organizations = organizations;
        this.need = need;
        this.luck = luck;
        this.contracts = contracts;
    }

    /**
     * Nobody is helped yet.
     *
     * @param parameters the parameters in force, by month
     * @param organizations all
     * @param need how need looks
     * @param luck luck of the run
     * @param contracts who is contracted
     * @return the rule
     */
    public static OutsideIncubation of(
            IntFunction<SupportParameters> parameters,
            Organizations organizations,
            NeedSeen need,
            Luck luck,
            SupportContracts contracts) {
        return new OutsideIncubation(parameters, organizations, need, luck, contracts);
    }

    @Override
    public void apply(int month) {
        SupportParameters support = parameters.apply(month);
        int places = contracts.helpers(SupportFunction.INCUBATION).size() * support.groupsPerContract();
        if (places == 0) {
            helped.clear();
            return;
        }
        helped.removeIf(one -> month >= one.until() || !one.group().isActive());
        double quality = contracts.quality(SupportFunction.INCUBATION);
        for (Helped one : helped) {
            Learning.learn(one.group(), support.capabilityStep(), quality);
        }
        pick(places - helped.size(), support, month);
    }

    private void pick(int free, SupportParameters support, int month) {
        if (free <= 0) {
            return;
        }
        Shortlist list = Shortlist.empty();
        for (Organization group : organizations.present()) {
            if (isYoungGroup(group, support, month) && !isHelped(group)) {
                double z = luck.normal(Stream.SUPPORT_CONTRACT, group.key(), month, DRAW_LOOK);
                list.enter(group, support.promise().of(group, need, month, z));
            }
        }
        for (Organization group : list.best(free)) {
            helped.add(new Helped(group, month + support.groupMonths()));
        }
    }

    private static boolean isYoungGroup(Organization group, SupportParameters support, int month) {
        return SupportOrganizations.mayBeHelped(group)
                && !group.isRegistered()
                && group.standing().status() != LegalStatus.DEREGISTERED
                && !group.incubation().isInside()
                && group.ageMonths(month) <= support.groupMaxAgeMonths();
    }

    /**
     * Whether a support organization vouches for a group when it registers.
     *
     * @param group who applies
     */
    public boolean vouchesFor(Organization group) {
        return isHelped(group);
    }

    private boolean isHelped(Organization group) {
        return helped.stream().anyMatch(one -> one.group() == group);
    }

    /** How many groups are helped. */
    public int groups() {
        return helped.size();
    }
}
