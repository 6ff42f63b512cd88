package minbei.model.formation;

import java.util.Arrays;
import java.util.List;
import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.TestWorld;
import minbei.model.district.District;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.random.Luck;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.Residents;
import minbei.model.trust.Outlook;

/**
 * A world in which groups form and nothing else happens: six communities of the small district with 1,000 residents each, of whom each
 * fifth is a child, with an unmet need of every kind for ten in each.
 */
final class FoundingWorld {

    static final int PER_COMMUNITY = 1_000;

    /** Forty years of age in 2014-01. */
    private static final int ADULT = -480;

    /** Six years of age in 2014-01. */
    private static final int CHILD = -72;

    final District district = TestWorld.district();
    final Residents residents = Residents.of(district.communities().size(), 6 * PER_COMMUNITY);
    final Organizations organizations = Organizations.none();
    final int[][] unmet = new int[district.communities().size()][NeedKind.COUNT];
    final Outlook outlook;
    final GroupsForm form;
    final FormationParameters parameters;

    /**
     * A world.
     *
     * @param seed luck
     * @param change what differs from the catalogue: forty candidates per 10,000 residents and month, so 48 a month
     */
    FoundingWorld(long seed, Change change) {
        ModelParameters all = change.apply(
                Change.of("formation.candidatesPerTenThousandMonth", 40).apply(TestWorld.parameters()));
        Luck luck = Luck.of(seed);
        this.parameters = all.formation();
        this.outlook =
                Outlook.of(all.trust(), luck, residents, district.communities().size());
        for (int id = 0; id < 6 * PER_COMMUNITY; id++) {
            int born = id % 5 == 4 ? CHILD : ADULT;
            residents.add(id % 6, born, true, Hukou.LOCAL, Income.MIDDLE);
            residents.setTrust(id, all.trust().initialMean());
        }
        for (int[] community : unmet) {
            Arrays.fill(community, 10);
        }
        this.form = GroupsForm.of(
                district,
                month -> parameters,
                luck,
                new GroupsForm.Sources(
                        all.organization(),
                        residents,
                        outlook,
                        (community, kind) -> unmet[community][kind],
                        organizations,
                        TraitsDraw.of(all.organization(), luck, 4),
                        (group, month) -> group.trackRecord().setReputation(0.2)));
    }

    /** All groups that form in the months from 0 on. */
    List<Organization> after(int months) {
        for (int month = 0; month < months; month++) {
            form.apply(month);
        }
        return organizations.ever();
    }

    void setUnmet(int agents) {
        for (int[] community : unmet) {
            Arrays.fill(community, agents);
        }
    }

    void setTrust(double value) {
        for (int id = 0; id < residents.everPresent(); id++) {
            residents.setTrust(id, value);
        }
    }
}
