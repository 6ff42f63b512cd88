package minbei.model.observation;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import minbei.model.district.District;
import minbei.model.need.EpisodeBatch;
import minbei.model.need.EpisodeCounts;
import minbei.model.need.EpisodeList;
import minbei.model.need.EpisodeState;
import minbei.model.need.NeedEpisodes;
import minbei.model.need.NeedKind;
import minbei.model.need.NeedParameters;
import minbei.model.need.NeedsArise;
import minbei.model.provider.ProviderType;
import minbei.model.provider.Providers;
import minbei.model.resident.AgeBand;
import minbei.model.resident.PopulationGroups;
import minbei.model.resident.Residents;
import minbei.model.schedule.Month;
import minbei.model.service.ServiceQuality;
import minbei.model.service.ServicesAreDelivered;

/** Counts what happens to episodes of need: who is in need, searches, waits, is served, how well and how soon. */
public final class EpisodeObservation implements NeedsArise.EpisodeListener, ServicesAreDelivered.FirstServiceListener {

    private static final EpisodeState[] UNSERVED = {
        EpisodeState.NOT_READY, EpisodeState.SEARCHING, EpisodeState.WAITING, EpisodeState.GIVEN_UP
    };

    private static final byte UNSEEN = 0;
    private static final byte SEEN = 1;
    private static final byte SEEN_SERVED = 2;
    /** What an episode is seen as by its state's position, a free row first. */
    private static final byte[] AS_SEEN = {UNSEEN, SEEN, SEEN, SEEN, SEEN_SERVED, SEEN};

    private final NeedEpisodes episodes;
    private final Providers providers;
    private final ServiceQuality quality;
    private final double scale;
    private final double[] acceptableWait;
    private final CoverageAccount coverage;
    private final ReachAccount reach;
    private final CoverageIndicators indicators;
    private final List<GroupBreakdown> breakdowns;
    private final Residents residents;
    private final PopulationGroups groups;
    private final EpisodeBatch newlySeen;
    private final EpisodeList served;
    private byte[] seen = new byte[0];
    private short[] born = new short[0];
    private int yearBegan;
    private final long[] firstServices = new long[NeedKind.COUNT];
    private final long[] firstServiceWaits = new long[NeedKind.COUNT];
    private final long[] servedByType = new long[ProviderType.values().length];
    private final long[] qualityByType = new long[ProviderType.values().length];

    private EpisodeObservation(District district, double scale, int months, NeedParameters need, Sources sources) {
        this.residents = sources.residents();
        this.episodes = sources.episodes();
        this.providers = sources.providers();
        this.quality = sources.quality();
        this.scale = scale;
        this.acceptableWait = need.acceptableWaitMonths().toArray();
        this.groups = PopulationGroups.of(district.townships().size());
        this.coverage = CoverageAccount.of(months, groups.count());
        this.reach = ReachAccount.of(groups.count(), sources.residentCapacity());
        this.served = EpisodeList.of(episodes);
        this.newlySeen = EpisodeBatch.of(episodes, reach::fetch);
        this.indicators = new CoverageIndicators(coverage, district, need.acceptableWaitMonths(), scale);
        this.breakdowns = GroupBreakdown.all(district);
    }

    /**
     * What is read.
     *
     * @param residents who is in need
     * @param episodes needs that go on
     * @param providers who serves
     * @param quality how well
     * @param residentCapacity residents to make room for
     */
    public record Sources(
            Residents residents,
            NeedEpisodes episodes,
            Providers providers,
            ServiceQuality quality,
            int residentCapacity) {}

    /**
     * An observation of episodes.
     *
     * @param district where
     * @param scale agents per resident
     * @param months recorded months
     * @param need acceptable waits
     * @param sources what is read
     * @return the observation
     */
    public static EpisodeObservation of(
            District district, double scale, int months, NeedParameters need, Sources sources) {
        return new EpisodeObservation(district, scale, months, need, sources);
    }

    @Override
    public void arose(int e, int month) {
        coverage.countArose(month, episodes.kind(e), episodes.group(e));
        if (e >= seen.length) {
            int capacity = e + e / 4 + 16;
            seen = Arrays.copyOf(seen, capacity);
            born = Arrays.copyOf(born, capacity);
        }
        // the row may have been another episode's; the resident is at hand now, and a cache miss away later
        seen[e] = UNSEEN;
        born[e] = (short) -residents.ageMonths(episodes.resident(e), 0);
    }

    @Override
    public void ending(int e, int month) {
        // an episode that ends unserved stays in the denominator of timely coverage: nothing to note
    }

    @Override
    public void firstServed(int e, int month) {
        int kind = episodes.kind(e);
        int wait = month - episodes.onset(e);
        firstServices[kind]++;
        firstServiceWaits[kind] += wait;
        if (wait <= acceptableWait[kind]) {
            coverage.countTimely(episodes.onset(e), kind, episodes.group(e));
        }
    }

    /** Counts the month's end and writes what belongs to this month alone. */
    void observe(int month, SeriesTable table) {
        if (month >= CoverageAccount.firstMonth()) {
            count(month);
        }
        if (month >= 0) {
            writeStates(month, table);
            writeWaits(month, table);
            if (Month.monthOfYear(month) == Month.PER_YEAR) {
                writeReach(month, table);
            }
        }
        Arrays.fill(firstServices, 0);
        Arrays.fill(firstServiceWaits, 0);
    }

    private void count(int month) {
        if (Month.monthOfYear(month) == 1) {
            reach.beginYear();
            yearBegan = month;
            Arrays.fill(seen, UNSEEN);
        }
        Arrays.fill(servedByType, 0);
        Arrays.fill(qualityByType, 0);
        countNeeded(month);
        for (int e = 0; e < episodes.high(); e++) {
            see(e);
        }
        newlySeen.settle(this::countReach);
        served.take(EpisodeState.SERVED);
        for (int i = 0; i < served.count(); i++) {
            countServed(served.get(i), month);
        }
    }

    private void countNeeded(int month) {
        EpisodeCounts counts = episodes.counts();
        for (int kind = 0; kind < NeedKind.COUNT; kind++) {
            for (int group = 0; group < groups.count(); group++) {
                coverage.countNeeded(month, kind, group, counts.inGroup(group, kind));
            }
        }
    }

    private void see(int e) {
        byte now = AS_SEEN[episodes.state(e) + 1];
        if (seen[e] < now) {
            seen[e] = now;
            newlySeen.add(e);
        }
    }

    private void countServed(int e, int month) {
        long lived = Math.round(quality.at(e, month) * BrokenDownCount.MILLION);
        int type = providers.get(episodes.provider(e)).type().ordinal();
        coverage.countServed(month, episodes.kind(e), episodes.group(e), lived);
        servedByType[type]++;
        qualityByType[type] += lived;
    }

    /**
     * A resident's marks are looked up once a year for an episode seen, and once for one seen served: looking them up each month cost
     * a quarter of the whole run, for residents lie scattered in memory.
     */
    private void countReach(int e) {
        reach.count(episodes.resident(e), episodes.kind(e), groupOfYear(e, episodes.group(e)), seen[e] == SEEN_SERVED);
    }

    /** A resident counts in one group all year: that of the age at its beginning. */
    private int groupOfYear(int e, int group) {
        AgeBand band = AgeBand.ofAge(Math.max(0, yearBegan - born[e]));
        return group - groups.ageBand(group) + band.ordinal();
    }

    private void writeStates(int month, SeriesTable table) {
        for (EpisodeState state : UNSERVED) {
            Indicator indicator = indicatorOf(state);
            long sum = 0;
            for (NeedKind kind : NeedKind.ALL) {
                long number = inState(state, kind.ordinal());
                table.put(indicator, Breakdown.NEED, kind.key(), month, number / scale);
                sum += number;
            }
            table.put(indicator, month, sum / scale);
        }
        long served = 0;
        long lived = 0;
        for (ProviderType type : ProviderType.values()) {
            int t = type.ordinal();
            table.put(Indicator.SERVED_PERSON_MONTHS, Breakdown.PROVIDER, type.key(), month, servedByType[t] / scale);
            double mean = meanQuality(qualityByType[t], servedByType[t]);
            table.put(Indicator.QUALITY_OF_SERVICE, Breakdown.PROVIDER, type.key(), month, mean);
            served += servedByType[t];
            lived += qualityByType[t];
        }
        table.put(Indicator.QUALITY_OF_SERVICE, month, meanQuality(lived, served));
    }

    private long inState(EpisodeState state, int kind) {
        long sum = 0;
        for (int community = 0; community < residents.communities(); community++) {
            sum += episodes.counts().in(state, community, kind);
        }
        return sum;
    }

    private static double meanQuality(long millionths, long number) {
        return number == 0 ? Double.NaN : millionths / BrokenDownCount.MILLION / number;
    }

    private static Indicator indicatorOf(EpisodeState state) {
        return switch (state) {
            case NOT_READY -> Indicator.NOT_READY;
            case SEARCHING -> Indicator.SEARCHING;
            case WAITING -> Indicator.WAITING;
            case GIVEN_UP -> Indicator.GIVEN_UP;
            case SERVED -> Indicator.SERVED_PERSON_MONTHS;
        };
    }

    private void writeWaits(int month, SeriesTable table) {
        long services = 0;
        long waits = 0;
        for (NeedKind kind : NeedKind.ALL) {
            int k = kind.ordinal();
            double mean = firstServices[k] == 0 ? Double.NaN : (double) firstServiceWaits[k] / firstServices[k];
            table.put(Indicator.MONTHS_TO_FIRST_SERVICE, Breakdown.NEED, kind.key(), month, mean);
            services += firstServices[k];
            waits += firstServiceWaits[k];
        }
        table.put(Indicator.MONTHS_TO_FIRST_SERVICE, month, services == 0 ? Double.NaN : (double) waits / services);
    }

    private void writeReach(int month, SeriesTable table) {
        for (GroupBreakdown part : breakdowns) {
            double reached = reach.reached(part.inGroup());
            table.put(Indicator.REACHED_RESIDENTS, part.breakdown(), part.category(), month, reached);
        }
        for (NeedKind kind : NeedKind.ALL) {
            double reached = reach.reachedOfKind(kind.ordinal());
            table.put(Indicator.REACHED_RESIDENTS, Breakdown.NEED, kind.key(), month, reached);
        }
    }

    /** Writes the indicators that look over several months. */
    void finish(SeriesTable table) {
        indicators.write(table);
    }

    /**
     * What was counted so far of some population groups together.
     *
     * @param inGroup which population groups count
     * @return their tally; months that are not over have nothing
     */
    public CoverageTally tally(IntPredicate inGroup) {
        return coverage.tally(inGroup);
    }

    /**
     * Served person-months of the twelve months to each recorded month's end.
     *
     * @return agents times months, one number a recorded month
     */
    long[] servedOverWindow() {
        CoverageTally everybody = coverage.tally(g -> true);
        long[] served = new long[coverage.months()];
        for (int month = 0; month < served.length; month++) {
            served[month] = everybody.windowServed(month, k -> true);
        }
        return served;
    }

    /** The needs that are served now. */
    ServedNeeds served() {
        served.take(EpisodeState.SERVED);
        return ServedNeeds.of(IntStream.range(0, served.count())
                .mapToLong(i -> episodes.number(served.get(i)))
                .toArray());
    }
}
