/**
 * The report of an experiment: one self-contained page, and its charts as files.
 *
 * <p>The page asks for nothing from outside and needs no script; it holds no time, duration or path, so that the same results give the
 * same bytes on the same Java version. It is well-formed XML as well as HTML.
 */
@NullMarked
package minbei.analysis.report;

import org.jspecify.annotations.NullMarked;
