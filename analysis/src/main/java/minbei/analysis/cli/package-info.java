/**
 * The command line: {@code minbei run}, {@code compare}, {@code trace}, {@code verify}, {@code check} and
 * {@code list}.
 *
 * <p>Conventions as in the Command Line Interface Guidelines (Prasad, Firshman, Tashian and Parish, clig.dev):
 * results on standard output, progress and problems on standard error, one clear line a problem, exit codes that
 * scripts can rely on ({@link minbei.analysis.cli.ExitCode}).
 */
@NullMarked
package minbei.analysis.cli;

import org.jspecify.annotations.NullMarked;
