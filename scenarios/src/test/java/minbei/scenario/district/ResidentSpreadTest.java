package minbei.scenario.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import minbei.model.district.District;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Label;
import minbei.scenario.parameter.Confidence;
import org.junit.jupiter.api.Test;

class ResidentSpreadTest {

    // Known has 100 at the end of 2010 and 200 at the end of 2020; the district 1,000 in 2013 and 2,000 in 2023.
    // Urban has two residents' committees, Rural one and two villages that weigh one half each: weights 2 and 2.
    private final DistrictFacts facts = new DistrictFacts(
            new FileHead("x", new Label("X", "某")),
            List.of(count(2013, 1000), count(2023, 2000)),
            List.of(
                    township("000000001", 0, List.of(count(2010, 100), count(2020, 200))),
                    township("000000002", 1, List.of()),
                    township("000000003", 2, List.of())),
            List.of(
                    community("1", false, "000000001"),
                    community("4", false, "000000003"),
                    community("2", false, "000000002"),
                    community("3", false, "000000002"),
                    community("5", true, "000000003"),
                    community("6", true, "000000003")));

    @Test
    void knownTownshipsFollowTheirCountsAndTheRestIsSpreadByWeight() {
        District district = ResidentSpread.of(facts, 0.5).district();
        // end of 2013: known 100 + 3/10 · 100 = 130; rest 870, half each
        assertThat(residents(district, -1)).containsExactly(130, 435, 435);
        // end of 2023: known level at 200; rest 1,800, half each
        assertThat(residents(district, 119)).containsExactly(200, 900, 900);
        // end of June 2014: half way to 2014 (district 1,100, known 140, rest 960): 135, (435 + 480) / 2
        assertThat(residents(district, 5)).containsExactly(135, 457.5, 457.5);
    }

    @Test
    void lighterVillagesLeaveMoreToUrbanTownships() {
        // weights 2 and 1 + 2 · 0.25 = 1.5; of 870 in 2013: 870 · 2 / 3.5
        District district = ResidentSpread.of(facts, 0.25).district();
        assertThat(residents(district, -1)[1]).isCloseTo(497.142857, within(1e-6));
    }

    @Test
    void communitiesOfATownshipStandSideBySide() {
        District district = ResidentSpread.of(facts, 0.5).district();
        assertThat(district.communities()).extracting(c -> c.township()).containsExactly(0, 1, 1, 2, 2, 2);
        assertThat(district.communities())
                .extracting(c -> c.sizeWeight())
                .containsExactly(1.0, 1.0, 1.0, 1.0, 0.5, 0.5);
    }

    private static double[] residents(District district, int month) {
        return district.townships().stream()
                .mapToDouble(township -> township.residents().atEndOf(month))
                .toArray();
    }

    private static ResidentCount count(int year, int residents) {
        return new ResidentCount(year, BigDecimal.valueOf(residents), "made up", Confidence.LOW);
    }

    private static TownshipFacts township(String code, int column, List<ResidentCount> counts) {
        return new TownshipFacts(code, "T", "镇", column, 0, counts, 1);
    }

    private static CommunityFacts community(String code, boolean village, String township) {
        return new CommunityFacts(code, "居", village, township);
    }
}
