package minbei.analysis.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import minbei.analysis.experiment.InventedLines;
import minbei.model.RunRecord;
import minbei.model.money.Purpose;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import minbei.model.observation.RunLines;
import minbei.model.observation.ServedNeeds;
import minbei.model.observation.SpendingLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunStoreTest {

    private static final String ADDRESS = "ab".repeat(32);
    private static final RunRecord RECORD = new RunRecord(
            -7,
            List.of(
                    IndicatorSeries.of(
                            Indicator.COVERAGE, Breakdown.TOTAL, "all", new double[] {0.1, Double.NaN, -0.0}),
                    IndicatorSeries.of(Indicator.ONSETS, Breakdown.AGE, "0–14", new double[] {1, 2, 3})),
            List.of(new SpendingLine(2, Purpose.RETURNED_REMAINDER, "environment", Long.MAX_VALUE)),
            new RunLines(
                    InventedLines.organizations(4),
                    InventedLines.contracts(3),
                    InventedLines.rounds(2),
                    ServedNeeds.of(3, 1_000_000_007, 800)),
            "hash");

    @TempDir
    Path folder;

    private RunStore store;

    @BeforeEach
    void openStore() {
        store = RunStore.of(folder, "build", RunLog.in(folder));
    }

    private Path file() {
        return folder.resolve(ADDRESS + ".run");
    }

    @Test
    void whatIsReadIsWhatWasWrittenBitForBit() throws IOException {
        store.write(ADDRESS, RECORD);

        assertThat(store.read(ADDRESS)).contains(RECORD);
        try (var files = Files.list(folder)) {
            assertThat(files).as("no temporary file is left").containsExactly(file());
        }
    }

    @Test
    void seriesAndMoneyCanBeReadWithoutTheLines() throws IOException {
        store.write(ADDRESS, RECORD);

        assertThat(store.readWithoutLines(ADDRESS))
                .contains(new RunRecord(RECORD.seed(), RECORD.series(), RECORD.spending(), RECORD.hash()));
    }

    @Test
    void anOrganizationTakesFewBytes() throws IOException {
        RunLines many = new RunLines(InventedLines.organizations(10_000), List.of(), List.of(), ServedNeeds.NONE);
        store.write(ADDRESS, new RunRecord(1, List.of(), List.of(), many, "hash"));

        // of 46 columns that would fill some 250 bytes as numbers of their own width
        assertThat(Files.size(file())).isLessThan(10_000 * 40);
        assertThat(store.read(ADDRESS).orElseThrow().lines()).isEqualTo(many);
    }

    @Test
    void fileOfTheFormatBeforeIsNotUsed() throws IOException {
        store.write(ADDRESS, RECORD);
        byte[] bytes = Files.readAllBytes(file());
        // the version stands after the eight bytes that name the format
        bytes[11] = 1;
        byte[] body = Arrays.copyOf(bytes, bytes.length - 32);
        byte[] hash = Sha256.digest().digest(body);
        System.arraycopy(hash, 0, bytes, body.length, 32);
        Files.write(file(), bytes);

        assertThat(store.read(ADDRESS)).isEmpty();
        assertThat(folder.resolve(RunLog.FILE_NAME)).content().contains("the file is not this run");
    }

    @Test
    void absentRunIsNotThere() {
        assertThat(store.read(ADDRESS)).isEmpty();
    }

    /** At its end, in the middle, in the header, before the hash and to nothing. */
    @ParameterizedTest
    @ValueSource(ints = {1, 100, 180, 33, Integer.MAX_VALUE})
    void fileThatIsCutShortIsNotUsed(int missing) throws IOException {
        store.write(ADDRESS, RECORD);
        byte[] bytes = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(bytes, Math.max(0, bytes.length - missing)));

        assertThat(store.read(ADDRESS)).isEmpty();
        assertThat(folder.resolve(RunLog.FILE_NAME)).content().contains("damaged or cut short");
    }

    @Test
    void anySingleFlippedBitIsNoticed() throws IOException {
        store.write(ADDRESS, RECORD);
        byte[] bytes = Files.readAllBytes(file());
        for (int i = 0; i < bytes.length; i++) {
            byte[] flipped = bytes.clone();
            flipped[i] ^= 1;
            Files.write(file(), flipped);
            assertThat(store.read(ADDRESS)).as("bit flipped in byte %d", i).isEmpty();
        }
    }

    @Test
    void runOfAnotherBuildOfTheModelIsNotUsed() throws IOException {
        store.write(ADDRESS, RECORD);

        assertThat(RunStore.of(folder, "another build", RunLog.in(folder)).read(ADDRESS))
                .isEmpty();
        assertThat(folder.resolve(RunLog.FILE_NAME)).content().contains("another build of the model");
    }

    @Test
    void runUnderAForeignNameIsNotUsed() throws IOException {
        store.write(ADDRESS, RECORD);
        String other = "cd".repeat(32);
        Files.move(file(), folder.resolve(other + ".run"));

        assertThat(store.read(other)).isEmpty();
    }

    @Test
    void writingWhereNobodyMayWriteFails() throws IOException {
        Path plainFile = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(
                        () -> RunStore.of(plainFile, "build", RunLog.in(folder)).write(ADDRESS, RECORD))
                .isInstanceOf(IOException.class);
    }
}
