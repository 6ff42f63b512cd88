package minbei.analysis.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.FailedRun;
import minbei.analysis.experiment.FirstPlaceAnswer;
import minbei.analysis.experiment.ParameterChange;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.ParameterProvenance;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.TownshipDescription;
import minbei.analysis.language.Bilingual;
import minbei.analysis.report.wording.Findings;
import minbei.analysis.survival.KaplanMeier;
import minbei.analysis.survival.ParkSurvival;

/** An experiment with made-up numbers: two districts, a yardstick and four other policies, eleven years. */
public final class MadeUpExperiment {

    /** A policy that changes nothing in Beibei. */
    static final String ONLY_MINHANG = "only-minhang";

    private MadeUpExperiment() {}

    /** Results in which every run finished. */
    public static ExperimentResults results() {
        return results(8, List.of());
    }

    /** Findings in which every run finished, with one band. */
    static Findings findings() {
        return Findings.of(ComparisonResults.of(results()));
    }

    /** Findings with both bands, of which the drawn one is three times as wide, two yardsticks, first places and a park. */
    static Findings twoBands() {
        ExperimentDescription one = description(8);
        ExperimentDescription description = new ExperimentDescription(
                one.name(),
                one.label(),
                one.question(),
                one.districts(),
                one.policies(),
                List.of("status-quo", "cut"),
                one.months(),
                one.seeds(),
                one.populationScale(),
                one.modelVersion());
        List<ExperimentResults> halves = Arrays.stream(ParameterHalf.values())
                .map(half -> ExperimentResults.of(
                        description, half, run -> Optional.of(MadeUpRun.of(run, description)), List.of()))
                .toList();
        FirstPlaceAnswer places = new FirstPlaceAnswer(
                ParameterHalf.DRAWN,
                "minhang",
                8,
                List.of(
                        new FirstPlaceAnswer.Place("more-places", 6, 6),
                        new FirstPlaceAnswer.Place("outreach", 2, 2),
                        new FirstPlaceAnswer.Place("cut", 0, 0)));
        return new Findings(
                ComparisonResults.of(halves, List.of(places)),
                Map.of("minhang", survival(description)),
                Map.of(
                        "minhang",
                        Map.of("growth.placesPerVolunteer", List.of(0.1, 0.3, 0.5, 0.7, 0.9, 0.2, 0.4, 0.6))));
    }

    /** Ten taken of whom one ends after a year; ten others of whom five do. */
    private static ParkSurvival survival(ExperimentDescription description) {
        Map<ParkSurvival.Group, KaplanMeier> curves = new EnumMap<>(ParkSurvival.Group.class);
        for (ParkSurvival.Group group : ParkSurvival.Group.values()) {
            int ended = group == ParkSurvival.Group.TAKEN ? 1 : 5;
            List<KaplanMeier.Spell> spells = IntStream.range(0, 10)
                    .mapToObj(i -> new KaplanMeier.Spell(i < ended ? 12 : 60, i < ended))
                    .toList();
            curves.put(group, KaplanMeier.of(spells, 60));
        }
        return new ParkSurvival(
                description.policy("more-places"), Optional.of(description.policy("status-quo")), curves);
    }

    /** Results with some number of replications, of which some failed. */
    static ExperimentResults results(int replications, List<PlannedRun> failed) {
        ExperimentDescription description = description(replications);
        List<FailedRun> failures = failed.stream()
                .map(run -> new FailedRun(run, "population (-1) must be <0 & more>", "minbei run --seed " + run.seed()))
                .toList();
        return ExperimentResults.of(
                description,
                run -> failed.contains(run) ? Optional.empty() : Optional.of(MadeUpRun.of(run, description)),
                failures);
    }

    /** The made-up experiment with other policies, in which every run finished. */
    static ExperimentResults resultsWith(List<PolicyDescription> policies) {
        ExperimentDescription made = results().experiment();
        return resultsOf(new ExperimentDescription(
                made.name(),
                made.label(),
                made.question(),
                made.districts(),
                policies,
                made.yardsticks(),
                made.months(),
                made.seeds(),
                made.populationScale(),
                made.modelVersion()));
    }

    /** Results of a description, in which every run finished. */
    static ExperimentResults resultsOf(ExperimentDescription description) {
        return ExperimentResults.of(description, run -> Optional.of(MadeUpRun.of(run, description)), List.of());
    }

    /** Fewer months, after which all policies but the yardstick begin. */
    static ExperimentDescription beginningLater(int months, int begin) {
        ExperimentDescription whole = description(2);
        List<PolicyDescription> policies = whole.policies().stream()
                .map(policy -> new PolicyDescription(
                        policy.key(),
                        policy.name(),
                        policy.note(),
                        Map.of(),
                        policy.key().equals(whole.yardstick()) ? Map.of() : Map.of("minhang", begin, "beibei", begin)))
                .toList();
        return new ExperimentDescription(
                whole.name(),
                whole.label(),
                whole.question(),
                whole.districts(),
                policies,
                whole.yardsticks(),
                months,
                whole.seeds(),
                whole.populationScale(),
                whole.modelVersion());
    }

    private static ExperimentDescription description(int replications) {
        return new ExperimentDescription(
                "own-places",
                new Bilingual("More places of departments’ own", "增加部门自办服务名额"),
                new Bilingual(
                        "Does money for departments’ own places raise coverage, and is <more> better & cheaper than faster?",
                        "增加部门自办名额的资金能否提高覆盖率?"),
                List.of(minhang(), beibei()),
                policies(),
                List.of("status-quo"),
                132,
                LongStream.range(0, replications).mapToObj(r -> 42 + r).toList(),
                0.1,
                "0.1.0");
    }

    private static List<PolicyDescription> policies() {
        return List.of(
                policy("more-places", "A fifth more places", "名额增加两成", "minhang", "beibei"),
                policy("status-quo", "Status quo", "现状"),
                policy(
                        "outreach",
                        "Community workers look for residents who need help and do not ask for it",
                        "社区工作者主动寻找有需要而未求助的居民",
                        "minhang",
                        "beibei"),
                policy(ONLY_MINHANG, "Open to migrants from 2018", "2018 年起向外来常住居民开放", "minhang"),
                policy("cut", "Budget cut by a tenth", "预算削减一成", "minhang", "beibei"));
    }

    private static PolicyDescription policy(String key, String english, String chinese, String... districts) {
        Map<String, List<ParameterChange>> changes = new java.util.LinkedHashMap<>();
        for (String district : districts) {
            changes.put(district, List.of(new ParameterChange(48, "budget.ownPlacesShare", "0.10", "0.12")));
        }
        Optional<Bilingual> note = Optional.of(new Bilingual("On " + english + ".", "说明：" + chinese + "。"));
        return new PolicyDescription(key, new Bilingual(english, chinese), note, changes, Map.of());
    }

    private static DistrictDescription minhang() {
        return new DistrictDescription(
                "minhang",
                new Bilingual("Minhang", "闵行"),
                2_500_000,
                townships(
                        "310112001|Jiangchuan Road Subdistrict|江川路街道|1|4",
                        "310112006|Gumei Subdistrict|古美街道|2|1",
                        "310112101|Xinzhuang Town|莘庄镇|1|2",
                        "310112102|Qibao Town|七宝镇|1|1",
                        "310112103|Zhuanqiao Town|颛桥镇|1|3",
                        "310112106|Huacao Town|华漕镇|0|0",
                        "310112107|Hongqiao Town|虹桥镇|2|0",
                        "310112108|Meilong Town|梅陇镇|2|2",
                        "310112110|Wujing Town|吴泾镇|2|3",
                        "310112112|Maqiao Town|马桥镇|0|4",
                        "310112114|Pujiang Town|浦江镇|3|3",
                        "310112501|Xinzhuang Industrial Zone|莘庄工业区|0|3"),
                parameters("0.10"));
    }

    private static DistrictDescription beibei() {
        return new DistrictDescription(
                "beibei",
                new Bilingual("Beibei", "北碚"),
                9_000,
                townships(
                        "500109001|Tiansheng Subdistrict|天生街道|1|5",
                        "500109002|Chaoyang Subdistrict|朝阳街道|1|4",
                        "500109003|Beiwenquan Subdistrict|北温泉街道|0|4",
                        "500109005|Longfengqiao Subdistrict|龙凤桥街道|2|5",
                        "500109104|Tongjiaxi Town|童家溪镇|4|5",
                        "500109111|Liuyin Town|柳荫镇|2|1",
                        "500109113|Sansheng Town|三圣镇|3|1",
                        "500109116|Jindaoxia Town|金刀峡镇|2|0",
                        "500109009|Fuxing Subdistrict|复兴街道|3|2",
                        "500109102|Chengjiang Town|澄江镇|0|3"),
                parameters("0.08"));
    }

    private static List<TownshipDescription> townships(String... lines) {
        List<TownshipDescription> townships = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("\\|");
            townships.add(new TownshipDescription(
                    parts[0],
                    new Bilingual(parts[1], parts[2]),
                    Integer.parseInt(parts[3]),
                    Integer.parseInt(parts[4])));
        }
        return townships;
    }

    private static List<ParameterProvenance> parameters(String share) {
        return List.of(
                new ParameterProvenance(
                        "budget.ownPlacesShare",
                        new Bilingual("share of own places", "自办名额比例"),
                        share,
                        "share",
                        "0.02 to 0.30",
                        "Yearbook of 2014, table 3, https://example.org/yearbook?a=1&b=2",
                        "medium"),
                new ParameterProvenance(
                        "need.health.onsetPerYear",
                        new Bilingual("onsets of need for health services", "卫生服务需求发生率"),
                        "0.034",
                        "per person-year",
                        "0.01 to 0.08",
                        "assumption <to be replaced>",
                        "low"));
    }
}
