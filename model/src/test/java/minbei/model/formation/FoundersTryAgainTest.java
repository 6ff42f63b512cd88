package minbei.model.formation;

import static org.assertj.core.api.Assertions.assertThat;

import minbei.model.Change;
import minbei.model.organization.Activity;
import minbei.model.organization.AnOrganization;
import minbei.model.organization.Organization;
import minbei.model.organization.Origin;
import org.junit.jupiter.api.Test;

/** Founders of groups that have dissolved may found another. */
final class FoundersTryAgainTest {

    private static final int FOUNDER = 12;

    private final FoundingWorld surely = world(1);

    private static FoundingWorld world(double retryPerMonth) {
        return new FoundingWorld(
                5,
                Change.of("formation.candidatesPerTenThousandMonth", 0)
                        .and("formation.retryPerMonth", retryPerMonth)
                        .and("formation.retryWithinMonths", 24));
    }

    private static Organization ended(FoundingWorld world, AnOrganization made, int month) {
        Organization group = made.group(world.organizations);
        group.setActivity(Activity.DISSOLVED, month);
        world.organizations.forgetGone();
        world.form.dissolved(group);
        return group;
    }

    @Test
    void founderOfADissolvedGroupFoundsAnotherUnderTheNextKey() {
        Organization first = ended(surely, AnOrganization.made().key(77).by(FOUNDER), 3);
        surely.form.apply(4);
        assertThat(surely.organizations.present()).hasSize(1);
        Organization second = surely.organizations.present().get(0);
        assertThat(second.key()).isEqualTo(OrganizationKeys.again(first.key()));
        assertThat(second.traits().founder()).isEqualTo(FOUNDER);
        assertThat(second.traits().founded()).isEqualTo(4);
        assertThat(second.traits().community()).isEqualTo(surely.residents.community(FOUNDER));
        assertThat(surely.form.founded()).isEqualTo(1);
        surely.form.apply(5);
        assertThat(surely.form.founded()).as("once for each that dissolved").isZero();
    }

    @Test
    void founderWhoHasLeftDoesNot() {
        ended(surely, AnOrganization.made().by(FOUNDER), 3);
        surely.residents.leave(FOUNDER);
        surely.form.apply(4);
        assertThat(surely.organizations.present()).isEmpty();
    }

    @Test
    void groupThatNobodyFoundedHasNobodyToTryAgain() {
        ended(surely, AnOrganization.made(), 3);
        surely.form.apply(4);
        assertThat(surely.organizations.present()).isEmpty();
    }

    @Test
    void governmentsOwnIsNotFoundedAgainByAResident() {
        ended(surely, AnOrganization.made().by(FOUNDER).from(Origin.AFFILIATED), 3);
        surely.form.apply(4);
        assertThat(surely.organizations.present()).isEmpty();
    }

    @Test
    void afterTheTermNobodyTriesAgain() {
        FoundingWorld never = world(0);
        ended(never, AnOrganization.made().by(FOUNDER), 3);
        for (int month = 4; month <= 60; month++) {
            never.form.apply(month);
        }
        assertThat(never.organizations.present()).isEmpty();
        ended(surely, AnOrganization.made().key(1).by(FOUNDER), 3);
        // 28 − 3 = 25 months are one too many, 28 − 4 are not
        surely.form.apply(28);
        assertThat(surely.organizations.present()).isEmpty();
        ended(surely, AnOrganization.made().key(2).by(FOUNDER), 4);
        surely.form.apply(28);
        assertThat(surely.organizations.present()).hasSize(1);
    }

    @Test
    void aPartOfFoundersTriesAgainEachMonthWhateverTheOrderInWhichTheyEnded() {
        FoundingWorld forwards = world(0.1);
        FoundingWorld backwards = world(0.1);
        for (int key = 0; key < 500; key++) {
            ended(forwards, AnOrganization.made().key(key).by(5 * key), 3);
            ended(backwards, AnOrganization.made().key(499 - key).by(5 * (499 - key)), 3);
        }
        forwards.form.apply(4);
        backwards.form.apply(4);
        // 500 · 0.1 = 50 with a deviation of √(500 · 0.09) = 6.7; five of them, α = 6e-7
        assertThat(forwards.form.founded()).isBetween(50 - 34, 50 + 34);
        assertThat(backwards.organizations.present())
                .extracting(Organization::key)
                .containsExactlyInAnyOrderElementsOf(forwards.organizations.present().stream()
                        .map(Organization::key)
                        .toList());
    }
}
