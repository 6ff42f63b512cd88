package minbei.analysis.experiment;

import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;

/**
 * What a series of a run is about.
 *
 * @param indicator what is measured
 * @param breakdown by what it is broken down
 * @param category which category of it
 */
record SeriesKey(Indicator indicator, Breakdown breakdown, String category) {

    static SeriesKey of(IndicatorSeries series) {
        return new SeriesKey(series.indicator(), series.breakdown(), series.category());
    }
}
