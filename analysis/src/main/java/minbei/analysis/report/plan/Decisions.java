package minbei.analysis.report.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ParameterChange;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.wording.LeverFamily;
import minbei.analysis.report.wording.Reading;

/** What has to be decided for a policy in a district, beyond what the yardstick has, and by whom. */
public final class Decisions {

    private final Reading reading;
    private final DistrictDescription district;
    private final PolicyDescription policy;

    private Decisions(Reading reading, DistrictDescription district, PolicyDescription policy) {
        this.reading = reading;
        this.district = district;
        this.policy = policy;
    }

    /**
     * One matter.
     *
     * @param month from which it holds, in words
     * @param matter what it is: the institution, or the lever where it is none of the source paper's
     * @param direction what is to become of it
     */
    public record Matter(String month, String matter, Direction direction) {}

    private record Named(Decider decider, int month, String matter, boolean isShare) {}

    /**
     * What has to be decided.
     *
     * @param reading the results
     * @param district where
     * @param policy the package
     * @return by decider, matters in the order of their months and of the policy's levers
     */
    public static Map<Decider, List<Matter>> of(
            Reading reading, DistrictDescription district, PolicyDescription policy) {
        return new Decisions(reading, district, policy).byDecider();
    }

    private Map<Decider, List<Matter>> byDecider() {
        Map<Named, List<ParameterChange>> matters = new LinkedHashMap<>();
        for (ParameterChange change : beyondYardstick()) {
            Optional<DecisionMatter> listed = DecisionMatter.of(change.key());
            Decider decider = listed.map(DecisionMatter::decider).orElse(Decider.OTHERS);
            String matter = listed.flatMap(DecisionMatter::institution)
                    .map(institution -> reading.in(institution.english(), institution.chinese()))
                    .orElseGet(() -> label(change.key()));
            boolean isShare = listed.map(DecisionMatter::isShare).orElse(false);
            matters.computeIfAbsent(new Named(decider, change.month(), matter, isShare), key -> new ArrayList<>())
                    .add(change);
        }
        Map<Decider, List<Matter>> lists = new EnumMap<>(Decider.class);
        matters.forEach((named, changes) -> lists.computeIfAbsent(named.decider(), key -> new ArrayList<>())
                .add(new Matter(reading.month(named.month()), named.matter(), Direction.of(changes, named.isShare()))));
        return lists;
    }

    private String label(String lever) {
        return district.parameter(lever)
                .map(parameter -> LeverFamily.of(reading.in(parameter.label())))
                .map(LeverFamily::name)
                .orElse(lever);
    }

    /** What the policy changes and the yardstick does not, and what it leaves in force that the yardstick abolishes. */
    private List<ParameterChange> beyondYardstick() {
        List<ParameterChange> own = policy.changesIn(district.key());
        List<ParameterChange> base = reading.yardstick().changesIn(district.key());
        List<ParameterChange> beyond = new ArrayList<>();
        own.stream().filter(change -> !base.contains(change)).forEach(beyond::add);
        base.stream()
                .filter(change -> own.stream().noneMatch(other -> other.key().equals(change.key())))
                .map(change -> new ParameterChange(change.month(), change.key(), change.to(), change.from()))
                .forEach(beyond::add);
        return beyond;
    }
}
