package minbei.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.analysis.report.wording.Reading;
import org.junit.jupiter.api.Test;

/** The table of the brief, from made-up runs in which a fifth more places adds 2.5 points, a cut takes 1.5, and others hardly move coverage. */
class GlanceTableTest {

    /** The yardstick, some policies that hardly move coverage, and at the end the two that do. */
    private static String table(int littleOnes) {
        ExperimentDescription made = MadeUpExperiment.results().experiment();
        PolicyDescription cut = made.policy("cut");
        List<PolicyDescription> policies = new ArrayList<>(List.of(made.policy("status-quo")));
        for (int i = 0; i < littleOnes; i++) {
            Bilingual name = new Bilingual("Little " + i, "小" + i);
            policies.add(new PolicyDescription("little-" + i, name, cut.note(), cut.changes(), cut.laterStarts()));
        }
        policies.add(made.policy("more-places"));
        policies.add(cut);
        Reading reading = Reading.of(MadeUpExperiment.resultsWith(policies), Language.EN);
        Markup out = new Markup();
        GlanceTable.write(out, reading, reading.experiment().district("beibei"));
        return out.toString();
    }

    @Test
    void allPoliciesStandInItWhereTheyLeaveTheBriefOnTwoPages() {
        // two districts share sixteen rows: eight each
        assertThat(table(6)).contains("Little 0", "Little 5", "A fifth more places", "Budget cut by a tenth");
        assertThat(table(6)).doesNotContain("more.");
    }

    @Test
    void ofTooManyThoseStandInItThatMoveCoverageMostEitherWay() {
        String many = table(8);

        assertThat(many).contains("A fifth more places", "Budget cut by a tenth");
        // ten for eight rows
        assertThat(many.split("Little ")).hasSize(1 + 6);
        assertThat(many)
                .contains(
                        "Policies that move coverage less, or change nothing, are in the table behind the figure: 2 more.");
    }
}
