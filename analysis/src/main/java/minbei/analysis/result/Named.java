package minbei.analysis.result;

import minbei.analysis.language.Bilingual;

/**
 * A district or a policy of an experiment.
 *
 * @param key its name in tables and on the command line
 * @param name its name for readers
 */
public record Named(String key, Bilingual name) {}
