package minbei.analysis.experiment;

/**
 * What a replication of the drawn half made of a parameter.
 *
 * @param replication from 0
 * @param district key of the district
 * @param key dotted name in the parameter catalogue
 * @param coordinate its coordinate in the Latin hypercube, 0 to 1; 0.5 stands for the best value
 * @param value the number in the drawn world
 * @param putBack whether the best value was kept because the world would have been refused with the drawn one
 */
public record ParameterDraw(
        int replication, String district, String key, double coordinate, double value, boolean putBack) {}
