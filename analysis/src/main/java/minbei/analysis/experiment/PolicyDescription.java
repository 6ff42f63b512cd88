package minbei.analysis.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minbei.analysis.language.Bilingual;

/**
 * A policy as readers see it.
 *
 * @param key for example {@code status-quo}
 * @param name in both languages
 * @param changes by key of the district, what the policy changes against the district's baseline; empty where it
 *     changes nothing
 */
public record PolicyDescription(String key, Bilingual name, Map<String, List<ParameterChange>> changes) {

    /** Copies the map in its order. */
    public PolicyDescription {
        Map<String, List<ParameterChange>> copy = new LinkedHashMap<>();
        changes.forEach((district, list) -> copy.put(district, List.copyOf(list)));
        changes = Collections.unmodifiableMap(copy);
    }

    /**
     * What the policy changes in a district.
     *
     * @param district key of the district
     * @return changes by month, empty if none
     */
    public List<ParameterChange> changesIn(String district) {
        return changes.getOrDefault(district, List.of());
    }

    /**
     * Whether the policy leaves a district's baseline as it is.
     *
     * @param district key of the district
     * @return true if nothing differs
     */
    public boolean changesNothing(String district) {
        return changesIn(district).isEmpty();
    }
}
