package minbei.model.environment;

/**
 * How incidents spoil a community's environment and what a project against them takes (ODD, "Needs arise").
 *
 * @param incidentsPerCommunityYear incidents that spoil a community not already spoiled, per community and year
 * @param fadeMonths mean months until an incident fades by itself
 * @param projectYuan cost of one project, yuan of 2013
 * @param projectMonths months a project takes until the community is clean
 */
public record EnvironmentParameters(
        double incidentsPerCommunityYear, double fadeMonths, double projectYuan, int projectMonths) {}
