package minbei.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;
import org.junit.jupiter.api.Test;

final class RegisterEntryTest {

    private static final Change DIRECT = Register.allDirect()
            .and("registration.reviewMonthsDirect", 1)
            .and("growth.wageRatio", 0.8)
            .and("growth.rentYuanPerMonth", 2_500)
            .and("growth.reportingYuanPerYear", 8_000)
            .and("growth.cashAtRegistrationMonths", 6);

    @Test
    void foundersBringWhatIsMissingAsAGift() {
        Register register = Register.with(DIRECT);
        register.fund(-1, true);
        Organization group = register.group(1).found();
        group.means().setCash(1_000_000);
        register.months(0, 1);
        // 6 months of 105,200 / 12 yuan are 52,600 yuan
        assertThat(group.means().cash()).isEqualTo(5_260_000);
        assertThat(group.means().revenueThisMonth(RevenueSource.DONATIONS)).isEqualTo(4_260_000);
        assertThat(group.means().ownStaff()).isEqualTo(1);
        assertThat(group.means().hasPremises()).isTrue();
        assertThat(group.means().isRentFree()).isFalse();
    }

    @Test
    void whoHasSavedEnoughGetsNothing() {
        Register register = Register.with(DIRECT);
        register.fund(-1, true);
        Organization group = register.group(1).found();
        group.means().setCash(9_000_000);
        register.months(0, 1);
        assertThat(group.isRegistered()).isTrue();
        assertThat(group.means().cash()).isEqualTo(9_000_000);
    }

    @Test
    void foundersBringNoMoreThanTheyHave() {
        Register register = Register.with(DIRECT.and("registration.foundersMeansYuan", 52_600));
        register.fund(-1, true);
        Organization group = register.group(1).found();
        register.month(0);
        group.means().spend(1_000_000);
        register.month(1);
        assertThat(group.isRegistered()).isTrue();
        assertThat(group.means().cash()).isEqualTo(5_260_000 - 1_000_000);
    }

    @Test
    void roomLentByTheCommunityIsFreeOfRent() {
        Register register = Register.with(DIRECT.and("registration.roomLentShare", 1));
        register.fund(-1, true);
        Organization group = register.group(1).found();
        register.months(0, 1);
        assertThat(group.means().isRentFree()).isTrue();
    }
}
