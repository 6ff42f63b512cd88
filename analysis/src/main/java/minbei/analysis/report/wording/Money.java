package minbei.analysis.report.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.statistics.Difference;
import minbei.model.observation.Indicator;
import minbei.model.schedule.Month;

/** Which policies are appropriated more or less money than the yardstick: without that, no comparison of them is fair. */
public final class Money {

    /** Shares of the yardstick's money below this are printed as 0 and count as equal. */
    private static final double SMALLEST_SHARE = 0.0005;

    private final Reading reading;

    private Money(Reading reading) {
        this.reading = reading;
    }

    /**
     * The money of an experiment.
     *
     * @param reading the results
     * @return what can be said of its money
     */
    public static Money of(Reading reading) {
        return new Money(reading);
    }

    /** A year's appropriation against the yardstick's: yuan more, and as a share of the yardstick's. */
    private record Extra(int year, double yuan, double share) {}

    /**
     * The sentence on a policy whose money is not the yardstick's.
     *
     * @param district where
     * @param policy which
     * @return the sentence; empty if the money is equal or not known
     */
    public Optional<String> onUnequal(DistrictDescription district, PolicyDescription policy) {
        return extra(district, policy)
                .map(extra -> reading.messages()
                        .get(
                                extra.yuan() > 0 ? "answer.costsMore" : "answer.costsLess",
                                reading.numbers().yuan(Math.abs(extra.yuan())),
                                Integer.toString(extra.year()),
                                share(extra)));
    }

    /**
     * What a policy's institutions need and what there is, where they cannot be paid.
     *
     * @param district where
     * @param policy which
     * @return for example {@code its institutions need 5.4 million yuan a year, there are 0.8, from 2016-01}; empty if they can be paid
     */
    public Optional<String> unpaid(DistrictDescription district, PolicyDescription policy) {
        Messages messages = reading.messages();
        return policy.unpaidIn(district.key())
                .map(unpaid -> messages.get(
                        "unpaid.needs",
                        reading.numbers().yuan(unpaid.claimedYuan()),
                        reading.numbers().yuan(unpaid.meansYuan()),
                        unpaid.month() < 0
                                ? messages.get("unpaid.before")
                                : messages.get("policies.from", reading.month(unpaid.month()))));
    }

    /**
     * The sentence on policies whose money is the yardstick's.
     *
     * @param district where
     * @return the sentence; empty if there are none or nothing is known
     */
    public Optional<String> onEqual(DistrictDescription district) {
        List<PolicyDescription> others = reading.others();
        long unequal = others.stream()
                .filter(policy -> extra(district, policy).isPresent())
                .count();
        boolean known = others.stream()
                .anyMatch(policy -> reading.results().years().stream()
                        .anyMatch(year -> difference(district, policy, year).n() > 0));
        if (!known || unequal == others.size()) {
            return Optional.empty();
        }
        return Optional.of(reading.messages().get(unequal == 0 ? "answer.sameMoney" : "answer.othersSameMoney"));
    }

    /**
     * The policies whose money is not the yardstick's, each with its share more or less.
     *
     * @param district where
     * @param named whether the district must be named
     * @return for example {@code A larger envelope +20 % in 2023}; empty if there are none
     */
    public String unequal(DistrictDescription district, boolean named) {
        String policies = reading.others().stream()
                .flatMap(policy -> extra(district, policy).stream()
                        .map(extra -> reading.messages()
                                .get(
                                        "note.unequalMoneyOf",
                                        reading.in(policy.name()),
                                        share(extra),
                                        Integer.toString(extra.year()))))
                .collect(Collectors.joining(reading.messages().get("list.separator")));
        return policies.isEmpty() || !named
                ? policies
                : reading.messages().get("alternative.list", reading.in(district.name()), policies);
    }

    /** The last whole year if it differs, else the year that differs most. */
    private Optional<Extra> extra(DistrictDescription district, PolicyDescription policy) {
        List<Extra> extras = reading.results().years().stream()
                .flatMap(year -> extra(district, policy, year).stream())
                .toList();
        int lastWhole = Month.yearOf(reading.lastMonth() + 1) - 1;
        return extras.stream()
                .filter(extra -> extra.year() == lastWhole)
                .findFirst()
                .or(() -> extras.stream().max(Comparator.comparingDouble(extra -> Math.abs(extra.yuan()))));
    }

    private Optional<Extra> extra(DistrictDescription district, PolicyDescription policy, int year) {
        String yardstick = reading.yardstick().key();
        double base = reading.results()
                .year(district.key(), yardstick, Indicator.APPROPRIATED, year)
                .mean();
        double yuan = difference(district, policy, year).mean();
        double share = yuan / base;
        boolean differs = Double.isFinite(share) && Math.abs(share) >= SMALLEST_SHARE;
        return differs ? Optional.of(new Extra(year, yuan, share)) : Optional.empty();
    }

    private Difference difference(DistrictDescription district, PolicyDescription policy, int year) {
        return reading.results().yearDifference(district.key(), policy.key(), Indicator.APPROPRIATED, year);
    }

    /** With its sign, and without a decimal that is zero: +20 %. */
    private String share(Extra extra) {
        String digits = reading.numbers().perCent(extra.share()).replaceFirst("\\.0$", "");
        return reading.messages().get("number.percent", extra.share() > 0 ? "+" + digits : digits);
    }
}
