package minbei.model.observation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import minbei.model.district.District;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;

/** Turns the account of person-months into the indicators of coverage, whole and broken down. */
final class CoverageIndicators {

    private static final IntPredicate ANY_KIND = kind -> true;

    private final CoverageAccount account;
    private final List<GroupBreakdown> breakdowns;
    private final int[] acceptableWait;
    private final double scale;

    CoverageIndicators(CoverageAccount account, District district, ByNeed acceptableWaitMonths, double scale) {
        this.account = account;
        this.breakdowns = GroupBreakdown.all(district);
        this.scale = scale;
        this.acceptableWait = new int[NeedKind.COUNT];
        for (NeedKind kind : NeedKind.ALL) {
            acceptableWait[kind.ordinal()] = (int) acceptableWaitMonths.of(kind);
        }
    }

    void write(SeriesTable table) {
        Map<Breakdown, List<CoverageTally>> tallies = new EnumMap<>(Breakdown.class);
        for (GroupBreakdown part : breakdowns) {
            CoverageTally tally = account.tally(part.inGroup());
            tallies.computeIfAbsent(part.breakdown(), breakdown -> new ArrayList<>())
                    .add(tally);
            for (int month = 0; month < account.months(); month++) {
                writePart(table, part, tally, month);
            }
            if (part.breakdown() == Breakdown.TOTAL) {
                writeKinds(table, tally);
            }
        }
        for (int month = 0; month < account.months(); month++) {
            writeInequality(table, tallies, month);
        }
    }

    private static void writeInequality(SeriesTable table, Map<Breakdown, List<CoverageTally>> tallies, int month) {
        List<CoverageTally> hukou = tallies.getOrDefault(Breakdown.HUKOU, List.of());
        CoverageTally migrants = hukou.get(Hukou.MIGRANT.ordinal());
        double hukouGap = hukou.get(Hukou.LOCAL.ordinal()).coverageGapTo(migrants, month);
        table.put(Indicator.COVERAGE_GAP_HUKOU, month, hukouGap);
        List<CoverageTally> income = tallies.getOrDefault(Breakdown.INCOME, List.of());
        CoverageTally low = income.get(Income.LOW.ordinal());
        double incomeGap = income.get(Income.HIGH.ordinal()).coverageGapTo(low, month);
        table.put(Indicator.COVERAGE_GAP_INCOME, month, incomeGap);
        List<CoverageTally> townships = tallies.getOrDefault(Breakdown.TOWNSHIP, List.of());
        double greatest = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (CoverageTally township : townships) {
            double coverage = township.coverage(month);
            greatest = Math.max(greatest, coverage);
            least = Math.min(least, coverage);
        }
        table.put(Indicator.COVERAGE_GAP_TOWNSHIP, month, greatest - least);
        table.put(Indicator.COVERAGE_GINI, month, gini(townships, month));
    }

    private void writePart(SeriesTable table, GroupBreakdown part, CoverageTally tally, int month) {
        put(table, Indicator.COVERAGE, part, month, tally.coverage(month));
        put(table, Indicator.POOLED_COVERAGE, part, month, tally.pooledCoverage(month));
        put(table, Indicator.QUALITY_WEIGHTED_COVERAGE, part, month, tally.qualityWeightedCoverage(month));
        if (isDecided(month, ANY_KIND)) {
            put(table, Indicator.TIMELY_COVERAGE, part, month, tally.timelyCoverage(month, ANY_KIND));
        }
        long needed = 0;
        long served = 0;
        long arose = 0;
        for (int kind = 0; kind < NeedKind.COUNT; kind++) {
            needed += tally.needed(month, kind);
            served += tally.served(month, kind);
            arose += tally.arose(month, kind);
        }
        put(table, Indicator.NEEDED_PERSON_MONTHS, part, month, needed / scale);
        put(table, Indicator.SERVED_PERSON_MONTHS, part, month, served / scale);
        put(table, Indicator.ONSETS, part, month, arose / scale);
    }

    private static void put(SeriesTable table, Indicator indicator, GroupBreakdown part, int month, double value) {
        table.put(indicator, part.breakdown(), part.category(), month, value);
    }

    private void writeKinds(SeriesTable table, CoverageTally tally) {
        for (NeedKind kind : NeedKind.ALL) {
            for (int month = 0; month < account.months(); month++) {
                writeKind(table, kind, tally, month);
            }
        }
    }

    private void writeKind(SeriesTable table, NeedKind kind, CoverageTally tally, int month) {
        int k = kind.ordinal();
        put(table, Indicator.COVERAGE, kind, month, tally.coverage(month, k));
        put(table, Indicator.QUALITY_WEIGHTED_COVERAGE, kind, month, tally.qualityWeightedCoverage(month, k));
        if (isDecided(month, other -> other == k)) {
            put(table, Indicator.TIMELY_COVERAGE, kind, month, tally.timelyCoverage(month, other -> other == k));
        }
        put(table, Indicator.NEEDED_PERSON_MONTHS, kind, month, tally.needed(month, k) / scale);
        put(table, Indicator.SERVED_PERSON_MONTHS, kind, month, tally.served(month, k) / scale);
        put(table, Indicator.ONSETS, kind, month, tally.arose(month, k) / scale);
    }

    private static void put(SeriesTable table, Indicator indicator, NeedKind kind, int month, double value) {
        table.put(indicator, Breakdown.NEED, kind.key(), month, value);
    }

    /**
     * Whether all episodes that arose in a month have been decided by the last one. Leaving out only the undecided would count those
     * served early and not those who still wait, so the whole month is left out.
     */
    private boolean isDecided(int month, IntPredicate ofKind) {
        for (int kind = 0; kind < NeedKind.COUNT; kind++) {
            if (ofKind.test(kind) && month + acceptableWait[kind] > account.months() - 1) {
                return false;
            }
        }
        return true;
    }

    private static double gini(List<CoverageTally> townships, int month) {
        double[] coverage = new double[townships.size()];
        double[] weight = new double[townships.size()];
        for (int t = 0; t < coverage.length; t++) {
            weight[t] = townships.get(t).windowNeeded(month, ANY_KIND);
            coverage[t] = weight[t] > 0 ? townships.get(t).pooledCoverage(month) : 0;
        }
        return Gini.of(coverage, weight);
    }
}
