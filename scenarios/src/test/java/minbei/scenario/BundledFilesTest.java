package minbei.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import minbei.model.district.District;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.parameter.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledFilesTest {

    private final ScenarioFolder folder = ScenarioFolder.at(EditedFolder.bundled());

    @Test
    void everyFilePassesItsCheck() throws Exception {
        assertThat(folder.list()).hasSize(34);
        for (ListedFile file : folder.list()) {
            assertThat(folder.check(file.name()).kind()).isEqualTo(file.kind());
        }
    }

    @ParameterizedTest
    @CsvSource({"minhang, 13, 596", "beibei, 17, 192"})
    void districtHasTheTownshipsOf2013(String name, int townships, int communities) throws Exception {
        District district = folder.district(name).district();
        assertThat(district.townships()).hasSize(townships);
        assertThat(district.communities()).hasSize(communities);
    }

    @ParameterizedTest
    @ValueSource(strings = {"minhang", "beibei"})
    void townshipsAddUpToTheDistrictInEveryMonthFrom2013To2023(String name) throws Exception {
        District district = folder.district(name).district();
        for (int month = -13; month < 120; month++) {
            double sum = 0;
            for (var township : district.townships()) {
                sum += township.residents().atEndOf(month);
            }
            assertThat(sum).isCloseTo(district.residents().atEndOf(month), within(1e-6));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "minhang, 2013, 2532200",
        "minhang, 2019, 2549300",
        "minhang, 2020, 2653489",
        "minhang, 2023, 2653489",
        "beibei, 2013, 760900",
        "beibei, 2015, 771800",
        "beibei, 2018, 813800",
        "beibei, 2020, 834887",
        "beibei, 2023, 843100"
    })
    void totalsAreThoseOfTheSources(String name, int year, double residents) throws Exception {
        assertThat(folder.district(name).district().residents().atEndOf(12 * (year - 2013) - 1))
                .isEqualTo(residents);
    }

    @ParameterizedTest
    @CsvSource({"500109002, 38127, 36129", "500109003, 84847, 139256", "500109006, 35564, 164544"})
    void knownTownshipsMeetTheCensusOf2020(String code, double census2010, double census2020) throws Exception {
        var township = folder.district("beibei").district().townships().stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .orElseThrow();
        // 0.3 of the way from 2010 to 2020 at the end of 2013
        double end2013 = census2010 + 0.3 * (census2020 - census2010);
        assertThat(township.residents().atEndOf(-1)).isCloseTo(end2013, within(1e-6));
        assertThat(township.residents().atEndOf(83)).isEqualTo(census2020);
    }

    @Test
    void communitiesOfPujinBelongToPujiang() throws Exception {
        District district = folder.district("minhang").district();
        Map<String, Long> sizes = district.communities().stream()
                .collect(Collectors.groupingBy(
                        c -> district.townships().get(c.township()).chinese(), TreeMap::new, Collectors.counting()));
        // 76 listed today and 37 of Pujin
        assertThat(sizes).hasSize(13).containsEntry("浦江镇", 113L).doesNotContainKey("浦锦街道");
    }

    @ParameterizedTest
    @ValueSource(strings = {"minhang", "beibei"})
    void everyValueHasARangeASourceAndAllThatNamesItsFile(String name) throws Exception {
        LoadedDistrict district = folder.district(name);
        assertThat(district.values().keySet())
                .containsExactlyElementsOf(folder.catalogue().keys());
        for (Parameter parameter : folder.catalogue().parameters()) {
            var value = district.values().get(parameter.key());
            assertThat(value.range()).as(parameter.key()).isNotNull();
            assertThat(value.source()).as(parameter.key()).isNotBlank();
            String own = "scenarios/districts/" + name + ".yml";
            if (parameter.requiredOfDistrict()) {
                assertThat(value.file()).as(parameter.key()).isEqualTo(own);
            } else {
                // a district says what its status quo has besides
                assertThat(value.file()).as(parameter.key()).isIn(own, "parameters.yml");
            }
        }
        assertThat(district.baseline()).isEqualTo(district.numbers().toModel());
    }

    @Test
    void bundledPoliciesChangeWhatTheySay() throws Exception {
        LoadedDistrict minhang = folder.district("minhang");
        assertThat(folder.resolve(minhang, folder.policy("status-quo")).changesNothing())
                .isTrue();
        // 75 · 1.2 = 90
        var larger = folder.resolve(minhang, folder.policy("larger-envelope"));
        assertThat(larger.timeline().at(11).budget().envelopePerResidentYear()).isEqualTo(75);
        assertThat(larger.timeline().at(12).budget().envelopePerResidentYear()).isEqualTo(90);
        var direct = folder.resolve(minhang, folder.policy("all-provided-directly"));
        assertThat(direct.timeline().at(12).department().purchaseShare().sum()).isZero();
        var places = folder.resolve(minhang, folder.policy("extra-elder-places"));
        assertThat(places.timeline().at(12).department().extraPlaces().elderCare())
                .isEqualTo(300);
        var elder = folder.resolve(minhang, folder.policy("elder-care-first"));
        // 0.475 + 0.08
        assertThat(elder.timeline().at(12).budget().needShare().elderCare()).isEqualTo(0.555);
    }
}
