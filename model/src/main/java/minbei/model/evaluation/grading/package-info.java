/**
 * Grading of registered organizations 社会组织评估等级, 1A to 5A.
 *
 * <p>ODD, "Contracts are evaluated and paid". Rules: Measures for the Evaluation of Social Organizations 社会组织评估管理办法, Ministry of Civil
 * Affairs order 39, in force since March 2011: two full years of registration, the inspection of the year before passed, valid for five
 * years.
 */
@NullMarked
package minbei.model.evaluation.grading;

import org.jspecify.annotations.NullMarked;
