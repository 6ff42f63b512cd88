package minbei.model.evaluation;

import minbei.model.contract.Contract;

/** Whether a contract is part of a project that its buyer split to stay below a limit of value. */
public interface SplitProjects {
    /**
     * Whether it is.
     *
     * @param contract which
     */
    boolean isSplit(Contract contract);

    /** No project is split. */
    static SplitProjects none() {
        return contract -> false;
    }
}
