/**
 * Departments and townships buy services from organizations 政府购买服务: from a plan to a call, to an award, to a contract; and the
 * institutions that shape it: catalogues, list, platform, publication, review, rules.
 *
 * <p>ODD, "Departments and townships procure". Sub-packages: {@code plan} is what buyers want, {@code bid} how organizations answer,
 * {@code method} how the one meets the other. Source: 姬瑞丽,《闵行区社会组织建设经验对北碚的启示》,《消费导刊》 2015 (3).
 */
@NullMarked
package minbei.model.procurement;

import org.jspecify.annotations.NullMarked;
