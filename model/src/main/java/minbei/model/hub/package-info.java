/**
 * Hubs 枢纽型社会组织: the service centres of social organizations 社会组织服务中心 in townships, who runs them, and what their few
 * workers do.
 *
 * <p>ODD, "Incubators and hubs support". Source: 姬瑞丽,《闵行区社会组织建设经验对北碚的启示》,《消费导刊》 2015 (3): centres in each
 * township, run by the winner of a tender, as platforms of services, resources, purchase and capability, which also evaluate and
 * supervise projects.
 */
@NullMarked
package minbei.model.hub;

import org.jspecify.annotations.NullMarked;
