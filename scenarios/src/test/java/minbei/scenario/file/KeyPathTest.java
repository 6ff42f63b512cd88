package minbei.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyPathTest {

    @Test
    void keysAreJoinedByDots() {
        assertThat(KeyPath.ROOT.child("residents").child("counts").text()).hasToString("residents.counts");
    }

    @Test
    void keysOfAnEntryStandBeforeIt() {
        KeyPath entry = KeyPath.of("townships").entry(2).child("residents").entry(1);
        assertThat(entry.child("label").child("en").text())
                .hasToString("label.en of the 1st entry of residents of the 2nd entry of townships");
    }

    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "13, 13th", "21, 21st", "112, 112th"})
    void entriesAreCountedInWords(int number, String ordinal) {
        assertThat(KeyPath.of("levers").entry(number).text()).hasToString("the " + ordinal + " entry of levers");
    }
}
