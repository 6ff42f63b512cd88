package minbei.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import minbei.model.observation.Breakdown;
import minbei.model.observation.IndicatorSeries;
import org.junit.jupiter.api.Test;

/**
 * One run of the small world, kept as a table. Whoever changes results sees which; the change is then marked in the changelog
 * ("changes results") and the table refreshed by {@code mvn -pl model test -Dtest=GoldenRunTest -Dminbei.refresh=true}.
 */
final class GoldenRunTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/small-world.csv");
    private static final int MONTHS = 24;

    private static List<String> table() {
        RunRecord record = Simulation.run(TestWorld.input(TestWorld.parameters(), MONTHS), 1);
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

    @Test
    void theSmallWorldLivesAsItDidBefore() throws IOException {
        List<String> now = table();
        if (Boolean.getBoolean("minbei.refresh")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, now, StandardCharsets.UTF_8);
        }
        List<String> golden = Files.readAllLines(GOLDEN, StandardCharsets.UTF_8);
        assertThat(GoldenTable.differences(golden, now)).isEmpty();
    }
}
