package minbei.model.need;

import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.resident.AgeBand;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.Residents;
import minbei.model.schedule.MonthCalendar;

/**
 * When a resident's next need may arise, and of which kind.
 *
 * <p>All kinds of a resident form one process of possible onsets, whose hazard follows age, hukou and income: with an exponential
 * draw E of mean 1, the next possible onset is the first month in which the hazard summed since the last one reaches E; its kind is
 * drawn in proportion to the hazards. A possible onset of a kind the resident already needs passes without effect. So the process
 * hangs on nothing that a policy can move, and worlds that differed fall into step again; in law it equals a draw for each resident,
 * kind and month, at the cost of the onsets alone.
 */
final class NeedOnset {

    private static final int DRAW_TIME = 0;
    private static final int DRAW_KIND = 1;

    private final OnsetHazards hazards;
    private final Luck luck;
    private final Residents residents;
    private final MonthCalendar calendar;

    private NeedOnset(OnsetHazards hazards, Luck luck, Residents residents, MonthCalendar calendar) {
        this.hazards = hazards;
        this.luck = luck;
        this.residents = residents;
        this.calendar = calendar;
    }

    static NeedOnset of(OnsetHazards hazards, Luck luck, Residents residents, MonthCalendar calendar) {
        return new NeedOnset(hazards, luck, residents, calendar);
    }

    /**
     * Notes the next possible onset.
     *
     * @param id resident
     * @param last month of the last possible onset, or of arrival
     */
    void scheduleAfter(int id, int last) {
        double left = luck.exponential(Stream.NEED_ONSET, id, last, DRAW_TIME);
        Hukou hukou = residents.hukou(id);
        Income income = residents.income(id);
        long month = last + 1L;
        while (month <= Short.MAX_VALUE) {
            int age = residents.ageMonths(id, (int) month);
            AgeBand band = AgeBand.ofAge(age);
            double hazard = hazards.total(hukou, income, band, (int) month);
            long steady = month < 0 ? -month : monthsInBand(band, age);
            double needed = hazard > 0 ? left / hazard : Double.POSITIVE_INFINITY;
            if (needed < steady) {
                calendar.add(id, month + (long) needed);
                return;
            }
            left -= hazard * steady;
            month += steady;
        }
    }

    /** Months until a resident leaves the band, this one included. */
    private static long monthsInBand(AgeBand band, int age) {
        return band == AgeBand.FROM_80 ? Short.MAX_VALUE : (long) band.toMonths() - age;
    }

    /**
     * The kind of a possible onset.
     *
     * @param id resident
     * @param month month of the onset
     * @return the kind
     */
    NeedKind kindAt(int id, int month) {
        Hukou hukou = residents.hukou(id);
        Income income = residents.income(id);
        AgeBand band = AgeBand.ofAge(residents.ageMonths(id, month));
        double left = luck.uniform(Stream.NEED_ONSET, id, month, DRAW_KIND) * hazards.total(hukou, income, band, month);
        int kind = 0;
        int lastPossible = 0;
        while (kind < NeedKind.COUNT) {
            double hazard = hazards.of(kind, hukou, income, band, month);
            if (hazard > 0) {
                lastPossible = kind;
            }
            left -= hazard;
            if (left < 0) {
                return NeedKind.ALL.get(kind);
            }
            kind++;
        }
        return NeedKind.ALL.get(lastPossible);
    }
}
