package minbei.scenario.district;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import minbei.model.ModelParameters;
import minbei.model.district.District;
import minbei.scenario.content.ContentHash;
import minbei.scenario.content.Decimal;
import minbei.scenario.parameter.Catalogue;
import minbei.scenario.parameter.Parameter;
import minbei.scenario.parameter.ParameterSet;
import minbei.scenario.parameter.ParameterValue;
import minbei.scenario.parameter.SumRule;

/** A district with a value for every parameter: its own where it gives one, else that of the catalogue. */
public final class LoadedDistrict {

    private static final String VILLAGE_SIZE = "population.villageRelativeSize";

    private final DistrictFacts facts;
    private final Catalogue catalogue;
    private final Map<String, ParameterValue> values;
    private final ParameterSet numbers;
    private final District district;

    private LoadedDistrict(DistrictFacts facts, Catalogue catalogue, Map<String, ParameterValue> values) {
        this.facts = facts;
        this.catalogue = catalogue;
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        this.numbers = ParameterSet.of(catalogue, values);
        this.district = ResidentSpread.of(facts, numbers.number(VILLAGE_SIZE).doubleValue())
                .district();
    }

    static LoadedDistrict of(DistrictFacts facts, Catalogue catalogue, Map<String, ParameterValue> values) {
        return new LoadedDistrict(facts, catalogue, values);
    }

    /** Name in files and on the command line. */
    public String name() {
        return facts.head().name();
    }

    /** Townships, communities and residents. */
    public District district() {
        return district;
    }

    /** The catalogue that the values belong to. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Every parameter's value with its origin, by key, in the order of the catalogue. */
    public Map<String, ParameterValue> values() {
        return values;
    }

    /** Every parameter's number, by key, in the order of the catalogue. */
    public ParameterSet numbers() {
        return numbers;
    }

    /** The parameters in force where no policy pulls a lever. */
    public ModelParameters baseline() {
        return numbers.toModel();
    }

    /**
     * The district with other numbers, for sweeps.
     *
     * @param changed numbers by key; rounded to twelve significant digits, so that their text is all there is to them
     * @return a new district
     * @throws IllegalArgumentException if a key is not in the catalogue, a number out of bounds, or shares then no longer sum to 1
     */
    public LoadedDistrict with(Map<String, Double> changed) {
        Map<String, ParameterValue> all = new LinkedHashMap<>(values);
        new TreeMap<>(changed).forEach((key, number) -> {
            Parameter parameter = catalogue.get(key);
            if (!Double.isFinite(number) || !parameter.allows(Decimal.of(number))) {
                throw new IllegalArgumentException(key + " (" + number + ") must be " + parameter.requirement());
            }
            all.computeIfPresent(key, (k, before) -> before.with(Decimal.of(number), "set by the caller"));
        });
        LoadedDistrict result = new LoadedDistrict(facts, catalogue, all);
        for (SumRule rule : result.numbers.brokenSums()) {
            throw new IllegalArgumentException(
                    rule.name() + " (" + result.numbers.sumText(rule) + ") must be shares that sum to 1");
        }
        return result;
    }

    /**
     * The district with parts of another.
     *
     * @param other where the parts are from; has the same catalogue
     * @param keys tells which parameters are the other's
     * @param place whether townships, communities and residents are the other's
     * @return a new district
     * @throws IllegalArgumentException if shares then no longer sum to 1
     */
    public LoadedDistrict replacing(LoadedDistrict other, Predicate<String> keys, boolean place) {
        Map<String, ParameterValue> all = new LinkedHashMap<>(values);
        other.values.forEach((key, value) -> {
            if (keys.test(key)) {
                all.put(key, value);
            }
        });
        LoadedDistrict result = new LoadedDistrict(place ? other.facts : facts, catalogue, all);
        for (SumRule rule : result.numbers.brokenSums()) {
            throw new IllegalArgumentException(
                    rule.name() + " (" + result.numbers.sumText(rule) + ") must be shares that sum to 1");
        }
        return result;
    }

    /** The address of what the district is: residents, townships, communities and numbers; not sources, ranges or comments. */
    public String contentHash() {
        ContentHash content = ContentHash.create();
        addTo(content);
        return content.hex();
    }

    /**
     * Adds what the district is to a content.
     *
     * @param content takes the lines
     */
    public void addTo(ContentHash content) {
        facts.addTo(content);
        Map<String, BigDecimal> sorted = new TreeMap<>(numbers.numbers());
        sorted.forEach((key, number) -> content.add("parameter", key, number));
    }
}
