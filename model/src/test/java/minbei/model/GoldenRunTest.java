package minbei.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import minbei.model.observation.Breakdown;
import minbei.model.observation.ContractLine;
import minbei.model.observation.IndicatorSeries;
import minbei.model.observation.LineShape;
import minbei.model.observation.OrganizationLine;
import minbei.model.observation.RoundLine;
import org.junit.jupiter.api.Test;

/**
 * One run of the small world, kept as tables: totals, and a line each organization, contract and round. Whoever changes results sees which; the change is then marked in the changelog
 * ("changes results") and the tables refreshed by {@code mvn -pl model test -Dtest=GoldenRunTest -Dminbei.refresh=true}.
 */
final class GoldenRunTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final int MONTHS = 24;

    private static RunRecord run() {
        return Simulation.run(TestWorld.input(TestWorld.parameters(), MONTHS), 1);
    }

    private static List<String> series(RunRecord record) {
        List<String> lines = new ArrayList<>();
        lines.add("series,month,value");
        for (IndicatorSeries series : record.series()) {
            if (series.breakdown() == Breakdown.TOTAL) {
                for (int month = 5; month < MONTHS; month += 6) {
                    lines.add(series + "," + month + "," + GoldenTable.exact(series.at(month)));
                }
            }
        }
        lines.add("all,all," + record.hash());
        return lines;
    }

    private static <R extends Record> List<String> lines(Class<R> type, List<R> lines) {
        LineShape<R> shape = LineShape.of(type);
        List<String> table = new ArrayList<>();
        table.add(shape.columns().stream().map(LineShape.Column::name).collect(Collectors.joining(",")));
        for (R line : lines) {
            table.add(Arrays.stream(shape.cells(line)).map(GoldenRunTest::cell).collect(Collectors.joining(",")));
        }
        return table;
    }

    /** Measures of lines are rounded to millionths, so that six digits tell them apart. */
    private static String cell(Object cell) {
        if (cell instanceof Double measure) {
            return Double.isNaN(measure)
                    ? ""
                    : new BigDecimal(measure)
                            .setScale(6, RoundingMode.HALF_EVEN)
                            .toPlainString();
        }
        return cell.equals(OrganizationLine.NEVER) ? "" : cell.toString();
    }

    @Test
    void theSmallWorldLivesAsItDidBefore() throws IOException {
        RunRecord record = run();
        List<String> differences = new ArrayList<>();
        differences.addAll(compare("small-world.csv", series(record)));
        differences.addAll(
                compare("small-world-organizations.csv", lines(OrganizationLine.class, record.organizations())));
        differences.addAll(compare("small-world-contracts.csv", lines(ContractLine.class, record.contracts())));
        differences.addAll(compare("small-world-rounds.csv", lines(RoundLine.class, record.rounds())));
        assertThat(differences).isEmpty();
    }

    private static List<String> compare(String file, List<String> now) throws IOException {
        Path golden = FOLDER.resolve(file);
        if (Boolean.getBoolean("minbei.refresh")) {
            Files.createDirectories(FOLDER);
            Files.write(golden, now, StandardCharsets.UTF_8);
        }
        List<String> kept = Files.readAllLines(golden, StandardCharsets.UTF_8);
        return GoldenTable.differences(kept, now).stream()
                .map(difference -> file + ", " + difference)
                .toList();
    }
}
