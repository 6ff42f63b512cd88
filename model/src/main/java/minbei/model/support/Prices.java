package minbei.model.support;

/**
 * What a worker and a room cost in the district.
 *
 * @param wageYuanPerMonth wage with contributions of one worker, yuan a month
 * @param rentYuanPerMonth rent of an organization's premises, yuan a month
 */
public record Prices(double wageYuanPerMonth, double rentYuanPerMonth) {}
