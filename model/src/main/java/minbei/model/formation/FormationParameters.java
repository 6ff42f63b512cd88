package minbei.model.formation;

/**
 * How residents come forward and found groups (ODD, "Groups form").
 *
 * @param candidatesPerTenThousandMonth residents who may found a group, per 10,000 residents and month
 * @param adultFromYears age from which a resident may found a group, years
 * @param comeForwardShare candidates who come forward where unmet need and trust are as at the start and no group is near, 0–1
 * @param referenceUnmetShare residents of a community with an unmet need of a kind at which a candidate comes forward as often as
 *     {@code comeForwardShare} says, 0–1
 * @param unmetExponent how the chance grows with the unmet need seen: its exponent
 * @param trustWeight change of the log odds of coming forward per unit of trust
 * @param legitimationPerGroup change of the log odds per group of the same work in the township, for the first few
 * @param legitimationGroups groups of the same work in the township beyond which no more legitimation is gained
 * @param competitionPerGroup change of the log odds per group of the same work in the township
 * @param retryPerMonth founders of dissolved groups who try again, per month, 0–1
 * @param retryWithinMonths months after dissolving in which they may
 * @param membersAtFounding volunteers of a new group
 * @param cashAtFoundingYuan money of a new group, yuan
 */
public record FormationParameters(
        double candidatesPerTenThousandMonth,
        int adultFromYears,
        double comeForwardShare,
        double referenceUnmetShare,
        double unmetExponent,
        double trustWeight,
        double legitimationPerGroup,
        int legitimationGroups,
        double competitionPerGroup,
        double retryPerMonth,
        int retryWithinMonths,
        double membersAtFounding,
        double cashAtFoundingYuan) {}
