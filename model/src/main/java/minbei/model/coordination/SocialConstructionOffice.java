package minbei.model.coordination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.department.Department;
import minbei.model.department.NeedReporter;
import minbei.model.department.Openness;
import minbei.model.district.Community;
import minbei.model.district.District;
import minbei.model.need.NeedKind;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.Month;
import minbei.model.schedule.MonthlyRule;

/**
 * The district's social construction office 社建办 (M1b): it guides residents' Party committees 居民区党委 and departments.
 *
 * <p>Its staff guide so many committees a month, one after the other in an order drawn once; a part of the guided fall back each month
 * when people change. A guided committee passes on how many of its residents need what: the report of a township is the mean of its n
 * guided committees, each of which errs by σ, so that its precision n/σ² builds up with months of work. Guided departments get used to
 * contracting little by little. Without the office nothing is passed on, and guided committees fall back.
 */
public final class SocialConstructionOffice implements MonthlyRule, NeedReporter {

    private static final int DRAWS_PER_KIND = 2;
    /** Occasion of the draw for a committee's turn; no year has this number. */
    private static final int TURN = 0;

    private static final double TEN_THOUSAND = 10_000;

    private final District district;
    private final IntFunction<CoordinationParameters> parameters;
    private final Luck luck;
    private final Openness openness;
    private final Operation operation;
    private final int[] turns;
    private final int[] townshipOf;
    private final double[][] errors;
    private final int[] errorsOfYear = new int[NeedKind.COUNT];
    private double guided;

    private SocialConstructionOffice(
            District district,
            IntFunction<CoordinationParameters> parameters,
            Luck luck,
            Openness openness,
            Operation operation) {
        this.district = district;
        this.parameters = parameters;
        this.luck = luck;
        this.openness = openness;
        this.operation = operation;
        this.turns = turns(district.communities().size(), luck);
        this.townshipOf =
                district.communities().stream().mapToInt(Community::township).toArray();
        this.errors = new double[NeedKind.COUNT][turns.length];
    }

    static SocialConstructionOffice of(
            District district,
            IntFunction<CoordinationParameters> parameters,
            Luck luck,
            Openness openness,
            Operation operation) {
        return new SocialConstructionOffice(district, parameters, luck, openness, operation);
    }

    /** The place of each committee in the order in which the office comes to them. */
    private static int[] turns(int communities, Luck luck) {
        List<Integer> order = new ArrayList<>();
        for (int c = 0; c < communities; c++) {
            order.add(c);
        }
        order.sort(Comparator.comparingDouble(
                (Integer community) -> luck.uniform(Stream.COMMITTEE_REPORT, community, TURN, 0)));
        int[] turns = new int[communities];
        for (int place = 0; place < communities; place++) {
            turns[order.get(place)] = place;
        }
        return turns;
    }

    @Override
    public void apply(int month) {
        CoordinationParameters now = parameters.apply(month);
        guided -= guided * now.guidanceLapsePerMonth();
        if (!operation.isAtWork(month)) {
            return;
        }
        double known = district.residents().atEndOf(month - Month.monthOfYear(month));
        double staff = now.officeStaffPerTenThousand() * known / TEN_THOUSAND;
        guided = Math.min(turns.length, guided + staff * now.committeesPerStaffMonth());
        for (Department department : Department.values()) {
            openness.train(department, now.guidancePerMonth());
        }
    }

    /** Committees that are guided now. */
    public int guidedCommittees() {
        return (int) guided;
    }

    private boolean isGuided(int community) {
        return turns[community] < guidedCommittees();
    }

    @Override
    public double precision(NeedKind kind, int township, int month) {
        if (!operation.isAtWork(month)) {
            return 0;
        }
        int committees = 0;
        for (int c = 0; c < turns.length; c++) {
            committees += townshipOf[c] == township && isGuided(c) ? 1 : 0;
        }
        double noise = parameters.apply(month).committeeNoise();
        return committees / (noise * noise);
    }

    @Override
    public double logError(NeedKind kind, int township, int month) {
        double[] errs = errors(kind, Month.yearOf(month));
        double sum = 0;
        int committees = 0;
        for (int c = 0; c < turns.length; c++) {
            if (townshipOf[c] == township && isGuided(c)) {
                sum += errs[c];
                committees++;
            }
        }
        return committees == 0 ? 0 : parameters.apply(month).committeeNoise() * sum / committees;
    }

    /** The committees' errors of a year in standard deviations, drawn once: several ask for them each month. */
    private double[] errors(NeedKind kind, int year) {
        int k = kind.ordinal();
        if (errorsOfYear[k] != year) {
            errorsOfYear[k] = year;
            for (int c = 0; c < turns.length; c++) {
                errors[k][c] = luck.normal(Stream.COMMITTEE_REPORT, c, year, k * DRAWS_PER_KIND);
            }
        }
        return errors[k];
    }
}
