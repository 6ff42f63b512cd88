package minbei.analysis.pattern;

import java.util.Map;
import minbei.analysis.district.DistrictLaboratory;
import minbei.analysis.district.DistrictScenario;
import minbei.analysis.district.Outcome;
import minbei.analysis.district.PairedClaim;
import minbei.model.observation.Indicator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What institutions do two steps away in Beibei, each pulled alone on bare (rows of the ODD's table of institutions). Where no effect of the
 * stated direction was found in a whole district, the ODD says so and there is no test.
 */
@Tag("full")
class InstitutionEffectTest {

    /** Twelve seeds gave the figures at each test; sixteen make intervals an eighth narrower. */
    private static final int SEEDS = 16;

    private static final int MONTHS = 48;

    private static final DistrictScenario BARE =
            DistrictScenario.of("beibei", MONTHS).thinnedTo(0.02).under("bare");

    private static final Outcome CONTRACTED = Outcome.lastYear(Indicator.CONTRACTED_PLACES);

    private static PairedClaim effect(Map<String, Double> levers, Outcome outcome) {
        DistrictScenario pulled = BARE;
        for (Map.Entry<String, Double> lever : levers.entrySet()) {
            pulled = pulled.pulling("2014-01", lever.getKey(), lever.getValue());
        }
        return DistrictLaboratory.shared().compare(pulled, BARE, SEEDS).by(outcome);
    }

    @Test
    void socialConstructionOfficeOpensDepartmentsAndMoreIsContracted() {
        // M1b: 23 places, deviation 15
        effect(Map.of("coordination.office", 1.0), CONTRACTED).risesByMoreThan(1);
    }

    @Test
    void officialsTrainedInContractingContractMore() {
        // B1: 156 places, deviation 39
        effect(Map.of("coordination.contractTraining", 1.0), CONTRACTED).risesByMoreThan(50);
    }

    @Test
    void moneyForCultivationIsTakenFromContracts() {
        // M2a: 257 places fewer, deviation 78
        effect(Map.of("budget.cultivationShare", 0.03), CONTRACTED).fallsByMoreThan(100);
    }

    @Test
    void filingKeepsMoreGroupsAtWork() {
        // M6d: small project money reaches filed groups; 22 organizations, deviation 4.5
        effect(Map.of("registration.filing", 1.0), Outcome.lastYear(Indicator.ORGANIZATIONS_ACTIVE))
                .risesByMoreThan(10);
    }

    @Test
    void oneStopWindowBringsMoreRegistrations() {
        // B2: 2.6 in 18 months, deviation 1.8
        effect(Map.of("registration.oneStopWindow", 1.0), Reading.sum(Indicator.REGISTRATIONS, 0, 18))
                .risesByMoreThan(0.2);
    }

    @Test
    void supportOrganizationsAndTheAcademyTeachOrganizationsToLeadMore() {
        Outcome capability = Outcome.lastYear(Indicator.CAPABILITY);
        // B4: 0.012, deviation 0.0025; M4c: 0.005, deviation 0.0008
        effect(Map.of("support.functions.capability", 1.0), capability).risesByMoreThan(0.001);
        effect(Map.of("incubation.academy", 1.0), capability).risesByMoreThan(0.002);
    }
}
