package minbei.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import minbei.model.organization.Means;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import minbei.model.random.Luck;
import minbei.model.schedule.MonthlyRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small worlds in which every institution is at work and well paid, in the assertion mode: what is conserved is conserved however they work
 * together.
 */
final class AllInstitutionsTest {

    private static final int MONTHS = 48;

    private static final Change ALL = Change.of("budget.envelopePerResidentYear", 1_000)
            .and("department.purchaseShare", 0.98)
            .and("budget.cultivationShare", 0.02)
            .and("budget.specialFundShare", 0.01)
            .and("organization.registeredPerTenThousand", 50)
            .and("formation.candidatesPerTenThousandMonth", 8)
            .and("hubs.townshipShare", 1)
            .and("hubs.functions", 1)
            .and("hubs.supervision", 1)
            .and("coordination.jointConference", 1)
            .and("coordination.levels", 2)
            .and("coordination.office", 1)
            .and("coordination.advisoryPanel", 1)
            .and("coordination.purchasing", 1)
            .and("coordination.contractTraining", 1)
            .and("market.invitedOrganizations", 20)
            .and("registration.filing", 1)
            .and("registration.direct", 1)
            .and("registration.oneStopWindow", 1)
            .and("incubation.park", 1)
            .and("incubation.showcase", 1)
            .and("incubation.academy", 1)
            .and("incubation.supportOffices", 1)
            .and("incubation.operatorByTender", 1)
            .and("organization.otherMix.support", 0.06)
            .and("organization.otherMix.education", 0.35)
            .and("support.functions", 1)
            .and("support.contractsPerMillion", 100)
            .and("evaluation.thirdPartyShare", 1)
            .and("evaluation.auditShare", 0.5)
            .and("procurement.functionTransferCatalogue", 1)
            .and("procurement.purchaseCatalogue", 1)
            .and("procurement.qualifiedList", 1)
            .and("procurement.platform", 1)
            .and("procurement.publication", 1)
            .and("procurement.projectYuan", 60_000);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyFenThatOrganizationsReceiveWasPaidToThem(long seed) {
        ModelParameters parameters = ALL.apply(TestWorld.parameters());
        World world = World.of(TestWorld.input(parameters, MONTHS), Luck.of(seed));
        Conservation conservation = world.conservation();
        Map<RevenueSource, Long> received = new EnumMap<>(RevenueSource.class);
        for (int month = -parameters.schedule().spinUpMonths(); month < MONTHS; month++) {
            int now = month;
            world.rules().forEach((phase, rules) -> {
                for (MonthlyRule rule : rules) {
                    rule.apply(now);
                }
                conservation.after(phase).apply(now);
            });
        }
        for (Organization organization : world.stores().organizations().ever()) {
            Means means = organization.means();
            for (RevenueSource source : RevenueSource.values()) {
                received.merge(source, means.revenueEver(source), Long::sum);
            }
        }
        // a check that watches nothing would be no check
        assertThat(received)
                .allSatisfy((source, fen) -> assertThat(fen).as(source.key()).isPositive());
    }
}
