package minbei.analysis.report.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.FirstPlaceAnswer;
import minbei.analysis.experiment.ParameterHalf;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.Summary;
import minbei.analysis.statistics.Difference;
import minbei.model.observation.Indicator;

/** The answer for a district in a few lines: coverage under the yardstick, what comes first, and the others by the word for them. */
public final class Answer {

    private static final List<Verdict> ORDER = List.of(
            Verdict.RAISES,
            Verdict.MAY_RAISE,
            Verdict.NO_VISIBLE_DIFFERENCE,
            Verdict.CANNOT_TELL,
            Verdict.MAY_LOWER,
            Verdict.LOWERS);

    private static final double ALPHA = 0.05;

    /** A bound above this part of all draws is told by the counts themselves. */
    private static final double MANY = 0.9;

    private final Reading reading;
    private final DistrictDescription district;
    private final Messages messages;
    private final Ranking ranking;

    private Answer(Reading reading, DistrictDescription district) {
        this.reading = reading;
        this.district = district;
        this.messages = reading.messages();
        this.ranking = Ranking.of(reading, district);
    }

    /**
     * The answer for a district.
     *
     * @param reading the results
     * @param district where
     * @return the answer
     */
    public static Answer of(Reading reading, DistrictDescription district) {
        return new Answer(reading, district);
    }

    /** What comes first and by how much, in one sentence; nothing where nothing is compared. */
    public Optional<String> headline() {
        return ranking.mostTelling().map(this::first);
    }

    /** What stands behind the headline: coverage under the yardstick, luck alone, first places, and whether money is equal. */
    public String summary() {
        List<String> sentences = new ArrayList<>();
        sentences.add(yardstick());
        luckAlone().ifPresent(sentences::add);
        reading.firstPlaces(district).ifPresent(answer -> {
            sentences.add(firstPlaces(answer));
            fewDraws(answer).ifPresent(sentences::add);
        });
        if (!reading.others().isEmpty()) {
            Money money = Money.of(reading);
            String unequal = money.unequal(district, false);
            if (!unequal.isEmpty()) {
                sentences.add(messages.get("note.unequalMoney", unequal).strip());
            }
            money.onEqual(district).ifPresent(sentences::add);
        }
        return String.join(messages.get("list.sentence"), sentences);
    }

    private String first(Ranking.Place place) {
        Verdict verdict = place.verdict();
        if (verdict != Verdict.RAISES && verdict != Verdict.MAY_RAISE) {
            return messages.get("brief.noneRaises");
        }
        Difference difference = place.difference();
        Numbers numbers = reading.numbers();
        return messages.get(
                verdict == Verdict.RAISES ? "brief.firstRaises" : "brief.firstMayRaise",
                reading.in(place.policy().name()),
                numbers.size(difference.mean()),
                numbers.range(numbers.points(difference.lower()), numbers.points(difference.upper())),
                Integer.toString(difference.n()),
                verdict.word(messages));
    }

    /** In how many draws each policy came first. */
    private String firstPlaces(FirstPlaceAnswer answer) {
        String counts = answer.firsts(reading.experiment()).stream()
                .sorted(Comparator.comparingInt(place -> -place.first()))
                .map(place -> messages.get(
                        "brief.place",
                        reading.in(reading.experiment().policy(place.policy()).name()),
                        Integer.toString(place.first())))
                .collect(Collectors.joining(messages.get("list.separator")));
        return messages.get(
                answer.half() == ParameterHalf.DRAWN ? "brief.places" : "brief.placesOfReplications",
                Integer.toString(answer.draws()),
                counts);
    }

    /**
     * What little so few draws say: who comes first in all n of them comes first in at least α^(1/n) of all draws (the exact bound of Clopper
     * and Pearson 1934, Biometrika 26, with confidence 1 − α).
     */
    private Optional<String> fewDraws(FirstPlaceAnswer answer) {
        double atLeast = Math.pow(ALPHA, 1.0 / Math.max(1, answer.draws()));
        return atLeast >= MANY
                ? Optional.empty()
                : Optional.of(messages.get(
                        answer.half() == ParameterHalf.DRAWN ? "brief.fewDraws" : "brief.fewReplications",
                        Integer.toString(answer.draws()),
                        messages.get("number.percent", reading.numbers().decimal(atLeast * 100, 0))));
    }

    /** The policies that raise coverage where only luck is uncertain; nothing where the answer rests on that anyway. */
    private Optional<String> luckAlone() {
        if (!reading.hasTwoBands() || reading.others().isEmpty()) {
            return Optional.empty();
        }
        List<Ranking.Place> raising =
                Ranking.of(reading, reading.results(), district).with(Verdict.RAISES);
        return Optional.of(
                raising.isEmpty()
                        ? messages.get("brief.luckAloneNone")
                        : messages.get("brief.luckAlone", names(raising)));
    }

    /** The policies that are told of whose institutions cannot be paid here, each with what they need and what there is; nothing if all can. */
    public Optional<String> unpaid() {
        String names = Stream.concat(Stream.of(reading.yardstick()), reading.others().stream())
                .flatMap(policy -> Money.of(reading).unpaid(district, policy).stream()
                        .map(unpaid -> messages.get("table.withInterval", reading.in(policy.name()), unpaid)))
                .collect(Collectors.joining(messages.get("list.separator")));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.get("alternative.list", messages.get("brief.unpaid"), names));
    }

    /** One line a word: the policies it is said of, with their mean differences; then those that change nothing here or cannot be paid. */
    public List<String> groups() {
        List<String> lines = new ArrayList<>();
        for (Verdict verdict : ORDER) {
            List<Ranking.Place> places = ranking.with(verdict);
            if (!places.isEmpty()) {
                lines.add(messages.get("alternative.list", verdict.ofCoverage(messages), names(places)));
            }
        }
        unchanged().ifPresent(lines::add);
        unpaid().ifPresent(lines::add);
        return lines;
    }

    private String names(List<Ranking.Place> places) {
        return places.stream()
                .map(place -> messages.get(
                        "table.withInterval",
                        reading.in(place.policy().name()),
                        reading.numbers().points(place.difference().mean())))
                .collect(Collectors.joining(messages.get("list.separator")));
    }

    private Optional<String> unchanged() {
        String names = reading.others().stream()
                .filter(policy -> reading.changesNothing(policy, district))
                .map(this::unchanged)
                .collect(Collectors.joining(messages.get("list.separator")));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.get("alternative.list", messages.get("brief.changesNothing"), names));
    }

    private String unchanged(PolicyDescription policy) {
        OptionalInt month = policy.beginsAfterTheRecord(district.key());
        String name = reading.in(policy.name());
        return month.isPresent()
                ? messages.get(
                        "table.withInterval", name, messages.get("remark.beginsLater", reading.month(month.getAsInt())))
                : name;
    }

    /** The sentence on coverage under the yardstick, or under the only policy. */
    public String yardstick() {
        int month = reading.lastMonth();
        Summary summary = reading.total(district, reading.yardstick(), Indicator.COVERAGE);
        Numbers numbers = reading.numbers();
        // where nothing is compared there is a policy and no yardstick
        String name = messages.get(
                reading.others().isEmpty() ? "answer.thePolicy" : "answer.theYardstick",
                reading.in(reading.yardstick().name()));
        String share = numbers.share(summary.mean(month));
        String n = Integer.toString(summary.n(month));
        if (reading.hasTwoBands() && summary.n(month) > 0) {
            Summary drawn = reading.total(reading.wider(), district, reading.yardstick(), Indicator.COVERAGE);
            return messages.get(
                    "answer.yardstickTwice", name, reading.month(month), share, numbers.share(drawn.mean(month)), n);
        }
        if (summary.n(month) == 0) {
            return messages.get("answer.yardstickUnknown", name);
        }
        if (summary.n(month) == 1) {
            return messages.get("answer.yardstickAlone", name, reading.month(month), share, n);
        }
        String interval =
                numbers.range(numbers.perCent(summary.meanLower(month)), numbers.share(summary.meanUpper(month)));
        return messages.get("answer.yardstick", name, reading.month(month), share, interval, n);
    }
}
