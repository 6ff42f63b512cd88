package minbei.model.department;

import minbei.model.need.ByNeed;

/**
 * What departments provide with their own staff (ODD, "Departments and townships procure").
 *
 * @param purchaseShare share of a need's money that is meant for buying services; the rest pays own places, 0–1
 * @param extraPlaces places per need beyond those the own share pays; paid from that need's money for buying
 * @param directToBoughtCost cost of a served month at a department over the reference cost when bought
 * @param loadedWagePerMonth wage with contributions of one worker, yuan of 2013 a month
 * @param quality mean quality of own services, 0–1
 * @param hiringSharePerMonth part of the open posts that is filled in a month, 0–1
 * @param estimateNoise standard deviation of the log error in the estimate of a township's need
 * @param estimatePersistence correlation of the errors of two years, 0–1
 * @param opennessAtStart part of what a department may buy that it wants to buy, when the spin-up begins, 0–1
 * @param opennessReturnPerMonth part of the distance to what it is used to that openness falls back in a month, 0–1
 * @param opennessPerGoodVerdict step of openness at a good verdict on a contract
 * @param opennessPerBadVerdict step of openness at a bad verdict on a contract; negative
 * @param opennessPerFailedCall step of openness at a failed call; negative
 * @param opennessPerScandal step of openness when misuse is found; negative
 */
public record DepartmentParameters(
        ByNeed purchaseShare,
        ByNeed extraPlaces,
        double directToBoughtCost,
        double loadedWagePerMonth,
        ByNeed quality,
        double hiringSharePerMonth,
        double estimateNoise,
        double estimatePersistence,
        double opennessAtStart,
        double opennessReturnPerMonth,
        double opennessPerGoodVerdict,
        double opennessPerBadVerdict,
        double opennessPerFailedCall,
        double opennessPerScandal) {}
