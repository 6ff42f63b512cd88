/**
 * Help for social organizations: support organizations 支持型社会组织, what they sell and what they are contracted for; and what all who
 * pick and help organizations have in common, how need and promise look to them.
 *
 * <p>ODD, "Incubators and hubs support". Source: 姬瑞丽,《闵行区社会组织建设经验对北碚的启示》,《消费导刊》 2015 (3): support organizations
 * offer incubation, project design, capability, evaluation and a think tank.
 */
@NullMarked
package minbei.model.support;

import org.jspecify.annotations.NullMarked;
