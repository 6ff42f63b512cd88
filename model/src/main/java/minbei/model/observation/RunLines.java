package minbei.model.observation;

import java.util.List;

/**
 * What a run tells of each single organization, contract and round of purchase.
 *
 * @param organizations one line an organization that was there in a recorded month, in the order of founding
 * @param contracts one line a contract that ran in a recorded month or was to, in the order of award
 * @param rounds one line a round of purchase decided in a recorded month, in the order of decision
 */
public record RunLines(List<OrganizationLine> organizations, List<ContractLine> contracts, List<RoundLine> rounds) {

    /** Nothing. */
    public static final RunLines NONE = new RunLines(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public RunLines {
        organizations = List.copyOf(organizations);
        contracts = List.copyOf(contracts);
        rounds = List.copyOf(rounds);
    }
}
