package minbei.model.registration;

import java.util.List;
import java.util.function.IntFunction;
import minbei.model.department.DepartmentParameters;
import minbei.model.department.Openness;
import minbei.model.district.District;
import minbei.model.growth.GrowthParameters;
import minbei.model.money.Ledger;
import minbei.model.organization.Organizations;
import minbei.model.random.Luck;
import minbei.model.schedule.MonthlyRule;

/**
 * The phase in which organizations register: whose activity has ended stops applying; departments and bureaus answer; groups
 * apply; the registration authority decides, inspects and strikes off; what the month's applications took becomes known.
 */
public final class Registration implements MonthlyRule {

    private final RegistrationAuthority authority;
    private final RegistrationCounts counts;
    private final RouteExperience experience;
    private final Candidacies candidacies;
    private final DualRoute dual;
    private final Permit permit;
    private final ReviewQueue queue;
    private final Application application;
    private final Filing filing;
    private final Inspection inspection;
    private final StrikingOff strikingOff;
    private double hoursForGrading;

    /**
     * The parameters in force, by month.
     *
     * @param registration of registration
     * @param growth of growth: rent, reporting, wages, reserve on registering
     * @param department of departments: the wage of an official
     */
    public record Rules(
            IntFunction<RegistrationParameters> registration,
            IntFunction<GrowthParameters> growth,
            IntFunction<DepartmentParameters> department) {}

    /**
     * Who else has a word in registration.
     *
     * @param openness of the departments
     * @param hearing where refusals are heard; {@link RefusalHearing#NONE} without a joint conference
     * @param vouchers who vouches for groups; empty without park and hubs
     */
    public record Others(Openness openness, RefusalHearing hearing, List<Voucher> vouchers) {
        /** Keeps a copy. */
        public Others {
            vouchers = List.copyOf(vouchers);
        }
    }

    private Registration(
            District district, Luck seed, Organizations organizations, Ledger ledger, Rules rules, Others others) {
        IntFunction<RegistrationParameters> p = rules.registration();
        RegistrationLuck luck = RegistrationLuck.of(seed);
        this.authority = RegistrationAuthority.of(district, p, rules.department(), ledger);
        this.counts = RegistrationCounts.none();
        this.experience = RouteExperience.of(p);
        this.candidacies = Candidacies.of(counts, experience);
        CostOfRegistering cost = CostOfRegistering.of(p, rules.growth(), rules.department(), luck);
        DirectRoute direct = DirectRoute.of(p, authority, luck);
        DualRoute.Judges judges = new DualRoute.Judges(others.openness(), others.hearing(), others.vouchers());
        this.dual = DualRoute.of(p, judges, direct, candidacies, counts, luck);
        this.permit = Permit.of(p, candidacies, counts, luck);
        this.queue = ReviewQueue.of(p, direct, RegisterEntry.of(p, cost, counts), candidacies, counts, luck);
        this.application = Application.of(
                p,
                organizations,
                new Application.Desires(Prospects.of(organizations), cost, experience),
                Requirements.of(p, organizations, cost, direct, luck),
                new Application.Ways(direct, dual, permit, queue),
                candidacies,
                counts,
                luck);
        this.filing = Filing.of(
                p, organizations, authority, counts, luck, district.townships().size());
        this.inspection = Inspection.of(p, organizations, counts, luck);
        this.strikingOff = StrikingOff.of(p, organizations, counts, luck);
    }

    /**
     * The rules of registration.
     *
     * @param district where
     * @param luck luck of the run
     * @param organizations all organizations
     * @param ledger the account
     * @param rules the parameters in force
     * @param others who else has a word
     * @return the phase's rule; {@link #filing()} belongs to the phase before
     */
    public static Registration of(
            District district, Luck luck, Organizations organizations, Ledger ledger, Rules rules, Others others) {
        return new Registration(district, luck, organizations, ledger, rules, others);
    }

    /** The rule of the phase in which groups form: the month's counts begin, groups file with their townships. */
    public MonthlyRule filing() {
        return month -> {
            counts.beginMonth();
            filing.apply(month);
        };
    }

    @Override
    public void apply(int month) {
        Offices offices = authority.offices(month);
        queue.open(offices);
        candidacies.lapse(month);
        dual.answer(queue, month);
        permit.answer(queue, month);
        application.apply(month);
        queue.decide(offices, month);
        inspection.apply(offices, month);
        strikingOff.apply(month);
        experience.closeMonth();
        hoursForGrading = offices.forGrading();
    }

    /** The public body whose institutions these rules are. */
    public RegistrationAuthority authority() {
        return authority;
    }

    /** What happened this month. */
    public RegistrationCounts counts() {
        return counts;
    }

    /** Hours of the registration authority's staff that this month leaves for grading. */
    public double hoursForGrading() {
        return hoursForGrading;
    }
}
