/**
 * An experiment: districts × policies × replications, what it was asked, and what its runs say together.
 *
 * <p>Terms as in exploratory modelling (Kwakkel 2017, Environmental Modelling and Software 96): a policy is a set of
 * levers, an outcome is what is observed, an experiment is a design over both, a replication is one seed of it.
 * Replication {@code r} has the same seed under every policy (common random numbers, ODD section 4), so that policies
 * are compared in pairs.
 */
@NullMarked
package minbei.analysis.experiment;

import org.jspecify.annotations.NullMarked;
