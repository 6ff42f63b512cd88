package minbei.model.procurement.method;

/**
 * What each method takes (ODD, "Departments and townships procure").
 *
 * @param directedMonths months from plan to start under directed commissioning
 * @param contractingMonths the same under project contracting
 * @param feeMonths the same under fee follows task
 * @param tenderMonths the same under open tender
 * @param directedCostShare what directed commissioning costs the buyer, as a share of a year's value
 * @param contractingCostShare the same for project contracting
 * @param feeCostShare the same for fee follows task
 * @param tenderCostShare the same for open tender
 * @param tenderFloorYuan the least that an open tender costs, yuan
 * @param checkYuanPerUnit check of one delivered place-month under fee follows task, yuan
 * @param invited how many a buyer invites to make an offer
 * @param tenderBidders valid bids that an open tender must have where the rules bind
 * @param publicationMonths months that publishing needs and budget adds to an open tender
 * @param rigourMonths months that a review of full rigour adds
 * @param listMonths months that the list of qualified organizations saves, as bidders are not screened again
 * @param listSaving part of the transaction cost that the list saves, 0–1
 * @param listAgeMonths months for which an organization must have been registered to enter the list
 */
public record MethodParameters(
        int directedMonths,
        int contractingMonths,
        int feeMonths,
        int tenderMonths,
        double directedCostShare,
        double contractingCostShare,
        double feeCostShare,
        double tenderCostShare,
        double tenderFloorYuan,
        double checkYuanPerUnit,
        int invited,
        int tenderBidders,
        int publicationMonths,
        double rigourMonths,
        int listMonths,
        double listSaving,
        int listAgeMonths) {}
