package minbei.analysis.table;

import minbei.analysis.language.Bilingual;

/**
 * A column or an indicator of numbers.
 *
 * @param key its heading
 * @param name name for readers
 * @param unit unit of its values
 */
public record Measure(String key, Bilingual name, String unit) {}
