package minbei.scenario.policy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import minbei.model.ModelParameters;
import minbei.model.ParameterTimeline;
import minbei.model.schedule.Month;
import minbei.scenario.content.ContentHash;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.file.ScenarioException;

/** A policy in a district: the parameters in force in each month. */
public final class ResolvedScenario {

    private final LoadedDistrict district;
    private final Policy policy;
    private final ParameterTimeline timeline;
    private final List<ParameterChange> changes;

    private ResolvedScenario(
            LoadedDistrict district, Policy policy, ParameterTimeline timeline, List<ParameterChange> changes) {
        this.district = district;
        this.policy = policy;
        this.timeline = timeline;
        this.changes = List.copyOf(changes);
    }

    /**
     * Lays a policy over a district.
     *
     * @param district the district
     * @param policy the policy
     * @return the scenario
     * @throws ScenarioException if a lever leads out of bounds here, or shares no longer sum to one
     */
    public static ResolvedScenario of(LoadedDistrict district, Policy policy) throws ScenarioException {
        PolicyOverlay overlay = PolicyOverlay.of(district, policy);
        Map<Integer, ModelParameters> states = new TreeMap<>();
        overlay.states().forEach((month, parameters) -> states.put(month.index(), parameters));
        ParameterTimeline timeline = ParameterTimeline.of(district.baseline(), states);
        return new ResolvedScenario(district, policy, timeline, overlay.changes());
    }

    /** The district. */
    public LoadedDistrict district() {
        return district;
    }

    /** The policy. */
    public Policy policy() {
        return policy;
    }

    /** The parameters in force in each month. */
    public ParameterTimeline timeline() {
        return timeline;
    }

    /** What changes and when, by month, then in the order of the catalogue. */
    public List<ParameterChange> changes() {
        return changes;
    }

    /** Whether the policy leaves the district's parameters as they are in every month. */
    public boolean changesNothing() {
        ModelParameters baseline = timeline.baseline();
        return changes.stream()
                .map(ParameterChange::month)
                .map(Month::index)
                .allMatch(month -> timeline.at(month).equals(baseline));
    }

    /**
     * The address of what runs: the district and the changes. Two policies that do the same in a district share it, whatever
     * they are called.
     *
     * @return 64 hexadecimal digits
     */
    public String contentHash() {
        ContentHash content = ContentHash.create();
        district.addTo(content);
        changes.forEach(change -> content.add("change", change.month(), change.key(), change.to()));
        return content.hex();
    }
}
