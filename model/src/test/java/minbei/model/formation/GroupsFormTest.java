package minbei.model.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import minbei.model.Change;
import minbei.model.need.NeedKind;
import minbei.model.organization.Activity;
import minbei.model.organization.AnOrganization;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;
import minbei.model.organization.Origin;
import minbei.model.organization.Role;
import minbei.model.organization.Work;
import org.junit.jupiter.api.Test;

final class GroupsFormTest {

    private static final int MONTHS = 24;
    private static final double EXACT = 1e-12;

    /** Nothing of the surroundings counts; a test says what does. */
    private static final Change PLAIN = Change.of("formation.comeForwardShare", 0.25)
            .and("formation.referenceUnmetShare", 0.01)
            .and("formation.unmetExponent", 0)
            .and("formation.trustWeight", 0)
            .and("formation.legitimationPerGroup", 0)
            .and("formation.legitimationGroups", 3)
            .and("formation.competitionPerGroup", 0);

    private static FoundingWorld world(Change change) {
        return new FoundingWorld(5, change);
    }

    private static double chance(FoundingWorld world, Work work) {
        return world.form.chance(world.parameters, 0, 0, work);
    }

    /** The chance whose log odds are those of a quarter plus so much. */
    private static double quarterPlus(double logOdds) {
        return 1 / (1 + 3 * Math.exp(-logOdds));
    }

    private static Map<Integer, Organization> byKey(List<Organization> groups) {
        Map<Integer, Organization> map = new HashMap<>();
        groups.forEach(group -> map.put(group.key(), group));
        return map;
    }

    private static Map<Work, Long> byWork(List<Organization> groups) {
        return groups.stream().collect(Collectors.groupingBy(Organization::work, Collectors.counting()));
    }

    @Test
    void chanceIsTheShareThatComesForwardWhereAllIsAsAtTheStart() {
        FoundingWorld world = world(PLAIN.and("formation.unmetExponent", 0.5).and("formation.trustWeight", 1));
        // ten of 1,000 are the reference share, and trust is at its initial mean
        assertThat(chance(world, Work.HEALTH)).isCloseTo(0.25, within(EXACT));
        assertThat(chance(world, Work.TRADE)).isCloseTo(0.25, within(EXACT));
    }

    @Test
    void chanceGrowsWithTheUnmetNeedSeenInTheCommunityByItsExponent() {
        FoundingWorld world = world(PLAIN.and("formation.unmetExponent", 0.5));
        world.unmet[0][NeedKind.HEALTH.ordinal()] = 40;
        // four times the reference: log odds plus 0.5 · ln 4 = ln 2, so odds of 2/3
        assertThat(chance(world, Work.HEALTH)).isCloseTo(0.4, within(EXACT));
        assertThat(chance(world, Work.POVERTY)).as("another need").isCloseTo(0.25, within(EXACT));
        world.unmet[0][NeedKind.HEALTH.ordinal()] = 0;
        // nobody sees one: a hundred-thousandth counts, 0.5 · ln(1e-5 / 0.01) = −0.5 · ln 1,000
        assertThat(chance(world, Work.HEALTH)).isCloseTo(quarterPlus(-0.5 * Math.log(1_000)), within(EXACT));
        assertThat(chance(world, Work.TRADE)).as("no resident waits for trade").isCloseTo(0.25, within(EXACT));
    }

    @Test
    void chanceGrowsWithTheCandidatesTrust() {
        FoundingWorld world = world(PLAIN.and("formation.trustWeight", 2));
        world.residents.setTrust(0, 0.8);
        // 2 · (0.8 − 0.5); trust is kept as a float
        assertThat(chance(world, Work.HEALTH)).isCloseTo(quarterPlus(0.6), within(1e-7));
    }

    @Test
    void fewGroupsOfTheSameWorkEncourageAndManyCompete() {
        FoundingWorld world = world(PLAIN.and("formation.candidatesPerTenThousandMonth", 0)
                .and("formation.legitimationPerGroup", 0.2)
                .and("formation.competitionPerGroup", -0.1));
        for (int key = 1; key <= 2; key++) {
            AnOrganization.made().key(key).group(world.organizations);
        }
        world.form.apply(0);
        // two of at most three: 2 · 0.2 − 2 · 0.1
        assertThat(chance(world, Work.HEALTH)).isCloseTo(quarterPlus(0.2), within(EXACT));
        for (int key = 3; key <= 10; key++) {
            AnOrganization.made().key(key).group(world.organizations);
        }
        AnOrganization.made().key(11).at(1).group(world.organizations);
        AnOrganization.made().key(12).doing(Work.TRADE).group(world.organizations);
        AnOrganization.made().key(13).group(world.organizations).setActivity(Activity.INACTIVE, 1);
        world.form.apply(1);
        // ten active ones in the township: 3 · 0.2 − 10 · 0.1
        assertThat(chance(world, Work.HEALTH)).isCloseTo(quarterPlus(-0.4), within(EXACT));
    }

    @Test
    void newGroupIsInformalWithMembersALittleMoneyAndItsBeginning() {
        FoundingWorld world = world(PLAIN.and("formation.membersAtFounding", 6)
                .and("formation.cashAtFoundingYuan", 3_000)
                .and("formation.comeForwardShare", 1));
        // forty candidates per 10,000 residents and month: 40 · 12,000 / 10,000
        assertThat(world.after(1)).hasSize(48);
        assertThat(world.form.founded()).isEqualTo(48);
        for (Organization group : world.organizations.ever()) {
            assertThat(group.standing().status()).isEqualTo(LegalStatus.INFORMAL);
            assertThat(group.traits().origin()).isEqualTo(Origin.GRASSROOTS);
            assertThat(group.traits().founded()).isZero();
            assertThat(group.means().cash()).isEqualTo(300_000);
            assertThat(group.means().volunteers()).isEqualTo(6);
            assertThat(group.trackRecord().reputation()).as("its beginning").isEqualTo(0.2);
            assertThat(group.role()).isEqualTo(Role.of(group.work()));
            int community = world.residents.community(group.traits().founder());
            assertThat(group.traits().community()).isEqualTo(community);
            assertThat(group.township())
                    .isEqualTo(world.district.communities().get(community).township());
        }
    }

    @Test
    void onlyAdultsWhoLiveHereFoundGroups() {
        FoundingWorld world = world(PLAIN.and("formation.comeForwardShare", 1));
        for (int id = 0; id < world.residents.everPresent(); id += 3) {
            world.residents.leave(id);
        }
        // a fifth are children, a third have left: eight of fifteen tries find somebody
        List<Organization> groups = world.after(MONTHS);
        assertThat(groups.size()).isBetween(MONTHS * 48, MONTHS * 49);
        for (Organization group : groups) {
            int founder = group.traits().founder();
            assertThat(world.residents.isPresent(founder)).isTrue();
            assertThat(world.residents.ageMonths(founder, group.traits().founded()))
                    .isGreaterThanOrEqualTo(18 * 12);
        }
    }

    @Test
    void whereNobodyIsGrownUpNoGroupForms() {
        FoundingWorld world = world(PLAIN.and("formation.comeForwardShare", 1));
        for (int id = 0; id < world.residents.everPresent(); id++) {
            if (id % 5 != 4) {
                world.residents.leave(id);
            }
        }
        assertThat(world.after(MONTHS)).isEmpty();
    }

    @Test
    void numberOfCandidatesHangsOnTheKnownResidentsAndAveragesOut() {
        // 0.8 · 1.2 = 0.96 a month, and after a year of growth a little more: one or none in each month
        FoundingWorld world =
                world(PLAIN.and("formation.comeForwardShare", 1).and("formation.candidatesPerTenThousandMonth", 0.8));
        int most = 0;
        for (int month = 0; month < 120; month++) {
            world.form.apply(month);
            most = Math.max(most, world.form.founded());
        }
        // the known 12,000 become 13,200: 0.8 · 1.26 · 120 = 121 on average, with a deviation below √(0.25 · 120) = 5.5
        assertThat(most).isLessThanOrEqualTo(2);
        assertThat(world.organizations.ever().size()).isBetween(121 - 28, 121 + 28);
    }

    @Test
    void candidatesAreTheSameResidentsInTwinWorldsWithOtherNeedsAndTrust() {
        Change rule = Change.of("formation.comeForwardShare", 0.25)
                .and("formation.legitimationPerGroup", 0)
                .and("formation.competitionPerGroup", 0);
        FoundingWorld poor = world(rule);
        poor.setUnmet(2);
        poor.setTrust(0.3);
        FoundingWorld rich = world(rule);
        rich.setUnmet(60);
        rich.setTrust(0.7);
        Map<Integer, Organization> few = byKey(poor.after(MONTHS));
        Map<Integer, Organization> many = byKey(rich.after(MONTHS));
        // a threshold has moved and no draw: whoever comes forward in the poor world does so in the rich one
        assertThat(many.keySet()).containsAll(few.keySet());
        assertThat(many.size()).isGreaterThan(few.size());
        few.forEach((key, group) -> assertThat(many.get(key).traits()).isEqualTo(group.traits()));
    }

    @Test
    void moreUnmetNeedOfAKindBringsMoreGroupsOfThatWorkAndNoOthers() {
        Change rule = PLAIN.and("formation.unmetExponent", 0.5);
        FoundingWorld less = world(rule);
        FoundingWorld more = world(rule);
        for (int[] community : more.unmet) {
            community[NeedKind.ELDER_CARE.ordinal()] = 60;
        }
        Map<Work, Long> before = byWork(less.after(MONTHS));
        Map<Work, Long> after = byWork(more.after(MONTHS));
        assertThat(after.remove(Work.ELDER_CARE)).isGreaterThan(before.remove(Work.ELDER_CARE));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void moreTrustBringsMoreGroups() {
        Change rule = PLAIN.and("formation.trustWeight", 1);
        FoundingWorld trusting = world(rule);
        trusting.setTrust(0.9);
        assertThat(trusting.after(MONTHS).size())
                .isGreaterThan(world(rule).after(MONTHS).size());
    }

    @Test
    void competitionKeepsGroupsFromForming() {
        int alone = world(PLAIN).after(MONTHS).size();
        int rivals = world(PLAIN.and("formation.competitionPerGroup", -0.05))
                .after(MONTHS)
                .size();
        assertThat(rivals).isLessThan(alone);
    }

    @Test
    void whereNobodyIsACandidateNoGroupForms() {
        assertThat(world(PLAIN.and("formation.candidatesPerTenThousandMonth", 0))
                        .after(MONTHS))
                .isEmpty();
    }
}
