package minbei.analysis.experiment;

import java.util.List;
import minbei.analysis.language.Bilingual;

/**
 * A district as readers see it.
 *
 * @param key for example {@code minhang}
 * @param name for example Minhang, 闵行
 * @param townships in the fixed order of the model
 * @param parameters every parameter's value in the district's baseline and where it is from
 */
public record DistrictDescription(
        String key, Bilingual name, List<TownshipDescription> townships, List<ParameterProvenance> parameters) {

    /** Copies the lists. */
    public DistrictDescription {
        townships = List.copyOf(townships);
        parameters = List.copyOf(parameters);
    }
}
