package minbei.analysis.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import minbei.analysis.survival.KaplanMeier.Spell;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {

    /** Five followed: one ends after 1 month, one is lost from sight after 2, one ends after 3, two are followed for 4 months. */
    private final KaplanMeier curve = KaplanMeier.of(
            List.of(
                    new Spell(1, true),
                    new Spell(2, false),
                    new Spell(3, true),
                    new Spell(4, false),
                    new Spell(4, false)),
            5);

    @Test
    void shareIsTheProductOfWhatIsLeftOfThoseStillFollowed() {
        assertThat(curve.survival(0)).isEqualTo(1);
        // 1 of 5 ends
        assertThat(curve.survival(1)).isCloseTo(0.8, within(1e-12));
        // who is lost from sight is no end
        assertThat(curve.survival(2)).isCloseTo(0.8, within(1e-12));
        // 1 of the 3 still followed ends: 0.8 · 2/3
        assertThat(curve.survival(3)).isCloseTo(0.8 * 2 / 3, within(1e-12));
    }

    @Test
    void whoeverIsLostFromSightIsFollowedNoLonger() {
        assertThat(List.of(curve.followed(0), curve.followed(2), curve.followed(3), curve.followed(5)))
                .containsExactly(5, 4, 3, 0);
    }

    @Test
    void monthInWhichNobodyIsFollowedHasNoShare() {
        assertThat(curve.survival(5)).isNaN();
    }

    @Test
    void intervalIsGreenwoodsOnTheScaleOfLogLog() {
        // after 1 month: S = 0.8, sum = 1/(5·4) = 0.05, s = √0.05 = 0.223607, log S = −0.223144;
        // exp(1.959964 · 0.223607 / 0.223144) = exp(1.964032) = 7.1280; 0.8^7.1280 = 0.2038 and 0.8^(1/7.1280) = 0.9692
        assertThat(curve.lower(1)).isCloseTo(0.2038, within(1e-4));
        assertThat(curve.upper(1)).isCloseTo(0.9692, within(1e-4));
    }

    @Test
    void curveOnWhichNobodyEndedHasNoInterval() {
        assertThat(curve.lower(0)).isNaN();
        assertThat(KaplanMeier.of(List.of(new Spell(3, false)), 3).upper(3)).isNaN();
    }
}
