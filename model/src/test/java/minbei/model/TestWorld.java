package minbei.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import minbei.model.district.Community;
import minbei.model.district.District;
import minbei.model.district.ResidentSeries;
import minbei.model.district.ResidentSeries.YearEnd;
import minbei.model.district.Township;
import minbei.model.growth.PlaceCost;

/**
 * A small world for tests: three townships in a row with six communities, 12,000 residents, and plain numbers, so that results can
 * be worked out by hand. The values are for tests only; those of the districts stand in the scenario files.
 */
public final class TestWorld {

    /** Residents at the end of 2013. */
    public static final int RESIDENTS = 12_000;

    private TestWorld() {}

    /** Three townships side by side, a third of the residents each, growing by 1,200 until the end of 2023. */
    public static District district() {
        List<Township> townships = new ArrayList<>();
        List<Community> communities = new ArrayList<>();
        for (int t = 0; t < 3; t++) {
            ResidentSeries third = new ResidentSeries(List.of(new YearEnd(2013, 4_000), new YearEnd(2023, 4_400)));
            townships.add(new Township("T" + t, "Township " + t, "镇" + t, t, 0, third));
            communities.add(new Community("C" + t + "a", "社区甲", t, 1));
            communities.add(new Community("C" + t + "b", "社区乙", t, 0.6));
        }
        ResidentSeries all = new ResidentSeries(List.of(new YearEnd(2013, RESIDENTS), new YearEnd(2023, 13_200)));
        return new District("testland", "Testland", "试验区", all, townships, communities);
    }

    /** Plain parameters: those of {@code test-world.yml}, and the best values of the catalogue for what is not in it. */
    public static ModelParameters parameters() {
        return Plain.PARAMETERS;
    }

    /**
     * What a place takes an organization.
     *
     * @param time the parameters in force, by month
     * @return the rule
     */
    public static PlaceCost placeCost(IntFunction<ModelParameters> time) {
        return PlaceCost.of(new PlaceCost.Rules(
                month -> time.apply(month).growth(),
                month -> time.apply(month).department().loadedWagePerMonth(),
                month -> time.apply(month).service().caseloadPerWorker(),
                month -> time.apply(month).service().unitCostPerServedMonth()));
    }

    /** Read once, when first asked for. */
    private static final class Plain {
        private static final ModelParameters PARAMETERS = TestParameters.load();
    }

    /**
     * A checked run of the small world, nobody thinned out.
     *
     * @param parameters in force in every month
     * @param months recorded months
     * @return the input
     */
    public static RunInput input(ModelParameters parameters, int months) {
        return new RunInput(district(), ParameterTimeline.constant(parameters), months, 1, true);
    }

    /**
     * A checked run of the small world with one lever pulled.
     *
     * @param from month from which the changed parameters hold
     * @param lever what it changes
     * @param months recorded months
     * @return the input
     */
    public static RunInput pulled(int from, UnaryOperator<ModelParameters> lever, int months) {
        ModelParameters baseline = parameters();
        SortedMap<Integer, ModelParameters> changes = new TreeMap<>();
        changes.put(from, lever.apply(baseline));
        return new RunInput(district(), ParameterTimeline.of(baseline, changes), months, 1, true);
    }

    /**
     * A checked run of the small world with one number moved.
     *
     * @param from month from which it is moved
     * @param key key of the catalogue; without its category it moves every category
     * @param value the number from then on
     * @param months recorded months
     * @return the input
     */
    public static RunInput pulled(int from, String key, double value, int months) {
        return pulled(from, Change.of(key, value), months);
    }

    /**
     * Parameters with another number; several at once by {@link Change}.
     *
     * @param parameters what else holds
     * @param key key of the catalogue; without its category it sets every category
     * @param value the number
     * @return a changed copy
     */
    public static ModelParameters with(ModelParameters parameters, String key, double value) {
        return Change.of(key, value).apply(parameters);
    }
}
