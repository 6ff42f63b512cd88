package minbei.model.resident;

import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.MonthCalendar;

/**
 * Everything that is settled once for a resident, when the resident is synthesised, born or arrives: traits, and when and why the
 * resident will leave. None of it depends on policy.
 */
public final class Newcomers {

    private static final int DRAW_HUKOU = 0;
    private static final int DRAW_SEX = 1;
    private static final int DRAW_INCOME = 2;
    private static final int DRAW_BAND = 3;
    private static final int DRAW_AGE = 4;
    private static final int ONCE = 0;

    private final Luck luck;
    private final PopulationParameters parameters;
    private final Residents residents;
    private final MonthCalendar leaving;
    private final LifeTable lifeTable;

    /** Hazard of moving out by hukou, per month. */
    private final double[] movingHazard = new double[Hukou.COUNT];

    private Newcomers(Luck luck, PopulationParameters parameters, Residents residents, MonthCalendar leaving) {
        this.luck = luck;
        this.parameters = parameters;
        this.residents = residents;
        this.leaving = leaving;
        this.lifeTable = LifeTable.of(parameters.deathsPerThousandYear());
        for (Hukou hukou : Hukou.ALL) {
            double yearly =
                    hukou == Hukou.LOCAL ? parameters.movingOutPerYearLocal() : parameters.movingOutPerYearMigrant();
            movingHazard[hukou.ordinal()] = -StrictMath.log(1 - yearly) / 12;
        }
    }

    /**
     * A register of newcomers.
     *
     * @param luck luck of the run
     * @param parameters margins and rates
     * @param residents where newcomers are added
     * @param leaving calendar in which their leaving is noted
     * @return the register
     */
    public static Newcomers of(Luck luck, PopulationParameters parameters, Residents residents, MonthCalendar leaving) {
        return new Newcomers(luck, parameters, residents, leaving);
    }

    /**
     * Adds a resident of any age.
     *
     * @param home position of the community
     * @param month month of arrival; −1 for those present at the end of 2013
     * @param migrantShare chance to have no local hukou
     * @return the id
     */
    public int settle(int home, int month, double migrantShare) {
        int id = residents.everPresent();
        Hukou hukou = drawHukou(id, migrantShare);
        AgeBand band = drawBand(id, parameters.ageShare(hukou));
        double within = luck.uniform(Stream.RESIDENT_TRAITS, id, ONCE, DRAW_AGE);
        int age = band.fromMonths() + (int) (within * (band.toMonths() - band.fromMonths()));
        return register(home, month, age, hukou);
    }

    /**
     * Adds a newborn.
     *
     * @param home position of the community
     * @param month month of birth
     * @return the id
     */
    int birth(int home, int month) {
        Hukou hukou = drawHukou(residents.everPresent(), parameters.migrantShare());
        return register(home, month, 0, hukou);
    }

    private int register(int home, int month, int age, Hukou hukou) {
        int id = residents.everPresent();
        boolean female = luck.uniform(Stream.RESIDENT_TRAITS, id, ONCE, DRAW_SEX) < parameters.femaleShare();
        Income income = drawIncome(id, parameters.incomeShare(hukou));
        residents.add(home, month - age, female, hukou, income);
        int toDeath = monthsToDeath(id, age);
        int toMovingOut = monthsToMovingOut(id, hukou);
        if (toDeath <= toMovingOut) {
            residents.markLeavingByDeath(id);
        }
        leaving.add(id, month + (long) Math.min(toDeath, toMovingOut));
        return id;
    }

    private int monthsToDeath(int id, int age) {
        return lifeTable.monthsToDeath(age, luck.exponential(Stream.DEATH, id, ONCE, 0));
    }

    /** Moving out has a constant hazard −ln(1 − yearly share)/12. */
    private int monthsToMovingOut(int id, Hukou hukou) {
        double hazard = movingHazard[hukou.ordinal()];
        if (hazard <= 0) {
            return Integer.MAX_VALUE;
        }
        double months = luck.exponential(Stream.MOVING_OUT, id, ONCE, 0) / hazard;
        return months >= Integer.MAX_VALUE ? Integer.MAX_VALUE : 1 + (int) months;
    }

    private Hukou drawHukou(int id, double migrantShare) {
        double u = luck.uniform(Stream.RESIDENT_TRAITS, id, ONCE, DRAW_HUKOU);
        return u < migrantShare ? Hukou.MIGRANT : Hukou.LOCAL;
    }

    private AgeBand drawBand(int id, ByAge shares) {
        double u = luck.uniform(Stream.RESIDENT_TRAITS, id, ONCE, DRAW_BAND) * shares.sum();
        for (AgeBand band : AgeBand.ALL) {
            u -= shares.of(band);
            if (u < 0) {
                return band;
            }
        }
        return AgeBand.FROM_80;
    }

    private Income drawIncome(int id, ByIncome shares) {
        double u = luck.uniform(Stream.RESIDENT_TRAITS, id, ONCE, DRAW_INCOME) * shares.sum();
        for (Income income : Income.ALL) {
            u -= shares.of(income);
            if (u < 0) {
                return income;
            }
        }
        return Income.HIGH;
    }
}
