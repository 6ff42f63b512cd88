package minbei.model.evaluation;

import java.util.function.IntFunction;
import minbei.model.contract.Contract;
import minbei.model.department.Department;
import minbei.model.department.DepartmentParameters;
import minbei.model.department.Openness;
import minbei.model.district.ResidentSeries;
import minbei.model.evaluation.performance.ContractFile;
import minbei.model.evaluation.performance.ContractFiles;
import minbei.model.organization.Organization;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.Month;

/**
 * The books of some contracts are looked at when a year of theirs ends.
 *
 * <p>Auditors can do so many audits a year thoroughly; where more are drawn, each is done in less time, and the chance that it finds what
 * is there falls in proportion. Help by other departments finds a part of the rest. What it may find: money drawn for units nobody was
 * served in, and projects split to stay below a limit of value. A finding is a scandal: the department's openness falls back; for false
 * reports the contract ends, the money is kept back or paid back, and the organization is barred and loses reputation.
 */
public final class Audit {

    private static final int DRAW_WHETHER = 0;
    private static final int DRAW_FINDS = 1;
    private static final int DRAW_FINDS_SPLIT = 2;
    private static final double MILLION = 1_000_000;

    private final IntFunction<EvaluationParameters> parameters;
    private final IntFunction<DepartmentParameters> department;
    private final Luck luck;
    private final ResidentSeries residents;
    private final ContractFiles files;
    private final Openness openness;
    private final Supervision supervision;
    private final SplitProjects splits;
    private final EvaluationRecord record;
    private final int[] auditsOf = new int[Month.PER_YEAR];

    /**
     * What audits are made with.
     *
     * @param luck luck of the run
     * @param residents known totals of the district
     * @param files of the contracts
     * @param openness of the departments, which learn
     * @param supervision whose knowledge helps
     * @param splits which projects were split
     * @param record where it is noted
     */
    record Sources(
            Luck luck,
            ResidentSeries residents,
            ContractFiles files,
            Openness openness,
            Supervision supervision,
            SplitProjects splits,
            EvaluationRecord record) {}

    Audit(IntFunction<EvaluationParameters> parameters, IntFunction<DepartmentParameters> department, Sources sources) {
        this.parameters = parameters;
        this.department = department;
        this.luck = sources.luck();
        this.residents = sources.residents();
        this.files = sources.files();
        this.openness = sources.openness();
        this.supervision = sources.supervision();
        this.splits = sources.splits();
        this.record = sources.record();
    }

    /** Whether the books of a contract's year, which ends this month, are drawn for audit. */
    boolean isDrawn(ContractFile file, int month) {
        double share = parameters.apply(month).auditShare();
        return share > 0
                && file.isServing(month)
                && file.isLastOfYear(month)
                && draw(file, month, DRAW_WHETHER) < share;
    }

    private double draw(ContractFile file, int month, int draw) {
        return luck.uniform(Stream.AUDIT, file.organization().key(), month, file.drawIndex(draw));
    }

    /**
     * Chance that an audit finds what is there, at the load of the last twelve months.
     *
     * @param month months since 2014-01
     * @return 0–1
     */
    public double findChance(int month) {
        AuditParameters now = parameters.apply(month).audit();
        int load = 0;
        for (int audits : auditsOf) {
            load += audits;
        }
        int lastDecember = month - Month.monthOfYear(month);
        double thorough = now.thoroughPerMillionYear() * residents.atEndOf(lastDecember) / MILLION;
        double alone = now.findChance() * (load <= thorough ? 1 : thorough / load);
        return 1 - (1 - alone) * (1 - supervision.auditHelp(month));
    }

    /** The month's audits, where they are paid for. */
    void apply(int month, boolean paid) {
        int slot = Math.floorMod(month, Month.PER_YEAR);
        auditsOf[slot] = 0;
        if (!paid) {
            return;
        }
        for (ContractFile file : files.open()) {
            auditsOf[slot] += isDrawn(file, month) ? 1 : 0;
        }
        double find = findChance(month);
        for (ContractFile file : files.open()) {
            if (isDrawn(file, month)) {
                record.audited();
                look(file, find, month);
            }
        }
    }

    private void look(ContractFile file, double find, int month) {
        AuditParameters now = parameters.apply(month).audit();
        boolean petty = file.paddedFen() <= now.pettyShare() * file.yearFen(month);
        if (!petty && draw(file, month, DRAW_FINDS) < find) {
            scandal(file.contract(), month);
            punish(file, now, month);
        }
        if (splits.isSplit(file.contract()) && draw(file, month, DRAW_FINDS_SPLIT) < find) {
            record.split();
            scandal(file.contract(), month);
        }
    }

    private void punish(ContractFile file, AuditParameters now, int month) {
        Organization organization = file.organization();
        record.misuse(file.paddedFen());
        file.fine(file.paddedFen());
        file.terminate();
        organization.trackRecord().barUntil(month + 1 + now.barMonths());
        double reputation = organization.trackRecord().reputation();
        organization.trackRecord().setReputation(reputation * (1 - now.reputationLoss()));
    }

    /** The department in charge falls back; its learning is the same for each scandal, so their order does not matter. */
    private void scandal(Contract contract, int month) {
        if (contract.buyer().isDepartment()) {
            openness.learn(
                    Department.inChargeOf(contract.need()),
                    department.apply(month).opennessPerScandal());
        }
    }
}
