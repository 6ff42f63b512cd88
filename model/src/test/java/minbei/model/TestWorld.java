package minbei.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import minbei.model.budget.BudgetParameters;
import minbei.model.department.DepartmentParameters;
import minbei.model.district.Community;
import minbei.model.district.District;
import minbei.model.district.ResidentSeries;
import minbei.model.district.ResidentSeries.YearEnd;
import minbei.model.district.Township;
import minbei.model.environment.EnvironmentParameters;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedParameters;
import minbei.model.resident.ByAge;
import minbei.model.resident.ByIncome;
import minbei.model.resident.PopulationParameters;
import minbei.model.schedule.ScheduleParameters;
import minbei.model.service.SearchParameters;
import minbei.model.service.ServiceParameters;
import minbei.model.trust.TrustParameters;

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

    /** Plain parameters. */
    public static ModelParameters parameters() {
        return new ModelParameters(
                new ScheduleParameters(36),
                population(),
                need(),
                new EnvironmentParameters(1, 12, 20_000, 2),
                search(),
                service(),
                new TrustParameters(0.5, 0.15, 0.5, 0.5, -0.03, 2, 0.03, 0.2, 0.1, 0.5, 0.03),
                department(),
                budget());
    }

    private static PopulationParameters population() {
        return new PopulationParameters(
                0.3,
                0.5,
                new ByAge(0.12, 0.25, 0.40, 0.12, 0.07, 0.04),
                new ByAge(0.10, 0.50, 0.37, 0.02, 0.008, 0.002),
                new ByIncome(0.2, 0.6, 0.2),
                new ByIncome(0.3, 0.6, 0.1),
                8,
                new ByAge(0.6, 0.4, 2.5, 10, 30, 95),
                0.01,
                0.06,
                0.8,
                0.6);
    }

    private static NeedParameters need() {
        ByAge flat = new ByAge(1, 1, 1, 1, 1, 1);
        ByAge old = new ByAge(0, 0, 0, 1, 2.5, 6);
        ByAge working = new ByAge(0, 1, 1, 0, 0, 0);
        ByIncome even = new ByIncome(1, 1, 1);
        ByIncome poor = new ByIncome(1, 0.1, 0);
        return new NeedParameters(
                new ByNeed(0.016, 0.022, 0.011, 0.0095, 0.02),
                new ByNeed(12, 36, 9, 5, 24),
                new ByNeed(1.5, 1, 1.6, 1.5, 1.2),
                new ByNeed(2, 3, 2, 2, 3),
                new NeedParameters.AgeByNeed(flat, old, flat, working, flat),
                ByNeed.same(1),
                new NeedParameters.IncomeByNeed(even, even, even, even, poor),
                ByNeed.same(0.5),
                4);
    }

    private static SearchParameters search() {
        return new SearchParameters(ByNeed.same(0.36), 2, 0.25, 0.3, 0.12, 0.04, 2, 3, -1.5, -2.5, -4.5);
    }

    private static ServiceParameters service() {
        return new ServiceParameters(
                new ByNeed(60, 400, 250, 300, 120),
                new ByNeed(146, 22, 35, 29, 73),
                new ByNeed(12, 36, 9, 6, 24),
                new ByNeed(0.6, 0.1, 0.4, 0.4, 0.05),
                0.65);
    }

    private static DepartmentParameters department() {
        return new DepartmentParameters(
                ByNeed.same(0.45), ByNeed.same(0), 1.25, 7_000, ByNeed.same(0.6), 0.25, 0.25, 0.9);
    }

    private static BudgetParameters budget() {
        return new BudgetParameters(75, new ByNeed(0.052, 0.475, 0.149, 0.154, 0.130), 0.04);
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
     * Parameters with another budget.
     *
     * @param parameters what else holds
     * @param budget the budget
     * @return a changed copy
     */
    public static ModelParameters with(ModelParameters parameters, BudgetParameters budget) {
        return new ModelParameters(
                parameters.schedule(),
                parameters.population(),
                parameters.need(),
                parameters.environment(),
                parameters.search(),
                parameters.service(),
                parameters.trust(),
                parameters.department(),
                budget);
    }

    /**
     * Parameters with other departments.
     *
     * @param parameters what else holds
     * @param department the departments
     * @return a changed copy
     */
    public static ModelParameters with(ModelParameters parameters, DepartmentParameters department) {
        return new ModelParameters(
                parameters.schedule(),
                parameters.population(),
                parameters.need(),
                parameters.environment(),
                parameters.search(),
                parameters.service(),
                parameters.trust(),
                department,
                parameters.budget());
    }

    /**
     * Parameters with another service.
     *
     * @param parameters what else holds
     * @param service what serving means
     * @return a changed copy
     */
    public static ModelParameters with(ModelParameters parameters, ServiceParameters service) {
        return new ModelParameters(
                parameters.schedule(),
                parameters.population(),
                parameters.need(),
                parameters.environment(),
                parameters.search(),
                service,
                parameters.trust(),
                parameters.department(),
                parameters.budget());
    }
}
