package minbei.model.support;

import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;

/**
 * How an organization looks to those who pick whom to help: w · n + (1 − w) · ((q + c)/2 + σz), with n the need seen in its township,
 * q its hidden quality, c its capability, z a standard normal draw.
 *
 * <p>Those who pick see q and c through σz only; who was picked is therefore better than who was not, without any help.
 *
 * @param needWeight w, 0–1
 * @param noise σ, standard deviation of what is seen
 */
public record Promise(double needWeight, double noise) {

    /**
     * How an organization looks.
     *
     * @param organization who is looked at
     * @param need how great the need of its township looks
     * @param month months since 2014-01
     * @param z standard normal draw of this look at it
     * @return the more, the better
     */
    public double of(Organization organization, NeedSeen need, int month, double z) {
        NeedKind kind = organization.work().need();
        double needed = kind == null ? 0 : need.at(kind, organization.township(), month);
        double promise = (organization.traits().quality() + organization.means().capability()) / 2;
        return needWeight * needed + (1 - needWeight) * (promise + noise * z);
    }
}
