package minbei.model.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.contract.Contract;
import minbei.model.contract.ContractEnd;
import minbei.model.organization.Organization;
import org.junit.jupiter.api.Test;

/** Three contracts, of 20 places at 400 yuan, 10 at 200 and 10 at 600, counted by hand. */
final class ContractsByHandTest {

    private static final double EXACT = 1e-12;

    private final Market market = new Market();
    private final Organization close = market.registered(0, 0.8);
    private final Organization free = market.registered(1, 0.4);
    private final Organization outside = market.outside(0.6);

    /** Signed in month 0, in service from month 1. */
    private void sign() {
        close.standing().setAffiliation(1);
        market.sign(close, 20, 440, 400, 0);
        Contract counted = market.sign(free, 10, 250, 200, 0);
        market.sign(outside, 10, 600, 600, 0);
        counted.setEffort(0.5);
    }

    @Test
    void contractsCountFromTheMonthInWhichServiceBegins() {
        sign();
        market.observe(0);
        market.observe(1);

        assertThat(market.at(Indicator.CONTRACTS_SIGNED, 0)).isEqualTo(3);
        assertThat(market.at(Indicator.CONTRACTS_IN_FORCE, 0)).isZero();
        assertThat(market.at(Indicator.CONTRACT_CONCENTRATION, 0)).isNaN();
        assertThat(market.at(Indicator.CONTRACTS_IN_FORCE, 1)).isEqualTo(3);
        assertThat(market.at(Indicator.CONTRACTS_IN_FORCE, Breakdown.METHOD, "openTender", 1))
                .isEqualTo(3);
        assertThat(market.at(Indicator.CONTRACTS_IN_FORCE, Breakdown.BUYER, "department", 1))
                .isEqualTo(3);
        assertThat(market.at(Indicator.CONTRACTORS, 1)).isEqualTo(3);
        assertThat(market.at(Indicator.CONTRACTED_PLACES, 1)).isEqualTo(40);
        assertThat(market.at(Indicator.CONTRACTED_PLACES, Breakdown.TOWNSHIP, "T0", 1))
                .isEqualTo(40);
    }

    @Test
    void moneyIsSharedOutByPriceTimesPlaces() {
        sign();
        market.observe(1);

        // a month: 8,000, 2,000 and 6,000 of 16,000 yuan
        assertThat(market.at(Indicator.CONTRACT_SIZE, 1)).isCloseTo(16_000 * 12 / 3.0, within(1e-6));
        double index = 0.5 * 0.5 + 0.125 * 0.125 + 0.375 * 0.375;
        assertThat(market.at(Indicator.CONTRACT_CONCENTRATION, 1)).isCloseTo(index, within(EXACT));
        assertThat(market.at(Indicator.AFFILIATED_SHARE, 1)).isCloseTo(0.5, within(EXACT));
        assertThat(market.at(Indicator.OUTSIDE_SHARE, 1)).isCloseTo(0.375, within(EXACT));
    }

    @Test
    void priceStandsBesideTheEstimateForAYearAfterTheSignature() {
        sign();
        for (int month = 0; month < Market.MONTHS; month++) {
            market.observe(month);
        }

        // 8,000 + 2,000 + 6,000 yuan agreed of 8,800 + 2,500 + 6,000 estimated
        assertThat(market.at(Indicator.PRICE_TO_ESTIMATE, 0)).isCloseTo(16_000 / 17_300.0, within(EXACT));
        assertThat(market.at(Indicator.CONTRACTS_SIGNED_LAST_YEAR, 11)).isEqualTo(3);
    }

    @Test
    void whatIsCountedStandsBesideWhatIsNot() {
        sign();
        market.observe(0);
        market.contracts().ever().get(0).deliver(15, 18);
        market.contracts().ever().get(1).deliver(10, 10);
        market.observe(1);
        market.contracts().ever().get(0).deliver(20, 20);
        market.observe(2);

        // (20 · 0.8 + 10 · 0.4 + 10 · 0.6) / 40, and with half the effort in the second
        assertThat(market.at(Indicator.CONTRACTOR_QUALITY, 1)).isCloseTo(0.65, within(EXACT));
        assertThat(market.at(Indicator.CARE_QUALITY, 1)).isCloseTo(0.60, within(EXACT));
        // 40 place-months, of which 15 + 10 were used and 18 + 10 reported
        assertThat(market.at(Indicator.DELIVERED_SHARE, 1)).isCloseTo(25 / 40.0, within(EXACT));
        assertThat(market.at(Indicator.COUNTED_SHARE, 1)).isCloseTo(28 / 40.0, within(EXACT));
        // a month later 45 and 48 of 80
        assertThat(market.at(Indicator.DELIVERED_SHARE, 2)).isCloseTo(45 / 80.0, within(EXACT));
        assertThat(market.at(Indicator.COUNTED_SHARE, 2)).isCloseTo(48 / 80.0, within(EXACT));
    }

    @Test
    void aContractThatEndsEarlyLeavesTheForceAndKeepsItsLine() {
        sign();
        market.observe(0);
        market.observe(1);
        Contract broken = market.contracts().ever().get(1);
        broken.deliver(4, 5);
        broken.judge(0.7);
        market.contracts().end(broken, ContractEnd.PROVIDER_FAILED, 3);
        market.observe(2);

        assertThat(market.at(Indicator.CONTRACTS_ENDED_EARLY, 2)).isEqualTo(1);
        assertThat(market.at(Indicator.CONTRACTS_IN_FORCE, 2)).isEqualTo(2);
        ContractLine line = market.lines().contracts().get(1);
        assertThat(line.course().how()).isEqualTo(ContractEnd.PROVIDER_FAILED);
        assertThat(line.course().signed()).isZero();
        assertThat(line.course().end()).isEqualTo(3);
        assertThat(line.course().verdict()).isEqualTo(0.7);
        // 0.4 by half the effort
        assertThat(line.course().quality()).isEqualTo(0.2);
        assertThat(line.terms().valueFen()).isEqualTo(20_000 * 10 * 12);
        assertThat(line.parties().organization()).isEqualTo(free.key());
        assertThat(market.lines().contracts().get(0).course().verdict()).isNaN();
    }

    @Test
    void aContractThatEndedBeforeTheRecordHasNoLine() {
        Contract early = market.sign(close, 5, 400, 400, -20);
        market.observe(-20);
        market.contracts().end(early, ContractEnd.COMPLETED, -7);
        market.observe(-7);

        assertThat(market.lines().contracts()).isEmpty();
    }

    @Test
    void anOrganizationFromOutsideHasALineWithoutTownship() {
        OrganizationLine line = market.lines().organizations().get(2);

        assertThat(line.origin().township()).isEmpty();
        assertThat(line.origin().community()).isEmpty();
    }
}
