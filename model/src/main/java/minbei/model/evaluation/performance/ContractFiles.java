package minbei.model.evaluation.performance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import minbei.model.contract.Contract;
import minbei.model.contract.Contracts;
import minbei.model.organization.Organization;

/** The files of all contracts, in the order of award, and those that are not closed: running, or with money still owed. */
public final class ContractFiles {

    private final Contracts contracts;
    private final List<ContractFile> ever = new ArrayList<>();
    private final List<ContractFile> open = new ArrayList<>();
    private final List<Integer> wonBy = new ArrayList<>();

    private ContractFiles(Contracts contracts) {
        this.contracts = contracts;
    }

    /**
     * No file yet.
     *
     * @param contracts the register of contracts
     * @return the files
     */
    public static ContractFiles of(Contracts contracts) {
        return new ContractFiles(contracts);
    }

    /** Opens a file for each contract that was signed since the last call, and drops those that are closed. */
    public void update() {
        open.removeIf(ContractFile::isClosed);
        List<Contract> all = contracts.ever();
        for (int id = ever.size(); id < all.size(); id++) {
            Contract contract = all.get(id);
            ContractFile file = new ContractFile(contract, nextNumber(contract.organization()));
            ever.add(file);
            open.add(file);
        }
    }

    private int nextNumber(Organization organization) {
        while (wonBy.size() <= organization.id()) {
            wonBy.add(0);
        }
        int number = wonBy.get(organization.id());
        wonBy.set(organization.id(), number + 1);
        return number;
    }

    /** Those not closed when last updated, in the order of award. */
    public List<ContractFile> open() {
        return Collections.unmodifiableList(open);
    }

    /** The register of contracts. */
    public Contracts contracts() {
        return contracts;
    }

    /**
     * Part of its contracted places that an organization keeps open, mean over the contracts it serves in a month; 1 where it has none.
     *
     * @param organization which
     * @param month months since 2014-01
     * @return 0–1
     */
    public double keptShare(Organization organization, int month) {
        double places = 0;
        double kept = 0;
        for (Contract contract : contracts.runningOf(organization)) {
            if (contract.startMonth() <= month && contract.id() < ever.size()) {
                places += contract.award().places();
                kept += contract.award().places() * ever.get(contract.id()).delivery();
            }
        }
        return places == 0 ? 1 : kept / places;
    }
}
