package minbei.analysis.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import minbei.analysis.language.Language;
import minbei.model.money.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpendingGroupTest {

    @Test
    void everyPurposeIsInOneGroup() {
        List<Purpose> grouped = Arrays.stream(SpendingGroup.values())
                .flatMap(group -> group.purposes().stream())
                .toList();

        assertThat(grouped).containsExactlyInAnyOrder(Purpose.values());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyGroupHasAName(Language language) {
        assertThat(SpendingGroup.values())
                .allSatisfy(
                        group -> assertThat(group.name(Messages.of(language))).isNotBlank());
    }
}
