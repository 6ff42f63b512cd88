package minbei.model.registration;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import minbei.model.organization.LegalForm;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.RegistrationClass;
import minbei.model.organization.Work;

/**
 * What the law asks of a group before it may register (Regulations on associations 1998, on private non-enterprise units 1998, on
 * foundations 2004): an association members and no similar association in the district; everybody own money, premises and a worker,
 * that is the money to hold them.
 *
 * <p>Each registered association of the same work counts as similar with a small chance p, so that n of them leave room for a new one
 * with chance (1 − p)ⁿ; what field a group has chosen is settled at founding. Direct registration of trade associations lifts this for
 * them 一业多会.
 */
final class Requirements {

    private final IntFunction<RegistrationParameters> parameters;
    private final Organizations organizations;
    private final CostOfRegistering cost;
    private final DirectRoute direct;
    private final RegistrationLuck luck;
    private final int[] associations = new int[Work.ALL.size()];

    private Requirements(
            IntFunction<RegistrationParameters> parameters,
            Organizations organizations,
            CostOfRegistering cost,
            DirectRoute direct,
            RegistrationLuck luck) {
        this.parameters = parameters;
        this.organizations = organizations;
        this.cost = cost;
        this.direct = direct;
        this.luck = luck;
    }

    static Requirements of(
            IntFunction<RegistrationParameters> parameters,
            Organizations organizations,
            CostOfRegistering cost,
            DirectRoute direct,
            RegistrationLuck luck) {
        return new Requirements(parameters, organizations, cost, direct, luck);
    }

    /** Counts the associations on the register as it is now. */
    void look() {
        Arrays.fill(associations, 0);
        for (Organization organization : organizations.present()) {
            if (organization.isRegistered()
                    && organization.isLocal()
                    && organization.traits().legalForm() == LegalForm.ASSOCIATION) {
                associations[organization.work().ordinal()]++;
            }
        }
    }

    /**
     * Members of a group: its regular volunteers, and others in proportion to its hidden size.
     *
     * @param organization the group
     * @param p parameters in force
     */
    static double members(Organization organization, RegistrationParameters p) {
        return organization.means().volunteers()
                + p.membersAtMedianSize() * organization.traits().size();
    }

    /** The first requirement that a group does not meet; empty where it meets all. */
    Optional<Requirement> firstUnmet(Organization organization, int month) {
        RegistrationParameters p = parameters.apply(month);
        if (organization.traits().legalForm() == LegalForm.ASSOCIATION) {
            if (members(organization, p) < p.associationMembers()) {
                return Optional.of(Requirement.MEMBERS);
            }
            if (!isExclusivityLifted(organization, month) && !isUnlikeOthers(organization, p)) {
                return Optional.of(Requirement.NO_SIMILAR);
            }
        }
        boolean canPay = cost.missingFen(organization, month) <= cost.foundersFen(organization, month);
        return canPay ? Optional.empty() : Optional.of(Requirement.OWN_MEANS);
    }

    private boolean isExclusivityLifted(Organization organization, int month) {
        return organization.traits().registrationClass() == RegistrationClass.INDUSTRY_AND_COMMERCE
                && direct.isOpenTo(organization, month);
    }

    private boolean isUnlikeOthers(Organization organization, RegistrationParameters p) {
        int others = associations[organization.work().ordinal()];
        double room = StrictMath.pow(1 - p.similarityPerAssociation(), others);
        return luck.similarity(organization) < room;
    }
}
