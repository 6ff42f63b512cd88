package minbei.model.incubation;

import minbei.model.incubation.IncubationParameters.Services;
import minbei.model.incubation.IncubationParameters.Space;
import minbei.model.institution.Institution;
import minbei.model.schedule.Month;
import minbei.model.support.Prices;

/** What the park and its parts cost. */
public final class IncubationCosts {

    private static final int FEN_PER_YUAN = 100;

    private IncubationCosts() {}

    /**
     * What an institution costs in a year in which it runs with all its places, seats and rooms; 0 for one that is no part of the park.
     *
     * @param institution which
     * @param incubation parameters in force
     * @param prices what a worker costs
     * @return fen a year; refitting of idle premises: what is paid of it in its first twelve months
     */
    public static long yearlyFen(Institution institution, IncubationParameters incubation, Prices prices) {
        double rent = incubation.space().rentYuan()
                * (incubation.idlePremises() == 1 ? incubation.space().idleRentShare() : 1);
        return switch (institution) {
            case M4A_PARK -> Month.PER_YEAR * parkMonthFen(incubation, prices, rent) + grantsYearFen(incubation);
            case M4B_SHOWCASE -> Month.PER_YEAR * showcaseMonthFen(incubation, prices, rent);
            case M4C_ACADEMY -> Month.PER_YEAR * (academyRoomMonthFen(incubation, rent) + seatsMonthFen(incubation));
            case M4D_SUPPORT_OFFICES -> Month.PER_YEAR * officesMonthFen(incubation, rent);
            case B3_IDLE_PREMISES ->
                Math.min(Month.PER_YEAR, incubation.space().refittingMonths()) * refittingMonthFen(incubation);
            case B3O_PARK_OPERATOR -> Month.PER_YEAR * operatorMonthFen(incubation);
            default -> 0;
        };
    }

    /** Rent and staff of the incubation zone, without grants. */
    static long parkMonthFen(IncubationParameters incubation, Prices prices, double rentYuan) {
        Space space = incubation.space();
        Services services = incubation.services();
        double rent = services.venue() * space.squareMetresPerPlace() * rentYuan;
        double staff = space.staffPerPlace() + space.staffPerPlaceAndService() * services.byPeople();
        return fen(incubation.places() * (rent + staff * prices.wageYuanPerMonth()));
    }

    private static long grantsYearFen(IncubationParameters incubation) {
        double intakes = (double) Month.PER_YEAR / incubation.stayMonths();
        return fen(incubation.services().smallGrant() * incubation.places() * intakes * incubation.grantYuan());
    }

    static long showcaseMonthFen(IncubationParameters incubation, Prices prices, double rentYuan) {
        IncubationParameters.Display display = incubation.display();
        return fen(display.squareMetres() * rentYuan + display.staff() * prices.wageYuanPerMonth());
    }

    static long academyRoomMonthFen(IncubationParameters incubation, double rentYuan) {
        return fen(incubation.courses().squareMetres() * rentYuan);
    }

    static long seatFen(IncubationParameters incubation) {
        return fen(incubation.courses().seatYuan());
    }

    static long seatsMonthFen(IncubationParameters incubation) {
        return incubation.courses().seats() * seatFen(incubation);
    }

    static long officesMonthFen(IncubationParameters incubation, double rentYuan) {
        IncubationParameters.Offices offices = incubation.offices();
        return fen(offices.rooms() * offices.squareMetresPerRoom() * rentYuan);
    }

    static long operatorMonthFen(IncubationParameters incubation) {
        return fen(incubation.team().feeYuan() / Month.PER_YEAR);
    }

    /** A month's part of refitting the floor of all parts that are wanted. */
    static long refittingMonthFen(IncubationParameters incubation) {
        Space space = incubation.space();
        double floor = 0;
        if (incubation.wantsPark()) {
            floor += incubation.services().venue() * incubation.places() * space.squareMetresPerPlace();
        }
        floor += incubation.showcase() * incubation.display().squareMetres();
        floor += incubation.academy() * incubation.courses().squareMetres();
        floor += incubation.supportOffices()
                * incubation.offices().rooms()
                * incubation.offices().squareMetresPerRoom();
        return fen(floor * space.refittingYuan() / space.refittingMonths());
    }

    private static long fen(double yuan) {
        return Math.round(yuan * FEN_PER_YUAN);
    }
}
