package minbei.model.evaluation.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Standing;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.Month;
import minbei.model.schedule.MonthlyRule;

/**
 * Once a year graders give grades, 1A to 5A, to organizations that apply.
 *
 * <p>Who may: registered for two full years, the last inspection passed, without a grade that is valid for another year. Who does: those who expect a
 * score that makes it worth their while. Score = weighted mean of capability, truthful books, mean verdict and size r/(r + r₀), as graders
 * see it with an error. The year's hours go as far as they go; those who have waited longest come first, equals by lot.
 */
public final class Grading implements MonthlyRule {

    private static final int DRAW_ERROR = 0;
    private static final int DRAW_ORDER = 2;
    private static final double FEN_PER_YUAN = 100;
    private static final int GRADES = 5;

    private final IntFunction<GradingParameters> parameters;
    private final Luck luck;
    private final Organizations organizations;
    private final ToDoubleFunction<Organization> honesty;
    private final GradingCapacity capacity;
    private final int[] given = new int[GRADES + 1];
    private int[] waitingSince = new int[0];
    private double hours;
    private int notTaken;

    private Grading(IntFunction<GradingParameters> parameters, Sources sources) {
        this.parameters = parameters;
        this.luck = sources.luck();
        this.organizations = sources.organizations();
        this.honesty = sources.honesty();
        this.capacity = sources.capacity();
    }

    /**
     * What grades are given by.
     *
     * @param luck luck of the run
     * @param organizations who is graded
     * @param honesty hidden honesty of an organization, 0–1
     * @param capacity hours that are left for grading
     */
    public record Sources(
            Luck luck, Organizations organizations, ToDoubleFunction<Organization> honesty, GradingCapacity capacity) {}

    /**
     * The rule.
     *
     * @param parameters the parameters in force, by month
     * @param sources what grades are given by
     * @return the rule
     */
    public static Grading of(IntFunction<GradingParameters> parameters, Sources sources) {
        return new Grading(parameters, sources);
    }

    @Override
    public void apply(int month) {
        Arrays.fill(given, 0);
        notTaken = 0;
        hours += capacity.hours();
        GradingParameters now = parameters.apply(month);
        if (Month.monthOfYear(month) != now.monthOfYear()) {
            return;
        }
        List<Organization> applicants = applicants(now, month);
        int places = (int) (hours / now.hoursPerGrading());
        hours = 0;
        for (int i = 0; i < applicants.size(); i++) {
            if (i < places) {
                grade(applicants.get(i), now, month);
            } else {
                notTaken++;
            }
        }
    }

    private List<Organization> applicants(GradingParameters now, int month) {
        List<Organization> applicants = new ArrayList<>();
        for (Organization organization : organizations.present()) {
            if (mayApply(organization, now, month) && score(organization, now) >= now.applyFromScore()) {
                noteWaiting(organization.id(), month);
                applicants.add(organization);
            }
        }
        applicants.sort(Comparator.<Organization>comparingInt(o -> waitingSince[o.id()])
                .thenComparingDouble(o -> luck.uniform(Stream.GRADING, o.key(), Month.yearOf(month), DRAW_ORDER))
                .thenComparingInt(Organization::key));
        return applicants;
    }

    private void noteWaiting(int id, int month) {
        if (id >= waitingSince.length) {
            int before = waitingSince.length;
            waitingSince = Arrays.copyOf(waitingSince, id + id / 2 + 1);
            Arrays.fill(waitingSince, before, waitingSince.length, Standing.NEVER);
        }
        if (waitingSince[id] == Standing.NEVER) {
            waitingSince[id] = month;
        }
    }

    /** Whether the rules let an organization apply. */
    static boolean mayApply(Organization organization, GradingParameters now, int month) {
        Standing standing = organization.standing();
        return organization.isLocal()
                && organization.isRegisteredAndActive()
                && month - standing.registeredMonth() >= now.registeredMonths()
                && standing.lastInspectionPassed()
                && standing.lastInspectedYear() >= Month.yearOf(month) - 1
                && standing.grade(month + Month.PER_YEAR) == 0;
    }

    /** The score without error, 0–1. */
    double score(Organization organization, GradingParameters now) {
        double revenue = organization.means().revenueLastYear() / FEN_PER_YUAN;
        GradingParameters.Weight weight = now.weight();
        double sum = weight.capability() * organization.means().capability()
                + weight.reporting() * honesty.applyAsDouble(organization)
                + weight.verdicts() * organization.trackRecord().meanVerdict(now.withoutVerdict())
                + weight.size() * revenue / (revenue + now.sizeYuan());
        return sum / weight.sum();
    }

    private void grade(Organization organization, GradingParameters now, int month) {
        double error = luck.normal(Stream.GRADING, organization.key(), Month.yearOf(month), DRAW_ERROR);
        int grade = now.leastScore().grade(score(organization, now) + now.noise() * error);
        waitingSince[organization.id()] = Standing.NEVER;
        given[grade]++;
        if (grade > 0) {
            organization.standing().setGrade(grade, month + now.validMonths());
        }
    }

    /**
     * Grades given this month.
     *
     * @param grade 1 to 5, or 0 for those found too weak for any
     */
    public int given(int grade) {
        return given[grade];
    }

    /** Applicants whom the graders did not come to this year. */
    public int notTaken() {
        return notTaken;
    }
}
