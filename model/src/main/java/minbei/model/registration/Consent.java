package minbei.model.registration;

/**
 * The log odds with which a department or bureau says yes to a group: those of the usual case, moved by the quality it sees.
 */
final class Consent {

    private Consent() {}

    static double logOdds(double usual, double seen, RegistrationParameters p) {
        return StrictMath.log(usual / (1 - usual)) + p.qualityWeight() * (seen - p.usualQuality());
    }

    static double chance(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
