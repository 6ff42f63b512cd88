package minbei.model.hub;

/**
 * One number for each of the four functions by which a hub is a platform; its unit stands where it is used.
 *
 * @param services for meeting residents in need
 * @param resources for rooms and small money
 * @param purchase for help with calls and bids
 * @param capability for training
 */
public record ByFunction(double services, double resources, double purchase, double capability) {

    /**
     * The same number for every function.
     *
     * @param value the number
     * @return a record that holds it four times
     */
    public static ByFunction same(double value) {
        return new ByFunction(value, value, value, value);
    }

    /**
     * The sum of the products with another record.
     *
     * @param other factors
     * @return sum over the functions, in their order
     */
    public double dot(ByFunction other) {
        return services * other.services
                + resources * other.resources
                + purchase * other.purchase
                + capability * other.capability;
    }
}
