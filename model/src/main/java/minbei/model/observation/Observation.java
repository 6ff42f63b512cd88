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
    private final MarketObservation market;
    private final SeriesTable table;

    private Observation(
            int months, EpisodeObservation episodes, DistrictObservation district, MarketObservation market) {
        this.episodes = episodes;
        this.district = district;
        this.market = market;
        this.table = new SeriesTable(months);
    }

    /**
     * The phase.
     *
     * @param months recorded months
     * @param episodes counts episodes of need
     * @param district counts what belongs to the district as a whole
     * @param market counts organizations, contracts and rounds of purchase
     * @return the phase
     */
    public static Observation of(
            int months, EpisodeObservation episodes, DistrictObservation district, MarketObservation market) {
        return new Observation(months, episodes, district, market);
    }

    @Override
    public void apply(int month) {
        episodes.observe(month, table);
        district.observe(month, table);
        market.observe(month, table);
    }

    /**
     * All series, once, after the last month.
     *
     * @return series in a fixed order
     */
    public List<IndicatorSeries> finish() {
        episodes.finish(table);
        district.finish(table, episodes.servedOverWindow());
        market.finish(table);
        return table.toList();
    }

    /** Money by month, purpose and field. */
    public List<SpendingLine> spending() {
        return district.spending();
    }

    /** One line an organization, contract and round of purchase, and the needs that are served now. */
    public RunLines lines() {
        return market.lines(episodes.served());
    }
}
