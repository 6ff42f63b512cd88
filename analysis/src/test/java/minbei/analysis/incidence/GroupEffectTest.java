package minbei.analysis.incidence;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.analysis.statistics.Difference;
import minbei.model.observation.Breakdown;
import org.junit.jupiter.api.Test;

class GroupEffectTest {

    private static GroupEffect.Verdict verdict(double lower, double upper) {
        Difference effect = new Difference((lower + upper) / 2, 0.1, lower, upper, 8);
        return new GroupEffect(Breakdown.HUKOU, "migrant", effect, Difference.UNKNOWN).verdict();
    }

    @Test
    void groupLosesOnlyIfItsWholeIntervalLiesBelowZero() {
        assertThat(verdict(-0.02, -0.01)).isEqualTo(GroupEffect.Verdict.LOSES);
        assertThat(verdict(-0.02, 0.001)).isEqualTo(GroupEffect.Verdict.NOT_TOLD);
        assertThat(verdict(0.01, 0.02)).isEqualTo(GroupEffect.Verdict.GAINS);
    }

    @Test
    void groupOfOnePairIsNotTold() {
        Difference one = new Difference(-0.1, Double.NaN, Double.NaN, Double.NaN, 1);
        assertThat(new GroupEffect(Breakdown.AGE, "80+", one, one).verdict()).isEqualTo(GroupEffect.Verdict.NOT_TOLD);
    }
}
