package minbei.model.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import org.junit.jupiter.api.Test;

final class ShortlistTest {

    private final Organizations organizations = Organizations.none();
    private final Organization one = OrganizationOf.key(7).group(organizations);
    private final Organization two = OrganizationOf.key(5).group(organizations);
    private final Organization three = OrganizationOf.key(6).group(organizations);

    @Test
    void higherScoreComesFirstAndEqualsByKeyWhateverTheOrderOfEntry() {
        Shortlist list = Shortlist.empty();
        list.enter(one, 0.5);
        list.enter(three, 0.9);
        list.enter(two, 0.5);
        assertThat(list.best(3)).containsExactly(three, two, one);
        assertThat(list.best(1)).containsExactly(three);
        assertThat(list.best(-2)).isEmpty();
    }

    @Test
    void promiseWeighsNeedAgainstWhatIsSeenOfQualityAndCapability() {
        one.means().setCapability(0.3);
        // 0.25 · 0.8 + 0.75 · ((0.5 + 0.3) / 2 + 0.1 · 2) = 0.2 + 0.75 · 0.6
        assertThat(new Promise(0.25, 0.1).of(one, (kind, township, month) -> 0.8, 0, 2))
                .isEqualTo(0.65, within(1e-12));
    }
}
