package minbei.model.hub;

import minbei.model.schedule.Month;

/** What centres, their functions and their supervision cost a year: yuan per township times the townships that have a centre. */
public final class HubCosts {

    private static final int FEN_PER_YUAN = 100;

    private HubCosts() {}

    /**
     * How many townships are to have a centre.
     *
     * @param parameters in force
     * @param townships townships of the district
     * @return the share of them, to the nearest whole
     */
    public static int centres(HubParameters parameters, int townships) {
        return (int) Math.round(parameters.townshipShare() * townships);
    }

    /**
     * Operation of so many centres (M5a).
     *
     * @param parameters in force
     * @param centres how many
     * @return fen a year
     */
    public static long operationFenPerYear(HubParameters parameters, int centres) {
        return centres * yearFen(parameters, 1);
    }

    /**
     * The functions that are switched on in so many centres, small money included (M5b).
     *
     * @param parameters in force
     * @param centres how many
     * @return fen a year
     */
    public static long functionsFenPerYear(HubParameters parameters, int centres) {
        return centres * (functionFenPerYear(parameters) + smallMoneyFenPerYear(parameters));
    }

    /**
     * Supervision by so many centres (M5c).
     *
     * @param parameters in force
     * @param centres how many
     * @return fen a year
     */
    public static long supervisionFenPerYear(HubParameters parameters, int centres) {
        return centres
                * parameters.supervision()
                * yearFen(parameters, parameters.cost().supervisionShare());
    }

    /** Materials and fees of a centre's functions, fen a year. */
    static long functionFenPerYear(HubParameters parameters) {
        return yearFen(parameters, parameters.functions().dot(parameters.cost().functionShare()));
    }

    /** Money for small projects of a township, fen a year; nothing where the function resources is off. */
    static long smallMoneyFenPerYear(HubParameters parameters) {
        return yearFen(
                parameters,
                parameters.functions().resources() * parameters.resources().smallMoneyShare());
    }

    private static long yearFen(HubParameters parameters, double share) {
        return Math.round(parameters.yuanPerTownshipYear() * share * FEN_PER_YUAN);
    }

    /** What a round of small projects has in this month: its part of the yearly sum, or nothing between rounds. */
    static long roundFen(HubParameters parameters, int month) {
        int every = parameters.resources().roundEveryMonths();
        int monthOfYear = Month.monthOfYear(month);
        long year = smallMoneyFenPerYear(parameters);
        // the last round of a year takes what is left of it, also where twelve is no multiple of the interval
        boolean lastOfYear = monthOfYear == Month.PER_YEAR;
        if (monthOfYear % every != 0 && !lastOfYear) {
            return 0;
        }
        int before = (monthOfYear - 1) / every * every;
        return year * monthOfYear / Month.PER_YEAR - year * before / Month.PER_YEAR;
    }
}
