/**
 * How contracts are performed 履约: who was served under them, what was reported, how much effort the terms leave for what nobody counts,
 * and what was paid.
 *
 * <p>ODD, "Contracts are evaluated and paid". Effort for what is counted and for what is not is the multitask problem of Holmstrom and
 * Milgrom 1991 (Journal of Law, Economics, and Organization 7).
 */
@NullMarked
package minbei.model.evaluation.performance;

import org.jspecify.annotations.NullMarked;
