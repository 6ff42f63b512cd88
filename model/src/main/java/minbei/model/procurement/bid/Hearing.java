package minbei.model.procurement.bid;

import minbei.model.organization.Organization;
import minbei.model.procurement.plan.Project;
import minbei.model.random.Luck;
import minbei.model.random.Stream;

/**
 * Whether an organization hears of a project: 1 − Π(1 − source) against a draw of its own for each call, so that another source only adds
 * hearers. Those from outside hear by what is public only.
 */
public final class Hearing {

    private final Luck luck;
    private final BidHelp help;

    private Hearing(Luck luck, BidHelp help) {
        this.luck = luck;
        this.help = help;
    }

    /**
     * The rule.
     *
     * @param luck luck of the run
     * @return the rule
     */
    public static Hearing of(Luck luck) {
        return of(luck, BidHelp.none());
    }

    /**
     * The rule, where somebody tells of calls.
     *
     * @param luck luck of the run
     * @param help who tells
     * @return the rule
     */
    public static Hearing of(Luck luck, BidHelp help) {
        return new Hearing(luck, help);
    }

    /**
     * Chance to hear.
     *
     * @param organization who may hear
     * @param project of what
     * @param opening how open the call is
     * @param now the sources
     * @return 0–1
     */
    public static double chance(Organization organization, Project project, Opening opening, HearingParameters now) {
        double attention = organization.isLocal() ? 1 : now.outsideAttention();
        double missed = 1;
        missed *= opening.published() ? 1 - attention * now.publication() : 1;
        missed *= opening.platform() ? 1 - attention * now.platform() : 1;
        if (organization.isLocal()) {
            int won = organization.trackRecord().contractsWon();
            missed *= 1 - now.base();
            missed *= project.fromCatalogue() ? 1 - now.catalogue() : 1;
            missed *= 1 - now.experience() * won / (won + 1);
        }
        return 1 - missed;
    }

    /**
     * Whether it hears of a call.
     *
     * @param organization who may hear
     * @param project of what
     * @param again whether the project is called for the second time
     * @param opening how open the call is
     * @param now the sources
     */
    public boolean hears(
            Organization organization, Project project, boolean again, Opening opening, HearingParameters now) {
        int index = project.luckIndex(again ? 1 : 0);
        double u = luck.uniform(Stream.BID, organization.key(), project.month(), index);
        return u < chance(organization, project, opening, now) || help.told(organization);
    }
}
