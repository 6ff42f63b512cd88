package minbei.model.observation;

import java.util.List;
import minbei.model.department.DirectProvision;
import minbei.model.environment.Incidents;
import minbei.model.money.Ledger;
import minbei.model.need.NeedKind;
import minbei.model.provider.Provider;
import minbei.model.provider.ProviderType;
import minbei.model.provider.Providers;
import minbei.model.resident.Residents;
import minbei.model.resident.ResidentsChange;
import minbei.model.trust.Outlook;

/** Counts what belongs to the district as a whole: residents, places, money, environment, trust. */
public final class DistrictObservation {

    private static final double FEN_PER_MILLION_YUAN = 1e8;

    private final double scale;
    private final Residents residents;
    private final ResidentsChange change;
    private final Providers providers;
    private final DirectProvision provision;
    private final Incidents incidents;
    private final Outlook outlook;
    private final MoneyObservation money;
    private final long[] spoiled;
    private final long[] attended;

    private DistrictObservation(double scale, int months, Sources sources) {
        this.scale = scale;
        this.residents = sources.residents();
        this.change = sources.change();
        this.providers = sources.providers();
        this.provision = sources.provision();
        this.incidents = sources.incidents();
        this.outlook = sources.outlook();
        this.money = new MoneyObservation(sources.ledger(), months);
        int counted = months + CoverageAccount.WINDOW - 1;
        this.spoiled = new long[counted];
        this.attended = new long[counted];
    }

    /**
     * What is read.
     *
     * @param residents who lives here
     * @param change births, deaths and moves of the month
     * @param providers places
     * @param provision departments' own staff
     * @param incidents environment
     * @param outlook trust and awareness
     * @param ledger money
     */
    public record Sources(
            Residents residents,
            ResidentsChange change,
            Providers providers,
            DirectProvision provision,
            Incidents incidents,
            Outlook outlook,
            Ledger ledger) {}

    /**
     * An observation of a district.
     *
     * @param scale agents per resident
     * @param months recorded months
     * @param sources what is read
     * @return the observation
     */
    public static DistrictObservation of(double scale, int months, Sources sources) {
        return new DistrictObservation(scale, months, sources);
    }

    void observe(int month, SeriesTable table) {
        if (month < CoverageAccount.firstMonth()) {
            return;
        }
        int row = month - CoverageAccount.firstMonth();
        for (int c = 0; c < incidents.communities(); c++) {
            spoiled[row] += incidents.isSpoiled(c) ? 1 : 0;
            attended[row] += incidents.isAttended(c) ? 1 : 0;
        }
        money.observe(month, table);
        if (month >= 0) {
            writeResidents(month, table);
            writePlaces(month, table);
            table.put(Indicator.SPOILED_COMMUNITY_MONTHS, month, spoiled[row]);
            table.put(Indicator.ATTENDED_COMMUNITY_MONTHS, month, attended[row]);
            table.put(Indicator.ENVIRONMENT_COVERAGE, month, ratio(window(attended, month), window(spoiled, month)));
        }
    }

    private void writeResidents(int month, SeriesTable table) {
        table.put(Indicator.RESIDENTS, month, residents.present() / scale);
        table.put(Indicator.BIRTHS, month, change.births() / scale);
        table.put(Indicator.DEATHS, month, change.deaths() / scale);
        table.put(Indicator.MOVED_IN, month, change.movedIn() / scale);
        table.put(Indicator.MOVED_OUT, month, change.movedOut() / scale);
        table.put(Indicator.TRUST, month, outlook.meanTrust());
        table.put(Indicator.AWARENESS, month, outlook.meanAwareness());
    }

    private void writePlaces(int month, SeriesTable table) {
        double staff = 0;
        long allFree = 0;
        long[] places = new long[ProviderType.values().length];
        for (NeedKind kind : NeedKind.ALL) {
            long free = 0;
            for (Provider provider : providers.ofKind(kind.ordinal())) {
                free += provider.free();
                places[provider.type().ordinal()] += provider.places();
            }
            table.put(Indicator.OWN_STAFF, Breakdown.NEED, kind.key(), month, provision.staffOf(kind));
            table.put(Indicator.OWN_PLACES, Breakdown.NEED, kind.key(), month, provision.placesOf(kind));
            table.put(Indicator.FREE_PLACES, Breakdown.NEED, kind.key(), month, free / scale);
            staff += provision.staffOf(kind);
            allFree += free;
        }
        table.put(Indicator.OWN_STAFF, month, staff);
        table.put(Indicator.OWN_PLACES, month, provision.placesInAll());
        table.put(Indicator.FREE_PLACES, month, allFree / scale);
        for (ProviderType type : ProviderType.values()) {
            table.put(Indicator.PLACES, Breakdown.PROVIDER, type.key(), month, places[type.ordinal()] / scale);
        }
    }

    private static long window(long[] counts, int month) {
        int last = month - CoverageAccount.firstMonth();
        long sum = 0;
        for (int row = last - CoverageAccount.WINDOW + 1; row <= last; row++) {
            sum += counts[row];
        }
        return sum;
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    /** Writes what needs the person-months of all months. */
    void finish(SeriesTable table, long[] servedOverWindow) {
        for (int month = 0; month < servedOverWindow.length; month++) {
            long fen = money.personalLastYear(month);
            double served = servedOverWindow[month] / scale;
            double perMillion = fen == 0 ? Double.NaN : served / (fen / FEN_PER_MILLION_YUAN);
            table.put(Indicator.SERVED_PER_MILLION_YUAN, month, perMillion);
        }
    }

    List<SpendingLine> spending() {
        return money.spending();
    }
}
