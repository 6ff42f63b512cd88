package minbei.analysis.report;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.wording.Flipping;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.FlippingAssumption;
import minbei.analysis.uncertainty.FlippingAssumptions;

/** The three assumptions that move each policy's difference most, and where it would turn its sign; nothing without draws. */
final class FlippingSection {

    private static final double PERCENT = 100;

    private final Reading reading;
    private final Messages messages;

    private FlippingSection(Reading reading) {
        this.reading = reading;
        this.messages = reading.messages();
    }

    static void write(Markup out, Reading reading) {
        int draws = reading.experiment().replications();
        if (reading.findings().comparison().drawn().isPresent() && draws < FlippingAssumptions.FEWEST_DRAWS) {
            tooFew(out, reading.messages(), draws);
            return;
        }
        FlippingSection section = new FlippingSection(reading);
        List<List<String>> rows = section.rows();
        if (rows.isEmpty()) {
            return;
        }
        Messages messages = section.messages;
        out.open("section").element("h2", messages.get("section.flipping"));
        out.element("p", messages.get("flipping.intro", Integer.toString(draws)));
        out.table(
                List.of(
                        messages.get("table.policy"),
                        messages.get("parameters.name"),
                        messages.get("flipping.effect"),
                        messages.get("flipping.turns"),
                        messages.get("flipping.told")),
                rows);
        out.close();
    }

    private static void tooFew(Markup out, Messages messages, int draws) {
        out.open("section").element("h2", messages.get("section.flipping"));
        out.element(
                "p",
                messages.get(
                        "flipping.tooFew",
                        Integer.toString(draws),
                        Integer.toString(FlippingAssumptions.FEWEST_DRAWS)));
        out.close();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (DistrictDescription district : reading.experiment().districts()) {
            for (PolicyDescription policy : reading.others()) {
                Flipping.of(reading, district, policy)
                        .forEach(assumption -> rows.add(row(district, policy, assumption)));
            }
        }
        return rows;
    }

    private List<String> row(DistrictDescription district, PolicyDescription policy, FlippingAssumption assumption) {
        return List.of(
                messages.get("alternative.list", reading.in(district.name()), reading.in(policy.name())),
                Flipping.name(reading, district, assumption),
                reading.numbers().points(assumption.effect()),
                assumption.flips()
                        ? reading.numbers().decimal(assumption.turningPoint() * PERCENT, 0)
                        : messages.get("breakEven.none"),
                messages.get(assumption.told() ? "flipping.yes" : "flipping.no"));
    }
}
