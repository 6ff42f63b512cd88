/**
 * What public buyers plan to buy: how much money they may and want to use, where they know of need that nobody meets, and the projects they
 * make of it; what becomes of money they do not use.
 *
 * <p>ODD, "Departments and townships procure". Source: 姬瑞丽 2015 (职能部门应理清职能边界，明确需要直接提供和可以购买提供的服务项目).
 */
@NullMarked
package minbei.model.procurement.plan;

import org.jspecify.annotations.NullMarked;
