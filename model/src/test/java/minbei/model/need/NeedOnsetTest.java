package minbei.model.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.TestWorld;
import minbei.model.random.Luck;
import minbei.model.resident.AgeBand;
import minbei.model.resident.ByAge;
import minbei.model.resident.ByIncome;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.Residents;
import minbei.model.schedule.MonthCalendar;
import org.junit.jupiter.api.Test;

final class NeedOnsetTest {

    private static final int NUMBER = 100_000;
    private static final int SPIN_UP = -36;
    private static final ByAge FLAT = new ByAge(1, 1, 1, 1, 1, 1);
    private static final ByIncome LOW = new ByIncome(1, 0, 0);

    private final Luck luck = Luck.of(20140101);
    private final Residents residents = Residents.of(1, NUMBER);
    private final MonthCalendar calendar = MonthCalendar.of(SPIN_UP, 160);

    /** −ln(1 − p q / (1 − p + p q)) with q = 1 − exp(−1/10); worked out by hand in {@link OnsetHazardsTest}. */
    private static double hazard(double share) {
        double ends = 1 - Math.exp(-0.1);
        return -Math.log(1 - share * ends / (1 - share + share * ends));
    }

    /** Shares in need by kind, and the ages of elder care and employment; a need lasts ten months. */
    private static OnsetHazards hazards(ByNeed shares, ByAge elderCare, ByAge employment) {
        ByAge even = new ByAge(0, 0, 0.5, 0.5, 0, 0);
        ModelParameters parameters = Change.of("need.inNeedShare", shares)
                .and("need.durationMonths", 10)
                .and("need.relativeOnsetByAge", 1)
                .and("need.relativeOnsetByAge.elderCare", elderCare)
                .and("need.relativeOnsetByAge.employment", employment)
                .and("need.relativeOnsetByIncome", 1)
                .and("population.migrantShare", 0)
                .and("population.ageShareLocal", even)
                .and("population.incomeShareLocal", LOW)
                .apply(TestWorld.parameters());
        return OnsetHazards.of(parameters.need(), parameters.population());
    }

    private NeedOnset onset(OnsetHazards hazards) {
        return NeedOnset.of(hazards, luck, residents, calendar);
    }

    /** Residents of the same age, noted after a month. */
    private void people(NeedOnset onset, int number, int bornMonth, int last) {
        for (int i = 0; i < number; i++) {
            onset.scheduleAfter(residents.add(0, bornMonth, true, Hukou.LOCAL, Income.LOW), last);
        }
    }

    private int dueIn(int month) {
        int[] count = new int[1];
        calendar.visit(month, id -> count[0]++);
        return count[0];
    }

    private int dueIn(int from, int to) {
        int sum = 0;
        for (int month = from; month <= to; month++) {
            sum += dueIn(month);
        }
        return sum;
    }

    private static double z(int count, double probability) {
        return (count - NUMBER * probability) / Math.sqrt(NUMBER * probability * (1 - probability));
    }

    /** Six months, binomial: α = 10⁻⁵ in all, |z| &lt; 4.79. */
    @Test
    void eachMonthHitsAShareOfOneLessExpOfTheHazard() {
        OnsetHazards hazards = hazards(ByNeed.same(0.02), FLAT, FLAT);
        people(onset(hazards), NUMBER, -400, -1);
        double hazard = 5 * hazard(0.02);
        for (int month = 0; month < 6; month++) {
            double probability = Math.exp(-hazard * month) * (1 - Math.exp(-hazard));
            assertThat(z(dueIn(month), probability)).as("month %d", month).isBetween(-4.79, 4.79);
        }
    }

    /** Five kinds, binomial: α = 10⁻⁵ in all, |z| &lt; 4.76. */
    @Test
    void kindsComeInProportionToTheirHazards() {
        OnsetHazards hazards = hazards(new ByNeed(0.01, 0.02, 0.03, 0.04, 0.05), FLAT, FLAT);
        NeedOnset onset = onset(hazards);
        int[] counts = new int[NeedKind.COUNT];
        for (int i = 0; i < NUMBER; i++) {
            int id = residents.add(0, -500, true, Hukou.LOCAL, Income.LOW);
            counts[onset.kindAt(id, 3).ordinal()]++;
        }
        double[] each = {hazard(0.01), hazard(0.02), hazard(0.03), hazard(0.04), hazard(0.05)};
        double all = each[0] + each[1] + each[2] + each[3] + each[4];
        for (int kind = 0; kind < NeedKind.COUNT; kind++) {
            assertThat(z(counts[kind], each[kind] / all)).as("kind %d", kind).isBetween(-4.76, 4.76);
        }
    }

    /** Hazard 1.0325 a month from 60 on; six months pass without onset with chance exp(−6.2) = 0.002 for each of 200. */
    @Test
    void whoTurnsSixtyIsDueFromThatMonthAndNotBefore() {
        OnsetHazards hazards = hazards(new ByNeed(0, 0.475, 0, 0, 0), new ByAge(0, 0, 0, 1, 1, 1), FLAT);
        assertThat(hazards.of(NeedKind.ELDER_CARE.ordinal(), Hukou.LOCAL, Income.LOW, AgeBand.FROM_60, SPIN_UP))
                .isCloseTo(1.0325042, within(1e-6));
        // 720 months old in month 7; noted at the beginning of the spin-up, in which nobody grows older
        people(onset(hazards), 200, 7 - 720, SPIN_UP);
        assertThat(dueIn(SPIN_UP, 6)).isZero();
        // more than 20 of 200 late: chance below 10⁻¹⁵
        assertThat(dueIn(7, 12)).isGreaterThan(180);
    }

    @Test
    void ageOfTheLastMonthOfTheSpinUpHoldsInAllOfIt() {
        OnsetHazards hazards = hazards(new ByNeed(0, 0, 0, 0.4, 0), FLAT, new ByAge(0, 1, 1, 0, 0, 0));
        // 719 months old at the end of 2013, 720 in month 0: of working age in the spin-up and never after
        people(onset(hazards), 10_000, -1 - 719, -11);
        int inSpinUp = dueIn(-10, -1);
        // employment: 0.4 of all are 0.8 of the half below 60; ten months pass without onset with chance exp(−10 ·
        // 0.322) = 0.040:
        // 9,600 ± 20 are due, bounds more than six deviations away
        double due = 10_000 * (1 - Math.exp(-10 * hazard(0.8)));
        assertThat(inSpinUp).isBetween((int) due - 130, (int) due + 130);
        assertThat(dueIn(0, 120)).isZero();
    }

    /** Two comparisons, binomial: α = 10⁻⁵ in all, |z| &lt; 4.57. */
    @Test
    void hazardChangesInTheMonthOfTheBirthday() {
        // elder care: mean 0.5 · 1 + 0.5 · 3 = 2, shares 0.02 and 0.06
        OnsetHazards hazards = hazards(new ByNeed(0, 0.04, 0, 0, 0), new ByAge(1, 1, 1, 3, 3, 3), FLAT);
        double before = hazard(0.02);
        // of those past 60 a part 1/300 has just come, with share 0.02: m = 299/300 · 0.06 + 0.02/300
        double left = (0.06 * 299 / 300 + 0.02 / 300) * Math.exp(-0.1);
        double after = -Math.log(1 - (0.06 - left) / (1 - left));
        // 60 in month 12
        people(onset(hazards), NUMBER, 12 - 720, -1);
        // months 0 to 11
        assertThat(z(dueIn(0, 11), 1 - Math.exp(-12 * before))).isBetween(-4.57, 4.57);
        // months 12 to 29, of those who had none before
        double later = Math.exp(-12 * before) * (1 - Math.exp(-18 * after));
        assertThat(z(dueIn(12, 29), later)).isBetween(-4.57, 4.57);
    }

    @Test
    void withoutHazardNobodyIsEverDue() {
        people(onset(hazards(ByNeed.same(0), FLAT, FLAT)), 100, -400, SPIN_UP);
        assertThat(dueIn(SPIN_UP, 120)).isZero();
    }

    @Test
    void kindsWithoutHazardAreNeverDrawn() {
        NeedOnset onset = onset(hazards(new ByNeed(0, 0.02, 0, 0.02, 0), FLAT, FLAT));
        for (int i = 0; i < 5_000; i++) {
            int id = residents.add(0, -500, true, Hukou.LOCAL, Income.LOW);
            assertThat(onset.kindAt(id, 3)).isIn(NeedKind.ELDER_CARE, NeedKind.EMPLOYMENT);
        }
    }

    @Test
    void nextOnsetHangsOnTheResidentAndTheLastOneAlone() {
        NeedOnset onset = onset(hazards(ByNeed.same(0.1), FLAT, FLAT));
        people(onset, 50, -400, -1);
        int[] once = dueMonths(50);
        // asked again after other questions, and in another order
        for (int id = 49; id >= 0; id--) {
            onset.kindAt(id, 20);
            onset.scheduleAfter(id, -1);
        }
        assertThat(dueMonths(50)).isEqualTo(once);
    }

    private int[] dueMonths(int number) {
        int[] months = new int[number];
        for (int month = 0; month <= 120; month++) {
            int now = month;
            calendar.visit(month, id -> months[id] = now);
        }
        return months;
    }
}
