package minbei.analysis.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;

/** The page from its question to its provenance. */
final class ReportPage {

    private static final String STYLE = "report.css";
    private static final List<String> LIMITS = List.of("organizations", "budgets", "noForecast");

    private final Reading reading;
    private final Messages messages;
    private final Markup out = new Markup();

    private ReportPage(Reading reading) {
        this.reading = reading;
        this.messages = reading.messages();
    }

    static String of(
            Reading reading,
            List<DrawnFigure> inBrief,
            List<DrawnFigure> comparing,
            Map<DistrictDescription, List<DrawnFigure>> byDistrict)
            throws IOException {
        ReportPage page = new ReportPage(reading);
        page.head();
        BriefSection.write(page.out, reading, inBrief);
        if (reading.untold() > 0) {
            // what the answer rests on, before the few worlds that are told one by one; its first chart fills a page
            page.figures(page.messages.get("section.answering"), comparing);
            SentenceSection.write(page.out, reading);
        } else {
            SentenceSection.write(page.out, reading);
            page.figures(page.messages.get("section.comparison"), comparing);
        }
        byDistrict.forEach((district, figures) ->
                page.figures(page.messages.get("section.district", reading.in(district.name())), figures));
        IncidenceSection.write(page.out, reading);
        AdditionalitySection.write(page.out, reading);
        CostSection.write(page.out, reading);
        FlippingSection.write(page.out, reading);
        BreakEvenSection.write(page.out, reading);
        PlannerSection.write(page.out, reading);
        PolicySection.write(page.out, reading);
        FailedRunSection.write(page.out, reading);
        page.limits();
        page.method();
        StoppingSection.write(page.out, reading);
        ParameterSection.write(page.out, reading);
        ProvenanceSection.write(page.out, reading);
        return page.out.close().close().close().toString();
    }

    private void head() throws IOException {
        out.ready("<!DOCTYPE html>\n");
        out.open("html", "lang", reading.language().tag(), "xmlns", "http://www.w3.org/1999/xhtml");
        out.open("head").empty("meta", "charset", "utf-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.element("title", reading.in(reading.experiment().label()));
        out.open("style").ready(style()).close().close();
        out.open("body").open("main");
    }

    private static String style() throws IOException {
        try (InputStream stream = ReportPage.class.getResourceAsStream(STYLE)) {
            if (stream == null) {
                throw new IllegalStateException("style sheet (" + STYLE
                        + ") is not on the class path. Maybe the build left out the resources.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void figures(String heading, List<DrawnFigure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        out.open("section").element("h2", heading);
        figures.forEach(figure -> figure.write(out, messages));
        out.close();
    }

    private void limits() {
        out.open("section").element("h2", messages.get("section.limits")).open("ul");
        LIMITS.forEach(limit -> out.element("li", messages.get("limits." + limit)));
        out.element("li", messages.get(reading.speaksFromDraws() ? "limits.intervalOfDraws" : "limits.interval"));
        out.close().close();
    }

    private void method() {
        ExperimentDescription experiment = reading.experiment();
        out.open("section").element("h2", messages.get("section.method"));
        out.element(
                "p", messages.get("method.pairs", reading.in(reading.yardstick().name())));
        out.element("p", messages.get("method.interval"));
        if (reading.speaksFromDraws()) {
            out.element("p", messages.get("method.twoBands"));
        }
        out.element(
                "p",
                messages.get(
                        "method.count",
                        Integer.toString(experiment.replications()),
                        Integer.toString(experiment.policies().size()),
                        Integer.toString(experiment.districts().size()),
                        Integer.toString(experiment.months()),
                        reading.population()));
        for (DistrictDescription district : experiment.thinDistricts()) {
            String agents = reading.numbers().decimal(experiment.agents(district), 0);
            out.element("p", messages.get("method.fewAgents", agents, reading.in(district.name())));
        }
        out.close();
    }
}
