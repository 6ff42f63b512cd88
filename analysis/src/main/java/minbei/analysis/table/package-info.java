/**
 * Results as tables for other programs: tidy CSV, a workbook, and a description of every column.
 *
 * <p>Form: tidy data (Wickham 2014, Journal of Statistical Software 59(10)), described by a Frictionless Data Package
 * (Data Package, Tabular Data Resource and Table Schema, version 1). Equal runs give equal bytes, whatever the
 * machine, the day or the number of threads.
 */
@NullMarked
package minbei.analysis.table;

import org.jspecify.annotations.NullMarked;
