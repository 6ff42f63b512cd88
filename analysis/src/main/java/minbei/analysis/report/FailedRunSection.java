package minbei.analysis.report;

import java.util.List;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;

/** The runs that failed, if any. */
final class FailedRunSection {

    private FailedRunSection() {}

    static void write(Markup out, Reading reading) {
        if (reading.findings().comparison().failedRuns().isEmpty()) {
            return;
        }
        Messages messages = reading.messages();
        out.open("section").element("h2", messages.get("section.failed"));
        out.element("p", messages.get("failed.intro"));
        out.table(
                List.of(messages.get("failed.run"), messages.get("failed.error"), messages.get("failed.reproduce")),
                reading.findings().comparison().failedRuns().stream()
                        .map(failed -> List.of(failed.run().toString(), failed.error(), failed.reproduce()))
                        .toList());
        out.close();
    }
}
