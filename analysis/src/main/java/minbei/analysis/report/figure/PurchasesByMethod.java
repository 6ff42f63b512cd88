package minbei.analysis.report.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minbei.analysis.chart.ChartTable;
import minbei.analysis.chart.ChartText;
import minbei.analysis.chart.DotPanels;
import minbei.analysis.chart.Dots;
import minbei.analysis.chart.Measured;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;
import minbei.model.contract.Method;
import minbei.model.observation.Breakdown;
import minbei.model.observation.Indicator;

/** Bidders, failed rounds, lead time and price of a district's purchases in the last twelve months, by method and policy. */
final class PurchasesByMethod {

    /** What is measured of purchases: bids a round, failed rounds and price in per cent, lead time in months. */
    private enum Measure {
        BIDS(Indicator.BIDS_PER_ROUND, 1, 2, Double.POSITIVE_INFINITY),
        FAILED(Indicator.FAILED_SHARE, 100, 1, 100),
        LEAD(Indicator.LEAD_MONTHS, 1, 1, Double.POSITIVE_INFINITY),
        PRICE(Indicator.PRICE_TO_ESTIMATE, 100, 1, Double.POSITIVE_INFINITY);

        private final Indicator indicator;
        private final double factor;
        private final int decimals;
        private final double most;

        Measure(Indicator indicator, double factor, int decimals, double most) {
            this.indicator = indicator;
            this.factor = factor;
            this.decimals = decimals;
            this.most = most;
        }
    }

    private final Reading reading;
    private final DistrictDescription district;
    private final List<Method> methods;
    private final List<PolicyDescription> policies;

    private PurchasesByMethod(Reading reading, DistrictDescription district) {
        this.reading = reading;
        this.district = district;
        this.methods = Arrays.stream(Method.values())
                .filter(method -> reading.drawn(district).stream().anyMatch(policy -> occurs(policy, method)))
                .toList();
        this.policies = reading.drawn(district).stream()
                .filter(policy -> methods.stream().anyMatch(method -> occurs(policy, method)))
                .toList();
    }

    /** The figure, or nothing if nothing is bought. */
    static Optional<Figure> of(Reading reading, DistrictDescription district) {
        PurchasesByMethod figure = new PurchasesByMethod(reading, district);
        return figure.methods.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure(figure.chart(), reading.messages().get("caption.purchases")));
    }

    private boolean occurs(PolicyDescription policy, Method method) {
        return Arrays.stream(Measure.values())
                .anyMatch(measure -> measured(policy, method, measure).known());
    }

    private Measured measured(PolicyDescription policy, Method method, Measure measure) {
        return Lines.interval(
                        reading.results()
                                .series(
                                        district.key(),
                                        policy.key(),
                                        measure.indicator,
                                        Breakdown.METHOD,
                                        method.key()),
                        reading.lastMonth(),
                        measure.factor)
                .within(0, measure.most);
    }

    private DotPanels chart() {
        Messages messages = reading.messages();
        ChartText text = new ChartText(
                "purchases-by-method-" + district.key(),
                messages.get("title.purchases", reading.in(district.name()), reading.month(reading.lastMonth())),
                ReadingNote.of(reading, List.of(district), true),
                alternative(),
                table());
        return new DotPanels(
                text,
                messages.get("key.meanInterval"),
                policies.stream().map(policy -> reading.in(policy.name())).toList(),
                Arrays.stream(Measure.values()).map(this::panel).toList());
    }

    private DotPanels.Measure panel(Measure measure) {
        List<Dots> series = methods.stream()
                .map(method -> new Dots(name(method), method.ordinal(), dots(method, measure)))
                .toList();
        return new DotPanels.Measure(reading.messages().get("axis.purchases." + measure.indicator.key()), series);
    }

    private List<Dots.Dot> dots(Method method, Measure measure) {
        return policies.stream()
                .map(policy -> new Dots.Dot(measured(policy, method, measure), ""))
                .toList();
    }

    private String name(Method method) {
        return reading.in(method.english(), method.chinese());
    }

    private String alternative() {
        Messages messages = reading.messages();
        String values = policies.stream()
                .map(policy -> messages.get("alternative.list", reading.in(policy.name()), values(policy)))
                .collect(Collectors.joining(messages.get("list.clause")));
        return messages.get(
                "alternative.purchases", reading.in(district.name()), reading.month(reading.lastMonth()), values);
    }

    private String values(PolicyDescription policy) {
        return methods.stream()
                .filter(method -> occurs(policy, method))
                .map(method -> reading.messages()
                        .get(
                                "alternative.purchase",
                                name(method),
                                mean(policy, method, Measure.BIDS),
                                mean(policy, method, Measure.FAILED),
                                mean(policy, method, Measure.LEAD),
                                mean(policy, method, Measure.PRICE)))
                .collect(Collectors.joining(reading.messages().get("list.separator")));
    }

    private String mean(PolicyDescription policy, Method method, Measure measure) {
        return reading.numbers().decimal(measured(policy, method, measure).value(), measure.decimals);
    }

    private ChartTable table() {
        Messages messages = reading.messages();
        List<String> headings = new ArrayList<>(List.of(
                messages.get("table.policy"), reading.in(Breakdown.METHOD.english(), Breakdown.METHOD.chinese())));
        Arrays.stream(Measure.values())
                .forEach(measure -> headings.add(messages.get("axis.purchases." + measure.indicator.key())));
        List<List<String>> rows = new ArrayList<>();
        for (PolicyDescription policy : policies) {
            for (Method method : methods) {
                if (occurs(policy, method)) {
                    List<String> row = new ArrayList<>(List.of(reading.in(policy.name()), name(method)));
                    Arrays.stream(Measure.values()).forEach(measure -> row.add(cell(policy, method, measure)));
                    rows.add(row);
                }
            }
        }
        return new ChartTable(headings, rows);
    }

    private String cell(PolicyDescription policy, Method method, Measure measure) {
        return MeasuredCell.number(reading, measured(policy, method, measure), measure.decimals);
    }
}
