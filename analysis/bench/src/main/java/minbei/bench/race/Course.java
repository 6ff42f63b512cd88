package minbei.bench.race;

import minbei.bench.residents.FixedOffer;
import minbei.bench.residents.Ground;
import minbei.model.RunInput;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.file.ScenarioException;
import minbei.scenario.policy.ResolvedScenario;

/**
 * A district and its policy as the races load them.
 *
 * @param input the whole model's run
 * @param ground where rivals run: the district's own numbers, without a policy
 */
public record Course(RunInput input, Ground ground) {

    /**
     * Loads a course from the scenario files.
     *
     * @param scenario {@code DISTRICT:POLICY}
     * @param scale agents per resident
     * @param months recorded months
     * @return the course
     */
    public static Course load(String scenario, double scale, int months) {
        String[] parts = scenario.split(":", 2);
        try {
            ScenarioFolder folder = ScenarioFolder.open();
            LoadedDistrict district = folder.district(parts[0]);
            ResolvedScenario resolved = folder.resolve(district, folder.policy(parts[1]));
            RunInput input = new RunInput(district.district(), resolved.timeline(), months, scale, false);
            Ground ground = new Ground(district.district(), resolved.timeline().baseline(), scale, FixedOffer.TYPICAL);
            return new Course(input, ground);
        } catch (ScenarioException e) {
            throw new IllegalStateException(scenario + ": " + e.getMessage(), e);
        }
    }
}
