package minbei.model.budget;

import minbei.model.need.ByNeed;

/**
 * Public money for community services (ODD, "Budget is appropriated").
 *
 * @param envelopePerResidentYear yuan of 2013 per resident and year
 * @param needShare share of the envelope for each personal kind of need
 * @param environmentShare share of the envelope for the environment; with {@code needShare} it sums to 1
 */
public record BudgetParameters(double envelopePerResidentYear, ByNeed needShare, double environmentShare) {}
