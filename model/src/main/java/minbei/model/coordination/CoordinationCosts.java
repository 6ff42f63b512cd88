package minbei.model.coordination;

import minbei.model.institution.Institution;

/** What the institutions of coordination cost a year. */
public final class CoordinationCosts {

    private static final int FEN_PER_YUAN = 100;
    private static final int MONTHS = 12;
    private static final double TEN_THOUSAND = 10_000;
    private static final int WITH_TOWNSHIPS = 2;

    private CoordinationCosts() {}

    /**
     * What an institution costs in a year in which its lever is pulled.
     *
     * @param institution one of M1a, M1b, M1c, B1, B5
     * @param parameters in force
     * @param residents known residents of the district
     * @param townships townships of the district
     * @param wageYuanPerMonth loaded wage of a public worker, yuan a month
     * @return fen; 0 where the lever is not pulled
     * @throws IllegalArgumentException for an institution of another package
     */
    public static long yearlyFen(
            Institution institution,
            CoordinationParameters parameters,
            double residents,
            int townships,
            double wageYuanPerMonth) {
        if (extent(institution, parameters) == 0) {
            return 0;
        }
        double tenThousands = residents / TEN_THOUSAND;
        double yuan = switch (institution) {
            case M1A_JOINT_CONFERENCE ->
                parameters.conferenceYuanPerTenThousandYear() * tenThousands
                        + (parameters.levels() < WITH_TOWNSHIPS
                                ? 0
                                : parameters.conferenceYuanPerTownshipYear() * townships);
            case M1B_OFFICE -> parameters.officeStaffPerTenThousand() * tenThousands * wageYuanPerMonth * MONTHS;
            case M1C_ADVISORY_PANEL -> parameters.panelFeesYuanPerTenThousandYear() * tenThousands;
            case B1_CONTRACT_IDEA -> parameters.trainingYuanPerTenThousandYear() * tenThousands;
            case B5_PURCHASING_COORDINATION -> parameters.purchasingYuanPerTenThousandYear() * tenThousands;
            default -> throw new IllegalArgumentException(institution.code() + " is not coordination");
        };
        return Math.round(yuan * FEN_PER_YUAN);
    }

    /** How far an institution's lever is pulled: 0 not, 1 pulled, 2 with its second level. */
    static int extent(Institution institution, CoordinationParameters parameters) {
        return switch (institution) {
            case M1A_JOINT_CONFERENCE -> parameters.jointConference() * parameters.levels();
            case M1B_OFFICE -> parameters.office();
            case M1C_ADVISORY_PANEL -> parameters.advisoryPanel();
            case B1_CONTRACT_IDEA -> parameters.contractTraining();
            case B5_PURCHASING_COORDINATION -> parameters.purchasing();
            default -> throw new IllegalArgumentException(institution.code() + " is not coordination");
        };
    }
}
