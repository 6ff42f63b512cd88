package minbei.analysis.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import minbei.analysis.experiment.Stopping;
import minbei.analysis.statistics.ConfidenceSequence;
import minbei.analysis.statistics.Difference;

/** By what an experiment got its number of replications, as the manifest tells it. */
final class StoppingNode {

    private StoppingNode() {}

    static void write(Stopping stopping, ObjectNode node) {
        node.put("reason", stopping.reason().key());
        node.put("half", stopping.half().key());
        node.put("reached", stopping.reached());
        node.put("replications", stopping.replications());
        node.put("maxReplications", stopping.maxReplications());
        stopping.withinSeconds().ifPresent(seconds -> node.put("withinSeconds", seconds));
        if (stopping.reason() == Stopping.Reason.GIVEN) {
            return;
        }
        number(node, "errorRate", stopping.errorRate());
        node.put("minPairs", ConfidenceSequence.MIN_PAIRS);
        number(node, "mixturePrecision", ConfidenceSequence.MIXTURE_PRECISION);
        if (stopping.reason() == Stopping.Reason.PRECISION) {
            node.put("adjustment", "Bonferroni over indicators, within a district and policy");
            ArrayNode comparisons = node.putArray("comparisons");
            stopping.comparisons().forEach(comparison -> comparison(comparison, comparisons.addObject()));
        } else {
            ArrayNode races = node.putArray("races");
            stopping.races().forEach(race -> race(race, races.addObject()));
        }
    }

    private static void comparison(Stopping.Comparison comparison, ObjectNode node) {
        node.put("district", comparison.district());
        node.put("policy", comparison.policy());
        node.put("indicator", comparison.indicator().key());
        number(node, "wanted", comparison.wanted());
        number(node, "halfWidth", comparison.halfWidth());
        difference(comparison.difference(), node);
        number(node, "skewness", comparison.difference().skewness());
        node.put("reached", comparison.reached());
    }

    private static void race(Stopping.Race race, ObjectNode node) {
        node.put("district", race.district());
        node.put("indicator", race.indicator().key());
        number(node, "indifference", race.indifference());
        node.put("decided", race.decided());
        node.put("best", race.best());
        ArrayNode runners = node.putArray("policies");
        for (Stopping.Runner runner : race.runners()) {
            ObjectNode entry = runners.addObject();
            entry.put("policy", runner.policy());
            entry.put("replications", runner.replications());
            entry.put("inRace", runner.inRace());
            if (!runner.policy().equals(race.best())) {
                difference(runner.toBest(), entry);
                entry.put("toldFromBest", runner.isToldFromBest());
            }
        }
    }

    private static void difference(Difference difference, ObjectNode node) {
        number(node, "difference", difference.mean());
        number(node, "lower", difference.lower());
        number(node, "upper", difference.upper());
        node.put("pairs", difference.n());
    }

    /** What is not known, or infinite, is null: JSON has no such numbers. */
    private static void number(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, new BigDecimal(Decimal.derived(value)));
        } else {
            node.putNull(key);
        }
    }
}
