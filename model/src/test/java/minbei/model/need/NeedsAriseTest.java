package minbei.model.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import minbei.model.TestWorld;
import minbei.model.district.District;
import minbei.model.random.Luck;
import minbei.model.resident.AgeBand;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.Newcomers;
import minbei.model.resident.PopulationGroups;
import minbei.model.resident.Residents;
import minbei.model.schedule.MonthCalendar;
import org.junit.jupiter.api.Test;

/** Needs of people who neither come nor go, in the spin-up, in which nobody grows older. */
final class NeedsAriseTest {

    private static final int BEFORE = -37;
    private static final long SEED = 20140101;

    private static final NeedParameters NEED = TestWorld.parameters().need();
    private static final OnsetHazards HAZARDS =
            OnsetHazards.of(NEED, TestWorld.parameters().population());

    /** A district whose residents have the needs of the beginning. */
    private static final class Needy implements NeedsArise.EpisodeListener {
        final Residents residents;
        final NeedEpisodes episodes;
        final MonthCalendar calendar = MonthCalendar.of(BEFORE + 1, 160);
        final NeedsArise rule;
        final List<String> arose = new ArrayList<>();
        final List<String> ended = new ArrayList<>();
        boolean serving;

        Needy(int number, NeedParameters need) {
            District district = TestWorld.district();
            Luck luck = Luck.of(SEED);
            residents = Residents.of(district.communities().size(), number);
            episodes = NeedEpisodes.of(residents, 16);
            Newcomers newcomers =
                    Newcomers.of(luck, TestWorld.parameters().population(), residents, MonthCalendar.of(0, 1));
            rule = NeedsArise.of(
                    need,
                    OnsetHazards.of(need, TestWorld.parameters().population()),
                    district,
                    luck,
                    residents,
                    episodes,
                    calendar,
                    List.of(this));
            for (int i = 0; i < number; i++) {
                newcomers.settle(i % 6, -1, 0.3);
            }
        }

        Needy begin() {
            for (int id = 0; id < residents.everPresent(); id++) {
                rule.arrived(id, BEFORE);
            }
            return this;
        }

        void run(int from, int to) {
            for (int month = from; month <= to; month++) {
                rule.apply(month);
            }
        }

        @Override
        public void arose(int e, int month) {
            arose.add(name(e) + " in " + month);
            if (serving) {
                episodes.admit(e, 0, month);
            }
        }

        @Override
        public void ending(int e, int month) {
            assertThat(episodes.isOpen(e)).as("told before the row is given up").isTrue();
            ended.add(name(e) + " in " + month);
        }

        private String name(int e) {
            return episodes.resident(e) + " " + episodes.kind(e) + " since " + episodes.onset(e);
        }

        int inNeed(NeedKind kind) {
            int count = 0;
            for (int e = 0; e < episodes.high(); e++) {
                count += episodes.isOpen(e) && episodes.kind(e) == kind.ordinal() ? 1 : 0;
            }
            return count;
        }
    }

    /**
     * What the rule implies for a class with share p at the start: each month a need ends with chance q = 1 − exp(−1/D), and one
     * arises with chance r = (h/H)(1 − exp(−H)) in whoever is then without it, H being the hazard of all kinds.
     * It stays at the share given but for the kinds that arise in the same month: one resident gets one of them.
     */
    private static double expectedShare(NeedKind kind, Hukou hukou, Income income, AgeBand band, int months) {
        double share = HAZARDS.shareInNeed(kind.ordinal(), hukou, income, band);
        double all = HAZARDS.total(hukou, income, band, BEFORE);
        double arises =
                all == 0 ? 0 : HAZARDS.of(kind.ordinal(), hukou, income, band, BEFORE) / all * (1 - Math.exp(-all));
        double ends = 1 - Math.exp(-1 / NEED.durationMonths().of(kind));
        for (int month = 0; month < months; month++) {
            double left = share * (1 - ends);
            share = left + (1 - left) * arises;
        }
        return share;
    }

    /** Five kinds, each a sum of independent residents of known class: α = 10⁻⁵ in all, |z| &lt; 4.76. */
    private static void assertShares(Needy world, int months) {
        for (NeedKind kind : NeedKind.ALL) {
            double mean = 0;
            double variance = 0;
            for (int id = 0; id < world.residents.everPresent(); id++) {
                AgeBand band = AgeBand.ofAge(world.residents.ageMonths(id, -1));
                double p = expectedShare(kind, world.residents.hukou(id), world.residents.income(id), band, months);
                mean += p;
                variance += p * (1 - p);
            }
            assertThat((world.inNeed(kind) - mean) / Math.sqrt(variance))
                    .as("%s: %d in need, %.1f expected", kind.key(), world.inNeed(kind), mean)
                    .isBetween(-4.76, 4.76);
        }
    }

    @Test
    void residentsBeginWithTheNeedsOfAWorldInWhichNobodyWasServed() {
        assertShares(new Needy(60_000, NEED).begin(), 0);
    }

    @Test
    void unservedWorldKeepsItsShareInNeed() {
        Needy world = new Needy(60_000, NEED).begin();
        world.run(-36, -1);
        assertShares(world, 36);
    }

    /** Subtype 0 half, the other three a sixth each, binomial: α = 10⁻⁵ in all, |z| &lt; 4.71. */
    @Test
    void standardSubtypeHasItsShareAndTheOthersTheRestEvenly() {
        Needy world = new Needy(60_000, NEED).begin();
        int[] counts = new int[4];
        int all = 0;
        for (int e = 0; e < world.episodes.high(); e++) {
            counts[world.episodes.subtype(e)]++;
            all++;
        }
        double[] shares = {0.5, 0.5 / 3, 0.5 / 3, 0.5 / 3};
        for (int subtype = 0; subtype < 4; subtype++) {
            double p = shares[subtype];
            assertThat((counts[subtype] - all * p) / Math.sqrt(all * p * (1 - p)))
                    .as("subtype %d", subtype)
                    .isBetween(-4.71, 4.71);
        }
    }

    /** Whoever is in need at the start is still so after k months with chance exp(−k/D), binomial: α = 10⁻⁵, |z| &lt; 4.42. */
    @Test
    void needsLastAsLongAsTheirMean() {
        Needy world = new Needy(60_000, NEED).begin();
        int before = world.inNeed(NeedKind.HEALTH);
        world.run(-36, -25);
        int left = 0;
        for (int e = 0; e < world.episodes.high(); e++) {
            boolean old = world.episodes.isOpen(e) && world.episodes.onset(e) == BEFORE;
            left += old && world.episodes.kind(e) == NeedKind.HEALTH.ordinal() ? 1 : 0;
        }
        // 12 of 12 months
        double p = Math.exp(-1);
        assertThat((left - before * p) / Math.sqrt(before * p * (1 - p))).isBetween(-4.42, 4.42);
    }

    @Test
    void servedNeedEndsFasterByItsRatioFromTheSameDraw() {
        // ratio 2, so that a need of n unserved months takes half of them, rounded up
        NeedParameters twice = TestWorld.with(TestWorld.parameters(), "need.servedEndingRatio", 2)
                .need();
        Needy unserved = new Needy(3_000, twice).begin();
        Needy served = new Needy(3_000, twice);
        served.serving = true;
        served.begin();
        assertThat(served.arose).isEqualTo(unserved.arose);
        unserved.run(-36, 60);
        served.run(-36, 60);
        int[] lengths = lengths(unserved);
        int[] served2 = lengths(served);
        int compared = 0;
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] > 0) {
                assertThat(served2[i]).as("length %d unserved", lengths[i]).isEqualTo((lengths[i] + 1) / 2);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(150);
    }

    /** Months that needs of the start lasted, by resident and kind; 0 where there was none or it goes on. */
    private static int[] lengths(Needy world) {
        int[] lengths = new int[world.residents.everPresent() * NeedKind.COUNT];
        for (String line : world.ended) {
            String[] words = line.split(" ");
            if (Integer.parseInt(words[3]) == BEFORE) {
                int cell = Integer.parseInt(words[0]) * NeedKind.COUNT + Integer.parseInt(words[1]);
                lengths[cell] = Integer.parseInt(words[5]) - BEFORE;
            }
        }
        return lengths;
    }

    @Test
    void possibleOnsetsHangOnNothingThatServiceMoves() {
        Needy unserved = new Needy(3_000, NEED).begin();
        Needy served = new Needy(3_000, NEED);
        served.serving = true;
        served.begin();
        unserved.run(-36, 30);
        served.run(-36, 30);
        assertThat(served.ended).isNotEqualTo(unserved.ended);
        // whatever happened until now, the same residents are due in the same months
        for (int month = 31; month < 120; month++) {
            Set<Integer> one = new TreeSet<>();
            Set<Integer> two = new TreeSet<>();
            unserved.calendar.visit(month, one::add);
            served.calendar.visit(month, two::add);
            assertThat(two).as("month %d", month).isEqualTo(one);
        }
    }

    @Test
    void nobodyHasTwoNeedsOfAKind() {
        Needy world = new Needy(12_000, NEED).begin();
        for (int month = -36; month <= 24; month++) {
            world.run(month, month);
            Set<Integer> pairs = new TreeSet<>();
            for (int e = 0; e < world.episodes.high(); e++) {
                if (world.episodes.isOpen(e)) {
                    int pair = world.episodes.resident(e) * NeedKind.COUNT + world.episodes.kind(e);
                    assertThat(pairs.add(pair))
                            .as("resident and kind %d twice", pair)
                            .isTrue();
                }
            }
            assertThat(pairs).hasSize(world.episodes.counts().ongoing());
        }
    }

    @Test
    void needsOfLeaversEndAndNoneComeAfter() {
        Needy world = new Needy(3_000, NEED).begin();
        int id = 0;
        while (world.residents.firstEpisode(id) == Residents.NO_EPISODE
                || world.episodes.nextOfResident(world.residents.firstEpisode(id)) == Residents.NO_EPISODE) {
            id++;
        }
        int before = world.episodes.counts().ongoing();
        world.residents.leave(id);
        world.rule.left(id, 0);
        // the first resident with two needs
        assertThat(world.ended)
                .hasSize(before - world.episodes.counts().ongoing())
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(world.residents.firstEpisode(id)).isEqualTo(Residents.NO_EPISODE);
        for (int other = 0; other < 3_000; other += 2) {
            if (world.residents.isPresent(other)) {
                world.residents.leave(other);
                world.rule.left(other, 0);
            }
        }
        world.run(-36, 119);
        for (int e = 0; e < world.episodes.high(); e++) {
            if (world.episodes.isOpen(e)) {
                assertThat(world.residents.isPresent(world.episodes.resident(e)))
                        .isTrue();
            }
        }
        assertThat(world.episodes.counts().ongoing()).isPositive();
    }

    @Test
    void whoMovesInBringsTheNeedsOfAWorldInWhichNobodyWasServed() {
        Needy world = new Needy(60_000, NEED);
        for (int id = 0; id < 60_000; id++) {
            world.rule.arrived(id, -1);
        }
        assertShares(world, 0);
    }

    @Test
    void whoIsBornHasNoNeedYet() {
        Needy world = new Needy(10, NEED);
        int newborn = world.residents.add(0, 5, true, Hukou.LOCAL, Income.LOW);
        world.rule.arrived(newborn, 5);
        assertThat(world.episodes.counts().ongoing()).isZero();
    }

    @Test
    void episodeIsCountedInTheGroupOfItsResidentAtOnset() {
        Needy world = new Needy(3_000, NEED).begin();
        PopulationGroups groups = PopulationGroups.of(3);
        for (int e = 0; e < world.episodes.high(); e++) {
            int id = world.episodes.resident(e);
            int group = world.episodes.group(e);
            // communities stand two a township
            assertThat(groups.township(group)).isEqualTo(world.residents.community(id) / 2);
            assertThat(groups.hukou(group)).isEqualTo(world.residents.hukou(id).ordinal());
            assertThat(groups.income(group))
                    .isEqualTo(world.residents.income(id).ordinal());
            assertThat(groups.ageBand(group))
                    .isEqualTo(AgeBand.ofAge(world.residents.ageMonths(id, -1)).ordinal());
        }
    }
}
