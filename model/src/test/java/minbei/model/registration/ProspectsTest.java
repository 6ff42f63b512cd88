package minbei.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.organization.Activity;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.RevenueSource;
import minbei.model.organization.Work;
import org.junit.jupiter.api.Test;

final class ProspectsTest {

    private final Organizations organizations = Organizations.none();
    private final Prospects prospects = Prospects.of(organizations);

    private Organization earning(int key, double size, long own, long contracts) {
        Organization organization = Group.of(organizations, key).size(size).registered(-12);
        organization.means().receive(RevenueSource.FEES, own / 2);
        organization.means().receive(RevenueSource.DONATIONS, own / 2);
        organization.means().receive(RevenueSource.CONTRACTS, contracts);
        organization.means().closeMonth();
        return organization;
    }

    @Test
    void groupExpectsOwnIncomeBySizeAndPublicMoneyAsTheMean() {
        earning(1, 1, 100_000, 40_000);
        earning(2, 3, 300_000, 0);
        Organization group = Group.of(organizations, 3).size(0.5).found();
        prospects.look();
        // mean own 200,000 at mean size 2: 50,000 at size 0.5; mean public money 20,000
        assertThat(prospects.yearlyFen(group)).isCloseTo(70_000, within(1e-6));
    }

    @Test
    void onlyRegisteredAndActiveOnesOfTheSameWorkSetAnExample() {
        earning(1, 1, 100_000, 0).setActivity(Activity.INACTIVE, 0);
        Organization group = Group.of(organizations, 2).found();
        group.means().receive(RevenueSource.FEES, 900_000);
        group.means().closeMonth();
        prospects.look();
        assertThat(prospects.isKnown(Work.ELDER_CARE)).isFalse();
        earning(3, 1, 100_000, 0);
        prospects.look();
        assertThat(prospects.isKnown(Work.ELDER_CARE)).isTrue();
        assertThat(prospects.isKnown(Work.POVERTY)).isFalse();
    }
}
