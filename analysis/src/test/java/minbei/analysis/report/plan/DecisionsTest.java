package minbei.analysis.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import minbei.analysis.experiment.ParameterChange;
import minbei.model.institution.Institution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsTest {

    @ParameterizedTest
    @CsvSource({
        "coordination.jointConference, M1a, DISTRICT",
        "registration.direct.charity, M2c, CIVIL_AFFAIRS",
        "incubation.park, M4a, CIVIL_AFFAIRS",
        "incubation.showcase, M4b, CIVIL_AFFAIRS",
        "incubation.idlePremises, B3, PREMISES",
        "hubs.townshipShare, M5a, TOWNSHIPS",
        "hubs.functions.services, M5b, TOWNSHIPS",
        "procurement.methodMix.openTender.health, B6b, DEPARTMENTS",
        "budget.institutionalShare, B7, FINANCE",
        "evaluation.auditShare, B8c, FINANCE",
        "department.purchaseShare.health, B6a, DEPARTMENTS"
    })
    void leverBelongsToItsInstitutionAndDecider(String lever, String code, Decider decider) {
        DecisionMatter matter = DecisionMatter.of(lever).orElseThrow();

        assertThat(matter.institution().map(Institution::code)).contains(code);
        assertThat(matter.decider()).isEqualTo(decider);
    }

    @Test
    void envelopeIsNoInstitutionButTheFinanceBureaus() {
        DecisionMatter matter =
                DecisionMatter.of("budget.envelopePerResidentYear").orElseThrow();

        assertThat(matter.institution()).isEmpty();
        assertThat(matter.decider()).isEqualTo(Decider.FINANCE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0.2, 0.5, BEGINS", // the switch is put on, a number beside it grows
        "1, 0, 0.8, 0, ENDS",
        "1, 0, 2, 1, ENDS", // nothing of it grows
        "0.4, 1, 0.25, 0, CHANGES", // one method gives way to another that was there
        "1, 0.24, 8, 3, CHANGES"
    })
    void aMatterBeginsChangesOrEndsByAllOfItsLevers(
            String from, String to, String fromBeside, String toBeside, Direction direction) {
        ParameterChange one = new ParameterChange(0, "hubs.one", from, to);
        ParameterChange beside = new ParameterChange(0, "hubs.beside", fromBeside, toBeside);

        assertThat(Direction.of(List.of(one, beside), false)).isEqualTo(direction);
    }

    @Test
    void whereDepartmentsProvideAllTheBoundaryMovesAndDoesNotEnd() {
        ParameterChange change = new ParameterChange(12, "department.purchaseShare.health", "0.45", "0");

        assertThat(DecisionMatter.of(change.key()).map(DecisionMatter::isShare)).contains(true);
        assertThat(Direction.of(List.of(change), true)).isEqualTo(Direction.CHANGES);
    }

    @Test
    void everyInstitutionWithALeverIsListedOnce() {
        List<Institution> listed = Arrays.stream(DecisionMatter.values())
                .flatMap(matter -> matter.institution().stream())
                .toList();

        assertThat(listed).doesNotHaveDuplicates();
        // the mechanism of grassroots groups has no lever
        assertThat(Institution.ALL)
                .filteredOn(institution -> !listed.contains(institution))
                .containsExactly(Institution.M6A_GRASSROOTS);
    }
}
