/**
 * Luck, kept apart from policy: every draw is a pure function of (seed, stream, entity, occasion, index).
 *
 * <p>ODD, section 4. Method: counter-based generators (Salmon, Moraes, Dror and Shaw 2011, SC'11) keyed per decision and agent,
 * as in Klein, Abeysuriya, Stuart and Kerr 2024 (arXiv 2409.02086); the mixing function is the variant 13 of Stafford's
 * 64-bit finalizers, used in SplitMix (Steele, Lea and Flood 2014, OOPSLA).
 */
@NullMarked
package minbei.model.random;

import org.jspecify.annotations.NullMarked;
