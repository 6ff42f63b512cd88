package minbei.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import minbei.analysis.language.Language;
import minbei.model.institution.Institution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code minbei check} says of a policy's institutions; Beibei has no hubs of its own, Minhang one in each township. */
final class InstitutionTableTest {

    private static final String HALF_THE_TOWNSHIPS = """
            name: half-hubs
            label: {en: Half the hubs, zh: 半数中心}
            levers:
              - from: 2015-01
                set:
                  hubs.townshipShare: 0.5
              - from: 2016-01
                until: 2016-12
                set:
                  hubs.yuanPerTownshipYear: 1000000
            """;

    @TempDir
    Path place;

    private final TestBench bench = TestBench.invented();

    private List<String> check(String language) throws IOException {
        Path file = Files.writeString(place.resolve("half-hubs.yml"), HALF_THE_TOWNSHIPS);
        assertThat(bench.call("check", file.toString(), "--lang", language)).isZero();
        return bench.out().lines().toList();
    }

    @Test
    void everyInstitutionIsListedWithMonthCostAndWhatItStandsInsteadOf() throws IOException {
        List<String> lines = check("en");
        // half of 17 townships, to the nearest whole, is 9: 9 · 180,000 yuan; envelope 45 · 760,900 = 34,240,500 yuan:
        // 4.7 %
        assertThat(lines)
                .anySatisfy(line -> assertThat(line.split("\t"))
                        .hasSize(7)
                        .startsWith(
                                "M5a", "hubs: township service centres", "2015-01 until 2015-12", "1,620,000", "4.7 %")
                        .endsWith("no centre in the township"));
        // 13 before, 7 after; 500,000 yuan each
        assertThat(lines)
                .anyMatch(line -> line.startsWith(
                        "M5a\thubs: township service centres\tbefore 2014-01 until 2014-12\t6,500,000\t3.4 %"))
                .anyMatch(line -> line.startsWith("M5a\thubs: township service centres\t2017-01\t3,500,000\t1.8 %"));
        assertThat(lines).noneMatch(line -> line.startsWith("B6a\t"));
    }

    @Test
    void policyWhoseClaimsExceedTheMoneyForBuyingCannotBePaidAndSaysWhere() throws IOException {
        // 9 million of about 8.5 million yuan in Beibei; 7 million of about 82 million in Minhang
        assertThat(check("en"))
                .anyMatch(line -> line.startsWith("Beibei, from 2016-01: cannot be paid:"
                        + " institutions would cost 9,000,000 yuan a year, but only 8,"))
                .noneMatch(line -> line.startsWith("Minhang") && line.contains("cannot be paid"));
    }

    @Test
    void tableIsInTheLanguageAskedFor() throws IOException {
        assertThat(check("zh"))
                .contains("来源论文所列制度，北碚：编号、制度、起始月、每年费用（元）、占预算比例、减少的服务名额、取代的做法")
                .anyMatch(line -> line.startsWith("M5a\t镇街社会组织服务中心（枢纽型）\t2015-01，至 2015-12\t1,620,000\t4.7 %"))
                .anyMatch(line -> line.startsWith("北碚，自 2016-01 起：无法支付：各项制度每年共需 9,000,000 元"))
                .anyMatch(line -> line.startsWith("闵行，2014-01 之前：各项制度每年共"));
    }

    @Test
    void whatStandsAlreadyIsListedWithoutAnyPolicy() {
        assertThat(bench.call("check", "status-quo", "beibei")).isZero();
        assertThat(bench.out()).contains("Minhang, before 2014-01: institutions cost");
    }

    @ParameterizedTest
    @EnumSource(Institution.class)
    void everyInstitutionHasWhatItStandsInsteadOfInBothLanguages(Institution institution) {
        String key = "institution." + institution.code() + ".instead";
        String english = Messages.in(Language.EN).line(key);
        String chinese = Messages.in(Language.ZH).line(key);
        assertThat(english).isNotBlank();
        assertThat(chinese).isNotBlank().isNotEqualTo(english);
    }
}
