package minbei.model.need;

import java.util.List;
import minbei.model.district.District;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.resident.AgeBand;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.PopulationGroups;
import minbei.model.resident.Residents;
import minbei.model.resident.ResidentsChange;
import minbei.model.schedule.MonthCalendar;
import minbei.model.schedule.MonthlyRule;

/**
 * Needs arise and end.
 *
 * <p>The length of a need is an exponential draw X of mean 1. Each month takes 1/D from it, D being the mean length of an unserved
 * need, and {@code servedEndingRatio} times as much while it is served; the need ends when nothing is left. Serving so moves the
 * threshold, never the draw.
 */
public final class NeedsArise implements MonthlyRule, ResidentsChange.ResidentListener {

    private static final int DRAWS_PER_KIND = 2;
    private static final int DRAW_LENGTH = 0;
    private static final int DRAW_SUBTYPE = 1;
    private static final int ONCE = 0;

    private final NeedParameters parameters;
    private final District district;
    private final Luck luck;
    private final Residents residents;
    private final PopulationGroups groups;
    private final NeedEpisodes episodes;
    private final MonthCalendar calendar;
    private final OnsetHazards hazards;
    private final NeedOnset onset;
    private final List<EpisodeListener> listeners;
    private final EpisodeBatch over;

    /** Told of episodes, so that other concepts can act on them. */
    public interface EpisodeListener {
        /**
         * Called when a need has arisen.
         *
         * @param e episode
         * @param month months since 2014-01
         */
        void arose(int e, int month);

        /**
         * Called when a need ends, before its row is given up.
         *
         * @param e episode
         * @param month months since 2014-01
         */
        void ending(int e, int month);
    }

    private NeedsArise(
            NeedParameters parameters,
            OnsetHazards hazards,
            District district,
            Luck luck,
            Residents residents,
            NeedEpisodes episodes,
            MonthCalendar calendar,
            List<EpisodeListener> listeners) {
        this.parameters = parameters;
        this.hazards = hazards;
        this.district = district;
        this.luck = luck;
        this.residents = residents;
        this.groups = PopulationGroups.of(district.townships().size());
        this.episodes = episodes;
        this.calendar = calendar;
        this.onset = NeedOnset.of(hazards, luck, residents, calendar);
        this.listeners = List.copyOf(listeners);
        this.over = EpisodeBatch.of(episodes, residents::fetch);
    }

    /**
     * The rule.
     *
     * @param parameters lengths and subtypes
     * @param hazards hazards of onset
     * @param district where residents live
     * @param luck luck of the run
     * @param residents whose needs
     * @param episodes where they are kept
     * @param calendar calendar of possible onsets
     * @param listeners told of episodes, in this order
     * @return the rule
     */
    public static NeedsArise of(
            NeedParameters parameters,
            OnsetHazards hazards,
            District district,
            Luck luck,
            Residents residents,
            NeedEpisodes episodes,
            MonthCalendar calendar,
            List<EpisodeListener> listeners) {
        return new NeedsArise(parameters, hazards, district, luck, residents, episodes, calendar, listeners);
    }

    /**
     * A resident is there when the spin-up begins, is born, or moves in. Who is not born brings the needs of a world in which nobody
     * was served; they count from now on.
     */
    @Override
    public void arrived(int id, int month) {
        int age = residents.ageMonths(id, month);
        if (age > 0) {
            Hukou hukou = residents.hukou(id);
            Income income = residents.income(id);
            AgeBand band = AgeBand.ofAge(age);
            for (int kind = 0; kind < NeedKind.COUNT; kind++) {
                double share = hazards.shareInNeed(kind, hukou, income, band);
                if (share > 0 && luck.uniform(Stream.NEED_AT_START, id, ONCE, kind) < share) {
                    open(id, NeedKind.ALL.get(kind), month);
                }
            }
        }
        onset.scheduleAfter(id, month);
    }

    @Override
    public void left(int id, int month) {
        int e = residents.firstEpisode(id);
        while (e != Residents.NO_EPISODE) {
            int following = episodes.nextOfResident(e);
            end(e, month);
            e = following;
        }
    }

    @Override
    public void apply(int month) {
        runDown(month);
        calendar.visit(month, residents::fetch, id -> possibleOnset(id, month));
    }

    private void runDown(int month) {
        double[][] rate = new double[EpisodeState.ALL.size()][NeedKind.COUNT];
        for (NeedKind kind : NeedKind.ALL) {
            double unserved = 1 / parameters.durationMonths().of(kind);
            for (double[] inState : rate) {
                inState[kind.ordinal()] = unserved;
            }
            rate[EpisodeState.SERVED.ordinal()][kind.ordinal()] =
                    parameters.servedEndingRatio().of(kind)
                            / parameters.durationMonths().of(kind);
        }
        int high = episodes.high();
        for (int e = 0; e < high; e++) {
            if (episodes.isOpen(e) && episodes.runDown(e, rate[episodes.state(e)][episodes.kind(e)])) {
                over.add(e);
            }
        }
        over.settle(e -> end(e, month));
    }

    private void end(int e, int month) {
        for (EpisodeListener listener : listeners) {
            listener.ending(e, month);
        }
        episodes.close(e);
    }

    private void possibleOnset(int id, int month) {
        if (!residents.isPresent(id)) {
            return;
        }
        NeedKind kind = onset.kindAt(id, month);
        if (!episodes.has(id, kind)) {
            open(id, kind, month);
        }
        onset.scheduleAfter(id, month);
    }

    private void open(int id, NeedKind kind, int month) {
        int draw = kind.ordinal() * DRAWS_PER_KIND;
        double length = luck.exponential(Stream.NEED_COURSE, id, month, draw + DRAW_LENGTH);
        double u = luck.uniform(Stream.NEED_COURSE, id, month, draw + DRAW_SUBTYPE);
        int township = district.communities().get(residents.community(id)).township();
        AgeBand band = AgeBand.ofAge(residents.ageMonths(id, month));
        int group = groups.group(township, residents.hukou(id), residents.income(id), band);
        int e = episodes.open(id, kind, month, subtype(kind, u), group, length);
        for (EpisodeListener listener : listeners) {
            listener.arose(e, month);
        }
    }

    /** Subtype 0 has the standard share, the others share the rest evenly. */
    private int subtype(NeedKind kind, double u) {
        double standard = parameters.standardSubtypeShare().of(kind);
        if (u < standard) {
            return 0;
        }
        int others = parameters.subtypes() - 1;
        return 1 + Math.min(others - 1, (int) ((u - standard) / (1 - standard) * others));
    }
}
