package minbei.model.procurement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.contract.Buyer;
import minbei.model.contract.Contract;
import minbei.model.contract.ContractTerms;
import minbei.model.contract.Contracts;
import minbei.model.contract.Method;
import minbei.model.department.DepartmentParameters;
import minbei.model.department.NeedEstimate;
import minbei.model.district.ResidentSeries;
import minbei.model.district.Township;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organizations;
import minbei.model.procurement.SampleOrganization;
import minbei.model.procurement.Seeing;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;

/** Two townships of 1,000 and 500 residents, a tenth of them in need; no error in the estimate; offices have 20 places each. */
final class GapsTest {

    private final KnownPlaces known = KnownPlaces.none(2);

    private static Township township(double residents) {
        return new Township(
                "t", "Town", "镇", 0, 0, new ResidentSeries(List.of(new ResidentSeries.YearEnd(2013, residents))));
    }

    private Gaps gaps(BuyerCoordination coordination) {
        DepartmentParameters exact = Change.of("department.estimateNoise", 0)
                .apply(TestWorld.parameters())
                .department();
        Gaps.Knowledge knowledge = new Gaps.Knowledge(
                NeedEstimate.of(List.of(township(1_000), township(500)), Luck.of(1)),
                month -> exact,
                ByNeed.same(0.1),
                (kind, township) -> 20);
        return Gaps.of(knowledge, known, coordination);
    }

    private static Contract contract(Buyer buyer, int township, int places, int months) {
        Contract.Award award = new Contract.Award(
                NeedKind.HEALTH,
                township,
                Method.OPEN_TENDER,
                6_000,
                6_000,
                places,
                new ContractTerms(months, 0.5, 0, 0, false));
        return Contracts.none().sign(buyer, SampleOrganization.of(1).enter(Organizations.none()), award, 0);
    }

    @Test
    void gapIsNeedLessOfficesLessOwnContracts() {
        known.add(contract(Buyer.department(), 0, 30, 12), 5);
        // 1,000 · 0.1 − 20 − 30 = 50; 500 · 0.1 − 20 = 30
        assertThat(gaps(BuyerCoordination.absent()).ofDepartment(NeedKind.HEALTH, 0))
                .containsExactly(50, 30);
    }

    @Test
    void contractThatHasEndedWhenANewOneWouldStartLeavesAGap() {
        known.add(contract(Buyer.department(), 0, 30, 12), 12);
        assertThat(gaps(BuyerCoordination.absent()).ofDepartment(NeedKind.HEALTH, 8))
                .containsExactly(80, 30);
    }

    @Test
    void othersProjectsCountOnlyWhereBuyersKnowOfThem() {
        known.add(new Project(Buyer.township(1), NeedKind.HEALTH, 1, 0, 0, 25, 6_000, 12, false, false));
        assertThat(gaps(BuyerCoordination.absent()).ofDepartment(NeedKind.HEALTH, 0))
                .containsExactly(80, 30);
        assertThat(gaps(Seeing.all()).ofDepartment(NeedKind.HEALTH, 0)).containsExactly(80, 5);
        known.add(contract(Buyer.department(), 1, 10, 12), 5);
        // the township sees its own 25, and the department's 10 only with coordination
        assertThat(gaps(BuyerCoordination.absent()).ofTownship(NeedKind.HEALTH, 1, 500, 0))
                .isEqualTo(5);
        assertThat(gaps(Seeing.all()).ofTownship(NeedKind.HEALTH, 1, 500, 0)).isEqualTo(-5);
    }

    @Test
    void clearedPlacesAreForgotten() {
        known.add(contract(Buyer.department(), 0, 30, 12), 5);
        known.clear();
        assertThat(known.seenBy(Buyer.department(), 0, 0, true)).isZero();
    }
}
