package minbei.model.hub;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.department.NeedReporter;
import minbei.model.district.Community;
import minbei.model.district.District;
import minbei.model.need.EpisodeCounts;
import minbei.model.need.EpisodeState;
import minbei.model.need.NeedEpisodes;
import minbei.model.need.NeedKind;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.Month;
import minbei.model.service.Word;

/**
 * Hubs meet residents in need: those who search come to the desk, and the workers of the function services go out to anybody whose
 * need is unmet.
 *
 * <p>With M residents that the workers can meet in a month and N who are there to be met, each is met with chance min(1, M/N). Who
 * searches and is met hears of a provider. A hub that has met k residents with a need of a kind in the last year reports the
 * township's need of it with variance σ² + 1/k of the log error: a count of k cases has relative variance 1/k, and σ stays even if
 * everybody is met. What was met fades by a twelfth a month.
 */
final class HubMeetings implements Word, NeedReporter {

    private final int[] townshipOf;
    private final List<Hub> hubs;
    private final NeedEpisodes episodes;
    private final double scale;
    private final IntFunction<HubParameters> parameters;
    private final Luck luck;
    private final int[][] searching;
    private final int[][] unmet;
    private final double[][] metLastYear;
    private final double[] metNow;
    private final double[] hears;

    HubMeetings(
            District district,
            List<Hub> hubs,
            NeedEpisodes episodes,
            double scale,
            IntFunction<HubParameters> parameters,
            Luck luck) {
        this.townshipOf =
                district.communities().stream().mapToInt(Community::township).toArray();
        this.hubs = hubs;
        this.episodes = episodes;
        this.scale = scale;
        this.parameters = parameters;
        this.luck = luck;
        this.searching = new int[hubs.size()][NeedKind.COUNT];
        this.unmet = new int[hubs.size()][NeedKind.COUNT];
        this.metLastYear = new double[hubs.size()][NeedKind.COUNT];
        this.metNow = new double[hubs.size()];
        this.hears = new double[hubs.size()];
    }

    void meet(int month, boolean anyRunning) {
        if (anyRunning) {
            count();
        }
        double capacity = parameters.apply(month).reach().residentsPerWorkerMonth();
        for (Hub hub : hubs) {
            int t = hub.township();
            double atDesk = metShare(hub.achieves(HubTask.DESK) * capacity, searching[t]);
            double outside = metShare(hub.achieves(HubTask.SERVICES) * capacity, unmet[t]);
            hears[t] = 1 - (1 - atDesk) * (1 - outside);
            metNow[t] = 0;
            for (int k = 0; k < NeedKind.COUNT; k++) {
                double met = (atDesk * searching[t][k] + outside * unmet[t][k]) / scale;
                metNow[t] += met;
                metLastYear[t][k] += met - metLastYear[t][k] / Month.PER_YEAR;
            }
        }
    }

    private void count() {
        for (int t = 0; t < hubs.size(); t++) {
            Arrays.fill(searching[t], 0);
            Arrays.fill(unmet[t], 0);
        }
        EpisodeCounts counts = episodes.counts();
        for (int community = 0; community < townshipOf.length; community++) {
            int t = townshipOf[community];
            for (int kind = 0; kind < NeedKind.COUNT; kind++) {
                int served = counts.in(EpisodeState.SERVED, community, kind);
                unmet[t][kind] += counts.inNeed(community, kind) - served;
                searching[t][kind] += counts.in(EpisodeState.SEARCHING, community, kind);
            }
        }
    }

    private double metShare(double canMeet, int[] agents) {
        double there = 0;
        for (int ofKind : agents) {
            there += ofKind / scale;
        }
        return canMeet <= 0 ? 0 : canMeet >= there ? 1 : canMeet / there;
    }

    /** Residents with an unmet need whom the hub of a township met this month, not thinned. */
    double metNow(int township) {
        return metNow[township];
    }

    @Override
    public double perMonth(int community, int kind, int month) {
        return hears[townshipOf[community]];
    }

    @Override
    public double precision(NeedKind kind, int township, int month) {
        double met = metLastYear[township][kind.ordinal()];
        if (met <= 0) {
            return 0;
        }
        double noise = parameters.apply(month).reach().reportNoise();
        return 1 / (noise * noise + 1 / met);
    }

    @Override
    public double logError(NeedKind kind, int township, int month) {
        double precision = precision(kind, township, month);
        int draw = HubDraws.REPORT + HubDraws.PER_NORMAL * kind.ordinal();
        double z = luck.normal(Stream.SUPPORT, township, Month.yearOf(month), draw);
        return precision == 0 ? 0 : z / StrictMath.sqrt(precision);
    }
}
