package minbei.model.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;

/**
 * Filing of community groups with their township 备案 (M6d): free, without a supervising unit, and no legal person.
 *
 * <p>A group with enough members goes to file when it comes to it; a township files no more in a month than its officials can, in the
 * order of a keyed draw. A filed group has standing in its township and may get small project money; so it feels less need to apply
 * for registration, see {@link Application}.
 */
final class Filing {

    private final IntFunction<RegistrationParameters> parameters;
    private final Organizations organizations;
    private final RegistrationAuthority authority;
    private final RegistrationCounts counts;
    private final RegistrationLuck luck;
    private final int townships;

    private Filing(
            IntFunction<RegistrationParameters> parameters,
            Organizations organizations,
            RegistrationAuthority authority,
            RegistrationCounts counts,
            RegistrationLuck luck,
            int townships) {
        this.parameters = parameters;
        this.organizations = organizations;
        this.authority = authority;
        this.counts = counts;
        this.luck = luck;
        this.townships = townships;
    }

    static Filing of(
            IntFunction<RegistrationParameters> parameters,
            Organizations organizations,
            RegistrationAuthority authority,
            RegistrationCounts counts,
            RegistrationLuck luck,
            int townships) {
        return new Filing(parameters, organizations, authority, counts, luck, townships);
    }

    void apply(int month) {
        if (!authority.filingRuns()) {
            return;
        }
        RegistrationParameters p = parameters.apply(month);
        Comparator<Organization> order = Comparator.<Organization>comparingDouble(o -> luck.filingOrder(o, month))
                .thenComparingInt(Organization::key);
        for (List<Organization> waiting : whoGoes(p, month)) {
            waiting.sort(order);
            for (Organization organization :
                    waiting.subList(0, Math.min(waiting.size(), p.filingsPerTownshipMonth()))) {
                organization.standing().file(month);
                counts.add(RegistrationEvent.FILED);
            }
        }
    }

    private List<List<Organization>> whoGoes(RegistrationParameters p, int month) {
        List<List<Organization>> byTownship = new ArrayList<>();
        for (int t = 0; t < townships; t++) {
            byTownship.add(new ArrayList<>());
        }
        for (Organization organization : organizations.present()) {
            if (mayFile(organization, p) && luck.files(organization, month) < p.filesPerMonth()) {
                byTownship.get(organization.township()).add(organization);
            }
        }
        return byTownship;
    }

    private static boolean mayFile(Organization organization, RegistrationParameters p) {
        return organization.isActive()
                && organization.standing().status() == LegalStatus.INFORMAL
                && organization.township() >= 0
                && Requirements.members(organization, p) >= p.filingMembers();
    }
}
