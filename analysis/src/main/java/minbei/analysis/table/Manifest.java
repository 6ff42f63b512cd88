package minbei.analysis.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import minbei.analysis.execution.RunOutcome;
import minbei.analysis.execution.Sha256;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.ExperimentDescription;
import minbei.analysis.experiment.LinesKept;
import minbei.analysis.experiment.Origin;
import minbei.analysis.experiment.ParameterChange;
import minbei.analysis.experiment.ParameterProvenance;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.language.Bilingual;
import minbei.model.schedule.Month;

/** What was run and what came of it, complete enough to do it again and to see that it came out the same. */
final class Manifest {

    /** Path of the file under the folder of the results. */
    static final String PATH = "manifest.json";

    private Manifest() {}

    static void write(
            Path folder, ComparisonResults results, List<RunOutcome> outcomes, LinesKept lines, List<String> files)
            throws IOException {
        ExperimentDescription experiment = results.experiment();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("modelVersion", experiment.modelVersion());
        experiment(experiment, root.putObject("experiment"));
        results.origin().ifPresent(origin -> origin(origin, root.putObject("madeFrom")));
        settings(results, lines, root.putObject("settings"));
        results.stopping().ifPresent(stopping -> StoppingNode.write(stopping, root.putObject("stopping")));
        ArrayNode runs = root.putArray("runs");
        outcomes.forEach(outcome -> run(outcome, runs.addObject()));
        ObjectNode hashes = root.putObject("files");
        for (String file : files) {
            hashes.put(file, "sha256:" + Sha256.ofFile(folder.resolve(file)));
        }
        JsonFile.write(folder.resolve(PATH), root);
    }

    private static void experiment(ExperimentDescription experiment, ObjectNode node) {
        node.put("name", experiment.name());
        text(experiment.label(), node.putObject("label"));
        text(experiment.question(), node.putObject("question"));
        ArrayNode yardsticks = node.putArray("yardsticks");
        experiment.yardsticks().forEach(yardsticks::add);
        experiment.placebo().ifPresent(placebo -> node.put("placebo", placebo.key()));
        ArrayNode districts = node.putArray("districts");
        experiment.districts().forEach(district -> district(district, districts.addObject()));
        ArrayNode policies = node.putArray("policies");
        experiment.policies().forEach(policy -> policy(policy, experiment, policies.addObject()));
    }

    private static void district(DistrictDescription district, ObjectNode node) {
        node.put("key", district.key());
        text(district.name(), node.putObject("name"));
        ObjectNode parameters = node.putObject("parameters");
        for (ParameterProvenance parameter : district.parameters()) {
            parameters.put(parameter.key(), parameter.value());
        }
    }

    private static void policy(PolicyDescription policy, ExperimentDescription experiment, ObjectNode node) {
        node.put("key", policy.key());
        text(policy.name(), node.putObject("name"));
        ObjectNode changes = node.putObject("changes");
        for (DistrictDescription district : experiment.districts()) {
            ArrayNode list = changes.putArray(district.key());
            for (ParameterChange change : policy.changesIn(district.key())) {
                list.addObject()
                        .put("from", new Month(change.month()).toString())
                        .put("key", change.key())
                        .put("before", change.from())
                        .put("after", change.to());
            }
        }
        ArrayNode nothing = node.putArray("changesNothingIn");
        ObjectNode unpaid = node.putObject("cannotBePaidIn");
        for (DistrictDescription district : experiment.districts()) {
            if (policy.changesNothing(district.key())) {
                nothing.add(district.key());
            }
            policy.unpaidIn(district.key())
                    .ifPresent(found -> unpaid.putObject(district.key())
                            .put("from", new Month(found.month()).toString())
                            .put("claimedYuan", Math.round(found.claimedYuan()))
                            .put("meansYuan", Math.round(found.meansYuan())));
        }
    }

    private static void origin(Origin origin, ObjectNode node) {
        node.put("experiment", origin.experiment());
        origin.replication().ifPresent(replication -> node.put("replication", replication));
    }

    private static void settings(ComparisonResults results, LinesKept lines, ObjectNode node) {
        ExperimentDescription experiment = results.experiment();
        ArrayNode halves = node.putArray("halves");
        results.halves().forEach(half -> halves.add(half.half().key()));
        node.put("months", experiment.months());
        node.put("replications", experiment.replications());
        node.put("populationScale", new BigDecimal(Decimal.observed(experiment.populationScale())));
        node.put("lines", lines.key());
        ArrayNode seeds = node.putArray("seeds");
        experiment.seeds().forEach(seeds::add);
    }

    private static void run(RunOutcome outcome, ObjectNode node) {
        node.put("half", outcome.run().half().key());
        node.put("district", outcome.run().district());
        node.put("policy", outcome.run().policy());
        node.put("replication", outcome.run().replication());
        node.put("seed", outcome.run().seed());
        node.put("address", outcome.address());
        node.put("hash", outcome.hash());
        node.put("status", outcome.status());
    }

    private static void text(Bilingual text, ObjectNode node) {
        node.put("en", text.english());
        node.put("zh", text.chinese());
    }
}
