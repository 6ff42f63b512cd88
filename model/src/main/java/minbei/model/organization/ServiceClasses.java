package minbei.model.organization;

/**
 * The classes in which work that answers a personal need registers, each with its share of that work; they sum to 1.
 *
 * @param socialWelfare as social welfare 社会福利, 0–1
 * @param charity as charity 公益慈善, 0–1
 * @param communityService as community service 社区服务, 0–1
 * @param other in a class of its own trade (clinics, training schools), 0–1
 */
public record ServiceClasses(double socialWelfare, double charity, double communityService, double other) {

    /**
     * The class that a uniform draw falls into.
     *
     * @param u from 0 to less than 1
     * @return the class whose share, in the order above, holds u
     */
    public RegistrationClass at(double u) {
        if (u < socialWelfare) {
            return RegistrationClass.SOCIAL_WELFARE;
        }
        if (u < socialWelfare + charity) {
            return RegistrationClass.CHARITY;
        }
        return u < socialWelfare + charity + communityService
                ? RegistrationClass.COMMUNITY_SERVICE
                : RegistrationClass.OTHER;
    }
}
