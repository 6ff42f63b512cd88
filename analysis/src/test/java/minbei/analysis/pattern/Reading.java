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
        return new Outcome(indicator.key() + ", mean of months " + from + " to " + until, run -> mean(run, indicator, from, until));
    }

    /** The sum of an indicator over recorded months, the last not included. */
    static Outcome sum(Indicator indicator, int from, int until) {
        return new Outcome(
                indicator.key() + ", sum of months " + from + " to " + until,
                run -> (until - from) * mean(run, indicator, from, until));
    }

    /** Growth of an indicator per year, from the first recorded month to another. */
    static Outcome growthPerYear(Indicator indicator, int until) {
        double years = (double) until / Month.PER_YEAR;
        return new Outcome("growth of " + indicator.key() + " per year", run -> {
            double ratio = mean(run, indicator, until, until + 1) / mean(run, indicator, 0, 1);
            return StrictMath.pow(ratio, 1 / years) - 1;
        });
    }

    private static double mean(RunRecord run, Indicator indicator, int from, int until) {
        double sum = 0;
        int present = 0;
        for (int month = from; month < until; month++) {
            double value = Outcome.in(new Month(month).toString(), indicator, Breakdown.TOTAL, "all").of(run);
            if (!Double.isNaN(value)) {
                sum += value;
                present++;
            }
        }
        return sum / present;
    }
}
