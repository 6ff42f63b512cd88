package minbei.model.coordination;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import minbei.model.budget.Field;
import minbei.model.contract.Buyer;
import minbei.model.department.NeedReporter;
import minbei.model.department.Openness;
import minbei.model.district.District;
import minbei.model.institution.Claim;
import minbei.model.institution.Funding;
import minbei.model.institution.Institution;
import minbei.model.institution.PublicBody;
import minbei.model.money.Instalment;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.random.Luck;
import minbei.model.schedule.Month;
import minbei.model.schedule.MonthlyRule;

/**
 * The district's coordination: its institutions, and the money they take.
 *
 * <p>Where the joint conference and the coordination of purchasing both let buyers see each other's projects, the one that shows more
 * counts, never the sum.
 */
public final class Coordination implements PublicBody, MonthlyRule {

    private static final List<Institution> INSTITUTIONS = List.of(
            Institution.M1A_JOINT_CONFERENCE,
            Institution.M1B_OFFICE,
            Institution.M1C_ADVISORY_PANEL,
            Institution.B1_CONTRACT_IDEA,
            Institution.B5_PURCHASING_COORDINATION);

    private final District district;
    private final IntFunction<CoordinationParameters> parameters;
    private final IntToDoubleFunction wageYuanPerMonth;
    private final Ledger ledger;
    private final Map<Institution, Operation> operations = new EnumMap<>(Institution.class);
    private final JointConference conference;
    private final SocialConstructionOffice office;
    private final AdvisoryPanel panel;
    private final PurchasingCoordination purchasing;
    private final ContractTraining training;

    private Coordination(
            District district,
            IntFunction<CoordinationParameters> parameters,
            IntToDoubleFunction wageYuanPerMonth,
            Luck luck,
            Ledger ledger,
            Openness openness) {
        this.district = district;
        this.parameters = parameters;
        this.wageYuanPerMonth = wageYuanPerMonth;
        this.ledger = ledger;
        this.conference = JointConference.of(operation(Institution.M1A_JOINT_CONFERENCE));
        this.office =
                SocialConstructionOffice.of(district, parameters, luck, openness, operation(Institution.M1B_OFFICE));
        this.panel = AdvisoryPanel.of(parameters, luck, operation(Institution.M1C_ADVISORY_PANEL));
        this.purchasing = PurchasingCoordination.of(
                parameters, district.residents(), operation(Institution.B5_PURCHASING_COORDINATION));
        this.training = ContractTraining.of(parameters, openness, operation(Institution.B1_CONTRACT_IDEA));
    }

    /**
     * The district's coordination.
     *
     * @param district where
     * @param parameters the parameters in force, by month
     * @param wageYuanPerMonth loaded wage of a public worker by month, yuan a month
     * @param luck luck of the run
     * @param ledger the account
     * @param openness what departments think of contracting
     * @return the body; nothing of it is at work before its second month with money
     */
    public static Coordination of(
            District district,
            IntFunction<CoordinationParameters> parameters,
            IntToDoubleFunction wageYuanPerMonth,
            Luck luck,
            Ledger ledger,
            Openness openness) {
        return new Coordination(district, parameters, wageYuanPerMonth, luck, ledger, openness);
    }

    private Operation operation(Institution institution) {
        return operations.computeIfAbsent(institution, any -> new Operation());
    }

    @Override
    public int field() {
        return Field.COORDINATION;
    }

    @Override
    public List<Claim> claims(int month) {
        CoordinationParameters now = parameters.apply(month);
        double known = district.residents().atEndOf(month - Month.monthOfYear(month));
        List<Claim> claims = new ArrayList<>();
        for (Institution institution : INSTITUTIONS) {
            if (CoordinationCosts.extent(institution, now) > 0) {
                long year = CoordinationCosts.yearlyFen(
                        institution, now, known, district.townships().size(), wageYuanPerMonth.applyAsDouble(month));
                claims.add(new Claim(institution, Instalment.ofYear(year, month)));
            }
        }
        return claims;
    }

    @Override
    public void settle(int month, Funding funding) {
        CoordinationParameters now = parameters.apply(month);
        for (Institution institution : INSTITUTIONS) {
            ledger.pay(Field.COORDINATION, Purpose.COORDINATION, funding.granted(institution));
            int extent = funding.runs(institution) ? CoordinationCosts.extent(institution, now) : 0;
            operation(institution).settle(month, extent);
        }
    }

    /** Staff guide committees, officials are trained. */
    @Override
    public void apply(int month) {
        office.apply(month);
        training.apply(month);
    }

    /**
     * Whether a buyer sees the projects that another one plans or has given out.
     *
     * @param seer who plans
     * @param other whose projects
     * @param month months since 2014-01
     */
    public boolean seesProjectsOf(Buyer seer, Buyer other, int month) {
        return purchasing.isAtWork(month)
                || (conference.hasSeatFor(seer, month) && conference.hasSeatFor(other, month));
    }

    /** Who reports need beside the departments themselves: committees by way of the office, and the panel. */
    public List<NeedReporter> reporters() {
        return List.of(office, panel);
    }

    /** The joint conference. */
    public JointConference conference() {
        return conference;
    }

    /** The social construction office. */
    public SocialConstructionOffice office() {
        return office;
    }

    /** The advisory panel. */
    public AdvisoryPanel panel() {
        return panel;
    }

    /** The coordination of purchasing. */
    public PurchasingCoordination purchasing() {
        return purchasing;
    }

    /** The training of officials. */
    public ContractTraining training() {
        return training;
    }
}
