package minbei.scenario.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SumRuleTest {

    private final SumRule rule = new SumRule("a", List.of("a.low", "a.high"));

    @Test
    void sharesMayMissOneByNoMoreThanTheTolerance() {
        assertThat(rule.holds(shares("0.3", "0.7"))).isTrue();
        assertThat(rule.holds(shares("0.3", "0.700000001"))).isTrue();
        assertThat(rule.holds(shares("0.3", "0.7000000011"))).isFalse();
        assertThat(rule.holds(shares("0.3", "0.6999"))).isFalse();
    }

    private static Map<String, BigDecimal> shares(String low, String high) {
        return Map.of("a.low", new BigDecimal(low), "a.high", new BigDecimal(high));
    }
}
