package minbei.model.organization;

/**
 * One number for each class of registration; its unit stands where it is used.
 *
 * @param industryAndCommerce for industry and commerce 工商经济
 * @param communityService for community services 社区服务
 * @param socialWelfare for social welfare 社会福利
 * @param charity for charity 公益慈善
 * @param scienceAndTechnology for science and technology 科技
 * @param other for every other class
 */
public record ByClass(
        double industryAndCommerce,
        double communityService,
        double socialWelfare,
        double charity,
        double scienceAndTechnology,
        double other) {

    /**
     * The same number for every class.
     *
     * @param value the number
     * @return a record that holds it six times
     */
    public static ByClass same(double value) {
        return new ByClass(value, value, value, value, value, value);
    }

    /**
     * The number of one class.
     *
     * @param registrationClass the class
     * @return its number
     */
    public double of(RegistrationClass registrationClass) {
        return switch (registrationClass) {
            case INDUSTRY_AND_COMMERCE -> industryAndCommerce;
            case COMMUNITY_SERVICE -> communityService;
            case SOCIAL_WELFARE -> socialWelfare;
            case CHARITY -> charity;
            case SCIENCE_AND_TECHNOLOGY -> scienceAndTechnology;
            case OTHER -> other;
        };
    }
}
