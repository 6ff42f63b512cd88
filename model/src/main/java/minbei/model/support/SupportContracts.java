package minbei.model.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.budget.Field;
import minbei.model.district.ResidentSeries;
import minbei.model.institution.Claim;
import minbei.model.institution.Funding;
import minbei.model.institution.Institution;
import minbei.model.institution.PublicBody;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.RevenueSource;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.Month;
import minbei.model.schedule.MonthlyRule;

/**
 * Contracts with support organizations, a few for each function that is on.
 *
 * <p>Vacant contracts are given one for each function in turn, each to the support organization on the register that looks most capable
 * and has not as many contracts as it can hold, nor one for the same function. A function without takers is not carried out, and its
 * money goes back: there may be too few support organizations. A contract ends with its term, or where its holder is no longer at work
 * on the register. Whoever was paid in a month helps in the next.
 */
public final class SupportContracts implements MonthlyRule, PublicBody {

    private static final int FEN_PER_YUAN = 100;
    private static final double MILLION = 1e6;

    private final IntFunction<SupportParameters> parameters;
    private final ResidentSeries residents;
    private final Organizations organizations;
    private final Luck luck;
    private final Ledger ledger;
    private final List<Held> held = new ArrayList<>();

    /** A contract, its end, and whether its last month was paid. */
    private static final class Held {
        private final SupportFunction function;
        private final Organization organization;
        private final int until;
        private boolean paid;

        private Held(SupportFunction function, Organization organization, int until) {
            this.function = function;
            this.organization = organization;
            this.until = until;
        }
    }

    private SupportContracts(
            IntFunction<SupportParameters> parameters,
            ResidentSeries residents,
            Organizations organizations,
            Luck luck,
            Ledger ledger) {
        this.parameters = parameters;
        this.residents = residents;
        this.organizations = organizations;
        this.luck = luck;
        this.ledger = ledger;
    }

    /**
     * No contract yet.
     *
     * @param parameters the parameters in force, by month
     * @param residents known totals of the district
     * @param organizations all
     * @param luck luck of the run
     * @param ledger the account
     * @return the rule and the body
     */
    public static SupportContracts of(
            IntFunction<SupportParameters> parameters,
            ResidentSeries residents,
            Organizations organizations,
            Luck luck,
            Ledger ledger) {
        return new SupportContracts(parameters, residents, organizations, luck, ledger);
    }

    /** Contracts that have come to their end are struck, vacant ones are given. */
    @Override
    public void apply(int month) {
        SupportParameters support = parameters.apply(month);
        held.removeIf(contract -> month >= contract.until
                || !support.functions().has(contract.function)
                || !contract.organization.isRegisteredAndActive()
                || !SupportOrganizations.isOne(contract.organization));
        int wanted = wanted(support, residents, month);
        for (int round = 1; round <= wanted; round++) {
            for (SupportFunction function : SupportFunction.ALL) {
                if (support.functions().has(function) && number(function) < round) {
                    give(function, support, month);
                }
            }
        }
    }

    private void give(SupportFunction function, SupportParameters support, int month) {
        Shortlist list = Shortlist.empty();
        for (Organization organization : SupportOrganizations.registered(organizations)) {
            if (heldBy(organization) < support.contractsPerOrganization() && !holds(organization, function)) {
                double z = luck.normal(Stream.SUPPORT_CONTRACT, organization.key(), month, 2 * function.ordinal());
                list.enter(organization, organization.means().capability() + support.noise() * z);
            }
        }
        for (Organization chosen : list.best(1)) {
            held.add(new Held(function, chosen, month + support.contractMonths()));
        }
    }

    @Override
    public int field() {
        return Field.SUPPORT;
    }

    @Override
    public List<Claim> claims(int month) {
        long fen = claimed(month);
        return fen == 0 ? List.of() : List.of(new Claim(Institution.B4_SUPPORT_ORGANIZATIONS, fen));
    }

    private long claimed(int month) {
        SupportParameters support = parameters.apply(month);
        int wanted = wanted(support, residents, month);
        long contracts = 0;
        for (SupportFunction function : SupportFunction.ALL) {
            // a contract that runs is paid to its end, also where fewer are wanted by now
            contracts += support.functions().has(function) ? Math.max(wanted, number(function)) : 0;
        }
        return contracts * monthFen(support);
    }

    @Override
    public void settle(int month, Funding funding) {
        boolean funded = funding.runs(Institution.B4_SUPPORT_ORGANIZATIONS);
        long left = funded ? claimed(month) : 0;
        long fee = monthFen(parameters.apply(month));
        for (Held contract : held) {
            contract.paid = funded;
            if (funded) {
                ledger.pay(Field.SUPPORT, Purpose.SUPPORT_CONTRACTS, fee);
                contract.organization.means().receive(RevenueSource.ASSISTANCE, fee);
                left -= fee;
            }
        }
        ledger.pay(Field.SUPPORT, Purpose.RETURNED_NO_PROVIDER, left);
    }

    /**
     * Who carries out a function now: contracted, at work, and paid last month.
     *
     * @param function which
     * @return support organizations, in the order of their contracts
     */
    public List<Organization> helpers(SupportFunction function) {
        return held.stream()
                .filter(contract ->
                        contract.function == function && contract.paid && contract.organization.isRegisteredAndActive())
                .map(contract -> contract.organization)
                .toList();
    }

    /**
     * How good the help of a function is now.
     *
     * @param function which
     * @return mean quality of those who carry it out, 0–1; 0 where nobody does
     */
    public double quality(SupportFunction function) {
        return helpers(function).stream()
                .mapToDouble(helper -> helper.traits().quality())
                .average()
                .orElse(0);
    }

    /**
     * Contracts for a function that are held.
     *
     * @param function which
     */
    public int number(SupportFunction function) {
        return (int)
                held.stream().filter(contract -> contract.function == function).count();
    }

    /**
     * Contracts that an organization holds.
     *
     * @param organization which
     */
    public int heldBy(Organization organization) {
        return (int) held.stream()
                .filter(contract -> contract.organization == organization)
                .count();
    }

    private boolean holds(Organization organization, SupportFunction function) {
        return held.stream()
                .anyMatch(contract -> contract.organization == organization && contract.function == function);
    }

    /**
     * What the contracts cost when all are held.
     *
     * @param support parameters in force
     * @param residents known totals of the district
     * @param month months since 2014-01
     * @return fen a year
     */
    public static long yearlyFen(SupportParameters support, ResidentSeries residents, int month) {
        return functionsOn(support) * wanted(support, residents, month) * monthFen(support) * Month.PER_YEAR;
    }

    private static long functionsOn(SupportParameters support) {
        return SupportFunction.ALL.stream().filter(support.functions()::has).count();
    }

    /** Contracts wanted for each function, by the residents known at the end of the year before. */
    private static int wanted(SupportParameters support, ResidentSeries residents, int month) {
        double known = residents.atEndOf(month - Month.monthOfYear(month));
        return (int) Math.max(1, Math.round(support.contractsPerMillion() * known / MILLION));
    }

    private static long monthFen(SupportParameters support) {
        return Math.round(support.contractYuan() * FEN_PER_YUAN / Month.PER_YEAR);
    }
}
