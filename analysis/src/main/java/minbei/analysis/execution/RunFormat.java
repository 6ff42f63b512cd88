package minbei.analysis.execution;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import minbei.model.RunRecord;
import minbei.model.money.Purpose;
import minbei.model.observation.Breakdown;
import minbei.model.observation.ContractLine;
import minbei.model.observation.Indicator;
import minbei.model.observation.IndicatorSeries;
import minbei.model.observation.OrganizationLine;
import minbei.model.observation.RoundLine;
import minbei.model.observation.RunLines;
import minbei.model.observation.SpendingLine;

/**
 * A run's record as bytes.
 *
 * <p>Layout, numbers big-endian, texts as in {@link DataOutputStream#writeUTF}: seed (8 bytes); hash; number of
 * series (4), each: indicator, breakdown, category, number of months (4), values (8 each, all bits); number of
 * spending lines (4), each: month (4), purpose, field, fen (8); lines of organizations, contracts and rounds as in {@link
 * LineFormat}; served needs as in {@link ServedFormat}. Names are keys, not ordinals, so that a new indicator does not shift the old ones. Java serialization would tie the files to class versions and read whatever a file asks
 * for.
 */
final class RunFormat {

    private static final Map<String, Indicator> INDICATORS = byKey(Indicator.values(), Indicator::key);
    private static final Map<String, Breakdown> BREAKDOWNS = byKey(Breakdown.values(), Breakdown::key);
    private static final Map<String, Purpose> PURPOSES = byKey(Purpose.values(), Purpose::key);

    private static final LineFormat<OrganizationLine> ORGANIZATIONS = LineFormat.of(OrganizationLine.class);
    private static final LineFormat<ContractLine> CONTRACTS = LineFormat.of(ContractLine.class);
    private static final LineFormat<RoundLine> ROUNDS = LineFormat.of(RoundLine.class);

    private RunFormat() {}

    private static <E> Map<String, E> byKey(E[] values, Function<E, String> key) {
        Map<String, E> map = new HashMap<>();
        for (E value : values) {
            map.put(key.apply(value), value);
        }
        return Map.copyOf(map);
    }

    static byte[] encode(RunRecord run) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(run.seed());
            out.writeUTF(run.hash());
            out.writeInt(run.series().size());
            for (IndicatorSeries series : run.series()) {
                encode(series, out);
            }
            out.writeInt(run.spending().size());
            for (SpendingLine line : run.spending()) {
                out.writeInt(line.month());
                out.writeUTF(line.purpose().key());
                out.writeUTF(line.field());
                out.writeLong(line.fen());
            }
            ORGANIZATIONS.encode(run.organizations(), out);
            CONTRACTS.encode(run.contracts(), out);
            ROUNDS.encode(run.rounds(), out);
            ServedFormat.encode(run.served(), out);
        }
        return bytes.toByteArray();
    }

    private static void encode(IndicatorSeries series, DataOutputStream out) throws IOException {
        out.writeUTF(series.indicator().key());
        out.writeUTF(series.breakdown().key());
        out.writeUTF(series.category());
        out.writeInt(series.months());
        for (double value : series.toArray()) {
            out.writeLong(Double.doubleToRawLongBits(value));
        }
    }

    /** Without lines, whoever reads series and money only is spared most of the work. */
    static RunRecord decode(byte[] bytes, boolean withLines) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            long seed = in.readLong();
            String hash = in.readUTF();
            int count = in.readInt();
            List<IndicatorSeries> series = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                series.add(decodeSeries(in));
            }
            int lines = in.readInt();
            List<SpendingLine> spending = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                int month = in.readInt();
                Purpose purpose = known(PURPOSES, in.readUTF());
                spending.add(new SpendingLine(month, purpose, in.readUTF().intern(), in.readLong()));
            }
            RunLines runLines = withLines
                    ? new RunLines(
                            ORGANIZATIONS.decode(in), CONTRACTS.decode(in), ROUNDS.decode(in), ServedFormat.decode(in))
                    : RunLines.NONE;
            return new RunRecord(seed, series, spending, runLines, hash);
        }
    }

    private static IndicatorSeries decodeSeries(DataInputStream in) throws IOException {
        Indicator indicator = known(INDICATORS, in.readUTF());
        Breakdown breakdown = known(BREAKDOWNS, in.readUTF());
        String category = in.readUTF();
        double[] values = new double[in.readInt()];
        for (int month = 0; month < values.length; month++) {
            values[month] = Double.longBitsToDouble(in.readLong());
        }
        return IndicatorSeries.of(indicator, breakdown, category, values);
    }

    private static <E> E known(Map<String, E> values, String key) throws IOException {
        E value = values.get(key);
        if (value == null) {
            throw new IOException("unknown name (" + key + ")");
        }
        return value;
    }
}
