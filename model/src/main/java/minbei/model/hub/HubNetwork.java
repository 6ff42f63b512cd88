package minbei.model.hub;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import minbei.model.contract.Contract;
import minbei.model.contract.Contracts;
import minbei.model.department.NeedReporter;
import minbei.model.district.District;
import minbei.model.institution.PublicBody;
import minbei.model.money.Ledger;
import minbei.model.need.NeedEpisodes;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.TrackRecord;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.MonthlyRule;
import minbei.model.service.Word;
import org.jspecify.annotations.Nullable;

/**
 * The townships' service centres of social organizations.
 *
 * <p>The district opens centres in the most populous townships first, some months after it decided to; the operation of each is put
 * out to tender; workers who were paid last month share their hours among the desk and the functions that are switched on. What they
 * achieve is hours times the ability of those who run the centre.
 */
public final class HubNetwork implements MonthlyRule {

    private final IntFunction<HubParameters> parameters;
    private final Luck luck;
    private final Organizations organizations;
    private final List<Hub> hubs = new ArrayList<>();
    private final CentreOperation operation;
    private final TownshipGroups groups;
    private final HubMeetings meetings;
    private final HubRooms rooms;
    private final HubTraining training;
    private final HubSupervision supervision;
    private final HubAccount account;
    private int now;

    private HubNetwork(District district, IntFunction<HubParameters> parameters, Luck luck, Stores stores) {
        this.parameters = parameters;
        this.luck = luck;
        this.organizations = stores.organizations();
        int townships = district.townships().size();
        for (int t = 0; t < townships; t++) {
            hubs.add(new Hub(t));
        }
        this.operation = new CentreOperation(district, hubs, organizations, luck);
        this.groups = new TownshipGroups(townships);
        this.meetings = new HubMeetings(district, hubs, stores.episodes(), stores.scale(), parameters, luck);
        this.rooms = new HubRooms(luck);
        this.training = new HubTraining(luck);
        this.supervision = new HubSupervision(hubs, stores.contracts(), parameters);
        this.account = new HubAccount(
                hubs,
                parameters,
                stores.wagePerMonth(),
                stores.ledger(),
                groups,
                new SmallProjects(luck, stores.ledger()));
    }

    /**
     * What hubs read and write.
     *
     * @param episodes needs of residents
     * @param scale agents per resident
     * @param organizations who runs centres and whom they help
     * @param contracts what is carried out in the townships
     * @param ledger the account
     * @param wagePerMonth wage of one worker of a hub, yuan of 2013 a month, by month
     */
    public record Stores(
            NeedEpisodes episodes,
            double scale,
            Organizations organizations,
            Contracts contracts,
            Ledger ledger,
            IntToDoubleFunction wagePerMonth) {}

    /**
     * The rule; no centre is open yet.
     *
     * @param district where
     * @param parameters the parameters in force, by month
     * @param luck luck of the run
     * @param stores what is read and written
     * @return the rule of the phase "Incubators and hubs support"
     */
    public static HubNetwork of(District district, IntFunction<HubParameters> parameters, Luck luck, Stores stores) {
        return new HubNetwork(district, parameters, luck, stores);
    }

    @Override
    public void apply(int month) {
        now = month;
        HubParameters inForce = parameters.apply(month);
        operation.apply(inForce, month);
        boolean anyRunning = false;
        for (Hub hub : hubs) {
            hub.shareHours(inForce);
            anyRunning |= hub.isRunning();
        }
        if (anyRunning) {
            groups.gather(organizations);
        }
        meetings.meet(month, anyRunning);
        supervision.plan(month);
        rooms.lend(hubs, groups, inForce, month);
        for (Hub hub : hubs) {
            training.train(hub, groups.of(hub.township()), inForce, month);
        }
    }

    /** A group that a hub has helped is better known to its township. */
    static void becomesFamiliar(Organization group, HubParameters inForce) {
        TrackRecord record = group.trackRecord();
        double familiarity = record.townshipFamiliarity();
        record.setTownshipFamiliarity(familiarity + inForce.reach().familiarityStep() * (1 - familiarity));
    }

    /** The centres, one a township, open or not. */
    public List<Hub> hubs() {
        return Collections.unmodifiableList(hubs);
    }

    /** The hubs' claims and payments. */
    public PublicBody account() {
        return account;
    }

    /** By whom searchers hear of providers. */
    public Word word() {
        return meetings;
    }

    /** What hubs report of the need of their townships. */
    public NeedReporter reporter() {
        return meetings;
    }

    /**
     * Residents with an unmet need whom the hub of a township met this month.
     *
     * @param township position of the township
     * @return persons on average, not thinned
     */
    public double residentsMet(int township) {
        return meetings.metNow(township);
    }

    /**
     * Groups that the hub of a township houses.
     *
     * @param township position of the township
     * @return how many
     */
    public int groupsHoused(int township) {
        return rooms.housedBy(hubs.get(township));
    }

    /**
     * Whether a hub tells an organization of this month's calls, and helps it with its bid.
     *
     * <p>With n registered organizations in the township and time for m of them, each is told with chance min(1, m/n).
     *
     * @param organization one of the district or from outside
     * @return false where there is no hub
     */
    public boolean hearsThroughHub(Organization organization) {
        Hub hub = hubOf(organization);
        if (hub == null || !organization.isRegisteredAndActive()) {
            return false;
        }
        double time =
                hub.achieves(HubTask.PURCHASE) * parameters.apply(now).reach().organizationsPerWorkerMonth();
        if (time <= 0) {
            return false;
        }
        double u = luck.uniform(Stream.SUPPORT, organization.key(), now, HubDraws.CALL);
        return u * Math.max(1, groups.registeredIn(hub.township())) < time;
    }

    /**
     * Whether a hub vouches for a group that seeks registration: one that it knows well enough.
     *
     * @param organization who seeks
     * @return false where there is no hub
     */
    public boolean vouchesFor(Organization organization) {
        Hub hub = hubOf(organization);
        return hub != null
                && hub.isRunning()
                && organization.trackRecord().townshipFamiliarity()
                        >= parameters.apply(now).reach().vouchFamiliarity();
    }

    private @Nullable Hub hubOf(Organization organization) {
        return organization.isLocal() ? hubs.get(organization.township()) : null;
    }

    /**
     * What the hub of the township that a contract serves sees and tells of it.
     *
     * @param contract one that runs
     * @return its part in the evaluation; {@link Supervision#NONE} where no hub supervises
     */
    public Supervision supervision(Contract contract) {
        return supervision.of(contract.organization(), contract.award().township());
    }

    /**
     * The same for a small project.
     *
     * @param organization who carries it out
     * @param township position of the township where
     * @return its part in the evaluation
     */
    public Supervision supervision(Organization organization, int township) {
        return supervision.of(organization, township);
    }
}
