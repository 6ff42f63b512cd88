package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import minbei.model.InstitutionCost;
import minbei.model.InstitutionCosts;
import minbei.model.YearMoney;
import minbei.model.district.DistrictYear;
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

    @Test
    void minhangsExperienceAddsToMinhangThePlatformAndNothingElse() throws Exception {
        assertThat(folder.resolve(folder.district("minhang"), folder.policy("minhang-experience"))
                        .changes())
                .extracting(change -> change.key() + " " + change.from() + " " + change.to())
                .containsExactly("procurement.platform 0 1");
    }

    @Test
    void sizedExperienceTakesThatShareOfBeibeisEnvelopeThatTheWholeTakesOfMinhangs() throws Exception {
        double minhang = shareOfEnvelope("minhang", "minhang-experience");
        // in the size it has in Minhang it would take more than a fifth
        assertThat(shareOfEnvelope("beibei", "minhang-experience")).isGreaterThan(0.2);
        assertThat(shareOfEnvelope("beibei", "minhang-experience-sized")).isCloseTo(minhang, within(0.01));
    }

    private double shareOfEnvelope(String district, String policy) throws Exception {
        var scenario = folder.resolve(folder.district(district), folder.policy(policy));
        var year = new DistrictYear(scenario.district().district(), 0);
        var now = scenario.timeline().at(0);
        long fen = InstitutionCosts.of(scenario.timeline().baseline(), now, year).stream()
                .mapToLong(InstitutionCost::fenPerYear)
                .sum();
        return YearMoney.of(now, year).shareOfEnvelope(fen);
    }

    @Test
    void recommendationsToBeibeiDoNotOpenDirectRegistration() throws Exception {
        assertThat(moves("beibei-recommendations").keySet())
                .noneMatch(key -> key.startsWith("registration.direct"))
                .contains("registration.oneStopWindow", "incubation.idlePremises", "coordination.purchasing");
    }

    @Test
    void tenderComesThreeYearsAfterIncubation() throws Exception {
        Map<String, String> moves = moves("incubate-then-tender");
        assertThat(moves.get("incubation.park")).startsWith("2014-01");
        assertThat(moves.get("procurement.methodMix.openTender.elderCare")).isEqualTo("2017-01 2023-12 1");
    }
}
