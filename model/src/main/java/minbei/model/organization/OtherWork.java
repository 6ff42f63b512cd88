package minbei.model.organization;

/**
 * One number for each kind of work that answers no personal need; its unit stands where it is used.
 *
 * @param environment for environmental protection
 * @param trade for trade and commerce
 * @param science for science and technology
 * @param education for education
 * @param cultureAndSport for culture and sport
 * @param support for help to other organizations
 */
public record OtherWork(
        double environment, double trade, double science, double education, double cultureAndSport, double support) {

    /** The numbers in the order of {@link Work}, from {@link Work#ENVIRONMENT} on. */
    public double[] toArray() {
        return new double[] {environment, trade, science, education, cultureAndSport, support};
    }
}
