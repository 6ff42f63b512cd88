package minbei.model.procurement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import minbei.model.contract.Contract;

/** The register of all rounds of purchase, in the order of decision. */
public final class Rounds {

    private final List<Round> ever = new ArrayList<>();
    private final List<Round> thisMonth = new ArrayList<>();
    private final List<Contract> splitContracts = new ArrayList<>();

    private Rounds() {}

    /** None yet. */
    public static Rounds none() {
        return new Rounds();
    }

    /** A new month begins. */
    void beginMonth() {
        thisMonth.clear();
    }

    void add(Round round) {
        ever.add(round);
        thisMonth.add(round);
    }

    void addSplit(Contract contract) {
        splitContracts.add(contract);
    }

    /** All that ever were. */
    public List<Round> ever() {
        return Collections.unmodifiableList(ever);
    }

    /** Those decided this month. */
    public List<Round> thisMonth() {
        return Collections.unmodifiableList(thisMonth);
    }

    /** Contracts on parts of projects that were split to stay below a limit, in the order of award; an audit may find them. */
    public List<Contract> splitContracts() {
        return Collections.unmodifiableList(splitContracts);
    }
}
