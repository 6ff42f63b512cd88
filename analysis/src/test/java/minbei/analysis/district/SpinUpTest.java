package minbei.analysis.district;

import java.util.List;
import minbei.model.observation.Indicator;
import minbei.scenario.ScenarioFolder;
import minbei.scenario.file.ScenarioException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * After the spin-up the world stands still but for its people. Population is held in the spin-up, so twelve months more of it show the
 * drift net of population: 2014-01 after S months of spin-up against 2014-01 after S + 12.
 *
 * <p>Money and places have no drift of their own here: they follow known residents.
 */
@Tag("full")
class SpinUpTest {

    /** The larger one: its queues are four times as long, so luck moves them half as much. */
    private static final String DISTRICT = "minhang";

    private static final int SEEDS = 20;
    private static final double MARGIN = 0.01;
    private static final String SPIN_UP = "schedule.spinUpMonths";

    private static final List<Outcome> OUTCOMES =
            List.of(first(Indicator.NEEDED_PERSON_MONTHS), first(Indicator.TRUST), first(Indicator.AWARENESS));

    private static Outcome first(Indicator indicator) {
        return Outcome.in("2014-01", indicator);
    }

    @Test
    void needTrustAndAwarenessDriftByLessThanOnePercentInTwelveMonths() throws ScenarioException {
        int months =
                ScenarioFolder.open().district(DISTRICT).baseline().schedule().spinUpMonths();
        // coverage and queues are not claimed: the register grows by some 5 % a year (pattern P1), and its places with
        // it
        DistrictScenario sooner = DistrictScenario.of(DISTRICT, 1).thinnedTo(0.1);
        DistrictScenario later = sooner.assuming(SPIN_UP, months + 12);
        // the same residents with the same dispositions in both; months have other numbers, so the rest of luck differs
        DistrictLaboratory.Pairs pairs = DistrictLaboratory.shared().compare(later, sooner, SEEDS);
        for (Outcome outcome : OUTCOMES) {
            pairs.by(outcome).staysWithinShare(MARGIN);
        }
    }
}
