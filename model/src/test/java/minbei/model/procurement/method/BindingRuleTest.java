package minbei.model.procurement.method;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.contract.Method;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import org.junit.jupiter.api.Test;

final class BindingRuleTest {

    private static final BindingRule.Limits LIMITS = new BindingRule.Limits(true, 50_000_000, 200_000_000);

    @Test
    void valueDecidesWhichRuleBinds() {
        assertThat(LIMITS.of(49_999_999)).isEqualTo(BindingRule.NONE);
        assertThat(LIMITS.of(50_000_000)).isEqualTo(BindingRule.CONSULTATION);
        assertThat(LIMITS.of(199_999_999)).isEqualTo(BindingRule.CONSULTATION);
        assertThat(LIMITS.of(200_000_000)).isEqualTo(BindingRule.TENDER);
        assertThat(new BindingRule.Limits(false, 50_000_000, 200_000_000).of(900_000_000))
                .isEqualTo(BindingRule.NONE);
    }

    @Test
    void aRuleAsksForMoreOpennessNeverForLess() {
        assertThat(BindingRule.NONE.allowed(Method.DIRECTED_COMMISSIONING)).isEqualTo(Method.DIRECTED_COMMISSIONING);
        assertThat(BindingRule.CONSULTATION.allowed(Method.FEE_FOLLOWS_TASK)).isEqualTo(Method.PROJECT_CONTRACTING);
        assertThat(BindingRule.CONSULTATION.allowed(Method.OPEN_TENDER)).isEqualTo(Method.OPEN_TENDER);
        assertThat(BindingRule.TENDER.allowed(Method.PROJECT_CONTRACTING)).isEqualTo(Method.OPEN_TENDER);
    }

    @Test
    void aDrawMeetsTheMixCumulatedInOrder() {
        MethodMix mix = new MethodMix(ByNeed.same(0.4), ByNeed.same(0.25), ByNeed.same(0.1), ByNeed.same(0.25));
        assertThat(mix.choose(NeedKind.HEALTH, 0.39)).isEqualTo(Method.DIRECTED_COMMISSIONING);
        assertThat(mix.choose(NeedKind.HEALTH, 0.41)).isEqualTo(Method.PROJECT_CONTRACTING);
        assertThat(mix.choose(NeedKind.HEALTH, 0.66)).isEqualTo(Method.FEE_FOLLOWS_TASK);
        assertThat(mix.choose(NeedKind.HEALTH, 0.9999)).isEqualTo(Method.OPEN_TENDER);
    }

    @Test
    void aMixOfOneMethodGivesNoOther() {
        MethodMix mix = new MethodMix(ByNeed.same(0), ByNeed.same(0), ByNeed.same(1 - 1e-12), ByNeed.same(0));
        assertThat(mix.choose(NeedKind.HEALTH, 0)).isEqualTo(Method.FEE_FOLLOWS_TASK);
        assertThat(mix.choose(NeedKind.HEALTH, 1 - 1e-15)).isEqualTo(Method.FEE_FOLLOWS_TASK);
    }
}
