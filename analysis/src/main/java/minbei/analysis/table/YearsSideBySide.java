package minbei.analysis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.analysis.language.Units;
import minbei.analysis.statistics.Difference;
import minbei.model.money.Purpose;
import minbei.model.observation.Indicator;
import minbei.model.schedule.Month;

/**
 * Indicators, differences and money as one reads them in a spreadsheet: names in the reader's language, a column for each year.
 *
 * <p>The CSV files hold the same by key, one line a year, with more digits and columns. A workbook of those lines has some seventy
 * megabytes for the default experiment, most of it words that repeat.
 */
final class YearsSideBySide {

    private static final Column UNIT = Column.of("unit", ColumnType.STRING, "unit", "单位", "Unit of the values.");
    private static final String YUAN = "yuan";

    private final ComparisonResults results;
    private final Language language;
    private final List<Integer> years;
    private final List<World> worlds = new ArrayList<>();

    private record World(ExperimentResults half, DistrictDescription district, PolicyDescription policy) {}

    private YearsSideBySide(ComparisonResults results, Language language) {
        this.results = results;
        this.language = language;
        this.years = results.narrower().years();
        for (ExperimentResults half : results.halves()) {
            for (DistrictDescription district : results.experiment().districts()) {
                results.experiment().policies().forEach(policy -> worlds.add(new World(half, district, policy)));
            }
        }
    }

    static List<Rows> sheets(ComparisonResults results, Language language) {
        YearsSideBySide years = new YearsSideBySide(results, language);
        return List.of(years.indicators(), years.differences(), years.spending());
    }

    private Rows indicators() {
        List<List<String>> rows = new ArrayList<>();
        for (World world : worlds) {
            for (Indicator indicator : Indicator.values()) {
                List<String> row = begin(world, name(indicator), indicator.unit());
                if (addYears(row, year -> mean(world, indicator, year))) {
                    rows.add(row);
                }
            }
        }
        return sheet(SummaryTable.SCHEMA, columns(CommonColumn.INDICATOR), rows);
    }

    private double mean(World world, Indicator indicator, int year) {
        return world.half()
                .year(world.district().key(), world.policy().key(), indicator, year)
                .mean();
    }

    /** Also with the interval of the last year; where policy and yardstick come to the same there is nothing to compare. */
    private Rows differences() {
        List<List<String>> rows = new ArrayList<>();
        for (World world : worlds) {
            for (String yardstick : results.experiment().yardsticks()) {
                String policy = world.policy().key();
                if (!policy.equals(yardstick)
                        && !results.experiment()
                                .comesToTheSame(
                                        policy, yardstick, world.district().key())) {
                    addDifferences(rows, world, yardstick);
                }
            }
        }
        List<Column> columns = columns(CommonColumn.INDICATOR);
        columns.add(columns.indexOf(CommonColumn.INDICATOR), DifferencesTable.YARDSTICK);
        int last = lastYear();
        columns.add(bound("lower", last + ", 95 % from", last + " 年 95% 区间下限"));
        columns.add(bound("upper", last + ", 95 % to", last + " 年 95% 区间上限"));
        return sheet(DifferencesTable.SCHEMA, columns, rows);
    }

    private void addDifferences(List<List<String>> rows, World world, String yardstick) {
        String name = results.experiment().policy(yardstick).name().in(language);
        for (Indicator indicator : Indicator.values()) {
            List<String> row = begin(world, name, name(indicator), indicator.unit());
            if (addYears(
                    row, year -> difference(world, yardstick, indicator, year).mean())) {
                Difference last = difference(world, yardstick, indicator, lastYear());
                row.add(Decimal.shown(last.lower()));
                row.add(Decimal.shown(last.upper()));
                rows.add(row);
            }
        }
    }

    private static Difference difference(World world, String yardstick, Indicator indicator, int year) {
        return world.half()
                .yearDifference(world.district().key(), world.policy().key(), yardstick, indicator, year);
    }

    /** All fields together. */
    private Rows spending() {
        List<List<String>> rows = new ArrayList<>();
        for (World world : worlds) {
            for (Purpose purpose : Purpose.values()) {
                List<String> row = begin(world, new Bilingual(purpose.english(), purpose.chinese()).in(language), YUAN);
                addYears(row, year -> yuan(world, purpose, year));
                rows.add(row);
            }
        }
        return sheet(SpendingTable.SCHEMA, columns(CommonColumn.PURPOSE), rows);
    }

    private static double yuan(World world, Purpose purpose, int year) {
        double sum = 0;
        for (String field : world.half().fields(world.district().key())) {
            sum += world.half().spending(world.district().key(), world.policy().key(), year, purpose, field);
        }
        return sum;
    }

    /** The words of a row; the last is the unit, as indicators name it. */
    private List<String> begin(World world, String... words) {
        List<String> row = new ArrayList<>(List.of(
                world.half().half().label().in(language),
                world.district().name().in(language),
                world.policy().name().in(language)));
        row.addAll(List.of(words));
        row.set(row.size() - 1, Units.in(language, row.get(row.size() - 1)));
        return row;
    }

    /** Adds a value for each year; false if none has one. */
    private boolean addYears(List<String> row, IntToDoubleFunction value) {
        boolean known = false;
        for (int year : years) {
            double yearly = value.applyAsDouble(year);
            row.add(Decimal.shown(yearly));
            known |= !Double.isNaN(yearly);
        }
        return known;
    }

    private List<Column> columns(Column what) {
        List<Column> columns =
                new ArrayList<>(List.of(CommonColumn.HALF, CommonColumn.DISTRICT, CommonColumn.POLICY, what, UNIT));
        for (int year : years) {
            String name = Integer.toString(year);
            int months = SummaryTable.monthsOf(year, results.narrower());
            columns.add(
                    months == Month.PER_YEAR
                            ? bound(name, name, name)
                            : bound(name, name + ", " + months + " months", name + " 年 " + months + " 个月"));
        }
        return columns;
    }

    private int lastYear() {
        return years.get(years.size() - 1);
    }

    private String name(Indicator indicator) {
        return new Bilingual(indicator.english(), indicator.chinese()).in(language);
    }

    private static Column bound(String name, String english, String chinese) {
        return Column.measured(name, CommonColumn.BY_INDICATOR, english, chinese, english);
    }

    private static Rows sheet(TableSchema file, List<Column> columns, List<List<String>> rows) {
        return new Rows(new TableSchema(file.name(), file.title(), file.description(), columns, file.key()), rows);
    }
}
