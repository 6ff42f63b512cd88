package minbei.model;

import java.util.List;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.RevenueSource;
import minbei.model.schedule.Phase;

/**
 * Follows public money from the account to organizations: what they received from a source is what was paid for its purposes.
 *
 * <p>Of some purposes every fen goes to an organization; of others only a part, for the rest goes to landlords, trainers and government staff:
 * a hub or the park may be run by either, and an invitation costs more than the grant that an organization settles with. So, from the
 * beginning of the run: Σ wholly paid ≤ Σ received ≤ Σ wholly paid + Σ partly paid, with equality where nothing is partly paid. Sums since the
 * beginning, because a grant that comes with an invitation is paid a month before it arrives. What a government unit gives in kind
 * does not come from the account.
 */
final class PublicMoneyTrail {

    /** What is paid for the purposes of {@code whole}, and a part of what is paid for those of {@code part}, is revenue of this source. */
    private record Link(RevenueSource source, List<Purpose> whole, List<Purpose> part) {}

    private static final List<Link> LINKS = List.of(
            new Link(RevenueSource.CONTRACTS, List.of(Purpose.CONTRACTS), List.of()),
            new Link(RevenueSource.SMALL_PROJECTS, List.of(Purpose.SMALL_PROJECTS), List.of()),
            new Link(RevenueSource.GRANTS, List.of(Purpose.INCUBATION_GRANTS), List.of(Purpose.INVITATION)),
            new Link(
                    RevenueSource.ASSISTANCE,
                    List.of(Purpose.SUPPORT_CONTRACTS),
                    List.of(Purpose.HUB_OPERATION, Purpose.PARK)));

    private final Ledger ledger;
    private final Organizations organizations;
    private final long[] paidUntilLastMonth = new long[Purpose.values().length];

    PublicMoneyTrail(Ledger ledger, Organizations organizations) {
        this.ledger = ledger;
        this.organizations = organizations;
    }

    /**
     * Checks, after a phase.
     *
     * @throws IllegalStateException if organizations received more, or less, than was paid to them
     */
    void check(Phase phase) {
        if (phase.compareTo(Phase.BUDGET_IS_APPROPRIATED) < 0) {
            // the columns of the account are still those of last month
            return;
        }
        for (Link link : LINKS) {
            long whole = paid(link.whole());
            long part = paid(link.part());
            long received = received(link.source());
            if (received < whole || received > whole + part) {
                throw new IllegalStateException("organizations have received " + received + " fen of "
                        + link.source().key() + ", but were paid " + whole
                        + (part == 0 ? "" : " to " + (whole + part)));
            }
        }
        if (phase == Phase.OBSERVATION) {
            for (Purpose purpose : Purpose.values()) {
                paidUntilLastMonth[purpose.ordinal()] += paidThisMonth(purpose);
            }
        }
    }

    private long paid(List<Purpose> purposes) {
        long sum = 0;
        for (Purpose purpose : purposes) {
            sum += paidUntilLastMonth[purpose.ordinal()] + paidThisMonth(purpose);
        }
        return sum;
    }

    private long paidThisMonth(Purpose purpose) {
        long sum = 0;
        for (int field = 0; field < ledger.fields().size(); field++) {
            sum += ledger.moved(field, purpose);
        }
        return sum;
    }

    /** Of all that ever were: those from outside, and those that have ended since, count. */
    private long received(RevenueSource source) {
        long sum = 0;
        for (Organization organization : organizations.ever()) {
            sum += organization.means().revenueEver(source);
        }
        return sum;
    }
}
