package minbei.model.procurement.method;

import minbei.model.contract.Method;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;

/**
 * Parts of a need's projects that go by each method; for each need the four sum to 1.
 *
 * @param directedCommissioning by directed commissioning 定向委托, 0–1
 * @param projectContracting by project contracting 项目发包, 0–1
 * @param feeFollowsTask by fee follows task 费随事转, 0–1
 * @param openTender by open tender 公开招标, 0–1
 */
public record MethodMix(
        ByNeed directedCommissioning, ByNeed projectContracting, ByNeed feeFollowsTask, ByNeed openTender) {

    /**
     * The part of one method.
     *
     * @param method which
     * @param kind kind of need
     * @return 0–1
     */
    public double of(Method method, NeedKind kind) {
        return switch (method) {
            case DIRECTED_COMMISSIONING -> directedCommissioning.of(kind);
            case PROJECT_CONTRACTING -> projectContracting.of(kind);
            case FEE_FOLLOWS_TASK -> feeFollowsTask.of(kind);
            case OPEN_TENDER -> openTender.of(kind);
        };
    }

    /**
     * The method that a draw gives.
     *
     * @param kind kind of need
     * @param u uniform on [0, 1)
     * @return the first method whose cumulated part is above u
     */
    public Method choose(NeedKind kind, double u) {
        double cumulated = 0;
        Method last = Method.OPEN_TENDER;
        for (Method method : Method.values()) {
            double part = of(method, kind);
            cumulated += part;
            if (u < cumulated) {
                return method;
            }
            last = part > 0 ? method : last;
        }
        // shares sum to one within rounding only
        return last;
    }
}
