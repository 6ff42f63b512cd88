package minbei.analysis.experiment;

import java.util.Arrays;
import minbei.model.observation.Indicator;
import minbei.model.schedule.Month;

/**
 * How the months of a calendar year become the year's value of an indicator.
 *
 * <p>Months without a value are left out; a year in which no month has one has none. The last year may be cut short
 * by the end of the experiment; its value is then that of the months recorded.
 */
public enum YearValue {
    /** The last month that has a value: stocks, and indicators that look back over 12 months themselves. */
    LAST("last") {
        @Override
        double of(double[] values) {
            return values[values.length - 1];
        }
    },
    /** The sum of the months: what happens and what is paid. */
    SUM("sum") {
        @Override
        double of(double[] values) {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            return sum;
        }
    },
    /** The plain mean of the months: ratios that each month decides anew. */
    MEAN("mean") {
        @Override
        double of(double[] values) {
            return SUM.of(values) / values.length;
        }
    };

    private final String key;

    YearValue(String key) {
        this.key = key;
    }

    /** The name in tables. */
    public String key() {
        return key;
    }

    /**
     * The way that fits an indicator.
     *
     * @param indicator what is measured
     * @return how its months become a year
     */
    public static YearValue of(Indicator indicator) {
        return switch (indicator) {
            case NEEDED_PERSON_MONTHS,
                    SERVED_PERSON_MONTHS,
                    ONSETS,
                    SPOILED_COMMUNITY_MONTHS,
                    ATTENDED_COMMUNITY_MONTHS,
                    BIRTHS,
                    DEATHS,
                    MOVED_IN,
                    MOVED_OUT,
                    APPROPRIATED,
                    SPENT,
                    RETURNED,
                    FOUNDINGS,
                    FILINGS,
                    APPLICATIONS,
                    APPLICATIONS_NOT_TAKEN,
                    REGISTRATIONS,
                    REGISTRATIONS_DIRECT,
                    DEREGISTRATIONS,
                    BECAME_INACTIVE,
                    REVIVED,
                    DISSOLUTIONS,
                    CONTRACTS_SIGNED,
                    CONTRACTS_ENDED_EARLY,
                    VERDICTS_GIVEN,
                    AUDITS,
                    MISUSE_FOUND,
                    MISUSE_FOUND_YUAN,
                    MISUSE_YUAN,
                    PROJECTS_PUBLISHED,
                    ROUNDS_DECIDED,
                    ROUNDS_FAILED,
                    PARK_APPLICATIONS_DECIDED,
                    PARK_TAKEN,
                    PARK_NOT_TAKEN,
                    PARK_GRADUATED,
                    PARK_LEFT -> SUM;
            case TIMELY_COVERAGE, MONTHS_TO_FIRST_SERVICE, MONTHS_TO_REGISTRATION, MONTHS_FROM_APPLICATION -> MEAN;
            default -> LAST;
        };
    }

    /**
     * The year's value.
     *
     * @param months the series, one value a month from 2014-01
     * @param year calendar year
     * @return the value, {@code NaN} if no month of the year has one
     */
    public double of(double[] months, int year) {
        int from = Month.of(year, 1).index();
        int to = Math.min(from + Month.PER_YEAR, months.length);
        double[] present = Arrays.stream(months, from, to)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        return present.length == 0 ? Double.NaN : of(present);
    }

    /** The value of at least one month. */
    abstract double of(double[] values);
}
