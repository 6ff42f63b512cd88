package minbei.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.organization.LegalForm;
import minbei.model.organization.Organization;
import minbei.model.organization.RegistrationClass;
import minbei.model.organization.Work;
import org.junit.jupiter.api.Test;

final class RequirementsTest {

    private static int keptOut(Register register, Requirement requirement) {
        return register.registration.counts().keptOutBy(requirement);
    }

    @Test
    void associationNeedsFiftyMembers() {
        Register register = Register.with(Change.of("registration.membersAtMedianSize", 60));
        // 60 · 0.8 + 1 = 49 and 60 · 0.8 + 2 = 50
        Organization fewer =
                register.group(1).form(LegalForm.ASSOCIATION).size(0.8).found();
        fewer.means().setVolunteers(1);
        Organization enough =
                register.group(2).form(LegalForm.ASSOCIATION).size(0.8).found();
        enough.means().setVolunteers(2);
        register.month(0);
        assertThat(keptOut(register, Requirement.MEMBERS)).isEqualTo(1);
        assertThat(fewer.standing().attempts()).isZero();
        assertThat(enough.standing().attempts()).isEqualTo(1);
    }

    @Test
    void unitNeedsNoMembers() {
        Register register = Register.with(Change.of("registration.membersAtMedianSize", 0));
        Organization unit = register.group(1).found();
        register.month(0);
        assertThat(unit.standing().attempts()).isEqualTo(1);
    }

    @Test
    void whoCannotHoldEnoughMoneyIsKeptOutAndPremisesLentLetItIn() {
        // 4 months of 12 · 8,100 + 8,000 = 105,200 yuan are 35,067; without rent 4 · 6,267 = 25,067, and the law's
        // 30,000 bind
        Change poor = Change.of("registration.foundersMeansYuan", 32_000)
                .and("growth.wageRatio", 0.8)
                .and("growth.rentYuanPerMonth", 2_500)
                .and("growth.reportingYuanPerYear", 8_000)
                .and("growth.cashAtRegistrationMonths", 4);
        Register register = Register.with(poor);
        Organization renting = register.group(1).found();
        Organization inHub = register.group(2).found();
        inHub.means().setRentFree(true);
        register.month(0);
        assertThat(keptOut(register, Requirement.OWN_MEANS)).isEqualTo(1);
        assertThat(renting.standing().attempts()).isZero();
        assertThat(inHub.standing().attempts()).isEqualTo(1);
    }

    @Test
    void similarAssociationOfTheDistrictBarsANewOneAndOtherWorkDoesNot() {
        Register register = Register.with(Change.of("registration.similarityPerAssociation", 1));
        register.group(1).form(LegalForm.ASSOCIATION).work(Work.TRADE).registered(-12);
        Organization same =
                register.group(2).form(LegalForm.ASSOCIATION).work(Work.TRADE).found();
        Organization unit = register.group(3).work(Work.TRADE).found();
        Organization other = register.group(4)
                .form(LegalForm.ASSOCIATION)
                .work(Work.EDUCATION)
                .found();
        register.month(0);
        assertThat(keptOut(register, Requirement.NO_SIMILAR)).isEqualTo(1);
        assertThat(same.standing().attempts()).isZero();
        assertThat(unit.standing().attempts()).isEqualTo(1);
        assertThat(other.standing().attempts()).isEqualTo(1);
    }

    @Test
    void directRegistrationOfTradeAssociationsLiftsTheBarForThemOnly() {
        Register register = Register.with(Register.allDirect().and("registration.similarityPerAssociation", 1));
        for (Work work : new Work[] {Work.TRADE, Work.SCIENCE}) {
            register.group(work.ordinal())
                    .form(LegalForm.ASSOCIATION)
                    .work(work)
                    .registered(-12);
        }
        Organization trade = register.group(100)
                .form(LegalForm.ASSOCIATION)
                .work(Work.TRADE)
                .registeringAs(RegistrationClass.INDUSTRY_AND_COMMERCE)
                .found();
        Organization science = register.group(101)
                .form(LegalForm.ASSOCIATION)
                .work(Work.SCIENCE)
                .registeringAs(RegistrationClass.SCIENCE_AND_TECHNOLOGY)
                .found();
        register.months(0, 1);
        assertThat(trade.standing().attempts()).isEqualTo(1);
        assertThat(science.standing().attempts()).isZero();
    }

    @Test
    void eachAssociationLeavesLessRoomForANewOne() {
        // room (1 − 0.05)ⁿ: 0.60 beside 10, 0.08 beside 50; over 400 groups the standard error is 0.025 at most
        assertThat(shareWithRoom(10)).isBetween(0.50, 0.70);
        assertThat(shareWithRoom(50)).isBetween(0.03, 0.14);
    }

    private static double shareWithRoom(int beside) {
        Register register = Register.with(Change.of("registration.similarityPerAssociation", 0.05));
        for (int key = 0; key < beside; key++) {
            register.group(10_000 + key).form(LegalForm.ASSOCIATION).registered(-12);
        }
        for (int key = 0; key < 400; key++) {
            register.group(key).form(LegalForm.ASSOCIATION).found();
        }
        register.month(0);
        return 1 - keptOut(register, Requirement.NO_SIMILAR) / 400.0;
    }
}
