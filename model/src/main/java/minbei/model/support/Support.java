package minbei.model.support;

import java.util.List;
import java.util.function.IntFunction;
import minbei.model.department.NeedReporter;
import minbei.model.district.District;
import minbei.model.institution.PublicBody;
import minbei.model.money.Ledger;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.random.Luck;
import minbei.model.schedule.MonthlyRule;

/** The functions of support organizations, put together; each month contracts first, then help, then the market of advice. */
public final class Support implements MonthlyRule {

    private final SupportContracts contracts;
    private final OutsideIncubation incubation;
    private final ProjectDesign design;
    private final ThinkTank thinkTank;
    private final AdviceMarket market;
    private final List<MonthlyRule> rules;

    private Support(
            District district,
            Stores stores,
            NeedSeen need,
            IntFunction<SupportParameters> parameters,
            IntFunction<Prices> prices) {
        Organizations organizations = stores.organizations();
        Luck luck = stores.luck();
        this.contracts = SupportContracts.of(parameters, district.residents(), organizations, luck, stores.ledger());
        this.incubation = OutsideIncubation.of(parameters, organizations, need, luck, contracts);
        this.design = ProjectDesign.of(parameters, organizations, luck, contracts);
        this.thinkTank = ThinkTank.of(parameters, luck, contracts);
        this.market = AdviceMarket.of(parameters, prices, organizations, luck, contracts);
        this.rules =
                List.of(contracts, incubation, design, Training.of(parameters, organizations, luck, contracts), market);
    }

    /**
     * What is read and written.
     *
     * @param organizations all
     * @param luck luck of the run
     * @param ledger the account
     */
    public record Stores(Organizations organizations, Luck luck, Ledger ledger) {}

    /**
     * The functions of a district.
     *
     * @param district where
     * @param stores what is read and written
     * @param need how need looks to those who pick groups
     * @param parameters the parameters in force, by month
     * @param prices what a worker and a room cost, by month
     * @return the rule
     */
    public static Support of(
            District district,
            Stores stores,
            NeedSeen need,
            IntFunction<SupportParameters> parameters,
            IntFunction<Prices> prices) {
        return new Support(district, stores, need, parameters, prices);
    }

    @Override
    public void apply(int month) {
        for (MonthlyRule rule : rules) {
            rule.apply(month);
        }
    }

    /** Who claims and pays the contracts. */
    public PublicBody body() {
        return contracts;
    }

    /** The contracts. */
    public SupportContracts contracts() {
        return contracts;
    }

    /** The market of advice. */
    public AdviceMarket market() {
        return market;
    }

    /** Help with bids. */
    public PlanHelp planHelp() {
        return design;
    }

    /** Reports of need. */
    public NeedReporter thinkTank() {
        return thinkTank;
    }

    /** Third-party evaluators that the function of evaluation adds to those in the market. */
    public int evaluators() {
        return contracts.helpers(SupportFunction.EVALUATION).size();
    }

    /**
     * Whether a support organization vouches for a group when it registers.
     *
     * @param group who applies
     */
    public boolean vouchesFor(Organization group) {
        return incubation.vouchesFor(group);
    }

    /** Groups helped outside the park. */
    public int groupsHelped() {
        return incubation.groups();
    }
}
