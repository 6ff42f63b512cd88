package minbei.model.support;

import java.util.List;

/** What support organizations are contracted for. */
public enum SupportFunction {
    /** Incubation outside the park 机构孵化. */
    INCUBATION,
    /** Project design 项目研发. */
    PROJECT_DESIGN,
    /** Capability in all townships 能力提升. */
    CAPABILITY,
    /** Evaluation by third parties 绩效评估. */
    EVALUATION,
    /** Think tank 智库支持. */
    THINK_TANK;

    /** All functions, in order. */
    public static final List<SupportFunction> ALL = List.of(values());
}
