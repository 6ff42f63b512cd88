package minbei.bench.residents;

import java.util.List;
import minbei.model.ModelParameters;
import minbei.model.need.EpisodeState;
import minbei.model.need.NeedEpisodes;
import minbei.model.need.NeedKind;
import minbei.model.need.NeedsArise;
import minbei.model.need.OnsetHazards;
import minbei.model.provider.Providers;
import minbei.model.random.Luck;
import minbei.model.resident.Newcomers;
import minbei.model.resident.PopulationSynthesis;
import minbei.model.resident.Residents;
import minbei.model.resident.ResidentsChange;
import minbei.model.schedule.MonthCalendar;
import minbei.model.service.ServicesAreDelivered;
import minbei.model.trust.Outlook;

/** The model's own residents on a fixed offer: its rules "residents change", "needs arise" and "services are delivered". */
public final class ModelResidents {

    private final Residents residents;
    private final NeedEpisodes episodes;
    private final ResidentsChange change;
    private final NeedsArise needs;
    private final ServicesAreDelivered services;
    private int month;

    private ModelResidents(Ground ground, long seed) {
        ModelParameters parameters = ground.parameters();
        Luck luck = Luck.of(seed);
        int communities = ground.district().communities().size();
        this.month = ground.firstMonth();
        this.residents = Residents.of(communities, 0);
        this.episodes = NeedEpisodes.of(residents, 1);
        Providers providers = ground.offer().providers(ground);
        Outlook outlook = Outlook.of(parameters.trust(), luck, residents, communities);
        this.services = ServicesAreDelivered.of(
                ground.district(),
                ground.scale(),
                luck,
                new ServicesAreDelivered.Rules(
                        m -> parameters.search(), m -> parameters.service(), parameters.need(), List.of()),
                new ServicesAreDelivered.Stores(residents, episodes, providers, outlook),
                (e, m) -> {});
        MonthCalendar onsets = MonthCalendar.of(month, 2 * -month + 240);
        this.needs = NeedsArise.of(
                parameters.need(),
                OnsetHazards.of(parameters.need(), parameters.population()),
                ground.district(),
                luck,
                residents,
                episodes,
                onsets,
                List.of(services));
        MonthCalendar leaving = MonthCalendar.of(0, 240);
        Newcomers newcomers = Newcomers.of(luck, parameters.population(), residents, leaving);
        this.change = ResidentsChange.of(
                ground.district(),
                ground.scale(),
                parameters.population(),
                luck,
                residents,
                newcomers,
                leaving,
                List.of(outlook, needs));
        PopulationSynthesis.populate(
                ground.district(), ground.scale(), parameters.population().migrantShare(), newcomers);
        for (int id = 0; id < residents.everPresent(); id++) {
            outlook.arrived(id, month - 1);
            needs.arrived(id, month - 1);
        }
    }

    /**
     * Residents before their first month.
     *
     * @param ground where
     * @param seed all 64 bits count
     * @return the residents
     */
    public static ModelResidents of(Ground ground, long seed) {
        return new ModelResidents(ground, seed);
    }

    /**
     * Lives through some months.
     *
     * @param months how many
     * @return what was counted at their ends
     */
    public NeedTally live(int months) {
        NeedTally tally = NeedTally.empty();
        for (int i = 0; i < months; i++) {
            change.apply(month);
            needs.apply(month);
            services.apply(month);
            count(tally);
            month++;
        }
        return tally;
    }

    private void count(NeedTally tally) {
        long[] needed = new long[NeedKind.COUNT];
        long[] served = new long[NeedKind.COUNT];
        for (int e = 0; e < episodes.high(); e++) {
            if (episodes.isOpen(e)) {
                needed[episodes.kind(e)]++;
                served[episodes.kind(e)] += episodes.state(e) == EpisodeState.SERVED.ordinal() ? 1 : 0;
            }
        }
        tally.countResidents(residents.present());
        for (int kind = 0; kind < NeedKind.COUNT; kind++) {
            tally.countNeeds(kind, needed[kind], served[kind]);
        }
    }
}
