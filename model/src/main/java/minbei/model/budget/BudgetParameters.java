package minbei.model.budget;

import minbei.model.need.ByNeed;

/**
 * Public money for community services (ODD, "Budget is appropriated").
 *
 * @param envelopePerResidentYear yuan of 2013 per resident and year
 * @param needShare share of the envelope for each personal kind of need
 * @param environmentShare share of the envelope for the environment; with {@code needShare} it sums to 1
 * @param institutionalShare part of the money for buying and cultivating that flows by budget line, a twelfth a month; the rest comes
 *     ad hoc, at random months, 0–1
 * @param adHocReleasesPerYear how often in a year, on average, money that comes ad hoc is released
 * @param cultivationShare share of the envelope for small grants that cultivate organizations, taken from the money for buying; it
 *     flows as that money does
 * @param specialFundShare share of the envelope in a special fund for the same grants: a twelfth each month, whatever the rule
 */
public record BudgetParameters(
        double envelopePerResidentYear,
        ByNeed needShare,
        double environmentShare,
        double institutionalShare,
        double adHocReleasesPerYear,
        double cultivationShare,
        double specialFundShare) {}
