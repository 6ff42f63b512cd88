/**
 * Contracts between public buyers and organizations 政府购买服务合同: what was agreed, set aside, paid and delivered.
 *
 * <p>ODD, sections 2 and "Contracts are evaluated and paid". How a contract comes about stands in {@code procurement}.
 */
@NullMarked
package minbei.model.contract;

import org.jspecify.annotations.NullMarked;
