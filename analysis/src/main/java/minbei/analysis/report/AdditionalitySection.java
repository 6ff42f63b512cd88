package minbei.analysis.report;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.additionality.OwnDoing;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.report.wording.EstimateText;
import minbei.analysis.report.wording.Messages;
import minbei.analysis.report.wording.Reading;
import minbei.analysis.statistics.Difference;

/** Which organizations would be at work anyway, which are displaced, and what the park does beside what an evaluator would estimate. */
final class AdditionalitySection {

    private final Markup out;
    private final Reading reading;
    private final Messages messages;

    private AdditionalitySection(Markup out, Reading reading) {
        this.out = out;
        this.reading = reading;
        this.messages = reading.messages();
    }

    static void write(Markup out, Reading reading) {
        AdditionalitySection section = new AdditionalitySection(out, reading);
        List<List<String>> rows = section.policies();
        if (rows.isEmpty()) {
            return;
        }
        Messages messages = section.messages;
        out.open("section").element("h2", messages.get("section.additionality"));
        String intro = messages.get(
                "additionality.intro", reading.in(reading.yardstick().name()));
        out.element("p", reading.placebo().isPresent() ? intro + messages.get("additionality.placebo") : intro);
        out.table(
                List.of(
                        messages.get("table.policy"),
                        messages.get("additionality.active"),
                        messages.get("additionality.deadweight"),
                        messages.get("additionality.additional"),
                        messages.get("additionality.displaced")),
                rows);
        section.parks();
        out.close();
    }

    private List<List<String>> policies() {
        List<List<String>> rows = new ArrayList<>();
        for (DistrictDescription district : reading.experiment().districts()) {
            reading.answer(OwnDoing.class, district)
                    .ifPresent(own -> own.policies().forEach(policy -> rows.add(row(district, policy))));
        }
        return rows;
    }

    private List<String> row(DistrictDescription district, OwnDoing.OfPolicy policy) {
        return List.of(
                messages.get("alternative.list", reading.in(district.name()), name(policy.policy())),
                mean(policy.active()),
                mean(policy.deadweight()),
                count(policy.additional()),
                count(policy.displaced()));
    }

    private String name(String policy) {
        return reading.in(reading.experiment().policy(policy).name());
    }

    /** Levels go far with drawn parameters, the same way under all policies, so that their interval would say nothing of a policy. */
    private String mean(Difference organizations) {
        return reading.numbers().decimal(organizations.mean(), 0);
    }

    private String count(Difference organizations) {
        return EstimateText.of(
                reading, organizations, value -> reading.numbers().decimal(value, 0));
    }

    private void parks() {
        for (DistrictDescription district : reading.experiment().districts()) {
            reading.answer(OwnDoing.class, district).flatMap(OwnDoing::park).ifPresent(park -> park(district, park));
        }
    }

    private void park(DistrictDescription district, OwnDoing.Park park) {
        out.element("h3", messages.get("park.heading", reading.in(district.name())));
        out.element("p", messages.get("park.intro", name(park.withPark()), name(park.withoutPark())));
        out.table(
                List.of(
                        messages.get("park.outcome"),
                        messages.get("park.effect"),
                        messages.get("park.estimate"),
                        messages.get("park.error")),
                park.outcomes().stream().map(this::row).toList());
    }

    private List<String> row(OwnDoing.OnOutcome on) {
        return List.of(
                messages.get("park." + on.outcome().key()),
                effect(on.effect()),
                effect(on.estimate()),
                effect(on.error()));
    }

    private String effect(Difference effect) {
        return EstimateText.of(reading, effect, value -> reading.numbers().signed(value, 2));
    }
}
