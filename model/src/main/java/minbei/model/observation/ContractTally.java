package minbei.model.observation;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import minbei.model.contract.Contract;
import minbei.model.contract.Method;
import minbei.model.district.District;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;

/**
 * The contracts in service at a month's end.
 *
 * <p>Shares and means are weighed: contract money is price times places of a month; qualities count by contracted places.
 */
final class ContractTally {

    private static final double FEN_PER_YUAN = 100;
    private static final double MONTHS_PER_YEAR = 12;
    private static final Method[] METHODS = Method.values();

    private final District district;
    private final int[] contractsBy = new int[METHODS.length];
    private final long[] fenBy = new long[METHODS.length];
    private final int[] contractsOf = new int[NeedKind.COUNT];
    private final long[] placesOf = new long[NeedKind.COUNT];
    private final long[] placesIn;
    private final Map<Integer, Long> fenByOrganization = new TreeMap<>();
    private int contracts;
    private int ofTownships;
    private long places;
    private long fen;
    private long outsideFen;
    private long affiliatedFen;
    private long hiddenQuality;
    private long careQuality;

    ContractTally(District district) {
        this.district = district;
        this.placesIn = new long[district.townships().size()];
    }

    void clear() {
        Arrays.fill(contractsBy, 0);
        Arrays.fill(fenBy, 0);
        Arrays.fill(contractsOf, 0);
        Arrays.fill(placesOf, 0);
        Arrays.fill(placesIn, 0);
        fenByOrganization.clear();
        contracts = 0;
        ofTownships = 0;
        places = 0;
        fen = 0;
        outsideFen = 0;
        affiliatedFen = 0;
        hiddenQuality = 0;
        careQuality = 0;
    }

    void add(Contract contract) {
        Contract.Award award = contract.award();
        Organization organization = contract.organization();
        long monthFen = award.priceFen() * award.places();
        contracts++;
        ofTownships += contract.buyer().isDepartment() ? 0 : 1;
        contractsBy[award.method().ordinal()]++;
        fenBy[award.method().ordinal()] += monthFen;
        contractsOf[award.need().ordinal()]++;
        placesOf[award.need().ordinal()] += award.places();
        placesIn[award.township()] += award.places();
        places += award.places();
        fen += monthFen;
        fenByOrganization.merge(organization.key(), monthFen, Long::sum);
        outsideFen += organization.isLocal() ? 0 : monthFen;
        affiliatedFen += Math.round(organization.standing().affiliation() * monthFen);
        double quality = organization.traits().quality();
        hiddenQuality += weighed(quality, award);
        careQuality += weighed(quality * contract.effort(), award);
    }

    private static long weighed(double measure, Contract.Award award) {
        return Math.round(measure * BrokenDownCount.MILLION) * award.places();
    }

    void write(SeriesTable table, int month) {
        table.put(Indicator.CONTRACTS_IN_FORCE, month, contracts);
        table.put(Indicator.CONTRACTS_IN_FORCE, Breakdown.BUYER, "department", month, contracts - ofTownships);
        table.put(Indicator.CONTRACTS_IN_FORCE, Breakdown.BUYER, "township", month, ofTownships);
        table.put(Indicator.CONTRACTORS, month, fenByOrganization.size());
        table.put(Indicator.CONTRACT_SIZE, month, yuanAYear(fen, contracts));
        for (Method method : METHODS) {
            int m = method.ordinal();
            table.put(Indicator.CONTRACTS_IN_FORCE, Breakdown.METHOD, method.key(), month, contractsBy[m]);
            double size = yuanAYear(fenBy[m], contractsBy[m]);
            table.put(Indicator.CONTRACT_SIZE, Breakdown.METHOD, method.key(), month, size);
        }
        writePlaces(table, month);
        table.put(Indicator.CONTRACT_CONCENTRATION, month, concentration());
        table.put(Indicator.AFFILIATED_SHARE, month, ratio(affiliatedFen, fen));
        table.put(Indicator.OUTSIDE_SHARE, month, ratio(outsideFen, fen));
        table.put(Indicator.CONTRACTOR_QUALITY, month, mean(hiddenQuality, places));
        table.put(Indicator.CARE_QUALITY, month, mean(careQuality, places));
    }

    private void writePlaces(SeriesTable table, int month) {
        table.put(Indicator.CONTRACTED_PLACES, month, places);
        for (NeedKind need : NeedKind.ALL) {
            int n = need.ordinal();
            table.put(Indicator.CONTRACTS_IN_FORCE, Breakdown.NEED, need.key(), month, contractsOf[n]);
            table.put(Indicator.CONTRACTED_PLACES, Breakdown.NEED, need.key(), month, placesOf[n]);
        }
        for (int t = 0; t < placesIn.length; t++) {
            String code = district.townships().get(t).code();
            table.put(Indicator.CONTRACTED_PLACES, Breakdown.TOWNSHIP, code, month, placesIn[t]);
        }
    }

    /** Herfindahl and Hirschman's index: Σ of squared shares of the organizations in contract money. */
    private double concentration() {
        if (fen == 0) {
            return Double.NaN;
        }
        double sum = 0;
        for (long part : fenByOrganization.values()) {
            double share = (double) part / fen;
            sum += share * share;
        }
        return sum;
    }

    private static double yuanAYear(long monthFen, int number) {
        return number == 0 ? Double.NaN : monthFen * MONTHS_PER_YEAR / FEN_PER_YUAN / number;
    }

    private static double mean(long weighed, long weight) {
        return weight == 0 ? Double.NaN : weighed / BrokenDownCount.MILLION / weight;
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
