package minbei.model.procurement.bid;

/**
 * From where an organization may hear of a project; each is the chance to hear from that source alone, 0–1.
 *
 * @param base from what is usual: notices on walls, colleagues
 * @param publication from published needs and budgets
 * @param platform from the one-stop platform
 * @param catalogue from having known a standard item months ahead
 * @param experience from working for public buyers already; half of it after one contract won, more after more
 * @param outsideAttention how much of publication and platform reaches organizations from outside the district, relative
 */
public record HearingParameters(
        double base,
        double publication,
        double platform,
        double catalogue,
        double experience,
        double outsideAttention) {}
