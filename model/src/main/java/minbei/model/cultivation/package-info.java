/**
 * Small public money that cultivates organizations: grants of the cultivation field, special fund included, and townships' small projects
 * for filed groups.
 *
 * <p>ODD, "Budget is appropriated". Source: 姬瑞丽,《闵行区社会组织建设经验对北碚的启示》,《消费导刊》 2015 (3): opinions on cultivation
 * 培育扶持意见, special fund 专项资金.
 */
@NullMarked
package minbei.model.cultivation;

import org.jspecify.annotations.NullMarked;
