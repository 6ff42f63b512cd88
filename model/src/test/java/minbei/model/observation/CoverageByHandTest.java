package minbei.model.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import minbei.model.TestWorld;
import minbei.model.district.District;
import minbei.model.need.NeedEpisodes;
import minbei.model.need.NeedKind;
import minbei.model.provider.Provider;
import minbei.model.provider.Providers;
import minbei.model.resident.AgeBand;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.PopulationGroups;
import minbei.model.resident.Residents;
import minbei.model.service.ServiceQuality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Four residents, two kinds of need, eight months of events, every outcome worked out by hand. N is a month's end in need, S one in
 * need and served; a wait is counted from onset to first service.
 *
 * <pre>
 *                          month   0 1 2 3 4 5 6 7
 * A local    health, fits          N S S S S .         served in month 1: wait 1, in time (2 at most)
 * B local    elder, misfit           N N N N S S S .   served in month 5: wait 4, too late (3 at most)
 * C local    health                    N N N N .       gives up in month 5, the need ends in month 6
 * D migrant  elder, fits           N N S S +           served in month 2: wait 2, in time; dies in month 4
 * </pre>
 */
final class CoverageByHandTest {

    private static final int MONTHS = 12;
    private static final double EXACT = 1e-12;
    private static final double FITS = 0.6;
    private static final double MISFIT = 0.6 * 0.65;

    private final District district = TestWorld.district();
    private final Residents residents = Residents.of(6, 8);
    private final NeedEpisodes episodes = NeedEpisodes.of(residents, 8);
    private final Providers providers = Providers.empty();
    private final SeriesTable table = new SeriesTable(MONTHS);
    private final EpisodeObservation observation = EpisodeObservation.of(
            district,
            1,
            MONTHS,
            TestWorld.parameters().need(),
            new EpisodeObservation.Sources(
                    residents,
                    episodes,
                    providers,
                    ServiceQuality.of(
                            episodes, providers, month -> TestWorld.parameters().service()),
                    8));
    private final Provider health = providers.enterOffice(NeedKind.HEALTH, 0, FITS);
    private final Provider elder = providers.enterOffice(NeedKind.ELDER_CARE, 0, FITS);

    @BeforeEach
    void liveThroughTheYear() {
        int[] resident = new int[4];
        for (int i = 0; i < 4; i++) {
            Hukou hukou = i == 3 ? Hukou.MIGRANT : Hukou.LOCAL;
            resident[i] = residents.add(0, -900, false, hukou, Income.MIDDLE);
        }
        // month 0
        int a = open(resident[0], NeedKind.HEALTH, 0, 0);
        int d = open(resident[3], NeedKind.ELDER_CARE, 0, 0);
        observe(0);
        int b = open(resident[1], NeedKind.ELDER_CARE, 1, 2);
        serve(a, health, 1);
        observe(1);
        int c = open(resident[2], NeedKind.HEALTH, 2, 0);
        episodes.search(c, 2);
        serve(d, elder, 2);
        observe(2);
        observe(3);
        residents.leave(resident[3]);
        end(d, 4);
        observe(4);
        end(a, 5);
        serve(b, elder, 5);
        episodes.giveUp(c);
        observe(5);
        end(c, 6);
        observe(6);
        observe(7);
        end(b, 8);
        for (int month = 8; month < MONTHS; month++) {
            observe(month);
        }
        observation.finish(table);
    }

    private int open(int resident, NeedKind kind, int month, int subtype) {
        PopulationGroups groups = PopulationGroups.of(3);
        int group = groups.group(0, residents.hukou(resident), Income.MIDDLE, AgeBand.FROM_70);
        int e = episodes.open(resident, kind, month, subtype, group, 1);
        observation.arose(e, month);
        return e;
    }

    private void serve(int e, Provider provider, int month) {
        episodes.admit(e, provider.id(), month);
        if (episodes.markFirstService(e)) {
            observation.firstServed(e, month);
        }
    }

    private void end(int e, int month) {
        observation.ending(e, month);
        episodes.close(e);
    }

    private void observe(int month) {
        observation.observe(month, table);
    }

    private double at(Indicator indicator, Breakdown breakdown, String category, int month) {
        List<IndicatorSeries> found = table.toList().stream()
                .filter(s -> s.indicator() == indicator
                        && s.breakdown() == breakdown
                        && s.category().equals(category))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0).at(month);
    }

    private double at(Indicator indicator, int month) {
        return at(indicator, Breakdown.TOTAL, "all", month);
    }

    @Test
    void coverageIsThePlainMeanOfServedOverNeededPersonMonthsOfEachKind() {
        // health: needed A 5 + C 4 = 9, served A 4; elder care: needed B 7 + D 4 = 11, served B 3 + D 2 = 5
        assertThat(at(Indicator.COVERAGE, Breakdown.NEED, "health", 7)).isCloseTo(4.0 / 9, within(EXACT));
        assertThat(at(Indicator.COVERAGE, Breakdown.NEED, "elderCare", 7)).isCloseTo(5.0 / 11, within(EXACT));
        // the three kinds nobody needed are left out: (4/9 + 5/11) / 2 = 89/198
        assertThat(at(Indicator.COVERAGE, 7)).isCloseTo(89.0 / 198, within(EXACT));
    }

    @Test
    void pooledCoverageAddsTheKindsUpFirst() {
        // (4 + 5) / (9 + 11)
        assertThat(at(Indicator.POOLED_COVERAGE, 7)).isCloseTo(9.0 / 20, within(EXACT));
    }

    @Test
    void coverageOfAMonthKnowsNothingOfLaterOnes() {
        // to the end of month 2, health: A 3 + C 1 = 4 needed, A 2 served; elder: D 3 + B 2 = 5 needed, D 1 served
        assertThat(at(Indicator.COVERAGE, 2)).isCloseTo((2.0 / 4 + 1.0 / 5) / 2, within(EXACT));
    }

    @Test
    void givingUpEndsTheSearchAndNotTheNeed() {
        assertThat(at(Indicator.GIVEN_UP, 5)).isEqualTo(1);
        // C has given up, B is served; A has ended
        assertThat(at(Indicator.NEEDED_PERSON_MONTHS, 5)).isEqualTo(2);
        assertThat(at(Indicator.NEEDED_PERSON_MONTHS, 6)).isEqualTo(1);
    }

    @Test
    void deathEndsTheNeedAtTheMonthItHappens() {
        assertThat(at(Indicator.NEEDED_PERSON_MONTHS, Breakdown.HUKOU, "migrant", 3))
                .isEqualTo(1);
        assertThat(at(Indicator.NEEDED_PERSON_MONTHS, Breakdown.HUKOU, "migrant", 4))
                .isZero();
    }

    @Test
    void qualityWeightsEachServedPersonMonth() {
        // health: 4 · 0.6 / 9; elder care: (3 · 0.39 + 2 · 0.6) / 11
        double healthQuality = 4 * FITS / 9;
        double elderQuality = (3 * MISFIT + 2 * FITS) / 11;
        assertThat(at(Indicator.QUALITY_WEIGHTED_COVERAGE, 7))
                .isCloseTo((healthQuality + elderQuality) / 2, within(1e-6));
    }

    @Test
    void timelyCoverageCountsEpisodesByTheMonthTheyArose() {
        assertThat(at(Indicator.TIMELY_COVERAGE, 0)).isEqualTo(1); // A and D, both in time
        assertThat(at(Indicator.TIMELY_COVERAGE, 1)).isZero(); // B, too late
        assertThat(at(Indicator.TIMELY_COVERAGE, 2)).isZero(); // C, never
        assertThat(at(Indicator.TIMELY_COVERAGE, 3)).isNaN(); // none arose
    }

    @Test
    void timelyCoverageLeavesOutMonthsNotYetDecided() {
        // elder care may wait 3 months: month 8 is decided at the end of month 11, month 9 is not; health: month 9 is
        assertThat(at(Indicator.TIMELY_COVERAGE, Breakdown.NEED, "health", 0)).isEqualTo(1);
        assertThat(at(Indicator.TIMELY_COVERAGE, Breakdown.NEED, "elderCare", 9))
                .isNaN();
        assertThat(at(Indicator.TIMELY_COVERAGE, 9)).isNaN();
    }

    @Test
    void reachedResidentsAreDistinctPersons() {
        // four had a need in the year, three of them a served month
        assertThat(at(Indicator.REACHED_RESIDENTS, 11)).isCloseTo(3.0 / 4, within(EXACT));
        assertThat(at(Indicator.REACHED_RESIDENTS, Breakdown.HUKOU, "migrant", 11))
                .isEqualTo(1);
        assertThat(at(Indicator.REACHED_RESIDENTS, Breakdown.HUKOU, "local", 11))
                .isCloseTo(2.0 / 3, within(EXACT));
    }

    @Test
    void monthsToFirstServiceAreCountedFromTheOnset() {
        assertThat(at(Indicator.MONTHS_TO_FIRST_SERVICE, 1)).isEqualTo(1);
        assertThat(at(Indicator.MONTHS_TO_FIRST_SERVICE, 2)).isEqualTo(2);
        assertThat(at(Indicator.MONTHS_TO_FIRST_SERVICE, 5)).isEqualTo(4);
        assertThat(at(Indicator.MONTHS_TO_FIRST_SERVICE, 6)).isNaN();
    }

    @Test
    void theGapByHukouIsLocalLessMigrantCoverageOfTheKindsBothNeed() {
        // only elder care is needed by both: B 3/7, D 2/4
        assertThat(at(Indicator.COVERAGE_GAP_HUKOU, 7)).isCloseTo(3.0 / 7 - 2.0 / 4, within(EXACT));
    }

    @Test
    void aGapToAGroupWithoutNeedIsNoGap() {
        // all four have middle incomes
        assertThat(at(Indicator.COVERAGE_GAP_INCOME, 7)).isNaN();
    }
}
