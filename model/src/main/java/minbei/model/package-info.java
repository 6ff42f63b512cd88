/**
 * The model: residents of a district, the public money meant for them, and who serves them.
 *
 * <p>One package a concept, one section of the ODD each ({@code model/docs/odd.md}). {@link minbei.model.Simulation} runs a world
 * from a {@link minbei.model.RunInput} and a seed.
 */
@NullMarked
package minbei.model;

import org.jspecify.annotations.NullMarked;
