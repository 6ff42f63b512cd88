package minbei.model.evaluation.performance;

import minbei.model.contract.Contract;

/** Who looks at the work under a contract, as the organization that does it sees it coming. */
public interface Scrutiny {
    /**
     * Chance that somebody comes to look in a month: a hub that supervises, a supervising department in the room.
     *
     * @param contract which
     * @param month months since 2014-01
     * @return 0–1
     */
    double onSite(Contract contract, int month);

    /**
     * How much less likely the last tranche is lost by work of the organization's own standard than by none at all. Small where the evaluator is mild, where the
     * work is good enough anyway, and where it is hopeless.
     *
     * @param file the contract's file
     * @param truth true quality times share delivered, by its own standard, 0–1
     * @param month months since 2014-01
     * @return 0–1
     */
    double trancheAtStake(ContractFile file, double truth, int month);

    /**
     * Chance that padding in a contract's year comes out by audit.
     *
     * @param month months since 2014-01
     * @return 0–1
     */
    double auditExposure(int month);
}
