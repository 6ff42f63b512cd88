package minbei.model.procurement.bid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.contract.Buyer;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractTerms;
import minbei.model.contract.Contracts;
import minbei.model.contract.Method;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.procurement.SampleOrganization;
import org.junit.jupiter.api.Test;

final class FamiliarityTest {

    private final Organizations organizations = Organizations.none();
    private final Contracts contracts = Contracts.none();
    private final Organization organization = SampleOrganization.of(1).in(2).enter(organizations);
    private final Familiarity familiarity =
            Familiarity.of(month -> new Familiarity.Pace(0.1, 0.5), organizations, contracts);

    private void sign(Buyer buyer, Organization who) {
        Contract.Award award = new Contract.Award(
                NeedKind.ELDER_CARE, 2, Method.OPEN_TENDER, 400, 400, 1, new ContractTerms(12, 0, 0, 0, false));
        contracts.sign(buyer, who, award, 1);
    }

    @Test
    void itGrowsByWorkingTogetherAndFadesOtherwise() {
        sign(Buyer.department(), organization);
        familiarity.apply(0);
        assertThat(Familiarity.closeness(organization, Buyer.department())).isZero();
        familiarity.apply(1);
        familiarity.apply(2);
        // 0.1, then 0.1 + 0.1 · 0.9
        assertThat(Familiarity.closeness(organization, Buyer.department())).isCloseTo(0.19, within(1e-12));
        organization.trackRecord().setTownshipFamiliarity(0.8);
        familiarity.apply(3);
        assertThat(organization.trackRecord().townshipFamiliarity()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void aTownshipKnowsThoseAtHomeInIt() {
        sign(Buyer.township(2), organization);
        familiarity.apply(1);
        assertThat(Familiarity.closeness(organization, Buyer.township(2))).isCloseTo(0.1, within(1e-12));
        assertThat(Familiarity.closeness(organization, Buyer.township(0))).isZero();
        assertThat(Familiarity.closeness(organization, Buyer.department())).isZero();
    }

    @Test
    void affiliationCountsWhereItIsMore() {
        organization.standing().setAffiliation(0.7);
        organization.trackRecord().setDepartmentFamiliarity(0.4);
        assertThat(Familiarity.closeness(organization, Buyer.department())).isEqualTo(0.7);
    }

    @Test
    void thoseFromOutsideBecomeKnownToTheDepartmentOnly() {
        Organization outside = SampleOrganization.of(9).fromOutside().enter(organizations);
        sign(Buyer.department(), outside);
        familiarity.apply(1);
        assertThat(outside.trackRecord().departmentFamiliarity()).isCloseTo(0.1, within(1e-12));
        assertThat(outside.trackRecord().townshipFamiliarity()).isZero();
    }

    @Test
    void meetingAgainMakesForRegard() {
        Organization other = SampleOrganization.of(5).enter(organizations);
        Acquaintance acquaintance = Acquaintance.none();
        assertThat(acquaintance.regard(organization, other, 0.1)).isZero();
        acquaintance.met(organization, other);
        acquaintance.met(other, organization);
        assertThat(acquaintance.regard(organization, other, 0.1)).isCloseTo(0.19, within(1e-12));
    }
}
