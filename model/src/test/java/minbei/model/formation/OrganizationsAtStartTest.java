package minbei.model.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.TestWorld;
import minbei.model.district.Community;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Origin;
import minbei.model.organization.Role;
import minbei.model.organization.Route;
import minbei.model.organization.Traits;
import minbei.model.random.Luck;
import org.junit.jupiter.api.Test;

/** Shares are compared within five deviations, so that correct code fails after a change of luck with a chance below 1e-5 in all. */
final class OrganizationsAtStartTest {

    private static final int BEFORE = -37;

    private static Organizations enter(Change change) {
        ModelParameters parameters = change.apply(TestWorld.parameters());
        Luck luck = Luck.of(11);
        Organizations organizations = Organizations.none();
        OrganizationsAtStart.of(
                        TestWorld.district(),
                        parameters.organization(),
                        luck,
                        TraitsDraw.of(parameters.organization(), luck, 4),
                        organizations)
                .enter(BEFORE);
        return organizations;
    }

    /** A thousand registered organizations for each 12,000 residents, and as many groups. */
    private static List<Organization> many() {
        return enter(Change.of("organization.registeredPerTenThousand", 1_000 / 1.2)
                        .and("organization.informalPerRegistered", 1))
                .ever();
    }

    private static void assertShare(List<Organization> all, long hits, double expected) {
        double five = 5 * Math.sqrt(expected * (1 - expected) / all.size());
        assertThat((double) hits / all.size()).isBetween(expected - five, expected + five);
    }

    @Test
    void numbersFollowTheKnownResidents() {
        Organizations organizations = enter(
                Change.of("organization.registeredPerTenThousand", 5).and("organization.informalPerRegistered", 3));
        // 5 · 12,000 / 10,000, and three times as many groups
        assertThat(organizations.ever().stream().filter(Organization::isRegistered))
                .hasSize(6);
        assertThat(organizations.ever()).hasSize(6 + 18);
        assertThat(organizations.present()).hasSize(24);
    }

    @Test
    void registeredOnesCameBeforeAnyPolicyWithPremisesAndTheirPermit() {
        for (Organization organization : many()) {
            Traits traits = organization.traits();
            assertThat(organization.isActive()).isTrue();
            assertThat(traits.founder()).isEqualTo(Traits.NO_FOUNDER);
            assertThat(organization.role()).isEqualTo(Role.of(organization.work()));
            if (organization.isRegistered()) {
                assertThat(organization.standing().route()).isEqualTo(Route.INITIAL);
                assertThat(organization.standing().registeredMonth()).isEqualTo(traits.founded());
                assertThat(organization.means().hasPremises()).isTrue();
                assertThat(organization.standing().hasPermit()).isEqualTo(traits.needsPermit());
            } else {
                assertThat(organization.means().hasPremises()).isFalse();
                assertThat(organization.standing().affiliation()).isZero();
            }
        }
    }

    @Test
    void theyStandInCommunitiesAsResidentsLiveThere() {
        List<Organization> all = many();
        List<Community> communities = TestWorld.district().communities();
        for (int c = 0; c < communities.size(); c++) {
            int community = c;
            long here = all.stream()
                    .filter(organization -> organization.traits().community() == community)
                    .count();
            // a third of the residents in each township, 1 and 0.6 of 1.6 of them in its communities
            assertShare(all, here, communities.get(c).sizeWeight() / 1.6 / 3);
        }
        assertThat(all)
                .allSatisfy(organization -> assertThat(organization.township())
                        .isEqualTo(communities
                                .get(organization.traits().community())
                                .township()));
    }

    @Test
    void someRegisteredOnesAreTheGovernmentsOwn() {
        List<Organization> registered =
                many().stream().filter(Organization::isRegistered).toList();
        long own = registered.stream()
                .filter(organization -> organization.traits().origin() == Origin.AFFILIATED)
                .count();
        assertShare(registered, own, TestWorld.parameters().organization().affiliatedShare());
        assertThat(registered)
                .allSatisfy(organization -> assertThat(organization.standing().affiliation())
                        .isEqualTo(organization.traits().origin() == Origin.AFFILIATED ? 1 : 0));
    }

    @Test
    void agesAreExponentialAboutTheirMeanAndAtMostFourOfThem() {
        List<Organization> all = many();
        double mean = 12 * TestWorld.parameters().organization().yearsAtStart();
        double sum = 0;
        for (Organization organization : all) {
            int age = organization.ageMonths(BEFORE);
            assertThat(age).isBetween(1, (int) (4 * mean) + 1);
            sum += age;
        }
        // cut off at four means: 1 − exp(−4) = 0.982 of the mean; its deviation is below mean / √2,000
        double five = 5 * mean / Math.sqrt(all.size());
        assertThat(sum / all.size()).isBetween(0.982 * mean - five, 0.982 * mean + five + 1);
        long young = all.stream()
                .filter(organization -> organization.ageMonths(BEFORE) <= mean)
                .count();
        assertShare(all, young, 1 - Math.exp(-1));
    }

    @Test
    void keysAreTheirOwn() {
        Set<Integer> keys = new HashSet<>();
        for (Organization organization : many()) {
            assertThat(keys.add(organization.key())).isTrue();
            assertThat(organization.key()).isLessThan(OrganizationKeys.ofCandidate(-240, 0));
        }
    }

    @Test
    void whoIsThereHangsOnNothingButTheSeed() {
        List<Organization> twin = many();
        List<Organization> all = many();
        for (int i = 0; i < all.size(); i++) {
            assertThat(twin.get(i).traits()).isEqualTo(all.get(i).traits());
        }
    }
}
