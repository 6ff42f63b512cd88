/**
 * The model live, in the console of MASON: start, pause, step; tiles of townships, charts, and inspectors of organizations,
 * departments and townships.
 *
 * <p>It looks on and changes nothing: a world run here has the bits of one run without it.
 */
@NullMarked
package minbei.analysis.console;

import org.jspecify.annotations.NullMarked;
