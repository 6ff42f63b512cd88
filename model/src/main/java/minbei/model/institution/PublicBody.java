package minbei.model.institution;

import java.util.List;

/**
 * A body that runs institutions with public money: the park, the hubs, the registration window, the platform.
 *
 * <p>Each month the finance bureau asks for its claims, takes the money from what is meant for buying services and puts it into the
 * body's field of the account; the body then pays out, and returns what is left.
 */
public interface PublicBody {
    /** The body's field in the account. */
    int field();

    /**
     * What its institutions need this month; an institution that is not pulled claims nothing.
     *
     * @param month months since 2014-01
     * @return claims, the more urgent first
     */
    List<Claim> claims(int month);

    /**
     * Pays this month's costs out of the body's field and returns what is left of it, with the reason.
     *
     * @param month months since 2014-01
     * @param funding which claims were met
     */
    void settle(int month, Funding funding);
}
