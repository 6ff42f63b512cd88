package minbei.model.evaluation.performance;

import java.util.function.IntFunction;
import minbei.model.contract.ContractTerms;
import minbei.model.random.Luck;
import minbei.model.random.Stream;

/**
 * What an organization reports as delivered: what it served, and where it dares, a part of the contracted places nobody came to.
 *
 * <p>Reporting a share p of the empty places as served is worth p·(s(1 − c) − f·c) per unit's price, s being what hangs on a reported
 * unit (pay per unit, a last tranche that is judged by the papers, the next contract), c the chance to be caught, f what is then kept
 * back; it costs p·a·h + k·p²/2, h the organization's hidden honesty. So p = (s(1 − c) − f·c − a·h)/k, within 0–1. What is
 * caught is struck from the report.
 */
public final class Reporting {

    private static final int ONCE = 0;
    private static final int DRAW_CAUGHT = 0;

    private final IntFunction<ReportingParameters> parameters;
    private final Luck luck;
    private final Scrutiny scrutiny;

    private Reporting(IntFunction<ReportingParameters> parameters, Luck luck, Scrutiny scrutiny) {
        this.parameters = parameters;
        this.luck = luck;
        this.scrutiny = scrutiny;
    }

    /**
     * The rule.
     *
     * @param parameters the parameters in force, by month
     * @param luck luck of the run
     * @param scrutiny who looks
     * @return the rule
     */
    public static Reporting of(IntFunction<ReportingParameters> parameters, Luck luck, Scrutiny scrutiny) {
        return new Reporting(parameters, luck, scrutiny);
    }

    /**
     * What a month's report says.
     *
     * @param units place-months reported and not struck
     * @param padded of them, those in which nobody was served
     * @param struck padded place-months that a check struck
     */
    record Report(double units, double padded, double struck) {}

    /**
     * An organization's hidden honesty, settled once and hanging on no policy.
     *
     * @param key key of the organization
     * @return 0–1, uniform
     */
    public double honesty(int key) {
        return luck.uniform(Stream.HONESTY, key, ONCE, 0);
    }

    /**
     * Part of the empty contracted places that an organization dares to report as served.
     *
     * @param file the contract's file
     * @param month months since 2014-01
     * @return 0–1
     */
    double paddedShare(ContractFile file, int month) {
        ReportingParameters now = parameters.apply(month);
        double caught = 1 - (1 - checkChance(file, month)) * (1 - scrutiny.auditExposure(month));
        double worth = stake(file, now) * (1 - caught) - now.penalty() * caught;
        double share = (worth - now.conscience() * honesty(file.organization().key())) / now.concealment();
        return Math.max(0, Math.min(1, share));
    }

    private static double stake(ContractFile file, ReportingParameters now) {
        ContractTerms terms = file.contract().award().terms();
        double byPapers = file.scheme() == Scheme.BUYER ? (1 - terms.countedShare()) * terms.lastTrancheShare() : 0;
        return terms.countedShare() + byPapers + now.renewalStake();
    }

    /** Chance that padding in a month's report is caught in that month: by the buyer, on site, or by the third party. */
    double checkChance(ContractFile file, int month) {
        ReportingParameters now = parameters.apply(month);
        // a buyer who pays by the unit has a reason to count units
        double buyer = now.unitCheckPerMonth() * file.contract().award().terms().countedShare();
        double thirdParty = file.scheme() == Scheme.THIRD_PARTY ? now.thirdPartyCheckPerMonth() : 0;
        double onSite = scrutiny.onSite(file.contract(), month);
        return 1 - (1 - buyer) * (1 - thirdParty) * (1 - onSite);
    }

    /**
     * The report of a month, after checks.
     *
     * @param file the contract's file
     * @param served residents truly served, not thinned
     * @param month months since 2014-01
     * @return what it says
     */
    Report report(ContractFile file, double served, int month) {
        int places = file.contract().award().places();
        double truly = Math.min(served, places);
        double padded = paddedShare(file, month) * (places - truly);
        if (padded <= 0) {
            return new Report(truly, 0, 0);
        }
        double u = luck.uniform(Stream.REPORT_CHECK, file.organization().key(), month, file.drawIndex(DRAW_CAUGHT));
        boolean caught = u < checkChance(file, month);
        return caught ? new Report(truly, 0, padded) : new Report(truly + padded, padded, 0);
    }

    /** What is kept back for padded units that were caught, fen. */
    long fineFen(ContractFile file, double struck, int month) {
        double price = file.contract().award().priceFen();
        return Math.round(parameters.apply(month).penalty() * struck * price);
    }
}
