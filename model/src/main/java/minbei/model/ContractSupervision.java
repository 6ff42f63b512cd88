package minbei.model;

import minbei.model.contract.Contract;
import minbei.model.contract.Contracts;
import minbei.model.coordination.Coordination;
import minbei.model.evaluation.Supervision;
import minbei.model.hub.HubNetwork;

/** Who looks at the work under contracts besides evaluators: hubs that supervise, and departments that purchase together. */
final class ContractSupervision implements Supervision {

    private final HubNetwork hubs;
    private final Coordination coordination;
    private final Contracts contracts;

    private ContractSupervision(HubNetwork hubs, Coordination coordination, Contracts contracts) {
        this.hubs = hubs;
        this.coordination = coordination;
        this.contracts = contracts;
    }

    static ContractSupervision of(HubNetwork hubs, Coordination coordination, Contracts contracts) {
        return new ContractSupervision(hubs, coordination, contracts);
    }

    @Override
    public double onSite(Contract contract, int month) {
        double byHub = hubs.supervision(contract).toldShare();
        double byOthers = coordination
                .purchasing()
                .lookedIntoThisMonth(month, contracts.running().size());
        return 1 - (1 - byHub) * (1 - byOthers);
    }

    @Override
    public double auditHelp(int month) {
        return coordination
                .purchasing()
                .lookedIntoAYear(month, contracts.running().size());
    }
}
