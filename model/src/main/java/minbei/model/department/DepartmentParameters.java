package minbei.model.department;

import minbei.model.need.ByNeed;

/**
 * What departments provide with their own staff (ODD, "Departments provide").
 *
 * @param purchaseShare share of a need's money that is meant for buying services; the rest pays own places, 0–1
 * @param extraPlaces places per need beyond those the own share pays; paid from that need's money for buying
 * @param directToBoughtCost cost of a served month at a department over the reference cost when bought
 * @param loadedWagePerMonth wage with contributions of one worker, yuan of 2013 a month
 * @param quality mean quality of own services, 0–1
 * @param hiringSharePerMonth part of the open posts that is filled in a month, 0–1
 * @param estimateNoise standard deviation of the log error in the estimate of a township's need
 * @param estimatePersistence correlation of the errors of two years, 0–1
 */
public record DepartmentParameters(
        ByNeed purchaseShare,
        ByNeed extraPlaces,
        double directToBoughtCost,
        double loadedWagePerMonth,
        ByNeed quality,
        double hiringSharePerMonth,
        double estimateNoise,
        double estimatePersistence) {}
