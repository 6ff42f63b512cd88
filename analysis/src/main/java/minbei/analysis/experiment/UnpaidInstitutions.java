package minbei.analysis.experiment;

/**
 * Institutions that a district's money does not pay for.
 *
 * @param month first month in which they are claimed and not covered, months since 2014-01; −1 for before
 * @param claimedYuan what the institutions in force would cost a year, yuan
 * @param meansYuan what is meant for buying services that year, out of which they are paid, yuan
 */
public record UnpaidInstitutions(int month, double claimedYuan, double meansYuan) {}
