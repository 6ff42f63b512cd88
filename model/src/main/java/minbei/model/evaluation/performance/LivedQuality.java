package minbei.model.evaluation.performance;

import minbei.model.contract.Contract;

/** True quality of the care that those served under a contract live through. */
public interface LivedQuality {
    /**
     * The quality of a month.
     *
     * @param contract which
     * @param month months since 2014-01
     * @return 0–1
     */
    double of(Contract contract, int month);

    /** The founder's quality by the contract's effort, as if every package fitted. */
    static LivedQuality byEffort() {
        return (contract, month) -> contract.organization().traits().quality() * contract.effort();
    }
}
