package minbei.model.evaluation;

import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import minbei.model.contract.Contracts;
import minbei.model.department.DepartmentParameters;
import minbei.model.department.Openness;
import minbei.model.district.District;
import minbei.model.evaluation.performance.BrokenContracts;
import minbei.model.evaluation.performance.ContractFiles;
import minbei.model.evaluation.performance.Delivery;
import minbei.model.evaluation.performance.Effort;
import minbei.model.evaluation.performance.LivedQuality;
import minbei.model.evaluation.performance.Payment;
import minbei.model.evaluation.performance.PerformanceRecord;
import minbei.model.evaluation.performance.Reporting;
import minbei.model.institution.PublicBody;
import minbei.model.money.Ledger;
import minbei.model.organization.Organization;
import minbei.model.random.Luck;
import minbei.model.schedule.MonthlyRule;

/**
 * Contracts are evaluated and paid: broken ones end; what was served and reported is counted; verdicts are given, books audited; money
 * is paid, kept back and returned; and organizations settle the effort of the month to come by the terms they work under.
 */
public final class ContractsAreEvaluatedAndPaid implements MonthlyRule {

    private final ContractFiles files;
    private final Evaluators evaluators;
    private final BrokenContracts broken;
    private final Delivery delivery;
    private final Verdicts verdicts;
    private final Audit audit;
    private final EvaluationOffice office;
    private final Payment payment;
    private final Effort effort;
    private final Reporting reporting;
    private final EvaluationRecord record = EvaluationRecord.empty();
    private final PerformanceRecord performance = PerformanceRecord.empty();

    /**
     * Where and with what luck.
     *
     * @param district where
     * @param scale agents per resident
     * @param luck luck of the run
     */
    public record Surroundings(District district, double scale, Luck luck) {}

    /**
     * The parameters in force, by month.
     *
     * @param evaluation of contracts
     * @param department what moves openness
     */
    public record Rules(IntFunction<EvaluationParameters> evaluation, IntFunction<DepartmentParameters> department) {}

    /**
     * What is read and written.
     *
     * @param contracts the register of contracts
     * @param ledger the account
     * @param openness of the departments
     */
    public record Stores(Contracts contracts, Ledger ledger, Openness openness) {}

    /**
     * What others contribute.
     *
     * @param supervision who comes to look besides evaluators
     * @param splits which projects their buyers split
     * @param lived true quality of the care under a contract
     * @param evaluators third parties that support organizations add to those in the market, now
     */
    public record Others(Supervision supervision, SplitProjects splits, LivedQuality lived, IntSupplier evaluators) {

        /** Nobody looks, nothing is split, care is as good as founder and effort make it. */
        public static Others none() {
            return new Others(Supervision.none(), SplitProjects.none(), LivedQuality.byEffort(), () -> 0);
        }
    }

    private ContractsAreEvaluatedAndPaid(Surroundings around, Rules rules, Stores stores, Others others) {
        IntFunction<EvaluationParameters> evaluation = rules.evaluation();
        Luck luck = around.luck();
        this.files = ContractFiles.of(stores.contracts());
        this.evaluators =
                Evaluators.of(evaluation, luck, around.district().townships().size(), others.evaluators());
        this.audit = new Audit(
                evaluation,
                rules.department(),
                new Audit.Sources(
                        luck,
                        around.district().residents(),
                        files,
                        stores.openness(),
                        others.supervision(),
                        others.splits(),
                        record));
        Oversight oversight = new Oversight(evaluation, evaluators, audit, others.supervision());
        this.reporting = Reporting.of(month -> evaluation.apply(month).reporting(), luck, oversight);
        this.broken = BrokenContracts.of(files, performance);
        this.delivery = Delivery.of(files, around.scale(), reporting, others.lived(), performance);
        SchemeDraw schemes = new SchemeDraw(evaluation, luck);
        this.verdicts = new Verdicts(
                evaluation, rules.department(), luck, schemes, files, evaluators, stores.openness(), record);
        this.office = new EvaluationOffice(evaluation, schemes, files, audit, stores.ledger());
        this.payment =
                Payment.of(month -> evaluation.apply(month).payment(), luck, files, stores.ledger(), performance);
        this.effort = Effort.of(month -> evaluation.apply(month).effort(), files, reporting, oversight);
    }

    /**
     * The rule.
     *
     * @param around where and with what luck
     * @param rules the parameters in force
     * @param stores what is read and written
     * @param others what others contribute
     * @return the rule
     */
    public static ContractsAreEvaluatedAndPaid of(Surroundings around, Rules rules, Stores stores, Others others) {
        return new ContractsAreEvaluatedAndPaid(around, rules, stores, others);
    }

    @Override
    public void apply(int month) {
        record.begin();
        performance.begin();
        evaluators.apply(month);
        files.update();
        broken.apply(month);
        verdicts.assign(month);
        payment.beginYears(month);
        delivery.apply(month);
        verdicts.apply(month, office.paysVerdicts(month));
        audit.apply(month, office.paysAudits(month));
        payment.apply(month);
        effort.apply(month);
    }

    /** Who claims the money for evaluation and audit. */
    public PublicBody office() {
        return office;
    }

    /** The month's verdicts and audits. */
    public EvaluationRecord record() {
        return record;
    }

    /** The month's work and payments under contracts. */
    public PerformanceRecord performance() {
        return performance;
    }

    /**
     * Chance that an audit finds what is there, at the auditors' load of the last twelve months.
     *
     * @param month months since 2014-01
     * @return 0–1
     */
    public double auditFindChance(int month) {
        return audit.findChance(month);
    }

    /**
     * Part of its contracted places that an organization keeps open.
     *
     * @param organization which
     * @param month months since 2014-01
     * @return 0–1; 1 where it has no contract
     */
    public double keptShare(Organization organization, int month) {
        return files.keptShare(organization, month);
    }

    /**
     * Hidden honesty of an organization; hangs on no policy.
     *
     * @param organization which
     * @return 0–1
     */
    public double honesty(Organization organization) {
        return reporting.honesty(organization.key());
    }
}
