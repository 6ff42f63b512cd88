package minbei.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.model.Change;
import minbei.model.organization.Activity;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import org.junit.jupiter.api.Test;

/**
 * The register's clock beside that of activity: organizations that do nothing stay on it for years (E35, data:cn_inactive_2016),
 * because only inspections, campaigns and requests take them off.
 *
 * <p>A register of 1,000 of which some end their activity each month, as many as enter anew; the catalogue's numbers, with
 * inspectors enough for the papers.
 */
final class TwoClocksTest {

    private static final int STOCK = 1_000;
    private static final int YEARS = 20;
    private static final double ENDING_PER_MONTH = 0.005;

    private static final Change SLOW = Change.of("registration.considersPerMonth", 0)
            .and("registration.staffHoursPerMonth", 140)
            .and("registration.inspectionStaffPerTenThousand", 1.5 / 1.2)
            .and("registration.papersShareInactive", 0.2)
            .and("registration.missedBeforeStruckOff", 2)
            .and("registration.struckOffPerMonth", 0.08)
            .and("registration.ownRequestPerMonth", 0.02);

    private int left;
    private int idle;
    private int months;
    private int key;

    private void run(Change change) {
        Register register = Register.with(change);
        refill(register.organizations, -12 * YEARS);
        Luck fate = Luck.of(5);
        for (int month = 1 - 12 * YEARS; month <= 0; month++) {
            for (Organization organization : List.copyOf(register.organizations.present())) {
                if (organization.isActive()
                        && fate.uniform(Stream.ORGANIZATION_FATE, organization.key(), month, 0) < ENDING_PER_MONTH) {
                    organization.setActivity(Activity.INACTIVE, month);
                }
            }
            register.month(month);
            register.organizations.forgetGone();
            refill(register.organizations, month);
            if (month > -12 * YEARS / 2) {
                left += register.registration.counts().deregistered();
                idle += (int) register.organizations.present().stream()
                        .filter(o -> o.isRegistered() && !o.isActive())
                        .count();
                months++;
            }
        }
    }

    private void refill(Organizations organizations, int month) {
        while (organizations.present().size() < STOCK) {
            Group.of(organizations, key++).founded(month).registered(month);
        }
    }

    private double idleShare() {
        return (double) idle / months / STOCK;
    }

    private double leavingShareOfAYear() {
        return 12.0 * left / months / STOCK;
    }

    @Test
    void idleOrganizationsStandOnTheRegisterForYears() {
        run(SLOW);
        assertThat(idleShare()).isBetween(0.08, 0.25);
        assertThat(leavingShareOfAYear()).isBetween(0.035, 0.06);
    }

    @Test
    void theyWouldNotIfTheRegisterFollowedActivityAtOnce() {
        run(SLOW.and("registration.papersShare", 1)
                .and("registration.papersShareInactive", 0)
                .and("registration.missedBeforeStruckOff", 1)
                .and("registration.struckOffPerMonth", 1));
        assertThat(idleShare()).isLessThan(0.06);
        assertThat(leavingShareOfAYear()).isBetween(0.035, 0.06);
    }
}
