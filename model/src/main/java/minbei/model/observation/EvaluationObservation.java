package minbei.model.observation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import minbei.model.evaluation.EvaluationRecord;
import minbei.model.evaluation.performance.PerformanceRecord;
import minbei.model.evaluation.performance.Scheme;

/** Counts verdicts on contracts beside the true quality of the work, and misuse that exists and that is found. */
final class EvaluationObservation implements TopicObservation {

    private static final double FEN_PER_YUAN = 100;
    private static final List<Scheme> WITH_VERDICTS = List.of(Scheme.BUYER, Scheme.THIRD_PARTY);

    private final EvaluationRecord evaluation;
    private final PerformanceRecord performance;
    private final Verdicts all;
    private final Map<Scheme, Verdicts> byScheme = new EnumMap<>(Scheme.class);
    private final RollingSum ratings;

    EvaluationObservation(EvaluationRecord evaluation, PerformanceRecord performance, int months) {
        this.evaluation = evaluation;
        this.performance = performance;
        this.all = new Verdicts(months);
        for (Scheme scheme : WITH_VERDICTS) {
            byScheme.put(scheme, new Verdicts(months));
        }
        this.ratings = new RollingSum(months);
    }

    @Override
    public void observe(int month, SeriesTable table) {
        byScheme.forEach((scheme, verdicts) -> {
            verdicts.add(evaluation, scheme, month);
            all.add(evaluation, scheme, month);
        });
        ratings.add(month, millionths(evaluation.ratingSum()));
        if (month < 0) {
            return;
        }
        table.put(Indicator.VERDICTS_GIVEN, month, evaluation.verdicts());
        table.put(Indicator.AUDITS, month, evaluation.audits());
        table.put(Indicator.MISUSE_FOUND, month, evaluation.misuseFound());
        table.put(Indicator.MISUSE_FOUND_YUAN, month, evaluation.misuseFoundFen() / FEN_PER_YUAN);
        table.put(Indicator.MISUSE_YUAN, month, performance.paddedFen() / FEN_PER_YUAN);
        all.write(table, Breakdown.TOTAL, SeriesTable.ALL, month);
        byScheme.forEach((scheme, verdicts) -> verdicts.write(table, Breakdown.SCHEME, scheme.key(), month));
        table.put(Indicator.RESIDENT_RATING, month, ratings.shareOf(all.number, month) / BrokenDownCount.MILLION);
    }

    private static long millionths(double measure) {
        return Math.round(measure * BrokenDownCount.MILLION);
    }

    /** Verdicts of twelve months, as they were given, and the work as it was. */
    private static final class Verdicts {

        private final RollingSum number;
        private final RollingSum verdicts;
        private final RollingSum truth;
        private final RollingSum leniency;

        Verdicts(int months) {
            this.number = new RollingSum(months);
            this.verdicts = new RollingSum(months);
            this.truth = new RollingSum(months);
            this.leniency = new RollingSum(months);
        }

        void add(EvaluationRecord record, Scheme scheme, int month) {
            number.add(month, record.verdicts(scheme));
            verdicts.add(month, millionths(record.verdictSum(scheme)));
            truth.add(month, millionths(record.truthSum(scheme)));
            leniency.add(month, millionths(record.leniencySum(scheme)));
        }

        void write(SeriesTable table, Breakdown breakdown, String category, int month) {
            double verdict = verdicts.shareOf(number, month) / BrokenDownCount.MILLION;
            double work = truth.shareOf(number, month) / BrokenDownCount.MILLION;
            table.put(Indicator.VERDICT, breakdown, category, month, verdict);
            table.put(Indicator.JUDGED_QUALITY, breakdown, category, month, work);
            table.put(Indicator.VERDICT_ABOVE_QUALITY, breakdown, category, month, verdict - work);
            double mild = leniency.shareOf(number, month) / BrokenDownCount.MILLION;
            table.put(Indicator.LENIENCY, breakdown, category, month, mild);
        }
    }
}
