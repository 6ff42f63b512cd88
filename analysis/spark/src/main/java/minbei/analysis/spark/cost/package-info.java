/** What Spark costs beside the runs, measured against the local engine in one process. */
@NullMarked
package minbei.analysis.spark.cost;

import org.jspecify.annotations.NullMarked;
