package minbei.analysis.report.plan;

import minbei.analysis.report.wording.Messages;

/** Who decides on a lever in a district. */
public enum Decider {
    /** District government, with its Party committee: coordination, separation. */
    DISTRICT("district"),
    /** Finance bureau, with the people's congress for the budget. */
    FINANCE("finance"),
    /** Civil affairs bureau, which is the registration authority too. */
    CIVIL_AFFAIRS("civilAffairs"),
    /** Departments that buy or provide services. */
    DEPARTMENTS("departments"),
    /** Governments of towns and subdistricts. */
    TOWNSHIPS("townships"),
    /** Administration of government offices, which holds idle premises. */
    PREMISES("premises"),
    /** Whoever made the policy file knows better. */
    OTHERS("others");

    private final String key;

    Decider(String key) {
        this.key = key;
    }

    /**
     * The name.
     *
     * @param messages texts of the language
     * @return for example finance bureau
     */
    public String name(Messages messages) {
        return messages.get("decider." + key);
    }
}
