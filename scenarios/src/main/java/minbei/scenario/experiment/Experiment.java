package minbei.scenario.experiment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Label;

/**
 * Worlds that are held against each other to answer a question.
 *
 * @param head name and label
 * @param question what it is to answer
 * @param kind which worlds, and how they are read
 * @param districts names of the districts, in the order of the file
 * @param common parameter values that hold in all districts instead of their own, drawn or not
 * @param replications how many runs of each world in each district, each with luck of its own that the worlds share
 * @param months recorded months from 2014-01
 * @param populationScale agents per resident, above 0 and at most 1
 * @param seed seed of the first replication
 * @param file the file as a user names it
 */
public record Experiment(
        FileHead head,
        Label question,
        ExperimentKind kind,
        List<String> districts,
        Map<String, BigDecimal> common,
        Replications replications,
        int months,
        BigDecimal populationScale,
        long seed,
        String file) {

    /** Copies list and map. */
    public Experiment {
        districts = List.copyOf(districts);
        common = Collections.unmodifiableMap(new LinkedHashMap<>(common));
    }

    /** Name in files and on the command line. */
    public String name() {
        return head.name();
    }

    /** How it is called in tables and charts. */
    public Label label() {
        return head.label();
    }

    /** The districts that have results of their own. */
    public List<String> studied() {
        return kind.studied(districts);
    }

    /**
     * A district as a world has it: with the blocks that are another's, with what is common to all districts, and with values of its own.
     *
     * @param name one of the studied districts
     * @param world one of the worlds
     * @param loaded the districts of the experiment by name, with their best or with drawn values
     * @return the district over which the world's policy is laid
     * @throws IllegalArgumentException if shares then no longer sum to 1
     */
    public LoadedDistrict district(String name, World world, Map<String, LoadedDistrict> loaded) {
        LoadedDistrict district = Objects.requireNonNull(loaded.get(name));
        if (!world.replaced().isEmpty()) {
            LoadedDistrict other = Objects.requireNonNull(loaded.get(districts.get(1)));
            district = district.replacing(
                    other,
                    key -> world.replaced().stream().anyMatch(block -> block.holds(key)),
                    world.replaced().stream().anyMatch(Block::place));
        }
        return with(withCommon(district), world.values());
    }

    /**
     * A district with what is common to all districts.
     *
     * @param district the district
     * @return the district with those values instead of its own
     * @throws IllegalArgumentException if shares then no longer sum to 1
     */
    public LoadedDistrict withCommon(LoadedDistrict district) {
        return with(district, common);
    }

    private static LoadedDistrict with(LoadedDistrict district, Map<String, BigDecimal> values) {
        if (values.isEmpty()) {
            return district;
        }
        Map<String, Double> numbers = new LinkedHashMap<>();
        values.forEach((key, number) -> numbers.put(key, number.doubleValue()));
        return district.with(numbers);
    }

    /**
     * A district under one of the experiment's variants, with what is common to all districts.
     *
     * @param district the district
     * @param variant other rules or data
     * @return the district with those values instead of its own
     * @throws IllegalArgumentException if shares then no longer sum to 1
     */
    public LoadedDistrict under(LoadedDistrict district, Variant variant) {
        return with(withCommon(district), variant.values());
    }
}
