package minbei.model.cultivation;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.budget.Field;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.RevenueSource;
import minbei.model.organization.Work;
import minbei.model.random.Luck;
import minbei.model.support.NeedSeen;
import minbei.model.support.OrganizationOf;
import org.junit.jupiter.api.Test;

/** M2a and M3d: what becomes of the money for cultivation. */
final class CultivationGrantsTest {

    private static final Change PLAIN = Change.of("cultivation.applyPerMonth", 1)
            .and("cultivation.promise.noise", 0)
            .and("cultivation.promise.needWeight", 0)
            .and("cultivation.grantYuan", 30_000)
            .and("cultivation.groupGrantYuan", 10_000);

    private final Organizations organizations = Organizations.none();
    private final Ledger ledger = Ledger.of(Field.KEYS);

    private CultivationGrants grants(Change change) {
        CultivationParameters parameters =
                change.apply(PLAIN.apply(TestWorld.parameters())).cultivation();
        return CultivationGrants.of(
                month -> parameters,
                organizations,
                NeedSeen.alike(),
                Luck.of(1),
                ledger,
                () -> ledger.held(Field.CULTIVATION));
    }

    private static Change asItIs() {
        return Change.of("cultivation.applyPerMonth", 1);
    }

    private static long received(Organization organization) {
        return organization.means().revenueThisMonth(RevenueSource.SMALL_PROJECTS);
    }

    @Test
    void theMostPromisingComeFirstAsFarAsTheMoneyGoes() {
        Organization worst = OrganizationOf.key(1).quality(0.3).registered(organizations);
        Organization best = OrganizationOf.key(2).quality(0.7).registered(organizations);
        Organization group = OrganizationOf.key(3).quality(0.5).filed(organizations);
        ledger.appropriate(Field.CULTIVATION, 4_500_000);
        CultivationGrants grants = grants(asItIs());
        grants.apply(0);
        assertThat(received(best)).isEqualTo(3_000_000);
        assertThat(received(group)).isEqualTo(1_000_000);
        assertThat(received(worst)).isZero();
        assertThat(ledger.moved(Field.CULTIVATION, Purpose.SMALL_PROJECTS)).isEqualTo(4_000_000);
        assertThat(ledger.held(Field.CULTIVATION)).isEqualTo(500_000);
        assertThat(grants.applicants()).isEqualTo(3);
        assertThat(grants.granted()).isEqualTo(2);
    }

    @Test
    void largeOnesThoseOfOtherWorkAndGroupsWithoutPapersGetNone() {
        OrganizationOf.key(1).registered(organizations).means().setOwnStaff(10.5);
        OrganizationOf.key(2).work(Work.TRADE).registered(organizations);
        OrganizationOf.key(3).group(organizations);
        ledger.appropriate(Field.CULTIVATION, 9_000_000);
        CultivationGrants grants = grants(asItIs());
        grants.apply(0);
        assertThat(grants.applicants()).isZero();
        assertThat(ledger.held(Field.CULTIVATION)).isEqualTo(9_000_000);
    }

    @Test
    void whereNobodyAppliesTheMoneyStays() {
        OrganizationOf.key(1).registered(organizations);
        ledger.appropriate(Field.CULTIVATION, 9_000_000);
        grants(Change.of("cultivation.applyPerMonth", 0)).apply(0);
        assertThat(ledger.held(Field.CULTIVATION)).isEqualTo(9_000_000);
    }

    @Test
    void whoHadSmallMoneyWaitsAYear() {
        Organization one = OrganizationOf.key(1).registered(organizations);
        CultivationGrants grants = grants(asItIs());
        long sum = 0;
        for (int month = 0; month < 24; month++) {
            ledger.beginMonth();
            ledger.appropriate(Field.CULTIVATION, 3_000_000 - ledger.held(Field.CULTIVATION));
            grants.apply(month);
            sum += received(one);
            one.means().closeMonth();
        }
        assertThat(sum).isEqualTo(6_000_000); // in months 0 and 12
    }
}
