package minbei.analysis.report.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.FirstPlaceAnswer;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.Summary;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.analysis.statistics.Difference;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;
import minbei.model.schedule.Month;

/** The results of an experiment as read in one language. */
public final class Reading {

    private final Findings findings;
    private final ExperimentResults results;
    private final Language language;
    private final Messages messages;
    private final Numbers numbers;
    private final Set<String> told;

    private Reading(Findings findings, Language language) {
        this.findings = findings;
        this.results = findings.comparison().narrower();
        this.language = language;
        this.messages = Messages.of(language);
        this.numbers = Numbers.of(messages);
        this.told = told(findings.comparison());
    }

    /**
     * Reads results.
     *
     * @param results what the runs say
     * @param language in which language
     * @return the reading
     */
    public static Reading of(ExperimentResults results, Language language) {
        return of(Findings.of(ComparisonResults.of(results)), language);
    }

    /**
     * Reads findings.
     *
     * @param findings all that the report speaks of
     * @param language in which language
     * @return the reading
     */
    public static Reading of(Findings findings, Language language) {
        return new Reading(findings, language);
    }

    /** All that the report speaks of. */
    public Findings findings() {
        return findings;
    }

    /** The results that lines and levels are drawn from: those with best values where they were run. */
    public ExperimentResults results() {
        return results;
    }

    /** The results that answers speak from: those with drawn values where they were run. */
    public ExperimentResults wider() {
        return findings.comparison().wider();
    }

    /** Whether both luck alone and luck with assumptions were run. */
    public boolean hasTwoBands() {
        return findings.comparison().halves().size() > 1;
    }

    /** Whether answers speak from drawn parameters. */
    public boolean speaksFromDraws() {
        return wider().half() == ParameterHalf.DRAWN;
    }

    /** What was asked. */
    public ExperimentDescription experiment() {
        return results.experiment();
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** Texts in the language. */
    public Messages messages() {
        return messages;
    }

    /** Numbers in the language. */
    public Numbers numbers() {
        return numbers;
    }

    /**
     * A text in the language.
     *
     * @param text in both languages
     * @return the one that is read
     */
    public String in(Bilingual text) {
        return text.in(language);
    }

    /**
     * A text in the language.
     *
     * @param english the English text
     * @param chinese the Chinese text
     * @return the one that is read
     */
    public String in(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    /** The policy that the others are compared with. */
    public PolicyDescription yardstick() {
        return experiment().policy(experiment().yardstick());
    }

    /** The policies that tell most in any district, from the half that answers speak from; none if all are told of. */
    private static Set<String> told(ComparisonResults comparison) {
        return comparison.answers().stream()
                .filter(answer -> answer.half() == comparison.wider().half())
                .flatMap(answer -> answer.told().stream())
                .collect(Collectors.toSet());
    }

    /**
     * The other policies that the report tells of, in the order of the experiment: all, or where the experiment has dozens of worlds
     * those that tell most.
     */
    public List<PolicyDescription> others() {
        return allOthers()
                .filter(policy -> told.isEmpty() || told.contains(policy.key()))
                .toList();
    }

    /** How many other policies stand in the tables only. */
    public int untold() {
        return (int) allOthers().count() - others().size();
    }

    private Stream<PolicyDescription> allOthers() {
        return experiment().policies().stream()
                .filter(policy -> !policy.key().equals(experiment().yardstick()));
    }

    /**
     * Whether a policy has the same levers as the yardstick in a district in all recorded months.
     *
     * @param policy which
     * @param district where
     * @return true if the two do not differ there
     */
    public boolean changesNothing(PolicyDescription policy, DistrictDescription district) {
        return policy.changesIn(district.key()).equals(yardstick().changesIn(district.key()));
    }

    /**
     * The yardstick and the policies that differ from it in a district; these are drawn.
     *
     * @param district where
     * @return the yardstick first, then the others in the order of the experiment
     */
    public List<PolicyDescription> drawn(DistrictDescription district) {
        return Stream.concat(
                        Stream.of(yardstick()), others().stream().filter(policy -> !changesNothing(policy, district)))
                .toList();
    }

    /**
     * The style of a policy's series, the same in every chart; the yardstick has the first.
     *
     * @param policy which
     * @return number of a style
     */
    public int style(PolicyDescription policy) {
        return 1 + others().indexOf(policy);
    }

    /** How many residents an agent stands for, in words. */
    public String population() {
        double scale = experiment().populationScale();
        return scale >= 1
                ? messages.get("note.wholePopulation")
                : messages.get("note.thinnedPopulation", numbers.decimal(1 / scale, 0));
    }

    /** The last month. */
    public int lastMonth() {
        return experiment().months() - 1;
    }

    /**
     * The last year in whose every recorded month it is decided which needs were served in time; the last year if there is none.
     *
     * @param district where
     * @return calendar year
     */
    public int lastTimelyYear(DistrictDescription district) {
        Summary summary = total(district, yardstick(), Indicator.TIMELY_COVERAGE);
        int month = lastMonth();
        while (month > 0 && Double.isNaN(summary.mean(month))) {
            month--;
        }
        int last = Month.yearOf(month + 1) - 1;
        return Math.max(Month.FIRST.year(), last);
    }

    /**
     * A month in words.
     *
     * @param month months since 2014-01
     * @return for example 2024-12
     */
    public String month(int month) {
        return new Month(month).toString();
    }

    /**
     * A total over the months.
     *
     * @param district where
     * @param policy under which policy
     * @param indicator what
     * @return the summary
     */
    public Summary total(DistrictDescription district, PolicyDescription policy, Indicator indicator) {
        return total(results, district, policy, indicator);
    }

    /**
     * A total over the months in one half.
     *
     * @param half the results of which half
     * @param district where
     * @param policy under which policy
     * @param indicator what
     * @return the summary
     */
    Summary total(ExperimentResults half, DistrictDescription district, PolicyDescription policy, Indicator indicator) {
        return half.series(district.key(), policy.key(), indicator, Breakdown.TOTAL, ExperimentResults.TOTAL_CATEGORY);
    }

    /**
     * The difference of coverage to the yardstick in the last month, which answers speak from.
     *
     * @param district where
     * @param policy which policy
     * @return policy less yardstick, with the wider interval
     */
    public Difference coverageDifference(DistrictDescription district, PolicyDescription policy) {
        return difference(wider(), district, policy, yardstick().key(), Indicator.COVERAGE);
    }

    /**
     * A difference to a yardstick in the last month.
     *
     * @param half the results of which half
     * @param district where
     * @param policy which policy
     * @param to key of one of the yardsticks
     * @param indicator what is measured, in total
     * @return policy less yardstick
     */
    public Difference difference(
            ExperimentResults half,
            DistrictDescription district,
            PolicyDescription policy,
            String to,
            Indicator indicator) {
        return half.difference(
                district.key(),
                policy.key(),
                to,
                indicator,
                Breakdown.TOTAL,
                ExperimentResults.TOTAL_CATEGORY,
                lastMonth());
    }

    /**
     * In how many replications of the half that answers speak from each policy came first.
     *
     * @param district where
     * @return the counts, or empty if they were not made
     */
    public Optional<FirstPlaceAnswer> firstPlaces(DistrictDescription district) {
        return answers(district).stream()
                .filter(FirstPlaceAnswer.class::isInstance)
                .map(FirstPlaceAnswer.class::cast)
                .findFirst();
    }

    /**
     * What the experiment's kind was made to answer, in the half that answers speak from.
     *
     * @param district where
     * @return the answers on the district; may be empty
     */
    public List<ExperimentAnswer> answers(DistrictDescription district) {
        return findings.comparison().answers().stream()
                .filter(answer ->
                        answer.half() == wider().half() && answer.district().equals(district.key()))
                .toList();
    }
}
