/**
 * Sweeps: which parameters and levers are varied, at which points, in which districts and under which policies.
 *
 * <p>A design fixes points of the unit cube; each factor turns its coordinate, read as a quantile, into a value. So one
 * design serves districts whose plausible ranges differ, and points are shared by districts, policies and seeds.
 *
 * <p>Sources: McKay, Beckman and Conover (1979, Technometrics 21) for Latin hypercubes; Johnson, Moore and Ylvisaker
 * (1990, J. Stat. Plan. Inference 26) for maximin; Joe and Kuo (2008, SIAM J. Sci. Comput. 30) and Owen (1995, in
 * Monte Carlo and Quasi-Monte Carlo Methods) for scrambled Sobol' points; Morris (1991, Technometrics 33); Saltelli et
 * al. (2010, Comput. Phys. Commun. 181).
 */
@NullMarked
package minbei.scenario.sweep;

import org.jspecify.annotations.NullMarked;
