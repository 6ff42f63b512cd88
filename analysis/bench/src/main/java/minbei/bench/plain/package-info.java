/**
 * The same residents as MASON's users write them: an object each, primitive fields, the generator that all share, a draw for each
 * chance and month. They are a yardstick of speed, not a part of the model.
 *
 * <p>A month of a resident takes a draw for death, one for moving out, and one for each kind of need that the resident does not have.
 * Whatever else the two ways of writing leave open is settled in favour of these: only those in need have a list of needs; who seeks is
 * handed to one office, which works through them after everybody has stepped; tables of chances and of providers' weights are prepared
 * once or once a month.
 */
@NullMarked
package minbei.bench.plain;

import org.jspecify.annotations.NullMarked;
