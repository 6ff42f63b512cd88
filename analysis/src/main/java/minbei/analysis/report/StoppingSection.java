package minbei.analysis.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.experiment.Stopping;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Numbers;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.ConfidenceSequence;
import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.Sample;
import minbei.analysis.uncertainty.WhatIsUncertain;
import minbei.model.observation.Indicator;
import minbei.model.schedule.Month;

/** By what the number of replications was decided, how often that was looked at, and differences too skewed for their interval. */
final class StoppingSection {

    private static final int DIGITS = 4;
    private static final int SECONDS_PER_MINUTE = 60;

    private final Markup out;
    private final Reading reading;
    private final Messages messages;
    private final Numbers numbers;

    private StoppingSection(Markup out, Reading reading) {
        this.out = out;
        this.reading = reading;
        this.messages = reading.messages();
        this.numbers = reading.numbers();
    }

    static void write(Markup out, Reading reading) {
        StoppingSection section = new StoppingSection(out, reading);
        Optional<Stopping> known = reading.findings().comparison().stopping();
        List<String> skewed = section.skewed(known);
        if (known.isEmpty() && skewed.isEmpty()) {
            return;
        }
        out.open("section").element("h2", section.messages.get("section.stopping"));
        known.ifPresent(section::stopping);
        if (!skewed.isEmpty()) {
            out.element("p", section.messages.get("stopping.skewed", section.numbers.decimal(Sample.SKEWED, 1)));
            out.open("ul");
            skewed.forEach(line -> out.element("li", line));
            out.close();
        }
        out.close();
    }

    private void stopping(Stopping stopping) {
        out.element("p", messages.get("stopping.reason." + stopping.reason().key(), count(stopping.replications())));
        stopping.withinSeconds()
                .ifPresent(seconds -> out.element(
                        "p",
                        messages.get(
                                "stopping.within",
                                numbers.decimal((double) seconds / SECONDS_PER_MINUTE, 1),
                                count(stopping.maxReplications()))));
        if (stopping.reason() == Stopping.Reason.PRECISION) {
            precision(stopping);
        }
        if (stopping.reason() == Stopping.Reason.BEST) {
            out.element("p", messages.get("stopping.bestMethod", numbers.share(1 - stopping.errorRate())));
            stopping.races().forEach(race -> out.element("p", race(race)));
        }
        if (stopping.reason() != Stopping.Reason.GIVEN) {
            out.element("p", messages.get("stopping.elsewhere"));
        }
        if (!stopping.reached()) {
            out.element("p", messages.get("stopping.notReached"));
        }
    }

    private void precision(Stopping stopping) {
        long indicators = stopping.comparisons().stream()
                .map(Stopping.Comparison::indicator)
                .distinct()
                .count();
        int looks = Math.max(0, stopping.replications() - ConfidenceSequence.MIN_PAIRS + 1);
        out.element(
                "p",
                messages.get(
                        "stopping.precisionMethod",
                        count(ConfidenceSequence.MIN_PAIRS),
                        count(looks),
                        Long.toString(indicators),
                        numbers.share(stopping.errorRate()),
                        numbers.decimal(stopping.errorRate() / Math.max(1, indicators), DIGITS)));
        out.table(
                List.of(
                        messages.get("table.policy"),
                        messages.get("stopping.indicator"),
                        messages.get("stopping.difference"),
                        messages.get("stopping.halfWidth"),
                        messages.get("stopping.wanted"),
                        messages.get("stopping.pairs"),
                        messages.get("stopping.skewness")),
                stopping.comparisons().stream().map(this::row).toList());
    }

    private List<String> row(Stopping.Comparison comparison) {
        return List.of(
                messages.get("alternative.list", district(comparison.district()), policy(comparison.policy())),
                name(comparison.indicator()),
                numbers.signed(comparison.difference().mean(), DIGITS),
                numbers.decimal(comparison.halfWidth(), DIGITS),
                numbers.decimal(comparison.wanted(), DIGITS),
                count(comparison.difference().n()),
                numbers.decimal(comparison.difference().skewness(), 1));
    }

    private String race(Stopping.Race race) {
        String choice = messages.get(
                race.decided() ? "stopping.best" : "stopping.undecided",
                district(race.district()),
                policy(race.best()),
                name(race.indicator()),
                numbers.decimal(race.indifference(), DIGITS));
        String near = race.runners().stream()
                .filter(runner -> !runner.policy().equals(race.best()) && !runner.isToldFromBest())
                .map(runner -> policy(runner.policy()))
                .collect(Collectors.joining(messages.get("list.separator")));
        return near.isEmpty() ? choice : choice + messages.get("stopping.notApart", near);
    }

    /** Of the last year; fewer than the pairs after which one may stop say nothing about skewness. */
    private List<String> skewed(Optional<Stopping> stopping) {
        int year = Month.yearOf(reading.lastMonth());
        List<String> lines = new ArrayList<>();
        for (DistrictDescription district : reading.experiment().districts()) {
            for (PolicyDescription policy : reading.others()) {
                for (Indicator indicator : spokenOf(stopping)) {
                    Difference difference =
                            reading.wider().yearDifference(district.key(), policy.key(), indicator, year);
                    if (difference.n() >= ConfidenceSequence.MIN_PAIRS && difference.isSkewed()) {
                        lines.add(messages.get(
                                "stopping.skewedOne",
                                reading.in(district.name()),
                                name(indicator),
                                reading.in(policy.name()),
                                numbers.decimal(difference.skewness(), 1)));
                    }
                }
            }
        }
        return lines;
    }

    /** What the first pages tell of, and what the number of replications was decided on. */
    private static Set<Indicator> spokenOf(Optional<Stopping> stopping) {
        Set<Indicator> indicators = new LinkedHashSet<>(WhatIsUncertain.HEADLINES);
        stopping.ifPresent(known -> {
            known.comparisons().forEach(comparison -> indicators.add(comparison.indicator()));
            known.races().forEach(race -> indicators.add(race.indicator()));
        });
        return indicators;
    }

    private String district(String key) {
        return reading.in(reading.experiment().district(key).name());
    }

    private String policy(String key) {
        return reading.in(reading.experiment().policy(key).name());
    }

    private String name(Indicator indicator) {
        return reading.in(indicator.english(), indicator.chinese());
    }

    private static String count(int number) {
        return Integer.toString(number);
    }
}
