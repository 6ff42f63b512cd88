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

    /** The sum of an indicator over recorded months, the last not included; months without a value are left out. */
    static Outcome sum(Indicator indicator, int from, int until) {
        return new Outcome(indicator.key() + ", sum of months " + from + " to " + until, run -> {
            double sum = 0;
            for (int month = from; month < until; month++) {
                double value = in(run, indicator, month);
                sum += Double.isNaN(value) ? 0 : value;
            }
            return sum;
        });
    }

    /** Growth of a stock a year, from month 0 to another. */
    static Outcome growthPerYear(Indicator stock, int until) {
        return new Outcome(
                stock.key() + ", growth a year to month " + until,
                run -> StrictMath.pow(in(run, stock, until) / in(run, stock, 0), 12.0 / until) - 1);
    }

    private static double in(RunRecord run, Indicator indicator, int month) {
        return Outcome.in(new Month(month).toString(), indicator, Breakdown.TOTAL, "all")
                .of(run);
    }

    private static double mean(RunRecord run, Indicator indicator, int from, int until) {
        double sum = 0;
        int present = 0;
        for (int month = from; month < until; month++) {
            double value = in(run, indicator, month);
            if (!Double.isNaN(value)) {
                sum += value;
                present++;
            }
        }
        return sum / present;
    }
}
