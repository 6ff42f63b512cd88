package minbei.model.cultivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minbei.model.Change;
import minbei.model.TestWorld;
import minbei.model.budget.Appropriation;
import minbei.model.budget.BudgetParameters;
import minbei.model.budget.Field;
import minbei.model.budget.Release;
import minbei.model.institution.Institution;
import minbei.model.money.Purpose;
import minbei.model.need.ByNeed;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.random.Luck;
import minbei.model.support.Finance;
import minbei.model.support.OrganizationOf;
import org.junit.jupiter.api.Test;

/** M6d: small project money reaches communities. */
final class FiledGroupProjectsTest {

    private static final int JUNE = 5;
    private static final int DECEMBER = 11;
    /** 4,000 residents a township, so two projects a year: in June and in December. */
    private static final Change TWO_A_YEAR = Change.of("cultivation.groupProjectsPerTenThousandYear", 5);

    private final Organizations organizations = Organizations.none();
    private final Finance finance = new Finance();
    private final CultivationParameters parameters =
            TWO_A_YEAR.apply(TestWorld.parameters()).cultivation();

    private FiledGroupProjects projects(boolean filing) {
        return FiledGroupProjects.of(
                month -> parameters,
                month -> filing,
                TestWorld.district(),
                organizations,
                Luck.of(1),
                finance.ledger());
    }

    @Test
    void withoutFilingNothingIsClaimed() {
        finance.settle(projects(false), JUNE);
        assertThat(finance.claimants()).isEmpty();
    }

    @Test
    void eachTownshipGivesItsProjectsToItsOwnFiledGroups() {
        Organization known = OrganizationOf.key(1).township(0).filed(organizations);
        known.trackRecord().setTownshipFamiliarity(0.4);
        Organization unknown = OrganizationOf.key(2).township(0).filed(organizations);
        Organization informal = OrganizationOf.key(3).township(1).group(organizations);
        Organization registered = OrganizationOf.key(4).township(1).registered(organizations);
        FiledGroupProjects projects = projects(true);
        finance.settle(projects, JUNE);
        assertThat(finance.claimed(Institution.M6D_FILING)).isEqualTo(900_000); // three townships, 3,000 yuan each
        assertThat(known.means().cash()).isEqualTo(300_000);
        assertThat(unknown.means().cash()).isZero();
        assertThat(informal.means().cash()).isZero();
        assertThat(registered.means().cash()).isZero();
        assertThat(projects.given()).isEqualTo(1);
        // two townships without filed groups
        assertThat(finance.moved(Field.CULTIVATION, Purpose.RETURNED_NO_APPLICANT))
                .isEqualTo(600_000);
        known.means().closeMonth();
        finance.ledger().beginMonth();
        finance.settle(projects, DECEMBER);
        assertThat(unknown.means().cash()).isEqualTo(300_000); // the other one has had its project of the year
    }

    @Test
    void projectsOfAYearFallDueInWholeOnes() {
        FiledGroupProjects projects = projects(true);
        long claimed = 0;
        for (int month = 0; month < 12; month++) {
            finance.ledger().beginMonth();
            finance.settle(projects, month);
            claimed += finance.claimed(Institution.M6D_FILING);
        }
        // 3 townships · 2 · 3,000 yuan
        assertThat(claimed).isEqualTo(1_800_000);
        assertThat(FiledGroupProjects.yearlyFen(parameters, TestWorld.district(), 0))
                .isEqualTo(1_800_000);
    }

    @Test
    void aRefusedClaimGivesNobodyAnything() {
        Organization group = OrganizationOf.key(1).filed(organizations);
        finance.refuse(Institution.M6D_FILING);
        finance.settle(projects(true), JUNE);
        assertThat(group.means().cash()).isZero();
    }

    @Test
    void whatIsPaidToFiledGroupsIsNotHeldBackFromTheGrantsAsAdHocMoney() {
        OrganizationOf.key(1).filed(organizations);
        BudgetParameters budget = Change.of("budget.institutionalShare", 0)
                .and("budget.specialFundShare", 0.1)
                .apply(TestWorld.parameters())
                .budget();
        Appropriation appropriation = Appropriation.of(
                TestWorld.district().residents(),
                month -> budget,
                month -> ByNeed.same(0.45),
                finance.ledger(),
                List.of(projects(true)));
        Release release = Release.of(month -> budget, Luck.of(1), finance.ledger(), appropriation);
        appropriation.apply(JUNE);
        release.apply(JUNE);
        // a tenth of 7,500,000 fen is special fund, known by plan
        assertThat(release.available(Field.CULTIVATION)).isEqualTo(750_000);
        assertThat(finance.moved(Field.CULTIVATION, Purpose.SMALL_PROJECTS)).isEqualTo(300_000);
    }
}
