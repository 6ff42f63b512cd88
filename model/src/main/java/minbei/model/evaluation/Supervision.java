package minbei.model.evaluation;

import minbei.model.contract.Contract;

/** Who comes to look at the work under contracts, besides evaluators: a township's hub that supervises, departments in the room. */
public interface Supervision {
    /**
     * Chance that somebody comes in a month and sees who is served and how.
     *
     * @param contract which
     * @param month months since 2014-01
     * @return 0–1
     */
    double onSite(Contract contract, int month);

    /**
     * Chance that an audit finds by other departments' knowledge what the auditors alone would miss.
     *
     * @param month months since 2014-01
     * @return 0–1
     */
    double auditHelp(int month);

    /** Nobody comes, and nobody helps. */
    static Supervision none() {
        return new Supervision() {
            @Override
            public double onSite(Contract contract, int month) {
                return 0;
            }

            @Override
            public double auditHelp(int month) {
                return 0;
            }
        };
    }
}
