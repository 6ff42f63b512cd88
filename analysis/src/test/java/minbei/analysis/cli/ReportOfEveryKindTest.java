package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import minbei.analysis.execution.InventedModel;
import minbei.analysis.report.ReportWriter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way from the file of an experiment to its page, over a model that takes no time: worlds, answers, sentences, charts. */
class ReportOfEveryKindTest {

    @TempDir
    Path place;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gap | en | Coverage in Minhang less that in Beibei",
                "order-for-beibei | zh | 最佳次序",
                "more-money | en | <h1>More money</h1>",
                "what-is-uncertain | zh | 与“维持现状”之差",
                "common-envelope | zh | 北碚：2014 年与“维持现状”之差"
            })
    void anExperimentOfTheKindEndsInAPageWithItsAnswer(String experiment, String language, String answer)
            throws IOException {
        TestBench bench = TestBench.with(InventedModel::run, ReportWriter::write);
        Path folder = place.resolve("results");
        String command = "compare " + experiment
                + " --months 12 --population-scale 0.01 --replications 2 --quiet --lang " + language;

        assertThat(bench.callInto(folder, command.split(" "))).as(bench.err()).isZero();
        assertThat(Files.readString(folder.resolve("report.html"))).contains(answer);
    }
}
