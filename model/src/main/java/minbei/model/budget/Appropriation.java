package minbei.model.budget;

import java.util.List;
import java.util.function.IntFunction;
import minbei.model.apportionment.LargestRemainder;
import minbei.model.district.ResidentSeries;
import minbei.model.institution.Claim;
import minbei.model.institution.Funding;
import minbei.model.institution.PublicBody;
import minbei.model.money.Ledger;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import minbei.model.schedule.Month;
import minbei.model.schedule.MonthlyRule;

/**
 * The finance bureau appropriates.
 *
 * <p>A year's envelope is yuan per resident times the district's residents at the end of the year before, known totals and not the
 * simulated ones, so that every policy has the same yuan in the same month. A month gets a twelfth of it, to the fen; fields share
 * it by their shares of the envelope (largest remainders). A need's money parts into what pays own places and what is meant for buying.
 * Out of the latter, from each need in proportion, come the grants that cultivate organizations and then the claims of public bodies, as
 * far as it goes; a claim that cannot be met whole is refused, and its institution does not run this month.
 */
public final class Appropriation implements MonthlyRule, NeedMoney {

    private static final int FEN_PER_YUAN = 100;

    private final ResidentSeries residents;
    private final IntFunction<BudgetParameters> parameters;
    private final IntFunction<ByNeed> purchaseShare;
    private final Ledger ledger;
    private final List<PublicBody> bodies;
    private final Funding funding = Funding.none();
    private final long[] own = new long[NeedKind.COUNT];
    private final long[] purchase = new long[NeedKind.COUNT];
    private long specialFund;
    private long grants;

    private Appropriation(
            ResidentSeries residents,
            IntFunction<BudgetParameters> parameters,
            IntFunction<ByNeed> purchaseShare,
            Ledger ledger,
            List<PublicBody> bodies) {
        this.residents = residents;
        this.parameters = parameters;
        this.purchaseShare = purchaseShare;
        this.ledger = ledger;
        this.bodies = List.copyOf(bodies);
    }

    /**
     * The rule.
     *
     * @param residents known totals of the district
     * @param parameters the parameters in force, by month
     * @param purchaseShare part of each need's money that is meant for buying services, by month, 0–1
     * @param ledger the account
     * @param bodies who runs institutions with public money, the more urgent first
     * @return the rule
     */
    public static Appropriation of(
            ResidentSeries residents,
            IntFunction<BudgetParameters> parameters,
            IntFunction<ByNeed> purchaseShare,
            Ledger ledger,
            List<PublicBody> bodies) {
        return new Appropriation(residents, parameters, purchaseShare, ledger, bodies);
    }

    @Override
    public void apply(int month) {
        ledger.beginMonth();
        BudgetParameters budget = parameters.apply(month);
        long envelope = monthFen(budget, month);
        share(budget, envelope, purchaseShare.apply(month));
        cultivate(budget, envelope);
        meetClaims(month);
    }

    private void share(BudgetParameters budget, long envelope, ByNeed bought) {
        double[] weights = new double[Field.SHARED];
        for (NeedKind kind : NeedKind.ALL) {
            weights[kind.ordinal()] = budget.needShare().of(kind);
        }
        weights[Field.ENVIRONMENT] = budget.environmentShare();
        long[] shares = LargestRemainder.share(envelope, weights);
        for (int field = 0; field < Field.SHARED; field++) {
            ledger.appropriate(field, shares[field]);
        }
        for (NeedKind kind : NeedKind.ALL) {
            int k = kind.ordinal();
            purchase[k] = Math.round(shares[k] * bought.of(kind));
            own[k] = shares[k] - purchase[k];
        }
    }

    private void cultivate(BudgetParameters budget, long envelope) {
        long wanted = Math.round(envelope * budget.specialFundShare());
        specialFund = Math.min(wanted, purchaseInAll());
        takeFromPurchase(Field.CULTIVATION, specialFund);
        grants = Math.min(Math.round(envelope * budget.cultivationShare()), purchaseInAll());
        takeFromPurchase(Field.CULTIVATION, grants);
    }

    private void meetClaims(int month) {
        funding.clear();
        for (PublicBody body : bodies) {
            for (Claim claim : body.claims(month)) {
                if (claim.fen() <= purchaseInAll()) {
                    takeFromPurchase(body.field(), claim.fen());
                    funding.grant(claim);
                } else {
                    funding.refuse(claim);
                }
            }
        }
        for (PublicBody body : bodies) {
            body.settle(month, funding);
        }
    }

    private long purchaseInAll() {
        long sum = 0;
        for (long fen : purchase) {
            sum += fen;
        }
        return sum;
    }

    private void takeFromPurchase(int field, long fen) {
        double[] weights = new double[NeedKind.COUNT];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = purchase[k];
        }
        long[] parts = LargestRemainder.share(fen, weights);
        for (int k = 0; k < parts.length; k++) {
            // rounding may ask a need for a fen more than it has for buying; its neighbour of the order gives it
            long part = Math.min(parts[k], purchase[k]);
            if (k + 1 < parts.length) {
                parts[k + 1] += parts[k] - part;
            }
            purchase[k] -= part;
            ledger.transfer(k, field, part);
        }
    }

    @Override
    public long ownFen(NeedKind kind) {
        return own[kind.ordinal()];
    }

    @Override
    public long purchaseFen(NeedKind kind) {
        return purchase[kind.ordinal()];
    }

    /** The month's part of the special fund, which is in the field of cultivation, fen. */
    public long specialFundFen() {
        return specialFund;
    }

    /** The month's money for cultivation beside the special fund, without what public bodies claimed for the same field, fen. */
    public long grantsFen() {
        return grants;
    }

    /** Which claims of public bodies were met this month. */
    public Funding funding() {
        return funding;
    }

    /**
     * A year's envelope.
     *
     * @param budget parameters in force
     * @param known residents of the district at the end of the year before
     * @return fen
     */
    public static long yearFen(BudgetParameters budget, double known) {
        return Math.round(budget.envelopePerResidentYear() * known * FEN_PER_YUAN);
    }

    /**
     * The month's part of the envelope: twelve of them add up to the year's, to the fen.
     *
     * @param budget parameters in force
     * @param month months since 2014-01
     * @return fen
     */
    long monthFen(BudgetParameters budget, int month) {
        int monthOfYear = Month.monthOfYear(month);
        long year = yearFen(budget, residents.atEndOf(month - monthOfYear));
        return year * monthOfYear / Month.PER_YEAR - year * (monthOfYear - 1) / Month.PER_YEAR;
    }
}
