package minbei.model.evaluation.performance;

import minbei.model.contract.Contract;
import minbei.model.contract.ContractEnd;
import minbei.model.contract.Contracts;
import minbei.model.organization.Organization;
import minbei.model.schedule.MonthlyRule;

/**
 * Contracts break when whoever serves is no longer registered and active. Organizations from outside the district are under another
 * register, and are taken to be at work.
 */
public final class BrokenContracts implements MonthlyRule {

    private final ContractFiles files;
    private final PerformanceRecord record;

    private BrokenContracts(ContractFiles files, PerformanceRecord record) {
        this.files = files;
        this.record = record;
    }

    /**
     * The rule.
     *
     * @param files of the contracts
     * @param record where it is noted
     * @return the rule
     */
    public static BrokenContracts of(ContractFiles files, PerformanceRecord record) {
        return new BrokenContracts(files, record);
    }

    @Override
    public void apply(int month) {
        Contracts contracts = files.contracts();
        for (ContractFile file : files.open()) {
            Contract contract = file.contract();
            if (contract.isRunning() && !works(contract.organization())) {
                contracts.end(contract, ContractEnd.PROVIDER_FAILED, month);
                record.noteEnd(ContractEnd.PROVIDER_FAILED);
            }
        }
    }

    /**
     * Whether an organization can serve under a contract.
     *
     * @param organization which
     */
    public static boolean works(Organization organization) {
        return !organization.isLocal() || organization.isRegisteredAndActive();
    }
}
