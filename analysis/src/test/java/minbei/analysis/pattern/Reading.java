package minbei.analysis.pattern;

import minbei.analysis.district.Outcome;
import minbei.model.RunRecord;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.schedule.Month;

/** Outcomes of runs that patterns are told by. */
final class Reading {

    private Reading() {}

    /** The mean of an indicator over recorded months, the last not included; months without a value are left out. */
    static Outcome mean(Indicator indicator, int from, int until) {
        return new Outcome(
                indicator.key() + ", mean of months " + from + " to " + until,
                run -> mean(run, indicator, from, until));
    }

    private static double mean(RunRecord run, Indicator indicator, int from, int until) {
        double sum = 0;
        int present = 0;
        for (int month = from; month < until; month++) {
            double value = Outcome.in(new Month(month).toString(), indicator, Breakdown.TOTAL, "all")
                    .of(run);
            if (!Double.isNaN(value)) {
                sum += value;
                present++;
            }
        }
        return sum / present;
    }
}
