package minbei.model.trust;

/**
 * How trust in community services, and awareness of who provides them, start and move (ODD, "Services are delivered"). Trust is 0–1.
 *
 * @param initialMean mean trust of residents at the start
 * @param initialSpread standard deviation between residents
 * @param expectedQuality quality that leaves trust as it is
 * @param stepPerSpell change of a resident's trust per unit of quality above expectation, when a spell of service ends
 * @param stepGivingUp change of a resident's trust at giving up a search; negative
 * @param communitySpill change of a community's mood per mean change of trust among its residents
 * @param communityReturnPerMonth part of a community's distance to its initial level that is forgotten in a month, 0–1
 * @param awarenessMean mean of residents' initial awareness of providers, 0–1: chance to know one without being told, per month
 * @param awarenessSpread standard deviation of it between residents
 * @param awarenessGain part of the distance to full awareness that being served makes up, 0–1
 * @param awarenessForgottenPerMonth part of acquired awareness that fades in a month, 0–1
 */
public record TrustParameters(
        double initialMean,
        double initialSpread,
        double expectedQuality,
        double stepPerSpell,
        double stepGivingUp,
        double communitySpill,
        double communityReturnPerMonth,
        double awarenessMean,
        double awarenessSpread,
        double awarenessGain,
        double awarenessForgottenPerMonth) {}
