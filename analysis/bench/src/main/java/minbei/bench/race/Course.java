package minbei.bench.race;

import java.util.List;
import minbei.bench.residents.FixedOffer;
import minbei.bench.residents.Ground;
import minbei.model.RunInput;
import minbei.model.district.District;
import minbei.model.district.ResidentSeries;
import minbei.model.district.Township;
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
     * @param scale agents per resident; above 1 a district as many times as populous, with organizations and money as they were
     * @param months recorded months
     * @return the course
     */
    public static Course load(String scenario, double scale, int months) {
        String[] parts = scenario.split(":", 2);
        try {
            ScenarioFolder folder = ScenarioFolder.open();
            LoadedDistrict district = folder.district(parts[0]);
            ResolvedScenario resolved = folder.resolve(district, folder.policy(parts[1]));
            District place = scale > 1 ? times(district.district(), scale) : district.district();
            double thinned = Math.min(1, scale);
            RunInput input = new RunInput(place, resolved.timeline(), months, thinned, false);
            Ground ground = new Ground(place, resolved.timeline().baseline(), thinned, FixedOffer.TYPICAL);
            return new Course(input, ground);
        } catch (ScenarioException e) {
            throw new IllegalStateException(scenario + ": " + e.getMessage(), e);
        }
    }

    private static District times(District district, double factor) {
        List<Township> townships = district.townships().stream()
                .map(township -> new Township(
                        township.code(),
                        township.english(),
                        township.chinese(),
                        township.tileColumn(),
                        township.tileRow(),
                        times(township.residents(), factor)))
                .toList();
        return new District(
                district.name(),
                district.english(),
                district.chinese(),
                times(district.residents(), factor),
                townships,
                district.communities());
    }

    private static ResidentSeries times(ResidentSeries residents, double factor) {
        return new ResidentSeries(residents.yearEnds().stream()
                .map(end -> new ResidentSeries.YearEnd(end.year(), end.residents() * factor))
                .toList());
    }
}
