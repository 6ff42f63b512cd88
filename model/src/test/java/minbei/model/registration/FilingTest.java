package minbei.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.model.Change;
import minbei.model.organization.Activity;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;
import org.junit.jupiter.api.Test;

final class FilingTest {

    private static final Change FILING = Change.of("registration.filing", 1).and("registration.considersPerMonth", 0);

    @Test
    void groupFilesOnceItsTownshipIsPaidForIt() {
        Register register = Register.with(FILING);
        Organization group = register.group(1).found();
        register.month(0);
        // the township is paid in month 0, and works from month 1 on
        assertThat(group.standing().status()).isEqualTo(LegalStatus.INFORMAL);
        register.month(1);
        assertThat(group.standing().status()).isEqualTo(LegalStatus.FILED);
        assertThat(group.standing().filedSince()).isEqualTo(1);
        assertThat(register.count(RegistrationEvent.FILED)).isEqualTo(1);
    }

    @Test
    void nobodyFilesWhereTownshipsDoNot() {
        Register register = Register.with(Change.of("registration.considersPerMonth", 0));
        Organization group = register.group(1).found();
        register.months(0, 12);
        assertThat(group.standing().isFiled()).isFalse();
    }

    @Test
    void nobodyFilesInAMonthAfterTheClaimWasNotMet() {
        Register register = Register.with(FILING);
        Organization group = register.group(1).found();
        register.fund(0, false);
        register.registration.filing().apply(1);
        assertThat(group.standing().isFiled()).isFalse();
    }

    @Test
    void townshipFilesNoMoreThanItsOfficialsCanAndTheOthersFollow() {
        Register register = Register.with(FILING.and("registration.filingsPerTownshipMonth", 2));
        for (int key = 1; key <= 5; key++) {
            register.group(key).found();
        }
        register.group(6).in(1).found();
        register.months(0, 1);
        // two of five in township 0, the one of township 1
        assertThat(register.count(RegistrationEvent.FILED)).isEqualTo(3);
        register.month(2);
        assertThat(register.count(RegistrationEvent.FILED)).isEqualTo(2);
        register.month(3);
        assertThat(register.count(RegistrationEvent.FILED)).isEqualTo(1);
    }

    @Test
    void whoFilesFirstDoesNotHangOnTheOrderOfFounding() {
        Register oneOrder = Register.with(FILING.and("registration.filingsPerTownshipMonth", 1));
        Register otherOrder = Register.with(FILING.and("registration.filingsPerTownshipMonth", 1));
        for (int key = 1; key <= 6; key++) {
            oneOrder.group(key).found();
            otherOrder.group(7 - key).found();
        }
        oneOrder.months(0, 1);
        otherOrder.months(0, 1);
        assertThat(filedKeys(oneOrder)).hasSize(1).isEqualTo(filedKeys(otherOrder));
    }

    private static List<Integer> filedKeys(Register register) {
        return register.organizations.ever().stream()
                .filter(o -> o.standing().isFiled())
                .map(Organization::key)
                .toList();
    }

    @Test
    void groupWithTooFewMembersOrWithoutActivityDoesNotFile() {
        // 60 · size members: 9.6 for size 0.16, with ten needed
        Register register = Register.with(FILING);
        Organization small = register.group(1).size(0.16).found();
        Organization idle = register.group(2).found();
        idle.setActivity(Activity.INACTIVE, 0);
        register.months(0, 12);
        assertThat(small.standing().isFiled()).isFalse();
        assertThat(idle.standing().isFiled()).isFalse();
        small.means().setVolunteers(1);
        register.month(13);
        assertThat(small.standing().isFiled()).isTrue();
    }
}
