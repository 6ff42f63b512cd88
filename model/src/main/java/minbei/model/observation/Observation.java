package minbei.model.observation;

import java.util.List;
import minbei.model.schedule.MonthlyRule;

/**
 * Observation: counts the month and writes it down.
 *
 * <p>It reads and changes nothing; a world observed and one not observed are the same.
 */
public final class Observation implements MonthlyRule {

    private final EpisodeObservation episodes;
    private final DistrictObservation district;
    private final SeriesTable table;

    private Observation(int months, EpisodeObservation episodes, DistrictObservation district) {
        this.episodes = episodes;
        this.district = district;
        this.table = new SeriesTable(months);
    }

    /**
     * The phase.
     *
     * @param months recorded months
     * @param episodes counts episodes of need
     * @param district counts the rest
     * @return the phase
     */
    public static Observation of(int months, EpisodeObservation episodes, DistrictObservation district) {
        return new Observation(months, episodes, district);
    }

    @Override
    public void apply(int month) {
        episodes.observe(month, table);
        district.observe(month, table);
    }

    /**
     * All series, once, after the last month.
     *
     * @return series in a fixed order
     */
    public List<IndicatorSeries> finish() {
        episodes.finish(table);
        district.finish(table, episodes.servedOverWindow());
        return table.toList();
    }

    /** Money by month, purpose and field. */
    public List<SpendingLine> spending() {
        return district.spending();
    }
}
