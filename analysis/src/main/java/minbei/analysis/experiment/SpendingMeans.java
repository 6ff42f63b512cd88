package minbei.analysis.experiment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import minbei.model.RunRecord;
import minbei.model.money.Purpose;
import minbei.model.observation.SpendingLine;
import minbei.model.schedule.Month;

/** Money of one district and policy by year, purpose and field, summed in whole fen over replications. */
final class SpendingMeans {

    private static final double FEN_PER_YUAN = 100;

    private final Map<Integer, Map<Purpose, Map<String, Long>>> fen = new TreeMap<>();
    private final Set<String> fields = new LinkedHashSet<>();
    private int runs;

    void add(RunRecord run) {
        runs++;
        for (SpendingLine line : run.spending()) {
            fields.add(line.field());
            fen.computeIfAbsent(Month.yearOf(line.month()), year -> new TreeMap<>())
                    .computeIfAbsent(line.purpose(), purpose -> new TreeMap<>())
                    .merge(line.field(), line.fen(), Math::addExact);
        }
    }

    double yuan(int year, Purpose purpose, String field) {
        long sum =
                fen.getOrDefault(year, Map.of()).getOrDefault(purpose, Map.of()).getOrDefault(field, 0L);
        return runs == 0 ? 0 : sum / FEN_PER_YUAN / runs;
    }

    List<String> fields() {
        return List.copyOf(fields);
    }
}
