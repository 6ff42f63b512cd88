package minbei.model.procurement.method;

/**
 * How those who award weigh bids.
 *
 * @param priceWeight points for the lowest price over the bid's
 * @param gradeWeight points for a grade of 5A; from 3A on a part of them
 * @param verdictWeight points for a mean verdict of 1
 * @param capabilityWeight points for capability and quality of the plan as they look
 * @param closenessWeight points for full familiarity or affiliation
 * @param unknownVerdict verdict that counts for one who has had none, 0–1
 * @param reviewNoise standard deviation of the error in how capability and plan look
 * @param rigourLessNoise part of that noise which a review of full rigour takes away, 0–1
 * @param favouredFrom closeness from which a buyer has made up its mind: such a bidder is placed first; above 1 nobody is
 * @param rigourFavoured how much more closeness that takes under a review of full rigour
 * @param familiarityPerMonth part of the distance to full familiarity that a month of working together makes up, 0–1
 * @param familiarityForgottenPerMonth part of it that is lost in another month, 0–1
 */
public record AwardParameters(
        double priceWeight,
        double gradeWeight,
        double verdictWeight,
        double capabilityWeight,
        double closenessWeight,
        double unknownVerdict,
        double reviewNoise,
        double rigourLessNoise,
        double favouredFrom,
        double rigourFavoured,
        double familiarityPerMonth,
        double familiarityForgottenPerMonth) {}
