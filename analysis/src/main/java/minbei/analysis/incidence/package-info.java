/**
 * Who gains and who loses: groups by need, township, hukou, income and age, as means over replications with their intervals, and
 * residents one by one only net of the churn that any change of the world brings about.
 */
@NullMarked
package minbei.analysis.incidence;

import org.jspecify.annotations.NullMarked;
