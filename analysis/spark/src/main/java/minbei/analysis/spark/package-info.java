/**
 * Sweeps on Apache Spark, for clusters that exist: standalone, YARN, Kubernetes.
 *
 * <p>Only the RDD interface for Java is used, so that one jar serves several Spark versions. The driver keeps the
 * journal and writes the tables; executors are told the scenario files and numbers of runs, and give back outcomes.
 */
@NullMarked
package minbei.analysis.spark;

import org.jspecify.annotations.NullMarked;
