package minbei.bench.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToDoubleFunction;
import minbei.bench.race.Course;
import minbei.bench.residents.FixedOffer;
import minbei.bench.residents.Ground;
import minbei.bench.residents.ModelResidents;
import minbei.bench.residents.NeedTally;
import minbei.model.need.NeedKind;
import minbei.model.random.Luck;
import minbei.model.resident.Newcomers;
import minbei.model.resident.PopulationParameters;
import minbei.model.resident.PopulationSynthesis;
import minbei.model.resident.Residents;
import minbei.model.schedule.MonthCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rivals in speed must run the same race: the same rules give the same needs and the same coverage, up to chance.
 *
 * <p>The ground is Beibei's own numbers with a fixed offer; organizations, money and public bodies are in neither, for plain residents
 * have none. Of 16 runs of each with 15,218 residents, the last four years are compared: 10 means, each by Welch's statistic.
 */
final class PlainDistrictTest {

    private static final double SCALE = 0.02;
    private static final int RUNS = 16;
    private static final int MONTHS_BEFORE = 12;
    private static final int MONTHS_COMPARED = 48;

    /**
     * Student's t with some 30 degrees of freedom is beyond this with probability 0.00005: with 20 comparisons (two ways of stepping),
     * correct code fails after a change of seeds with probability 0.001.
     */
    private static final double BOUND = 4.7;

    private static final Ground GROUND = Course.load("beibei:bare", SCALE, 1).ground();

    private static NeedTally ofModel(Ground ground, int run) {
        ModelResidents residents = ModelResidents.of(ground, 1_000 + run);
        residents.live(MONTHS_BEFORE - ground.firstMonth());
        return residents.live(MONTHS_COMPARED);
    }

    private static NeedTally ofPlain(int run, boolean eachInSchedule) {
        PopulationParameters population = GROUND.parameters().population();
        Residents like = Residents.of(GROUND.district().communities().size(), 0);
        Newcomers newcomers = Newcomers.of(Luck.of(5_000 + run), population, like, MonthCalendar.of(0, 1));
        PopulationSynthesis.populate(GROUND.district(), SCALE, population.migrantShare(), newcomers);
        PlainDistrict district = PlainDistrict.of(GROUND, like, 9_000 + run);
        if (eachInSchedule) {
            district.putEachInSchedule();
        }
        district.live(MONTHS_BEFORE - GROUND.firstMonth());
        return district.live(MONTHS_COMPARED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void plainResidentsNeedAndAreServedAsTheModelsOwn(boolean eachInSchedule) {
        NeedTally[] model = new NeedTally[RUNS];
        NeedTally[] plain = new NeedTally[RUNS];
        for (int run = 0; run < RUNS; run++) {
            model[run] = ofModel(GROUND, run);
            plain[run] = ofPlain(run, eachInSchedule);
            assertThat(plain[run].residentMonths()).isEqualTo(model[run].residentMonths());
        }
        for (NeedKind kind : NeedKind.ALL) {
            int k = kind.ordinal();
            assertThat(Math.abs(welch(model, plain, tally -> tally.inNeed(k))))
                    .as("in need of " + kind.key())
                    .isLessThan(BOUND);
            assertThat(Math.abs(welch(model, plain, tally -> tally.coverage(k))))
                    .as("coverage of " + kind.key())
                    .isLessThan(BOUND);
        }
    }

    /** (mean − mean) / √(variance/n + variance/n). */
    private static double welch(NeedTally[] some, NeedTally[] others, ToDoubleFunction<NeedTally> number) {
        double[] one = moments(some, number);
        double[] two = moments(others, number);
        return (one[0] - two[0]) / Math.sqrt((one[1] + two[1]) / RUNS);
    }

    private static double[] moments(NeedTally[] tallies, ToDoubleFunction<NeedTally> number) {
        double mean = 0;
        for (NeedTally tally : tallies) {
            mean += number.applyAsDouble(tally) / RUNS;
        }
        double squares = 0;
        for (NeedTally tally : tallies) {
            squares += Math.pow(number.applyAsDouble(tally) - mean, 2);
        }
        return new double[] {mean, squares / (RUNS - 1)};
    }

    @Test
    void aQuarterLessServiceWouldBeSeen() {
        FixedOffer less = new FixedOffer(0.075, 0.075, 0.55, 0.65);
        Ground poorer = new Ground(GROUND.district(), GROUND.parameters(), SCALE, less);
        NeedTally[] model = new NeedTally[RUNS];
        NeedTally[] plain = new NeedTally[RUNS];
        for (int run = 0; run < RUNS; run++) {
            model[run] = ofModel(poorer, run);
            plain[run] = ofPlain(run, false);
        }
        int elderCare = NeedKind.ELDER_CARE.ordinal();
        assertThat(welch(model, plain, tally -> tally.coverage(elderCare))).isLessThan(-BOUND);
    }
}
