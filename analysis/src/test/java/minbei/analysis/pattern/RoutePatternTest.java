package minbei.analysis.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import minbei.analysis.district.DistrictLaboratory;
import minbei.analysis.district.DistrictScenario;
import minbei.analysis.district.Outcome;
import minbei.analysis.district.PairedClaim;
import minbei.model.observation.Indicator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P3: direct registration alone, at the same money, leaves coverage in Beibei where it was. */
@Tag("full")
class RoutePatternTest {

    /** Three seeds gave 0.2 points; with a deviation of 0.3 the half-width is t(15, 0.99) · 0.3 / √16 = 2.95 · 0.075 = 0.22 points. */
    private static final int SEEDS = 16;

    private static final int ABLATED = 8;

    /** Margin of P3. */
    private static final double HALF_A_POINT = 0.005;

    private static final String DIRECT = "direct-registration-only";

    private static final Outcome COVERAGE = Outcome.lastYear(Indicator.COVERAGE);

    @Test
    void directRegistrationAloneDoesNotRaiseCoverage() {
        ThinMarket.againstBare(DIRECT, SEEDS).by(COVERAGE).staysWithin(HALF_A_POINT);
    }

    @Test
    void coverageMovesWhereMoneyComesWithIt() {
        DistrictScenario richer = ThinMarket.under(DIRECT)
                .pulling("2014-01", Map.of("budget.envelopePerResidentYear", DistrictScenario.times(1.5)));
        PairedClaim coverage = DistrictLaboratory.shared()
                .compare(richer, ThinMarket.under("bare"), ABLATED)
                .by(COVERAGE);
        assertThat(coverage.difference(0.99).mean()).isGreaterThan(HALF_A_POINT);
        assertThatThrownBy(() -> coverage.staysWithin(HALF_A_POINT)).isInstanceOf(AssertionError.class);
    }
}
