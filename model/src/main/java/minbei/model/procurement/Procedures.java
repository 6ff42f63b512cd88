package minbei.model.procurement;

import java.util.Map;
import minbei.model.contract.Method;
import minbei.model.procurement.method.BindingRule;
import minbei.model.procurement.method.Conditions;
import minbei.model.procurement.method.PurchaseMethod;
import minbei.model.procurement.plan.Project;

/**
 * How a month's purchases are made: the methods, under which conditions, and which rules bind.
 *
 * @param methods the four methods
 * @param now the month's conditions
 * @param limits from which values rules bind
 * @param consultationBidders valid offers that a consultation must have
 */
record Procedures(
        Map<Method, PurchaseMethod> methods, Conditions now, BindingRule.Limits limits, int consultationBidders) {

    PurchaseMethod by(Method method) {
        PurchaseMethod found = methods.get(method);
        if (found == null) {
            throw new IllegalStateException("method " + method.key() + " must be known");
        }
        return found;
    }

    /** A call of a project by the method its buyer would use, or by the one that the rules ask for. */
    Call call(Project project, Method wanted) {
        BindingRule rule = limits.of(project.yearFen());
        PurchaseMethod method = by(rule.allowed(wanted));
        return new Call(
                project, method.method(), rule, costFen(method, project), project.month() + method.months(now) - 1);
    }

    /** Months from plan to start. */
    int months(Method wanted, long yearFen) {
        return by(limits.of(yearFen).allowed(wanted)).months(now);
    }

    long costFen(PurchaseMethod method, Project project) {
        return method.costFen(now, project.yearFen(), project.firstYearFen() / project.referenceFen());
    }

    /** Valid bids that a rule asks for. */
    int atLeast(BindingRule rule) {
        return switch (rule) {
            case NONE, LEAVE -> 1;
            case CONSULTATION -> consultationBidders;
            case TENDER -> now.method().tenderBidders();
        };
    }
}
