package minbei.model.service;

import minbei.model.need.ByNeed;

/**
 * What serving a resident means, whoever does it (ODD, "Services are delivered").
 *
 * @param unitCostPerServedMonth reference cost of a served person-month when bought, yuan of 2013
 * @param caseloadPerWorker residents one worker serves at a time
 * @param termMonths months after which a place is given up and, if still in need, the resident searches anew
 * @param migrantEligibility share of migrants who meet a department's conditions, 0–1
 * @param misfitQuality quality of a service whose package does not fit the subtype, relative to one that fits, 0–1
 */
public record ServiceParameters(
        ByNeed unitCostPerServedMonth,
        ByNeed caseloadPerWorker,
        ByNeed termMonths,
        ByNeed migrantEligibility,
        double misfitQuality) {}
