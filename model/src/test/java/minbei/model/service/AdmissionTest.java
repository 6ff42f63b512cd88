package minbei.model.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import minbei.model.need.NeedEpisodes;
import minbei.model.need.NeedKind;
import minbei.model.provider.Provider;
import minbei.model.provider.ProviderType;
import minbei.model.provider.Providers;
import minbei.model.random.Luck;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.Residents;
import org.junit.jupiter.api.Test;

final class AdmissionTest {

    private static final int MONTH = 20;

    private final Luck luck = Luck.of(7);
    private final Residents residents = Residents.of(1, 64);
    private final NeedEpisodes episodes = NeedEpisodes.of(residents, 64);
    private final Providers providers = Providers.empty();
    private final Provider office = providers.enterOffice(NeedKind.HEALTH, 0, 0.6);

    private int seekerSince(int month) {
        int id = residents.add(0, -400, true, Hukou.LOCAL, Income.LOW);
        int e = episodes.open(id, NeedKind.HEALTH, month, 0, 0, 1);
        episodes.search(e, month);
        episodes.knowProvider(e);
        return e;
    }

    private Set<Integer> admitted(List<Integer> order) {
        Admission admission = Admission.of(episodes, providers, luck);
        admission.clear();
        order.forEach(e -> admission.apply(e, office.id()));
        Set<Integer> taken = new TreeSet<>();
        admission.decide(MONTH, (e, provider) -> taken.add(e));
        return taken;
    }

    @Test
    void thoseWhoHaveWaitedLongestAreTakenOnFirst() {
        office.setPlaces(2);
        int late = seekerSince(18);
        int early = seekerSince(-3);
        int middle = seekerSince(5);
        assertThat(admitted(List.of(late, middle, early))).containsExactlyInAnyOrder(early, middle);
    }

    @Test
    void amongEqualsTheOrderInMemoryDecidesNothing() {
        office.setPlaces(5);
        List<Integer> seekers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            seekers.add(seekerSince(4));
        }
        Set<Integer> expected = admitted(seekers);
        assertThat(expected).hasSize(5);
        Random shuffler = new Random(1);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(seekers, shuffler);
            assertThat(admitted(seekers)).isEqualTo(expected);
        }
    }

    @Test
    void equalsAreDrawnAnewEachMonthAndNotAlwaysTheSame() {
        office.setPlaces(5);
        List<Integer> seekers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            seekers.add(seekerSince(4));
        }
        Admission admission = Admission.of(episodes, providers, luck);
        Set<Integer> everTaken = new TreeSet<>();
        for (int month = 0; month < 12; month++) {
            admission.clear();
            seekers.forEach(e -> admission.apply(e, office.id()));
            admission.decide(month, (e, provider) -> everTaken.add(e));
        }
        // a seeker is missed in all 12 months with chance 0.75^12 = 0.03; fewer than 12 of 20 found has chance below
        // 1e-9
        assertThat(everTaken).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void morePlacesAdmitTheSameSeekersAndMore() {
        List<Integer> seekers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            seekers.add(seekerSince(i % 3));
        }
        office.setPlaces(6);
        Set<Integer> few = admitted(seekers);
        office.setPlaces(7);
        Set<Integer> more = admitted(seekers);
        assertThat(more).hasSize(7).containsAll(few);
    }

    @Test
    void closedPlacesAreLeftByThoseTakenOnLast() {
        office.setPlaces(1);
        List<Integer> served = new ArrayList<>();
        for (int month : new int[] {3, 9, 6}) {
            int e = seekerSince(0);
            episodes.admit(e, office.id(), month);
            served.add(e);
        }
        office.setTaken(3);
        Admission admission = Admission.of(episodes, providers, luck);
        admission.clear();
        served.forEach(e -> admission.apply(e, office.id()));
        List<Integer> left = new ArrayList<>();
        admission.release(MONTH, (e, provider) -> left.add(e));
        assertThat(left).containsExactlyInAnyOrder(served.get(1), served.get(2));
    }

    @Test
    void whoIsPutOutFirstIsNotAlsoFirstToGetInAgain() {
        // 200 served since the same month, half of the places close; the 100 put out compete with 100 others for 100
        // places
        List<Integer> served = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int e = seekerSince(0);
            episodes.admit(e, office.id(), 3);
            served.add(e);
        }
        for (int i = 0; i < 100; i++) {
            others.add(seekerSince(MONTH));
        }
        office.setPlaces(100);
        office.setTaken(200);
        Admission admission = Admission.of(episodes, providers, luck);
        admission.clear();
        served.forEach(e -> admission.apply(e, office.id()));
        List<Integer> putOut = new ArrayList<>();
        admission.release(MONTH, (e, provider) -> putOut.add(e));
        putOut.forEach(e -> episodes.leavePlace(e, MONTH));
        assertThat(putOut).hasSize(100);
        office.setTaken(0);
        admission.clear();
        putOut.forEach(e -> admission.apply(e, office.id()));
        others.forEach(e -> admission.apply(e, office.id()));
        List<Integer> back = new ArrayList<>();
        admission.decide(MONTH, (e, provider) -> back.add(e));
        // hypergeometric: 50 of those put out get in on average, deviation 3.54; 32 to 68 is five deviations, α = 6e-7
        assertThat(back.stream().filter(putOut::contains).count()).isBetween(32L, 68L);
    }

    @Test
    void whoeverIsServedByAProviderThatHasLeftLosesThePlace() {
        Provider group = providers.enter(ProviderType.COMMUNITY_GROUP, NeedKind.HEALTH, 0, 40, 0.5, 1);
        group.setPlaces(3);
        office.setPlaces(1);
        List<Integer> served = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int e = seekerSince(0);
            episodes.admit(e, group.id(), 3);
            served.add(e);
        }
        int elsewhere = seekerSince(0);
        episodes.admit(elsewhere, office.id(), 3);
        providers.leave(group);
        Neighbourhood.of(episodes, 1).count(providers);
        Admission admission = Admission.of(episodes, providers, luck);
        admission.clear();
        admission.apply(elsewhere, office.id());
        served.forEach(e -> admission.apply(e, group.id()));
        Set<Integer> left = new TreeSet<>();
        admission.release(MONTH, (e, provider) -> left.add(e));
        assertThat(left).containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void providersDecideApartAndThoseWithoutApplicantsTakeNobody() {
        office.setPlaces(2);
        Provider left = providers.enter(ProviderType.OUTSIDE, NeedKind.HEALTH, 0, 41, 0.5, 1);
        providers.leave(left);
        Provider group = providers.enter(ProviderType.COMMUNITY_GROUP, NeedKind.HEALTH, 0, 40, 0.5, 1);
        group.setPlaces(1);
        int early = seekerSince(1);
        int late = seekerSince(9);
        int atOffice = seekerSince(12);
        Admission admission = Admission.of(episodes, providers, luck);
        for (int round = 0; round < 2; round++) {
            admission.clear();
            admission.apply(late, group.id());
            admission.apply(atOffice, office.id());
            admission.apply(early, group.id());
            Set<Integer> taken = new TreeSet<>();
            admission.decide(MONTH, (e, provider) -> taken.add(e));
            // the group's one place goes to who has waited longer, the office has room
            assertThat(taken).containsExactlyInAnyOrder(early, atOffice);
        }
    }
}
