package minbei.scenario.assumption;

import java.math.BigDecimal;

/**
 * What a draw made of a parameter in a district.
 *
 * @param key key of the parameter
 * @param coordinate its coordinate in the Latin hypercube, 0 to 1; 0.5 stands for the best value
 * @param value the number in the drawn world
 * @param putBack whether the best value was kept, because with the drawn one the world would have been refused
 */
public record DrawnValue(String key, double coordinate, BigDecimal value, boolean putBack) {}
