package minbei.model.support;

/**
 * Support organizations: what they are contracted for, and what they sell (ODD, "Incubators and hubs support").
 *
 * @param functions which functions are contracted
 * @param contractsPerMillion contracts for each function per million residents; one at least
 * @param contractYuan price of a contract, yuan a year
 * @param contractMonths how long a contract runs, months
 * @param contractsPerOrganization contracts that one support organization can hold at a time
 * @param noise standard deviation of capability as it looks when a contract is given
 * @param clientsPerContract organizations helped at a time under a contract for project design, or trained in a month under one for
 *     capability
 * @param groupsPerContract young groups helped at a time under a contract for incubation
 * @param groupMaxAgeMonths age up to which a group counts as young, months
 * @param groupMonths how long a young group is helped, months
 * @param promise how such groups look: weight of need, noise
 * @param capabilityStep part of the distance to full capability that a month of perfect training makes up, 0–1
 * @param planGain what perfect help with the plan adds to the capability that those who award see, 0–1
 * @param bidCostSpared part of the cost of a bid that perfect help spares the bidder, 0–1
 * @param needPrecision what a report on a township's need by one perfect think tank is worth: one over the variance of its log error
 * @param advice what support organizations sell on the market
 */
public record SupportParameters(
        Functions functions,
        double contractsPerMillion,
        double contractYuan,
        int contractMonths,
        int contractsPerOrganization,
        double noise,
        int clientsPerContract,
        int groupsPerContract,
        int groupMaxAgeMonths,
        int groupMonths,
        Promise promise,
        double capabilityStep,
        double planGain,
        double bidCostSpared,
        double needPrecision,
        Advice advice) {

    /**
     * Which functions are contracted: 1 or 0 each.
     *
     * @param incubation incubation outside the park
     * @param projectDesign project design
     * @param capability capability in all townships
     * @param evaluation evaluation by third parties
     * @param thinkTank think tank
     */
    public record Functions(int incubation, int projectDesign, int capability, int evaluation, int thinkTank) {

        /**
         * Whether a function is contracted.
         *
         * @param function which
         */
        public boolean has(SupportFunction function) {
            int one = switch (function) {
                case INCUBATION -> incubation;
                case PROJECT_DESIGN -> projectDesign;
                case CAPABILITY -> capability;
                case EVALUATION -> evaluation;
                case THINK_TANK -> thinkTank;
            };
            return one == 1;
        }
    }

    /**
     * What support organizations sell to others: a month of advice.
     *
     * @param consideredPerMonth organizations that think of taking advice in a month, 0–1
     * @param cashShare largest part of its money at hand that an organization gives for it, 0–1
     * @param clientsPerAdviser organizations that one worker advises in a month
     * @param step part of the distance to full capability that a month of perfect advice makes up, 0–1
     */
    public record Advice(double consideredPerMonth, double cashShare, double clientsPerAdviser, double step) {}
}
