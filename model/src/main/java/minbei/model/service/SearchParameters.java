package minbei.model.service;

import minbei.model.need.ByNeed;

/**
 * How residents seek services (ODD, "Services are delivered").
 *
 * @param readyShare share of those in need who are ready to seek at the initial level of trust, 0–1
 * @param readinessPerTrust change of the log odds of readiness per unit of trust
 * @param committeeWordPerMonth chance that the residents' committee tells a searcher of a provider, per month
 * @param neighbourWordPerMonth chance to hear from neighbours, per month, were all neighbours in need of the kind served
 * @param giveUpPerMonth chance to give up the search, per month waited beyond the acceptable wait
 * @param resumePerMonth chance to take up the search again, per month
 * @param choiceConstant log odds of applying, against waiting for something better, for one free place in one's township that fits
 * @param choiceQuality change of the log odds per unit of quality above 0.5
 * @param choiceMisfit change of the log odds where the package does not fit
 * @param choiceNeighbourTownship change of the log odds for a neighbour township
 * @param choiceElsewhere change of the log odds for the rest of the district
 */
public record SearchParameters(
        ByNeed readyShare,
        double readinessPerTrust,
        double committeeWordPerMonth,
        double neighbourWordPerMonth,
        double giveUpPerMonth,
        double resumePerMonth,
        double choiceConstant,
        double choiceQuality,
        double choiceMisfit,
        double choiceNeighbourTownship,
        double choiceElsewhere) {}
