package minbei.analysis.report;

import java.util.stream.Collectors;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;

/** What it takes to repeat the experiment, model version, experiment, months, population, parameters and seeds, and how to cite it. */
final class ProvenanceSection {

    private ProvenanceSection() {}

    static void write(Markup out, Reading reading) {
        ExperimentDescription experiment = reading.experiment();
        Messages messages = reading.messages();
        out.open("section").element("h2", messages.get("section.provenance")).open("dl");
        entry(out, messages.get("provenance.version"), experiment.modelVersion());
        entry(out, messages.get("provenance.experiment"), experiment.name());
        entry(
                out,
                messages.get("provenance.months"),
                messages.get("provenance.monthsValue", reading.month(0), reading.month(reading.lastMonth())));
        entry(out, messages.get("provenance.population"), reading.population());
        String parameters = reading.findings().comparison().halves().stream()
                .map(half -> reading.in(half.half().label()))
                .collect(Collectors.joining(messages.get("list.separator")));
        entry(out, messages.get("provenance.parameters"), parameters);
        entry(
                out,
                messages.get("provenance.seeds"),
                experiment.seeds().stream().map(seed -> Long.toString(seed)).collect(Collectors.joining(", ")));
        entry(
                out,
                messages.get("provenance.citation"),
                messages.get(
                        "provenance.citationText",
                        experiment.modelVersion(),
                        experiment.name(),
                        Integer.toString(experiment.replications()),
                        Long.toString(experiment.seeds().get(0)),
                        parameters,
                        reading.population()));
        out.close().close();
    }

    private static void entry(Markup out, String name, String value) {
        out.element("dt", name).element("dd", value);
    }
}
