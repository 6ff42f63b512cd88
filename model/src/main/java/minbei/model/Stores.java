package minbei.model;

import minbei.model.budget.Field;
import minbei.model.contract.Contracts;
import minbei.model.money.Ledger;
import minbei.model.need.NeedEpisodes;
import minbei.model.organization.Organizations;
import minbei.model.provider.Providers;
import minbei.model.random.Luck;
import minbei.model.resident.Residents;
import minbei.model.schedule.MonthCalendar;
import minbei.model.trust.Outlook;

/**
 * The state of a world: what the rules read and write.
 *
 * @param residents who lives here
 * @param leaving when residents die or move out
 * @param onsets when a resident's next need may arise
 * @param episodes needs that go on
 * @param providers who has places
 * @param organizations social organizations, of today and of the past
 * @param contracts what they have agreed with public buyers
 * @param ledger money
 * @param outlook trust and awareness
 * @param residentCapacity residents to make room for
 */
record Stores(
        Residents residents,
        MonthCalendar leaving,
        MonthCalendar onsets,
        NeedEpisodes episodes,
        Providers providers,
        Organizations organizations,
        Contracts contracts,
        Ledger ledger,
        Outlook outlook,
        int residentCapacity) {

    /** Room for those who come while others leave, whose ids are not used again; columns grow where it does not suffice. */
    private static final double ROOM_FOR_NEWCOMERS = 1.1;

    /** Residents for each row of episodes at the start; columns grow where it does not suffice. */
    private static final int RESIDENTS_PER_EPISODE = 10;

    static Stores of(RunInput input, Luck luck) {
        ModelParameters baseline = input.parameters().baseline();
        int spinUp = baseline.schedule().spinUpMonths();
        int communities = input.district().communities().size();
        double atStart = input.district().residents().atEndOf(-1) * input.populationScale();
        int capacity = (int) (atStart * ROOM_FOR_NEWCOMERS) + 1;
        Residents residents = Residents.of(communities, capacity);
        return new Stores(
                residents,
                MonthCalendar.of(0, input.months()),
                MonthCalendar.of(-spinUp, input.months() + spinUp),
                NeedEpisodes.of(residents, capacity / RESIDENTS_PER_EPISODE + 1),
                Providers.empty(),
                Organizations.none(),
                Contracts.none(),
                Ledger.of(Field.KEYS),
                Outlook.of(baseline.trust(), luck, residents, communities),
                capacity);
    }
}
