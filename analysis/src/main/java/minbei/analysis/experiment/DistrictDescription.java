package minbei.analysis.experiment;

import java.util.List;
import java.util.Optional;
import minbei.analysis.language.Bilingual;

/**
 * A district as readers see it.
 *
 * @param key for example {@code minhang}
 * @param name for example Minhang, 闵行
 * @param residents residents when the recorded months begin
 * @param townships in the fixed order of the model
 * @param parameters every parameter's value in the district's baseline and where it is from
 */
public record DistrictDescription(
        String key,
        Bilingual name,
        long residents,
        List<TownshipDescription> townships,
        List<ParameterProvenance> parameters) {

    /** Copies the lists. */
    public DistrictDescription {
        townships = List.copyOf(townships);
        parameters = List.copyOf(parameters);
    }

    /**
     * Where a parameter's value is from.
     *
     * @param parameter dotted name in the parameter catalogue
     * @return its provenance, or empty if the description has none
     */
    public Optional<ParameterProvenance> parameter(String parameter) {
        return parameters.stream()
                .filter(provenance -> provenance.key().equals(parameter))
                .findFirst();
    }
}
