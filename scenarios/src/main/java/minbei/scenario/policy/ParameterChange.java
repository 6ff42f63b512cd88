package minbei.scenario.policy;

import java.math.BigDecimal;
import minbei.model.schedule.Month;

/**
 * A parameter that takes another value.
 *
 * @param month first month of the other value
 * @param key key of the parameter
 * @param from value until the month before
 * @param to value from this month on
 */
public record ParameterChange(Month month, String key, BigDecimal from, BigDecimal to) {}
