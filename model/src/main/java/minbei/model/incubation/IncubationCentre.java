package minbei.model.incubation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.budget.Field;
import minbei.model.district.District;
import minbei.model.institution.Claim;
import minbei.model.institution.Funding;
import minbei.model.institution.Institution;
import minbei.model.institution.PublicBody;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.random.Luck;
import minbei.model.schedule.MonthlyRule;
import minbei.model.service.Word;
import minbei.model.support.NeedSeen;
import minbei.model.support.PlanHelp;
import minbei.model.support.Prices;
import minbei.model.support.StaffAway;

/**
 * The park with all its parts: what each does in a month, what it claims from public money and what it pays.
 *
 * <p>A part works in a month if it is wanted, has premises, and its cost of the month before was paid. While idle premises are refitted,
 * and the park has no others, only refitting is claimed.
 */
public final class IncubationCentre implements MonthlyRule, PublicBody {

    private final IntFunction<IncubationParameters> parameters;
    private final IntFunction<Prices> prices;
    private final Ledger ledger;
    private final Premises premises = Premises.none();
    private final Operator operator;
    private final Park park;
    private final Showcase showcase;
    private final Academy academy;
    private final SupportOffices offices;
    private boolean parkPaid;
    private boolean showcasePaid;
    private boolean academyPaid;
    private boolean officesPaid;

    private IncubationCentre(
            District district,
            Stores stores,
            NeedSeen need,
            IntFunction<IncubationParameters> parameters,
            IntFunction<Prices> prices) {
        this.parameters = parameters;
        this.prices = prices;
        this.ledger = stores.ledger();
        ParkSite site = ParkSite.of(district);
        Organizations organizations = stores.organizations();
        Luck luck = stores.luck();
        this.operator = Operator.of(luck);
        this.park = Park.of(organizations, need, luck);
        this.showcase = Showcase.of(district, organizations, luck, site);
        this.academy = Academy.of(organizations, luck, site);
        this.offices = SupportOffices.of(organizations);
    }

    /**
     * What is read and written.
     *
     * @param organizations all
     * @param luck luck of the run
     * @param ledger the account
     */
    public record Stores(Organizations organizations, Luck luck, Ledger ledger) {}

    /**
     * A park that has not opened yet.
     *
     * @param district where
     * @param stores what is read and written
     * @param need how need looks to those who pick
     * @param parameters the parameters in force, by month
     * @param prices what a worker and a room cost, by month
     * @return the rule and the body
     */
    public static IncubationCentre of(
            District district,
            Stores stores,
            NeedSeen need,
            IntFunction<IncubationParameters> parameters,
            IntFunction<Prices> prices) {
        return new IncubationCentre(district, stores, need, parameters, prices);
    }

    @Override
    public void apply(int month) {
        IncubationParameters incubation = parameters.apply(month);
        boolean open = premises.isOpen(incubation);
        boolean taught = incubation.wantsPark() || incubation.academy() == 1;
        operator.apply(incubation, open && taught, month);
        double quality = operator.quality(incubation);
        boolean parkOpen = open && incubation.wantsPark();
        park.apply(incubation, parkOpen, parkPaid, quality, prices.apply(month), month);
        showcase.apply(incubation.display(), open && incubation.showcase() == 1 && showcasePaid, month);
        academy.apply(incubation.courses(), open && incubation.academy() == 1 && academyPaid, quality, month);
        offices.apply(incubation.offices(), open && incubation.supportOffices() == 1, officesPaid);
    }

    @Override
    public int field() {
        return Field.INCUBATION;
    }

    @Override
    public List<Claim> claims(int month) {
        IncubationParameters incubation = parameters.apply(month);
        List<Claim> claims = new ArrayList<>();
        if (premises.isRefitting(incubation)) {
            claims.add(new Claim(Institution.B3_IDLE_PREMISES, IncubationCosts.refittingMonthFen(incubation)));
        }
        if (!premises.isOpen(incubation)) {
            return claims;
        }
        double rent = premises.rentYuan(incubation);
        if (incubation.wantsPark()) {
            long fen = IncubationCosts.parkMonthFen(incubation, prices.apply(month), rent);
            claims.add(new Claim(Institution.M4A_PARK, fen + park.grantsDueFen(month)));
        }
        if (operator.isHired()) {
            claims.add(new Claim(Institution.B3O_PARK_OPERATOR, IncubationCosts.operatorMonthFen(incubation)));
        }
        if (incubation.showcase() == 1) {
            long fen = IncubationCosts.showcaseMonthFen(incubation, prices.apply(month), rent);
            claims.add(new Claim(Institution.M4B_SHOWCASE, fen));
        }
        if (incubation.academy() == 1) {
            long room = IncubationCosts.academyRoomMonthFen(incubation, rent);
            claims.add(new Claim(Institution.M4C_ACADEMY, room + IncubationCosts.seatsMonthFen(incubation)));
        }
        if (incubation.supportOffices() == 1) {
            claims.add(new Claim(Institution.M4D_SUPPORT_OFFICES, IncubationCosts.officesMonthFen(incubation, rent)));
        }
        return claims;
    }

    @Override
    public void settle(int month, Funding funding) {
        parkPaid = funding.runs(Institution.M4A_PARK);
        showcasePaid = funding.runs(Institution.M4B_SHOWCASE);
        academyPaid = funding.runs(Institution.M4C_ACADEMY);
        officesPaid = funding.runs(Institution.M4D_SUPPORT_OFFICES);
        if (parkPaid) {
            long grants = park.grantsDueFen(month);
            ledger.pay(Field.INCUBATION, Purpose.INCUBATION_GRANTS, grants);
            park.payGrants(month);
            spend(funding.granted(Institution.M4A_PARK) - grants);
        }
        if (academyPaid) {
            settleAcademy(parameters.apply(month), funding.granted(Institution.M4C_ACADEMY));
        }
        spend(funding.granted(Institution.M4B_SHOWCASE));
        spend(funding.granted(Institution.M4D_SUPPORT_OFFICES));
        spend(funding.granted(Institution.B3O_PARK_OPERATOR));
        spend(funding.granted(Institution.B3_IDLE_PREMISES));
        operator.settled(funding.runs(Institution.B3O_PARK_OPERATOR));
        boolean worked = parkPaid || showcasePaid || academyPaid || officesPaid;
        premises.settled(parameters.apply(month), funding.runs(Institution.B3_IDLE_PREMISES), worked);
    }

    private void spend(long fen) {
        ledger.pay(Field.INCUBATION, Purpose.PARK, fen);
    }

    /** Trainers are paid for the seats that were taken; what the others would have cost goes back. */
    private void settleAcademy(IncubationParameters incubation, long granted) {
        long seat = IncubationCosts.seatFen(incubation);
        long empty = (incubation.courses().seats() - academy.attended()) * seat;
        ledger.pay(Field.INCUBATION, Purpose.RETURNED_NOT_NEEDED, empty);
        spend(granted - empty);
    }

    /** From whom residents who search hear of providers. */
    public Word word() {
        return showcase;
    }

    /** Advice on plans and bids. */
    public PlanHelp planHelp() {
        return park;
    }

    /** Whose staff is at the academy. */
    public StaffAway staffAway() {
        return academy;
    }

    /**
     * Whether the park vouches for a group when it registers.
     *
     * @param group who applies
     */
    public boolean vouchesFor(Organization group) {
        return park.vouchesFor(group);
    }

    /** Organizations in the incubation zone. */
    public int inside() {
        return park.inside();
    }

    /** Applicants at the last call. */
    public int lastApplicants() {
        return park.lastApplicants();
    }

    /** How many of them were taken. */
    public int lastTaken() {
        return park.lastTaken();
    }

    /**
     * Quality of the help of those who run the park now.
     *
     * @param month months since 2014-01
     * @return 0–1
     */
    public double helpQuality(int month) {
        return operator.quality(parameters.apply(month));
    }

    /** Teams that bid at the last tender for running the park. */
    public int lastBids() {
        return operator.lastBids();
    }

    /** Organizations on show. */
    public int shown() {
        return showcase.shown();
    }

    /** Seats of the academy that were taken this month. */
    public int attended() {
        return academy.attended();
    }

    /** Offices for support organizations in use. */
    public int officesOccupied() {
        return offices.occupied();
    }
}
