package minbei.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import minbei.model.Change;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;
import org.junit.jupiter.api.Test;

final class PermitTest {

    private static final double ALWAYS = 1 - 1e-12;
    private static final double NEVER = 1e-12;

    private static Change permitting(double success) {
        return Change.of("registration.permitSuccess", success)
                .and("registration.permitMonths", 6)
                .and("registration.permitTries", 2)
                .and("registration.reviewMonthsDual", 3)
                .and("registration.reviewMonthsDirect", 3);
    }

    @Test
    void bureauThatPermitsSupervisesTooAndThePermitIsKept() {
        Register register = Register.with(permitting(ALWAYS).and("registration.supervisorSuccess", NEVER));
        Organization clinic = register.group(1).needingPermit().found();
        register.months(0, 5);
        assertThat(clinic.standing().status()).isEqualTo(LegalStatus.SEEKING_PERMIT);
        register.month(6);
        assertThat(clinic.standing().hasPermit()).isTrue();
        register.months(7, 9);
        assertThat(clinic.isRegistered()).isTrue();
    }

    @Test
    void groupGivesUpAfterItsTries() {
        Register register = Register.with(permitting(NEVER));
        Organization clinic = register.group(1).needingPermit().found();
        register.months(0, 12);
        assertThat(register.count(RegistrationEvent.GAVE_UP)).isEqualTo(1);
        assertThat(clinic.standing().attempts()).isEqualTo(2);
        assertThat(clinic.standing().status()).isEqualTo(LegalStatus.INFORMAL);
    }

    @Test
    void directRegistrationDoesNotHelpWhoNeedsAPermit() {
        // where review takes as long on either route, the same clinics register in the same months
        assertThat(registeredMonths(permitting(0.3)))
                .isEqualTo(registeredMonths(
                        permitting(0.3).and("registration.direct", 1).and("registration.qualityCheck", 1)));
    }

    private static List<Integer> registeredMonths(Change change) {
        Register register = Register.with(change);
        register.fund(-1, true);
        for (int key = 0; key < 300; key++) {
            register.group(key).needingPermit().quality(0.3 + key * 0.001).found();
        }
        register.months(0, 24);
        List<Integer> months = new ArrayList<>();
        register.organizations.ever().forEach(o -> months.add(o.standing().registeredMonth()));
        assertThat(months).anyMatch(month -> month >= 0);
        return months;
    }
}
