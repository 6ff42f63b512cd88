package minbei.model.evaluation;

/**
 * What auditors find, and what follows.
 *
 * @param feeShare cost of an audit as a share of the contract's price of the year
 * @param thoroughPerMillionYear audits a year that the district's auditors do thoroughly, per million residents
 * @param findChance chance that a thorough audit finds what is there, 0–1
 * @param pettyShare false reports up to this share of the year's price pass for mistakes
 * @param barMonths months for which an organization is barred from bidding after a finding
 * @param reputationLoss part of its reputation that it loses, 0–1
 */
public record AuditParameters(
        double feeShare,
        double thoroughPerMillionYear,
        double findChance,
        double pettyShare,
        int barMonths,
        double reputationLoss) {}
