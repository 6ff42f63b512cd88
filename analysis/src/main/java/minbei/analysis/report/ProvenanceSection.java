package minbei.analysis.report;

import java.util.stream.Collectors;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;

/** What it takes to repeat the experiment: model version, experiment, months, population and seeds. */
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
        entry(
                out,
                messages.get("provenance.seeds"),
                experiment.seeds().stream().map(seed -> Long.toString(seed)).collect(Collectors.joining(", ")));
        out.close().close();
    }

    private static void entry(Markup out, String name, String value) {
        out.element("dt", name).element("dd", value);
    }
}
