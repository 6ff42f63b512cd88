package minbei.analysis.experiment;

import minbei.analysis.language.Bilingual;

/**
 * A parameter's value in a district and where it is from. Texts are as the catalogue and the district file have them;
 * what they do not say is empty.
 *
 * @param key dotted name in the parameter catalogue
 * @param label name for readers
 * @param value value in the baseline
 * @param unit unit of value and range
 * @param range plausible range
 * @param source publication or assumption
 * @param confidence {@code high}, {@code medium} or {@code low}
 */
public record ParameterProvenance(
        String key, Bilingual label, String value, String unit, String range, String source, String confidence) {}
