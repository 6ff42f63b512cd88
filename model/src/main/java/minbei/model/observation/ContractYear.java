package minbei.model.observation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractEnd;
import minbei.model.contract.Method;
import minbei.model.need.NeedKind;

/** What happened with contracts in the twelve months to a month's end: signed at which price, delivered, ended before their time. */
final class ContractYear {

    private static final Method[] METHODS = Method.values();

    private final RollingSum signed;
    private final RollingSum endedEarly;
    private final RollingSum placeMonths;
    private final RollingSum delivered;
    private final RollingSum counted;
    private final List<RollingSum> signedBy = new ArrayList<>();
    private final List<RollingSum> signedOf = new ArrayList<>();
    private final List<RollingSum> priceBy = new ArrayList<>();
    private final List<RollingSum> referenceBy = new ArrayList<>();
    private final RollingSum price;
    private final RollingSum reference;
    private final List<Followed> open = new ArrayList<>();

    /** A contract that has not ended, and how much of what it delivered has been counted. */
    private static final class Followed {
        private final Contract contract;
        private double delivered;
        private double counted;

        Followed(Contract contract) {
            this.contract = contract;
        }
    }

    ContractYear(int months) {
        this.signed = new RollingSum(months);
        this.endedEarly = new RollingSum(months);
        this.placeMonths = new RollingSum(months);
        this.delivered = new RollingSum(months);
        this.counted = new RollingSum(months);
        this.price = new RollingSum(months);
        this.reference = new RollingSum(months);
        for (int m = 0; m < METHODS.length; m++) {
            signedBy.add(new RollingSum(months));
            priceBy.add(new RollingSum(months));
            referenceBy.add(new RollingSum(months));
        }
        for (int n = 0; n < NeedKind.COUNT; n++) {
            signedOf.add(new RollingSum(months));
        }
    }

    /** A contract was signed this month. */
    void signed(Contract contract, int month) {
        Contract.Award award = contract.award();
        int m = award.method().ordinal();
        long placeMonthsOfTerm = (long) award.places() * award.terms().months();
        signed.add(month, 1);
        signedBy.get(m).add(month, 1);
        signedOf.get(award.need().ordinal()).add(month, 1);
        for (RollingSum sum : List.of(price, priceBy.get(m))) {
            sum.add(month, award.priceFen() * placeMonthsOfTerm);
        }
        for (RollingSum sum : List.of(reference, referenceBy.get(m))) {
            sum.add(month, award.referenceFen() * placeMonthsOfTerm);
        }
        open.add(new Followed(contract));
    }

    /** Counts what was delivered this month, and which contracts ended before their time. */
    void count(int month) {
        for (Iterator<Followed> each = open.iterator(); each.hasNext(); ) {
            Followed followed = each.next();
            Contract contract = followed.contract;
            double nowDelivered = contract.deliveredPlaceMonths();
            double nowCounted = contract.countedUnits();
            delivered.add(month, Math.round((nowDelivered - followed.delivered) * BrokenDownCount.MILLION));
            counted.add(month, Math.round((nowCounted - followed.counted) * BrokenDownCount.MILLION));
            followed.delivered = nowDelivered;
            followed.counted = nowCounted;
            if (contract.startMonth() <= month && month < contract.endMonth()) {
                placeMonths.add(month, Math.round(contract.award().places() * BrokenDownCount.MILLION));
            }
            if (!contract.isRunning()) {
                endedEarly.add(month, contract.end() == ContractEnd.COMPLETED ? 0 : 1);
                each.remove();
            }
        }
    }

    void write(SeriesTable table, int month) {
        table.put(Indicator.CONTRACTS_SIGNED, month, signed.in(month));
        table.put(Indicator.CONTRACTS_ENDED_EARLY, month, endedEarly.in(month));
        table.put(Indicator.CONTRACTS_SIGNED_LAST_YEAR, month, signed.lastYear(month));
        table.put(Indicator.PRICE_TO_ESTIMATE, month, price.shareOf(reference, month));
        for (Method method : METHODS) {
            int m = method.ordinal();
            long number = signedBy.get(m).lastYear(month);
            double ratio = priceBy.get(m).shareOf(referenceBy.get(m), month);
            table.put(Indicator.CONTRACTS_SIGNED_LAST_YEAR, Breakdown.METHOD, method.key(), month, number);
            table.put(Indicator.PRICE_TO_ESTIMATE, Breakdown.METHOD, method.key(), month, ratio);
        }
        for (NeedKind need : NeedKind.ALL) {
            long number = signedOf.get(need.ordinal()).lastYear(month);
            table.put(Indicator.CONTRACTS_SIGNED_LAST_YEAR, Breakdown.NEED, need.key(), month, number);
        }
        table.put(Indicator.DELIVERED_SHARE, month, delivered.shareOf(placeMonths, month));
        table.put(Indicator.COUNTED_SHARE, month, counted.shareOf(placeMonths, month));
    }
}
