/**
 * Evaluation and audit 绩效评估与财务审计: who judges the work under contracts, how mild evaluators become, what a verdict does to payment and
 * to the next award, and who finds misuse.
 *
 * <p>ODD, "Contracts are evaluated and paid"; rows B8c and, by its seam, M5c of the institutions. Evaluators who live from being hired again
 * drift to false evaluation without the public's voice: Yue et al. 2023 (Scientific Reports 13:20543).
 */
@NullMarked
package minbei.model.evaluation;

import org.jspecify.annotations.NullMarked;
