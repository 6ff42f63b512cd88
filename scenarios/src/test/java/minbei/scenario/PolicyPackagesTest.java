package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import minbei.scenario.policy.PulledLever;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages that differ from the bare yardstick in one thing each. */
class PolicyPackagesTest {

    private static final String METHOD = "procurement.methodMix";

    private final ScenarioFolder folder = ScenarioFolder.at(EditedFolder.bundled());

    private Map<String, String> moves(String policy) throws Exception {
        Map<String, String> moves = new TreeMap<>();
        for (PulledLever lever : folder.policy(policy).levers()) {
            assertThat(moves.put(lever.key(), lever.from() + " " + lever.until() + " " + lever.move()))
                    .as(lever.key() + " is moved once in " + policy)
                    .isNull();
        }
        return moves;
    }

    @ParameterizedTest
    @CsvSource({
        "direct-registration-only, registration.direct registration.qualityCheck",
        "incubation-only, incubation.park incubation.showcase incubation.academy incubation.supportOffices",
        "hubs-only, hubs.townshipShare hubs.functions hubs.supervision",
        "project-contracting-only, procurement.methodMix.directedCommissioning procurement.methodMix.projectContracting",
        "fee-follows-task-only, procurement.methodMix.directedCommissioning procurement.methodMix.feeFollowsTask",
        "open-tender-only, procurement.methodMix.directedCommissioning procurement.methodMix.openTender",
        "third-party-evaluation-only, evaluation.thirdPartyShare",
        "institutional-budget-only, budget.institutionalShare"
    })
    void packageIsBareAndItsOwnLeversAndNothingElse(String policy, String own) throws Exception {
        Map<String, String> bare = moves("bare");
        Map<String, String> moves = moves(policy);
        assertThat(moves.keySet()).isEqualTo(bare.keySet());
        Set<String> differing = moves.keySet().stream()
                .filter(key -> !moves.get(key).equals(bare.get(key)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> families = Set.of(own.split(" "));
        assertThat(differing).allMatch(key -> families.stream().anyMatch(key::startsWith));
        assertThat(families).allMatch(family -> differing.stream().anyMatch(key -> key.startsWith(family)));
    }

    @Test
    void directedCommissioningIsWhatBareHas() throws Exception {
        assertThat(moves("directed-commissioning-only")).isEqualTo(moves("bare"));
    }

    @Test
    void bareMovesEverythingThatMinhangsInstitutionsAreMadeOf() throws Exception {
        var minhang = folder.district("minhang");
        var beibei = folder.district("beibei");
        Map<String, String> bare = moves("bare");
        for (var parameter : folder.catalogue().parameters()) {
            String key = parameter.key();
            // the pace of a separation that is not in force moves nothing
            boolean institution = parameter.lever()
                    && !key.equals("separation.monthsToComplete")
                    && !parameter.requiredOfDistrict()
                    && minhang.numbers().number(key).compareTo(beibei.numbers().number(key)) != 0;
            if (institution) {
                assertThat(bare).containsKey(key);
            }
        }
        assertThat(bare.keySet()).anyMatch(key -> key.startsWith(METHOD));
    }

    @Test
    void bareLeavesBeibeiAsItIs() throws Exception {
        assertThat(folder.resolve(folder.district("beibei"), folder.policy("bare"))
                        .changes())
                .isEmpty();
    }
}
