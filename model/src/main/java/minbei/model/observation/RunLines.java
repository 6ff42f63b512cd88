package minbei.model.observation;

import java.util.List;

/**
 * What a run tells of each single organization, contract, round of purchase and served need.
 *
 * @param organizations one line an organization that was there in a recorded month, in the order of founding
 * @param contracts one line a contract that ran in a recorded month or was to, in the order of award
 * @param rounds one line a round of purchase decided in a recorded month, in the order of decision
 * @param served the needs that are served at the end
 */
public record RunLines(
        List<OrganizationLine> organizations,
        List<ContractLine> contracts,
        List<RoundLine> rounds,
        ServedNeeds served) {

    /** Nothing. */
    public static final RunLines NONE = new RunLines(List.of(), List.of(), List.of(), ServedNeeds.NONE);

    /** Copies the lists. */
    public RunLines {
        organizations = List.copyOf(organizations);
        contracts = List.copyOf(contracts);
        rounds = List.copyOf(rounds);
    }
}
