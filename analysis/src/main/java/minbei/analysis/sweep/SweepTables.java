package minbei.analysis.sweep;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import minbei.analysis.execution.Sha256;
import minbei.analysis.language.Bilingual;
import minbei.analysis.table.Column;
import minbei.analysis.table.ColumnType;
import minbei.analysis.table.CommonColumn;
import minbei.analysis.table.DataPackage;
import minbei.analysis.table.JsonFile;
import minbei.analysis.table.TableSchema;
import minbei.model.observation.Indicator;
import minbei.scenario.parameter.Parameter;
import minbei.scenario.sweep.Factor;

/**
 * The results of a sweep as tidy tables: where its points lie, how its runs ended, and what came of them.
 *
 * <p>They are written in the order of the plan, reading the journal once, so they hang on the design alone.
 */
final class SweepTables {

    private static final Column RUN = Column.of(
            "run",
            ColumnType.INTEGER,
            "run",
            "运行",
            "Number of the run, from 0: by point, district, policy, replication.");
    private static final Column POINT =
            Column.of("point", ColumnType.INTEGER, "point", "设计点", "Number of the point of the design, from 0.");

    private final SweepPlan plan;
    private final Outlet outlet;
    private final TableSchema points;
    private final TableSchema runs;
    private final TableSchema outcomes;

    private SweepTables(SweepPlan plan, Outlet outlet) {
        this.plan = plan;
        this.outlet = outlet;
        this.points = pointsSchema();
        this.runs = runsSchema();
        this.outcomes = outcomesSchema();
    }

    /**
     * The tables of a plan.
     *
     * @param plan which runs
     * @param outlet opens their files
     * @return the tables
     */
    static SweepTables of(SweepPlan plan, Outlet outlet) {
        return new SweepTables(plan, outlet);
    }

    private TableSchema pointsSchema() {
        List<Column> columns = new ArrayList<>(List.of(POINT, CommonColumn.DISTRICT));
        for (Factor factor : plan.sweep().factors()) {
            Parameter parameter =
                    plan.scenarios().district(0).catalogue().get(factor.keys().get(0));
            String when = factor.pulled()
                    .map(months -> "Pulled as a lever from " + months.from() + " to " + months.until() + ".")
                    .orElse("In force from the start.");
            columns.add(Column.measured(
                    factor.name(),
                    parameter.unit(),
                    name(factor, parameter.label().en()),
                    name(factor, parameter.label().zh()),
                    when));
        }
        return new TableSchema(
                "points",
                new Bilingual("Points of the design", "设计点"),
                "The values of all factors at one point in one district.",
                columns,
                List.of("point", "district"));
    }

    /** The label of a category ends with its name, which must not stand for the whole family. */
    private static String name(Factor factor, String label) {
        int colon = label.lastIndexOf(':');
        return factor.keys().size() > 1 && colon > 0 ? label.substring(0, colon) : label;
    }

    private static TableSchema runsSchema() {
        return new TableSchema(
                "runs",
                new Bilingual("Runs", "各次运行"),
                "One run and how it ended.",
                List.of(
                        RUN,
                        POINT,
                        CommonColumn.DISTRICT,
                        CommonColumn.POLICY,
                        CommonColumn.REPLICATION,
                        CommonColumn.SEED,
                        Column.of("status", ColumnType.STRING, "status", "状态", "finished or failed."),
                        Column.of("error", ColumnType.STRING, "error", "错误", "The error of a failed run."),
                        Column.of(
                                "reproduce",
                                ColumnType.STRING,
                                "command",
                                "命令",
                                "The command that repeats a failed run alone."),
                        Column.of(
                                "address",
                                ColumnType.STRING,
                                "content address",
                                "内容地址",
                                "SHA-256 over everything the run hangs on; runs that share it are the same."),
                        Column.of(
                                "hash",
                                ColumnType.STRING,
                                "hash",
                                "哈希值",
                                "SHA-256 over all bits of the run's record.")),
                List.of("run"));
    }

    private TableSchema outcomesSchema() {
        List<Column> columns = new ArrayList<>(List.of(
                RUN, POINT, CommonColumn.DISTRICT, CommonColumn.POLICY, CommonColumn.REPLICATION, CommonColumn.YEAR));
        for (Indicator indicator : plan.sweep().outcomes()) {
            columns.add(Column.measured(
                    indicator.key(),
                    indicator.unit(),
                    indicator.english(),
                    indicator.chinese(),
                    "The year's value, total of the district; no value where the indicator has none."));
        }
        return new TableSchema(
                "outcomes",
                new Bilingual("Outcomes by run and year", "各次运行逐年结果"),
                "The outcomes of one finished run in one year.",
                columns,
                List.of("run", "year"));
    }

    /** The tables, in the order of the description. */
    List<TableSchema> schemas() {
        return List.of(points, runs, outcomes);
    }

    /**
     * Writes {@code tables/} and {@code datapackage.json}.
     *
     * @param folder folder of the results
     * @param journal holds every run
     * @param byteOrderMark whether CSV files begin with one, for Excel
     * @param reproduce the command that repeats a run
     * @return how many runs failed
     * @throws IOException if a file cannot be written, or a run is missing
     */
    long write(Path folder, Path journal, boolean byteOrderMark, LongFunction<String> reproduce) throws IOException {
        long[] failed = {0};
        try (TableWriter pointRows = TableWriter.create(folder, points, byteOrderMark, outlet);
                TableWriter runRows = TableWriter.create(folder, runs, byteOrderMark, outlet);
                TableWriter outcomeRows = TableWriter.create(folder, outcomes, byteOrderMark, outlet)) {
            RunsInOrder.read(journal, plan.runs(), result -> {
                SweptRun run = plan.run(result.run());
                if (run.policy() == 0 && run.replication() == 0) {
                    addPoint(run, pointRows);
                }
                addRun(run, result, reproduce, runRows);
                if (result.failed()) {
                    failed[0]++;
                } else {
                    addOutcomes(run, result, outcomeRows);
                }
            });
        }
        describe(folder);
        return failed[0];
    }

    private void addPoint(SweptRun run, TableWriter rows) throws IOException {
        List<Object> row = new ArrayList<>(List.of(run.point(), district(run)));
        List<BigDecimal> values = plan.values(run.district(), run.point());
        row.addAll(values);
        rows.row(row.toArray());
    }

    private void addRun(SweptRun run, RunResult result, LongFunction<String> reproduce, TableWriter rows)
            throws IOException {
        rows.row(
                run.run(),
                run.point(),
                district(run),
                policy(run),
                (long) run.replication(),
                run.seed(),
                result.failed() ? "failed" : "finished",
                result.error(),
                result.failed() ? reproduce.apply(run.run()) : "",
                result.address(),
                result.hash());
    }

    private void addOutcomes(SweptRun run, RunResult result, TableWriter rows) throws IOException {
        List<Integer> years = plan.years();
        int outcomesKept = plan.sweep().outcomes().size();
        for (int year = 0; year < years.size(); year++) {
            Object[] row = new Object[6 + outcomesKept];
            row[0] = run.run();
            row[1] = run.point();
            row[2] = district(run);
            row[3] = policy(run);
            row[4] = (long) run.replication();
            row[5] = (long) years.get(year);
            for (int outcome = 0; outcome < outcomesKept; outcome++) {
                row[6 + outcome] = result.value(outcome * years.size() + year);
            }
            rows.row(row);
        }
    }

    private String district(SweptRun run) {
        return plan.sweep().districts().get(run.district());
    }

    private String policy(SweptRun run) {
        return plan.sweep().policies().get(run.policy());
    }

    private void describe(Path folder) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("profile", "data-package");
        root.put("name", plan.sweep().name());
        root.put("title", plan.sweep().head().label().en());
        root.put("titleZh", plan.sweep().head().label().zh());
        root.put("description", plan.sweep().question().en());
        root.put("descriptionZh", plan.sweep().question().zh());
        ArrayNode resources = root.putArray("resources");
        for (TableSchema schema : schemas()) {
            DataPackage.resource(folder, schema, resources.addObject());
            Path file = folder.resolve(ParquetFile.path(schema));
            resources
                    .addObject()
                    .put("profile", "data-resource")
                    .put("name", schema.name() + "-parquet")
                    .put("path", ParquetFile.path(schema))
                    .put("title", schema.title().english())
                    .put("titleZh", schema.title().chinese())
                    .put("description", "The same rows as " + schema.path() + ", all bits of numbers.")
                    .put("format", "parquet")
                    .put("mediatype", "application/vnd.apache.parquet")
                    .put("bytes", Files.size(file))
                    .put("hash", "sha256:" + Sha256.ofFile(file));
        }
        JsonFile.write(folder.resolve(DataPackage.PATH), root);
    }
}
