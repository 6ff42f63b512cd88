package minbei.analysis.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import minbei.analysis.language.Bilingual;

/**
 * A policy as readers see it.
 *
 * @param key for example {@code status-quo}
 * @param name in both languages
 * @param note what it is about, if its file says
 * @param changes by key of the district, what the policy changes against the district's baseline within the recorded
 *     months; empty where it changes nothing
 * @param laterStarts by key of the district, the first month after the recorded ones from which the policy changes
 *     something; without districts where it does not
 * @param unpaid by key of the district, where the institutions of the policy cost more than the money for buying services; without
 *     districts that can pay
 * @param part what the experiment has it for
 */
public record PolicyDescription(
        String key,
        Bilingual name,
        Optional<Bilingual> note,
        Map<String, List<ParameterChange>> changes,
        Map<String, Integer> laterStarts,
        Map<String, UnpaidInstitutions> unpaid,
        Part part) {

    /** What an experiment has a policy for. */
    public enum Part {
        /** The question is about it, or it is a yardstick. */
        COMPARED,
        /** It changes next to nothing: its difference to the main yardstick is what chance makes of any pair of worlds. */
        PLACEBO,
        /** A policy under other rules or other data, to see how much hangs on them. */
        VARIANT
    }

    /** A policy that every district can pay, and that is compared. */
    public PolicyDescription(
            String key,
            Bilingual name,
            Optional<Bilingual> note,
            Map<String, List<ParameterChange>> changes,
            Map<String, Integer> laterStarts) {
        this(key, name, note, changes, laterStarts, Map.of(), Part.COMPARED);
    }

    /** Copies the maps in their order. */
    public PolicyDescription {
        Map<String, List<ParameterChange>> copy = new LinkedHashMap<>();
        changes.forEach((district, list) -> copy.put(district, List.copyOf(list)));
        changes = Collections.unmodifiableMap(copy);
        laterStarts = Collections.unmodifiableMap(new LinkedHashMap<>(laterStarts));
        unpaid = Collections.unmodifiableMap(new LinkedHashMap<>(unpaid));
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
     * Whether the policy leaves a district's baseline as it is in all recorded months.
     *
     * @param district key of the district
     * @return true if nothing differs
     */
    public boolean changesNothing(String district) {
        return changesIn(district).isEmpty();
    }

    /**
     * The month in which a policy begins that changes nothing in the recorded months.
     *
     * @param district key of the district
     * @return months since 2014-01, after the recorded ones; empty if it begins earlier or never
     */
    public OptionalInt beginsAfterTheRecord(String district) {
        Integer month = laterStarts.get(district);
        return month == null || !changesNothing(district) ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /**
     * Whether a district's money does not pay for the institutions of the policy.
     *
     * @param district key of the district
     * @return from when and by how much, or empty if it pays
     */
    public Optional<UnpaidInstitutions> unpaidIn(String district) {
        return Optional.ofNullable(unpaid.get(district));
    }
}
