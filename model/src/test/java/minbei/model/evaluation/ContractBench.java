package minbei.model.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.TestWorld;
import minbei.model.budget.Field;
import minbei.model.contract.Buyer;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractTerms;
import minbei.model.contract.Contracts;
import minbei.model.contract.Method;
import minbei.model.department.Department;
import minbei.model.department.Openness;
import minbei.model.evaluation.performance.LivedQuality;
import minbei.model.evaluation.performance.PerformanceRecord;
import minbei.model.institution.Claim;
import minbei.model.institution.Funding;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.need.NeedKind;
import minbei.model.organization.LegalForm;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Origin;
import minbei.model.organization.RegistrationClass;
import minbei.model.organization.Role;
import minbei.model.organization.Route;
import minbei.model.organization.Traits;
import minbei.model.organization.Work;
import minbei.model.provider.Provider;
import minbei.model.provider.ProviderType;
import minbei.model.provider.Providers;
import minbei.model.random.Luck;
import minbei.model.random.Stream;

/**
 * A bench for contracts: hand-made organizations of elder care with contracts, an account that sets money aside for them, and the
 * whole phase, month by month. Money is checked after each month. Evaluators of the bench make no error and are neither mild nor
 * strict unless a test says so; no payment is late.
 */
public final class ContractBench {

    /** Field of all contracts of the bench. */
    public static final int ELDER_CARE = NeedKind.ELDER_CARE.ordinal();

    /** Plenty for every month, fen. */
    private static final long MONTHLY = 100_000_000;

    private final ModelParameters parameters;
    private final Luck luck = Luck.of(20140101);
    private final Organizations organizations = Organizations.none();
    private final Contracts contracts = Contracts.none();
    private final Providers providers = Providers.empty();
    private final Ledger ledger = Ledger.of(Field.KEYS);
    private final Openness openness;
    private final ContractsAreEvaluatedAndPaid rule;
    private final long[] movedEver = new long[Purpose.values().length];
    private final long[] movedLastMonth = new long[Purpose.values().length];
    private boolean refusesClaims;

    private ContractBench(Change change, ContractsAreEvaluatedAndPaid.Others others) {
        this.parameters = change.apply(plain());
        this.openness = Openness.of(month -> parameters.department());
        this.rule = ContractsAreEvaluatedAndPaid.of(
                new ContractsAreEvaluatedAndPaid.Surroundings(TestWorld.district(), 1, luck),
                new ContractsAreEvaluatedAndPaid.Rules(
                        month -> parameters.evaluation(), month -> parameters.department()),
                new ContractsAreEvaluatedAndPaid.Stores(contracts, ledger, openness),
                others);
    }

    private static ModelParameters plain() {
        return Change.of("evaluation.payment.lateShare", 0)
                .and("evaluation.verdict.buyerNoise", 0)
                .and("evaluation.verdict.thirdPartyNoise", 0)
                .and("evaluation.verdict.ratingSpread", 0)
                .and("evaluation.evaluators.buyerLeniency", 0)
                .and("evaluation.evaluators.thirdPartyLeniency", 0)
                .and("evaluation.evaluators.leniencySpread", 0)
                .apply(TestWorld.parameters());
    }

    /** A bench with one number set. */
    public static ContractBench with(String key, double value) {
        return with(Change.of(key, value));
    }

    /** A bench with some numbers set. */
    public static ContractBench with(Change change) {
        return new ContractBench(change, ContractsAreEvaluatedAndPaid.Others.none());
    }

    /** A bench on which others look, or care is given from outside. */
    static ContractBench with(Change change, Supervision supervision, SplitProjects splits, LivedQuality lived) {
        return new ContractBench(change, new ContractsAreEvaluatedAndPaid.Others(supervision, splits, lived, () -> 0));
    }

    /** Key of an organization whose hidden honesty lies between two numbers. */
    public int keyOfHonesty(double from, double to) {
        for (int key = 1; key < 10_000; key++) {
            double honesty = luck.uniform(Stream.HONESTY, key, 0, 0);
            if (honesty >= from && honesty < to) {
                return key;
            }
        }
        throw new IllegalArgumentException("no key has an honesty of " + from + " to " + to);
    }

    /** A registered organization of hidden quality 0.5. */
    public Organization organization(int key) {
        return organization(key, 0.5, Origin.GRASSROOTS);
    }

    /** A registered organization; one from outside is on no register of the district. */
    public Organization organization(int key, double quality, Origin origin) {
        Traits traits = new Traits(
                key,
                Traits.NO_FOUNDER,
                -60,
                0,
                0,
                Work.ELDER_CARE,
                RegistrationClass.values()[0],
                LegalForm.values()[0],
                origin,
                false,
                quality,
                1,
                0,
                1);
        if (origin == Origin.OUTSIDE) {
            return organizations.knowOutside(traits);
        }
        Organization organization = organizations.found(traits, Role.SERVICE);
        organization.standing().register(Route.INITIAL, -48);
        return organization;
    }

    /** Signs a contract in township 0 for which money is set aside a year at a time. */
    public Contract sign(Organization organization, int places, long priceFen, ContractTerms terms, int start) {
        return sign(organization, 0, Method.OPEN_TENDER, places, priceFen, terms, start);
    }

    /** Signs a contract. */
    public Contract sign(
            Organization organization,
            int township,
            Method method,
            int places,
            long priceFen,
            ContractTerms terms,
            int start) {
        Contract.Award award =
                new Contract.Award(NeedKind.ELDER_CARE, township, method, priceFen, priceFen, places, terms);
        return contracts.sign(Buyer.department(), organization, award, start);
    }

    /** Terms by tranche only. */
    public static ContractTerms byTranche(int months, double first, double last) {
        return new ContractTerms(months, first, last, 0, false);
    }

    /** Residents who hold a contracted place of an organization in township 0 from now on. */
    public void serve(Organization organization, int residents) {
        serve(organization, 0, residents);
    }

    /** Residents who hold a contracted place of an organization in a township from now on. */
    public void serve(Organization organization, int township, int residents) {
        Provider provider = organization.contractedPlaces(township);
        if (provider == null) {
            provider =
                    providers.enter(ProviderType.CONTRACTED, NeedKind.ELDER_CARE, township, organization.key(), 0.5, 1);
            organization.addContractedPlaces(provider);
        }
        provider.setPlaces(residents);
        provider.setTaken(residents);
    }

    /** From now on the money does not meet the claims for evaluation and audit. */
    public void refuseClaims() {
        refusesClaims = true;
    }

    /** The months from one to before another. */
    public void months(int from, int until) {
        for (int month = from; month < until; month++) {
            month(month);
        }
    }

    /** One month: money comes, claims are met, contracts get their year's money, and the phase runs. */
    public void month(int month) {
        ledger.beginMonth();
        ledger.appropriate(ELDER_CARE, MONTHLY);
        Funding funding = Funding.none();
        for (Claim claim : rule.office().claims(month)) {
            if (refusesClaims) {
                funding.refuse(claim);
            } else {
                ledger.transfer(ELDER_CARE, Field.EVALUATION, claim.fen());
                funding.grant(claim);
            }
        }
        rule.office().settle(month, funding);
        commitYears(month);
        rule.apply(month);
        ledger.checkConservation(false);
        for (Purpose purpose : Purpose.values()) {
            movedLastMonth[purpose.ordinal()] =
                    ledger.moved(ELDER_CARE, purpose) + ledger.moved(Field.EVALUATION, purpose);
            movedEver[purpose.ordinal()] += movedLastMonth[purpose.ordinal()];
        }
    }

    private void commitYears(int month) {
        for (Contract contract : List.copyOf(contracts.running())) {
            int since = month - contract.startMonth();
            if (since >= 0 && since % 12 == 0) {
                int months = Math.min(12, contract.award().terms().months() - since);
                long fen = contract.award().priceFen() * contract.award().places() * months;
                ledger.commit(ELDER_CARE, fen);
                contract.commit(fen);
            }
        }
    }

    /** Money that moved in the last month, fen. */
    public long moved(Purpose purpose) {
        return movedLastMonth[purpose.ordinal()];
    }

    /** Money that moved since the beginning, fen. */
    public long movedEver(Purpose purpose) {
        return movedEver[purpose.ordinal()];
    }

    /** What is set aside and neither paid nor returned, fen. */
    public long committed() {
        return ledger.committed(ELDER_CARE);
    }

    /** Money moved for any reason but fees, since the beginning. */
    public long movedForContracts() {
        return Arrays.stream(movedEver).sum() - movedEver(Purpose.EVALUATION_FEES);
    }

    /** The whole phase. */
    public ContractsAreEvaluatedAndPaid rule() {
        return rule;
    }

    /** The month's verdicts. */
    public EvaluationRecord record() {
        return rule.record();
    }

    /** The month's work. */
    public PerformanceRecord performance() {
        return rule.performance();
    }

    /** Openness of civil affairs, which buys all contracts of the bench. */
    public double openness() {
        return openness.of(Department.CIVIL_AFFAIRS);
    }

    /** All contracts. */
    public Contracts contracts() {
        return contracts;
    }

    /** The parameters in force. */
    public EvaluationParameters parameters() {
        return parameters.evaluation();
    }

    /** What is claimed for a month, fen, claim by claim. */
    public List<Long> claims(int month) {
        List<Long> fen = new ArrayList<>();
        rule.office().claims(month).forEach(claim -> fen.add(claim.fen()));
        return fen;
    }
}
