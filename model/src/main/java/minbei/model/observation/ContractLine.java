package minbei.model.observation;

import minbei.model.contract.ContractEnd;
import minbei.model.contract.Method;
import minbei.model.need.NeedKind;
import minbei.model.organization.Origin;

/**
 * One contract that ever was, as it stood at the end of the run. Money in fen, months since 2014-01, measures rounded to millionths.
 *
 * @param id number of the contract, in the order of award
 * @param parties who buys what from whom
 * @param terms what was agreed
 * @param course what became of it
 */
public record ContractLine(int id, Parties parties, Terms terms, Course course) {

    /**
     * Who buys what from whom.
     *
     * @param buyer {@code department} or {@code township}
     * @param buyerTownship division code of the township that buys, empty for a department
     * @param need kind of need
     * @param township division code of the township whose need it answers
     * @param organization key of the organization
     * @param origin how the organization came about
     * @param method how it was bought
     */
    public record Parties(
            String buyer,
            String buyerTownship,
            NeedKind need,
            String township,
            int organization,
            Origin origin,
            Method method) {}

    /**
     * What was agreed.
     *
     * @param places contracted places
     * @param months term
     * @param referenceFen reference price of a place and month
     * @param priceFen agreed price of a place and month
     * @param valueFen price of all places over the whole term
     * @param firstTrancheShare part of the price paid at the start, 0–1
     * @param lastTrancheShare part of the price kept until the verdict, 0–1
     * @param countedShare part of the price paid per counted unit, 0–1
     * @param hukouClause whether only residents with local hukou may be served
     */
    public record Terms(
            int places,
            int months,
            long referenceFen,
            long priceFen,
            long valueFen,
            double firstTrancheShare,
            double lastTrancheShare,
            double countedShare,
            boolean hukouClause) {}

    /**
     * What became of it.
     *
     * @param signed month in which it was signed
     * @param start first month of service
     * @param end first month after its term or after its early end
     * @param how how it ended, or that it runs
     * @param paidFen what has been paid
     * @param withheldFen what was kept back because of a verdict
     * @param deliveredPlaceMonths place-months truly delivered
     * @param countedUnits units reported as delivered
     * @param effort effort for what is not counted, 0–1
     * @param quality true quality of the care: of the organization, by its effort, 0–1
     * @param verdict the last verdict, 0–1, {@code NaN} without any
     */
    public record Course(
            int signed,
            int start,
            int end,
            ContractEnd how,
            long paidFen,
            long withheldFen,
            double deliveredPlaceMonths,
            double countedUnits,
            double effort,
            double quality,
            double verdict) {}
}
