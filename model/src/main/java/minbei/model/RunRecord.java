package minbei.model;

import java.util.List;
import minbei.model.observation.ContractLine;
import minbei.model.observation.IndicatorSeries;
import minbei.model.observation.OrganizationLine;
import minbei.model.observation.RoundLine;
import minbei.model.observation.RunLines;
import minbei.model.observation.ServedNeeds;
import minbei.model.observation.SpendingLine;

/**
 * What one run left behind.
 *
 * @param seed the seed
 * @param series one series an indicator, breakdown and category, in a fixed order
 * @param spending money by month, purpose and need, in a fixed order
 * @param lines one line an organization, contract and round of purchase, and the needs served at the end
 * @param hash SHA-256 over the bits of {@code series}, {@code spending} and {@code lines}, in hexadecimal
 */
public record RunRecord(
        long seed, List<IndicatorSeries> series, List<SpendingLine> spending, RunLines lines, String hash) {
    /** Copies the lists. */
    public RunRecord {
        series = List.copyOf(series);
        spending = List.copyOf(spending);
    }

    /**
     * A record without lines.
     *
     * @param seed the seed
     * @param series one series an indicator, breakdown and category
     * @param spending money by month, purpose and need
     * @param hash of the whole record
     */
    public RunRecord(long seed, List<IndicatorSeries> series, List<SpendingLine> spending, String hash) {
        this(seed, series, spending, RunLines.NONE, hash);
    }

    /** One line an organization that was there in a recorded month. */
    public List<OrganizationLine> organizations() {
        return lines.organizations();
    }

    /** One line a contract. */
    public List<ContractLine> contracts() {
        return lines.contracts();
    }

    /** One line a round of purchase. */
    public List<RoundLine> rounds() {
        return lines.rounds();
    }

    /** The needs that are served at the end. */
    public ServedNeeds served() {
        return lines.served();
    }
}
