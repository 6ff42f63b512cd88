package minbei.model.hub;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.contract.Contract;
import minbei.model.contract.Contracts;
import minbei.model.organization.Organization;

/**
 * Hubs visit the projects carried out in their township.
 *
 * <p>With v visits a month and n contracts that run there, the shirking of a month is seen with chance min(1, v/n). Neighbours are
 * judged mildly: of what is seen in organizations of the same township a larger part is passed over than elsewhere, and all of it in
 * the hub's own operator.
 */
final class HubSupervision {

    private final List<Hub> hubs;
    private final Contracts contracts;
    private final IntFunction<HubParameters> parameters;
    private final double[] seenShare;
    private int month;

    HubSupervision(List<Hub> hubs, Contracts contracts, IntFunction<HubParameters> parameters) {
        this.hubs = hubs;
        this.contracts = contracts;
        this.parameters = parameters;
        this.seenShare = new double[hubs.size()];
    }

    void plan(int now) {
        month = now;
        Arrays.fill(seenShare, 0);
        double perWorker = parameters.apply(month).reach().visitsPerWorkerMonth();
        int[] running = new int[seenShare.length];
        for (Contract contract : contracts.running()) {
            running[contract.award().township()] += contract.startMonth() <= month ? 1 : 0;
        }
        for (Hub hub : hubs) {
            double visits = hub.achieves(HubTask.SUPERVISION) * perWorker;
            seenShare[hub.township()] = visits <= 0 ? 0 : Math.min(1, visits / Math.max(1, running[hub.township()]));
        }
    }

    /** What the hub of the township where a project is carried out sees and tells of it. */
    Supervision of(Organization organization, int township) {
        if (seenShare[township] == 0) {
            return Supervision.NONE;
        }
        return new Supervision(seenShare[township], leniency(organization, township));
    }

    private double leniency(Organization organization, int township) {
        if (organization == hubs.get(township).operator()) {
            return 1;
        }
        HubParameters.Reach reach = parameters.apply(month).reach();
        return organization.township() == township ? reach.leniencyAtHome() : reach.leniencyAway();
    }
}
