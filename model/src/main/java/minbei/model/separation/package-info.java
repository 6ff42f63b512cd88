/**
 * Separation of associations from government 社会团体与党政机关分离: people, money and offices part step by step.
 *
 * <p>ODD, "Institutions", M2b. Source: 姬瑞丽,《闵行区社会组织建设经验对北碚的启示》,《消费导刊》 2015 (3):
 * 《关于闵行区社会团体与党政机关逐步分离的实施意见》.
 */
@NullMarked
package minbei.model.separation;

import org.jspecify.annotations.NullMarked;
