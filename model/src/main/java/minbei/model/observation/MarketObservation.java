package minbei.model.observation;

import java.util.List;
import minbei.model.contract.Contracts;
import minbei.model.district.District;
import minbei.model.evaluation.EvaluationRecord;
import minbei.model.evaluation.performance.PerformanceRecord;
import minbei.model.organization.Organizations;
import minbei.model.procurement.Rounds;

/** Observes social organizations, their contracts with public buyers, the rounds these came of, and the incubation park. */
public final class MarketObservation {

    private final OrganizationLives lives;
    private final ContractObservation contracts;
    private final RoundObservation rounds;
    private final List<TopicObservation> topics;

    private MarketObservation(District district, int months, Sources sources) {
        this.lives = new OrganizationLives(district, sources.organizations(), months);
        this.contracts = new ContractObservation(district, sources.contracts(), months);
        this.rounds = new RoundObservation(district, sources.rounds().ever(), months);
        this.topics = List.of(
                lives,
                new OrganizationStock(district, sources.organizations()),
                new OrganizationFlows(district, sources.organizations(), months),
                new OrganizationMeans(sources.organizations(), sources.contracts()),
                new RegistrationObservation(sources.registration(), months),
                new IncubationObservation(sources.organizations(), months),
                contracts,
                new EvaluationObservation(sources.evaluation(), sources.performance(), months),
                rounds);
    }

    /**
     * What is read.
     *
     * @param organizations all that ever were
     * @param contracts all that ever were
     * @param registration what happened with the registration authority; {@link RegistrationCount#NONE} without it
     * @param rounds of purchase; {@link Rounds#none()} without purchases
     * @param evaluation the month's verdicts; {@link EvaluationRecord#empty()} without evaluation
     * @param performance the month's work under contracts; {@link PerformanceRecord#empty()} without contracts
     */
    public record Sources(
            Organizations organizations,
            Contracts contracts,
            RegistrationCount registration,
            Rounds rounds,
            EvaluationRecord evaluation,
            PerformanceRecord performance) {

        /**
         * Organizations and contracts only.
         *
         * @param organizations all that ever were
         * @param contracts all that ever were
         * @return sources without registration, purchases and evaluation
         */
        public static Sources of(Organizations organizations, Contracts contracts) {
            return new Sources(
                    organizations,
                    contracts,
                    RegistrationCount.NONE,
                    Rounds.none(),
                    EvaluationRecord.empty(),
                    PerformanceRecord.empty());
        }
    }

    /**
     * An observation of the market.
     *
     * @param district where
     * @param months recorded months
     * @param sources what is read
     * @return the observation
     */
    public static MarketObservation of(District district, int months, Sources sources) {
        return new MarketObservation(district, months, sources);
    }

    void observe(int month, SeriesTable table) {
        for (TopicObservation topic : topics) {
            topic.observe(month, table);
        }
    }

    void finish(SeriesTable table) {
        for (TopicObservation topic : topics) {
            topic.finish(table);
        }
    }

    /** One line an organization, contract and round, once, after the last month; beside them the needs that are served then. */
    RunLines lines(ServedNeeds served) {
        return new RunLines(lives.lines(), contracts.lines(), rounds.lines(), served);
    }
}
