package minbei.analysis.experiment;

/**
 * One lever pulled.
 *
 * @param month months since 2014-01, from which the new value is in force
 * @param key dotted name in the parameter catalogue
 * @param from value before, as in the scenario file
 * @param to value from then on
 */
public record ParameterChange(int month, String key, String from, String to) {}
