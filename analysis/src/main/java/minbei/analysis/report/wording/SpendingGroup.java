package minbei.analysis.report.wording;

import java.util.Arrays;
import java.util.List;
import minbei.model.money.Purpose;

/** Purposes of public money that readers weigh against each other; charts show these, the tables behind them every purpose. */
public enum SpendingGroup {
    /** Departments' own services, and what it costs to give them up. */
    OWN("own", Purpose.OWN_WAGES, Purpose.OWN_OVERHEAD, Purpose.SEVERANCE),
    /** Services bought from organizations. */
    CONTRACTS("contracts", Purpose.CONTRACTS),
    /** Small projects. */
    SMALL_PROJECTS("smallProjects", Purpose.SMALL_PROJECTS),
    /** Environment projects. */
    ENVIRONMENT("environment", Purpose.ENVIRONMENT_PROJECTS),
    /** What helps organizations to grow: park, grants, hubs, support, invitation. */
    CULTIVATION(
            "cultivation",
            Purpose.PARK,
            Purpose.INCUBATION_GRANTS,
            Purpose.HUB_OPERATION,
            Purpose.SUPPORT_CONTRACTS,
            Purpose.INVITATION),
    /** What buying itself costs: rounds, evaluation, audit, catalogues, platform. */
    BUYING("buying", Purpose.TRANSACTION_COSTS, Purpose.EVALUATION_FEES, Purpose.PURCHASING_SYSTEM),
    /** Coordination, registration and inspection. */
    ADMINISTRATION("administration", Purpose.COORDINATION, Purpose.REGISTRATION),
    /** What went back to the treasury, for whatever reason. */
    RETURNED("returned", returned());

    private final String key;
    private final List<Purpose> purposes;

    SpendingGroup(String key, Purpose... purposes) {
        this.key = key;
        this.purposes = List.of(purposes);
    }

    private static Purpose[] returned() {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> !purpose.spent())
                .toArray(Purpose[]::new);
    }

    /** The purposes it holds; every purpose is in one group. */
    public List<Purpose> purposes() {
        return purposes;
    }

    /**
     * Its name.
     *
     * @param messages texts of the language
     * @return for example own services
     */
    public String name(Messages messages) {
        return messages.get("spendingGroup." + key);
    }

    /**
     * Its money of a year, as a mean over the replications that finished.
     *
     * @param reading the results
     * @param district key of the district
     * @param policy key of the policy
     * @param year calendar year
     * @return yuan
     */
    public double yuan(Reading reading, String district, String policy, int year) {
        double sum = 0;
        for (Purpose purpose : purposes) {
            for (String field : reading.results().fields(district)) {
                sum += reading.results().spending(district, policy, year, purpose, field);
            }
        }
        return sum;
    }
}
