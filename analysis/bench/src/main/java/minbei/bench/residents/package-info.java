/**
 * The common ground of a fair race: one district, one fixed offer of services, one tally; and on it the model's own residents, without
 * the organizations and public bodies that only the whole model has.
 */
@NullMarked
package minbei.bench.residents;

import org.jspecify.annotations.NullMarked;
