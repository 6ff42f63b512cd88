package minbei.model;

import minbei.model.contract.Contract;
import minbei.model.contract.Contracts;
import minbei.model.money.Ledger;
import minbei.model.need.EpisodeState;
import minbei.model.need.NeedEpisodes;
import minbei.model.need.NeedKind;
import minbei.model.organization.Activity;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.provider.Provider;
import minbei.model.provider.Providers;
import minbei.model.resident.Residents;
import minbei.model.resident.ResidentsChange;
import minbei.model.schedule.Month;
import minbei.model.schedule.MonthlyRule;
import minbei.model.schedule.Phase;
import minbei.model.trust.Outlook;

/**
 * The assertion mode: after each phase, money, also on its way to organizations, places, residents and their trust must be conserved. It
 * reads and changes nothing.
 */
final class Conservation {

    private final Residents residents;
    private final ResidentsChange change;
    private final NeedEpisodes episodes;
    private final Providers providers;
    private final Ledger ledger;
    private final Outlook outlook;
    private final Organizations organizations;
    private final Contracts contracts;
    private final PublicMoneyTrail trail;
    private int presentBefore = -1;

    Conservation(Stores stores, ResidentsChange change) {
        this.residents = stores.residents();
        this.change = change;
        this.episodes = stores.episodes();
        this.providers = stores.providers();
        this.ledger = stores.ledger();
        this.outlook = stores.outlook();
        this.organizations = stores.organizations();
        this.contracts = stores.contracts();
        this.trail = new PublicMoneyTrail(ledger, organizations);
    }

    MonthlyRule after(Phase phase) {
        return month -> check(phase, month);
    }

    private void check(Phase phase, int month) {
        try {
            if (phase == Phase.RESIDENTS_CHANGE) {
                checkResidents();
            }
            boolean yearEnds = phase == Phase.OBSERVATION && Month.monthOfYear(month) == Month.PER_YEAR;
            ledger.checkConservation(yearEnds);
            trail.check(phase);
            checkContracts();
            checkEpisodes();
            outlook.checkConservation();
            if (phase == Phase.SERVICES_ARE_DELIVERED) {
                checkPlaces();
            }
            if (phase == Phase.ORGANIZATIONS_GROW_OR_EXIT) {
                checkDissolved();
            }
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "after phase \"" + phase.heading() + "\" of " + new Month(month) + ": " + e.getMessage(), e);
        }
    }

    private void checkResidents() {
        int present = residents.present();
        if (presentBefore >= 0) {
            int expected = presentBefore + change.births() + change.movedIn() - change.deaths() - change.movedOut();
            require(
                    present == expected,
                    "residents are not conserved: " + present + " present, " + expected
                            + " by births, deaths and moves");
        }
        presentBefore = present;
    }

    private void checkEpisodes() {
        int open = 0;
        for (int e = 0; e < episodes.high(); e++) {
            if (episodes.isOpen(e)) {
                open++;
                require(residents.isPresent(episodes.resident(e)), "a resident who has left is still in need");
                boolean served = episodes.state(e) == EpisodeState.SERVED.ordinal();
                require(
                        served == (episodes.provider(e) != NeedEpisodes.NO_PROVIDER),
                        "an episode is served by nobody, or not served and holds a place");
            }
        }
        require(
                open == episodes.counts().ongoing(),
                "episodes are not conserved: " + open + " of "
                        + episodes.counts().ongoing());
    }

    private void checkPlaces() {
        int[] served = new int[providers.count()];
        for (int e = 0; e < episodes.high(); e++) {
            if (episodes.isOpen(e) && episodes.state(e) == EpisodeState.SERVED.ordinal()) {
                served[episodes.provider(e)]++;
            }
        }
        for (int p = 0; p < served.length; p++) {
            Provider provider = providers.get(p);
            require(
                    served[p] == provider.taken() && served[p] <= provider.places(),
                    "places are not conserved: provider " + p + " serves " + served[p] + ", has " + provider.places()
                            + " places, of which " + provider.taken() + " count as taken");
        }
    }

    /** What contracts believe to be set aside for them is set aside; calls that are not yet signed may hold more. */
    private void checkContracts() {
        long[] committed = new long[NeedKind.COUNT];
        for (Contract contract : contracts.ever()) {
            committed[contract.need().ordinal()] += contract.committed();
        }
        for (NeedKind kind : NeedKind.ALL) {
            long setAside = ledger.committed(kind.ordinal());
            require(
                    committed[kind.ordinal()] <= setAside,
                    "contracts for " + kind.key() + " count on " + committed[kind.ordinal()] + " fen, but only "
                            + setAside + " are set aside");
        }
    }

    private void checkDissolved() {
        for (Organization organization : organizations.ever()) {
            if (organization.activity() == Activity.DISSOLVED) {
                Provider own = organization.ownPlaces();
                boolean closed = (own == null || own.hasLeft())
                        && organization.contractedPlaces().stream().allMatch(Provider::hasLeft);
                require(closed, "organization " + organization.key() + " has dissolved and still keeps places");
            }
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException(message);
        }
    }
}
