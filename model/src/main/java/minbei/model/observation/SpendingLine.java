package minbei.model.observation;

import minbei.model.money.Purpose;

/**
 * Money of one month, purpose and field.
 *
 * @param month months since 2014-01
 * @param purpose what it was spent on, or why it was returned
 * @param field key of the need, or {@code environment}
 * @param fen amount in fen, 0 or more
 */
public record SpendingLine(int month, Purpose purpose, String field, long fen) {}
