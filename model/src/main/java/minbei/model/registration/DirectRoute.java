package minbei.model.registration;

import java.util.function.IntFunction;
import minbei.model.organization.Organization;
import minbei.model.organization.Standing;

/**
 * Direct registration 直接登记 (M2c): classes that register without a supervising unit, and the check that stands in its place.
 *
 * <p>The registration authority sees a file's quality with error; where it looks weak, {@code qualityCheck} of such files do not pass.
 * What a bureau has permitted is not judged again.
 */
final class DirectRoute {

    private final IntFunction<RegistrationParameters> parameters;
    private final RegistrationAuthority authority;
    private final RegistrationLuck luck;

    private DirectRoute(
            IntFunction<RegistrationParameters> parameters, RegistrationAuthority authority, RegistrationLuck luck) {
        this.parameters = parameters;
        this.authority = authority;
        this.luck = luck;
    }

    static DirectRoute of(
            IntFunction<RegistrationParameters> parameters, RegistrationAuthority authority, RegistrationLuck luck) {
        return new DirectRoute(parameters, authority, luck);
    }

    /** Whether the class of an organization registers directly this month. */
    boolean isOpenTo(Organization organization, int month) {
        return authority.directRuns()
                && parameters.apply(month).direct().of(organization.traits().registrationClass()) > 0;
    }

    /** Sends a file straight to the registration authority. */
    void file(Candidacy candidacy, ReviewQueue queue, int month) {
        candidacy.organization().standing().applied(month);
        queue.enter(candidacy, month);
    }

    /** Whether a file that came directly passes. */
    boolean passes(Organization organization, int month) {
        Standing standing = organization.standing();
        if (organization.traits().needsPermit() && standing.hasPermit()) {
            return true;
        }
        RegistrationParameters p = parameters.apply(month);
        double seen = organization.traits().quality() + p.judgementNoise() * luck.reviewError(organization);
        return seen >= p.weakQuality() || luck.check(organization) >= p.qualityCheck();
    }
}
