package minbei.model.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import minbei.model.organization.Organization;

/** The register of all contracts, in the order of award, and those that run. */
public final class Contracts {

    private final List<Contract> ever = new ArrayList<>();
    private final List<Contract> running = new ArrayList<>();
    private final List<List<Contract>> byOrganization = new ArrayList<>();

    private Contracts() {}

    /** None yet. */
    public static Contracts none() {
        return new Contracts();
    }

    /**
     * Signs a contract.
     *
     * @param buyer who buys
     * @param organization who serves
     * @param award what is agreed
     * @param startMonth first month of service
     * @return the contract, with no money set aside yet
     */
    public Contract sign(Buyer buyer, Organization organization, Contract.Award award, int startMonth) {
        Contract contract = new Contract(ever.size(), buyer, organization, award, startMonth);
        ever.add(contract);
        running.add(contract);
        runningOfMutable(organization).add(contract);
        organization.trackRecord().wonContract();
        return contract;
    }

    /**
     * Ends a contract.
     *
     * @param contract one that runs
     * @param how why
     * @param month first month in which it no longer runs
     */
    public void end(Contract contract, ContractEnd how, int month) {
        contract.end(how, month);
        running.remove(contract);
        runningOfMutable(contract.organization()).remove(contract);
    }

    private List<Contract> runningOfMutable(Organization organization) {
        while (byOrganization.size() <= organization.id()) {
            byOrganization.add(new ArrayList<>(2));
        }
        return byOrganization.get(organization.id());
    }

    /** All that ever were, in the order of award. */
    public List<Contract> ever() {
        return Collections.unmodifiableList(ever);
    }

    /** Those that are signed and have not ended, in the order of award. */
    public List<Contract> running() {
        return Collections.unmodifiableList(running);
    }

    /**
     * The running contracts of one organization.
     *
     * @param organization which
     * @return in the order of award
     */
    public List<Contract> runningOf(Organization organization) {
        // most organizations have none
        List<Contract> theirs = kept(organization);
        return theirs.isEmpty() ? List.of() : Collections.unmodifiableList(theirs);
    }

    private List<Contract> kept(Organization organization) {
        return organization.id() < byOrganization.size() ? byOrganization.get(organization.id()) : List.of();
    }

    /**
     * Places an organization is to keep this month under its contracts.
     *
     * @param organization which
     * @param month months since 2014-01
     * @return places, not thinned
     */
    public int placesOf(Organization organization, int month) {
        int places = 0;
        for (Contract contract : kept(organization)) {
            places += contract.startMonth() <= month ? contract.award().places() : 0;
        }
        return places;
    }

    /**
     * Places an organization is to keep this month under its contracts for the need of one township.
     *
     * @param organization which
     * @param township position of the township
     * @param month months since 2014-01
     * @return places, not thinned
     */
    public int placesOf(Organization organization, int township, int month) {
        int places = 0;
        for (Contract contract : kept(organization)) {
            boolean counts = contract.startMonth() <= month && contract.award().township() == township;
            places += counts ? contract.award().places() : 0;
        }
        return places;
    }
}
