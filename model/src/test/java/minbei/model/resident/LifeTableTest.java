package minbei.model.resident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LifeTableTest {

    // 12 deaths per 1,000 and year are a hazard of 0.001 a month
    private final LifeTable even = LifeTable.of(new ByAge(12, 12, 12, 12, 12, 12));

    @Test
    void deathComesInTheMonthInWhichTheHazardHasGrownByTheDraw() {
        // after 1 month 0.001, after 2 months 0.002, after 99 months 0.099, after 100 months 0.1
        assertThat(even.monthsToDeath(240, 0.0005)).isEqualTo(1);
        assertThat(even.monthsToDeath(240, 0.0015)).isEqualTo(2);
        assertThat(even.monthsToDeath(240, 0.0985)).isEqualTo(99);
        assertThat(even.monthsToDeath(240, 0.0995)).isEqualTo(100);
    }

    @Test
    void hazardChangesOnTheBirthday() {
        // 0.001 a month until 15 years, 0.002 from then on; from 178 months: 0.001, 0.002, 0.004, 0.006
        LifeTable table = LifeTable.of(new ByAge(12, 24, 24, 24, 24, 24));
        assertThat(table.monthsToDeath(178, 0.0015)).isEqualTo(2);
        assertThat(table.monthsToDeath(178, 0.0035)).isEqualTo(3);
        assertThat(table.monthsToDeath(178, 0.0055)).isEqualTo(4);
    }

    @Test
    void nobodyDiesInABandWithoutDeaths() {
        // newborn: no hazard for 80 · 12 = 960 months, then 0.001 a month
        LifeTable table = LifeTable.of(new ByAge(0, 0, 0, 0, 0, 12));
        assertThat(table.monthsToDeath(0, 0.0005)).isEqualTo(961);
        assertThat(table.monthsToDeath(959, 0.0005)).isEqualTo(2);
        assertThat(table.monthsToDeath(960, 0.0005)).isEqualTo(1);
    }

    @Test
    void nobodyGrowsOlderThan115Years() {
        LifeTable table = LifeTable.of(new ByAge(0, 0, 0, 0, 0, 0));
        // 115 · 12 = 1,380 months
        assertThat(table.monthsToDeath(0, 1)).isEqualTo(1380);
        assertThat(table.monthsToDeath(1300, 1)).isEqualTo(80);
        assertThat(table.monthsToDeath(1379, 1)).isEqualTo(1);
        assertThat(table.monthsToDeath(2000, 1)).isEqualTo(1);
        assertThat(even.monthsToDeath(1300, 50)).isEqualTo(80);
    }

    @Test
    void shortestLifeIsOneMonth() {
        assertThat(even.monthsToDeath(0, 0)).isEqualTo(1);
        assertThat(even.monthsToDeath(700, 0)).isEqualTo(1);
    }
}
