package minbei.analysis.district;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.analysis.district.DistrictLaboratory.Pairs;
import minbei.model.observation.Indicator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A tenth of the residents tells the same story as all of them, in Beibei where every call needs three bidders and many fail. */
@Tag("full")
class PopulationScaleTest {

    /**
     * Eight seeds gave deviations of the difference of 0.25 points of coverage, 3.4 points of failed calls, 0.27 bidders, 4.2 on the register
     * and 1.4 registrations; t(15, 0.995) / √16 = 0.74 deviations are what the interval adds to the difference.
     */
    private static final int SEEDS = 16;

    private static final DistrictScenario ALL =
            DistrictScenario.of("beibei", 36).under("open-tender-only");
    private static final DistrictScenario TENTH = ALL.thinnedTo(0.1);

    private final DistrictLaboratory laboratory = DistrictLaboratory.shared();

    /** Paired by seed: both worlds share what departments believe of townships, which moves coverage most. */
    private Pairs tenthAgainstAll() {
        return laboratory.compare(TENTH, ALL, SEEDS);
    }

    @Test
    void coverageOfATenthOfBeibeiAgreesWithThatOfAllWithinHalfAPoint() {
        tenthAgainstAll().by(Outcome.in("2016-12", Indicator.COVERAGE)).staysWithin(0.005);
    }

    @Test
    void biddersAgreeWithinHalfABidder() {
        tenthAgainstAll().by(Outcome.lastYear(Indicator.BIDS_PER_ROUND)).staysWithin(0.5);
    }

    @Test
    void failedShareOfCallsAgreesWithinFivePoints() {
        tenthAgainstAll().by(Outcome.lastYear(Indicator.FAILED_SHARE)).staysWithin(0.05);
    }

    @Test
    void registerAgreesWithinAFiftiethAndRegistrationsWithinATenth() {
        // about 380 on the register and 30 registrations a year
        tenthAgainstAll().by(Outcome.lastYear(Indicator.REGISTERED)).staysWithin(0.02 * 380);
        tenthAgainstAll()
                .by(Outcome.in("2016-12", Indicator.REGISTRATIONS_LAST_YEAR))
                .staysWithin(0.1 * 30);
    }

    @Test
    void moneyAndPlacesAreNotThinned() {
        for (Indicator indicator :
                new Indicator[] {Indicator.APPROPRIATED, Indicator.OWN_PLACES, Indicator.OWN_STAFF}) {
            Outcome outcome = Outcome.in("2014-12", indicator);
            assertThat(outcome.of(laboratory.runs(TENTH, 1).get(0)))
                    .isEqualTo(outcome.of(laboratory.runs(ALL, 1).get(0)));
        }
    }
}
