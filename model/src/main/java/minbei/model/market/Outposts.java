package minbei.model.market;

import minbei.model.organization.Organization;

/** The outposts through which outside organizations serve in the district: one for each, while it has a contract. */
public interface Outposts {
    /**
     * Opens one, without places, and notes it as the organization's contracted places.
     *
     * @param organization from outside, without an outpost
     * @param township position of the township it serves from
     */
    void open(Organization organization, int township);

    /**
     * Opens or closes places.
     *
     * @param organization from outside, with an outpost
     * @param places places from now on, not thinned
     * @param quality quality of its service where the package fits, 0–1
     * @param localHukouOnly whether only residents with local hukou may be served
     */
    void keep(Organization organization, int places, double quality, boolean localHukouOnly);

    /**
     * Closes one for good.
     *
     * @param organization from outside, with an outpost
     */
    void close(Organization organization);
}
