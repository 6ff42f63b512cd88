package minbei.model.hub;

/**
 * Service centres of social organizations in townships (ODD, "Incubators and hubs support").
 *
 * @param townshipShare part of the townships that have a centre, the most populous first, 0–1
 * @param operatorTermMonths months until a centre is put out to tender again
 * @param functions which of the four functions are switched on, 0 or 1 each
 * @param supervision whether hubs evaluate and supervise projects, 0 or 1
 * @param yuanPerTownshipYear what a centre's operation costs, yuan of 2013 per township and year
 * @param openingMonths months from the decision to the opening
 * @param cost what is paid for besides operation, and what operation is spent on
 * @param hours how the workers' hours are shared among tasks
 * @param operator who may run a centre
 * @param reach what a worker gets done
 * @param resources rooms and small money
 */
public record HubParameters(
        double townshipShare,
        int operatorTermMonths,
        ByFunction functions,
        int supervision,
        double yuanPerTownshipYear,
        int openingMonths,
        Cost cost,
        Hours hours,
        Operator operator,
        Reach reach,
        Resources resources) {

    /** Whether any function is switched on. */
    public boolean hasFunctions() {
        return functions.dot(ByFunction.same(1)) > 0;
    }

    /**
     * Costs, relative to those of operation.
     *
     * @param functionShare materials and fees of a function that is switched on, over the cost of operation
     * @param supervisionShare travel and experts of supervision, over the cost of operation
     * @param staffShare part of the cost of operation that is wages, 0–1
     * @param marginShare part of the cost of operation that the operator may keep for itself, 0–1
     */
    public record Cost(ByFunction functionShare, double supervisionShare, double staffShare, double marginShare) {}

    /**
     * How hours are shared: the desk first, the rest in proportion among what is switched on.
     *
     * @param deskShare part of the hours that the desk takes, 0–1
     * @param functionWeight relative hours of each function
     * @param supervisionWeight relative hours of supervision
     */
    public record Hours(double deskShare, ByFunction functionWeight, double supervisionWeight) {}

    /**
     * Who may run a centre, and what the township's own staff can do where nobody bids.
     *
     * @param leastCapability capability that the tender asks for, 0–1
     * @param seenNoise standard deviation of the error with which the township sees ability
     * @param centresPerOperator centres that one organization may run at the same time
     * @param ownStaffCapability capability of the township's own staff for this work, 0–1
     * @param ownStaffQuality quality of the township's own staff in this work, 0–1
     */
    public record Operator(
            double leastCapability,
            double seenNoise,
            int centresPerOperator,
            double ownStaffCapability,
            double ownStaffQuality) {}

    /**
     * What one full-time worker of a hub with full ability gets done in a month, and how far it can be trusted.
     *
     * @param residentsPerWorkerMonth residents in need met
     * @param groupsPerWorkerMonth groups looked after that use rooms or small money
     * @param organizationsPerWorkerMonth organizations told of calls and helped with bids
     * @param traineesPerWorkerMonth groups trained
     * @param visitsPerWorkerMonth visits to projects
     * @param reportNoise standard deviation of the log error of a report by a hub that has met everybody
     * @param trainingStep part of the distance to the trainers' capability that a trained group makes up, 0–1
     * @param familiarityStep part of the distance to full familiarity with the township that a group helped makes up, 0–1
     * @param vouchFamiliarity familiarity from which a hub vouches for a group that seeks registration, 0–1
     * @param leniencyAtHome part of the shirking seen that is passed over in an organization of the same township, 0–1
     * @param leniencyAway the same in an organization from elsewhere, 0–1
     */
    public record Reach(
            double residentsPerWorkerMonth,
            double groupsPerWorkerMonth,
            double organizationsPerWorkerMonth,
            double traineesPerWorkerMonth,
            double visitsPerWorkerMonth,
            double reportNoise,
            double trainingStep,
            double familiarityStep,
            double vouchFamiliarity,
            double leniencyAtHome,
            double leniencyAway) {}

    /**
     * Rooms and small money of the function resources.
     *
     * @param rooms groups that a centre can house at the same time
     * @param roomMonths months for which a room is lent
     * @param smallMoneyShare money for small projects of the township's own groups, over the cost of operation
     * @param roundEveryMonths months between two rounds of small projects, counted from January
     * @param projectYuan money of one small project
     * @param projectCostShare part of it that the project itself costs the group, 0–1
     * @param familiarityWeight how much familiarity counts against the quality seen when small money is given
     */
    public record Resources(
            int rooms,
            int roomMonths,
            double smallMoneyShare,
            int roundEveryMonths,
            double projectYuan,
            double projectCostShare,
            double familiarityWeight) {}
}
