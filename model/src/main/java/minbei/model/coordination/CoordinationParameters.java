package minbei.model.coordination;

/**
 * Who coordinates departments and townships, what it costs, and what it can do (ODD, "Institutions", M1a to M1c, B1, B5). Switches are
 * 0 or 1.
 *
 * @param jointConference whether the joint conference sits (M1a)
 * @param levels who sits in it: 1 departments, 2 townships' governments as well
 * @param conferenceYuanPerTenThousandYear its staff and meetings at the district, yuan per 10,000 residents and year
 * @param conferenceYuanPerTownshipYear its staff and meetings in each township, where townships sit, yuan a year
 * @param office whether there is a social construction office (M1b)
 * @param officeStaffPerTenThousand its staff per 10,000 residents
 * @param committeesPerStaffMonth residents' Party committees that one of its staff guides anew in a month
 * @param guidanceLapsePerMonth guided committees that fall back to not knowing in a month, 0–1
 * @param committeeNoise standard deviation of the log error in what one guided committee says of its township's need
 * @param guidancePerMonth part of the distance to full openness that departments' habit moves in a month of its guidance, 0–1
 * @param advisoryPanel whether there is an advisory panel (M1c)
 * @param panelFeesYuanPerTenThousandYear its fees, yuan per 10,000 residents and year
 * @param panelNoise standard deviation of the log error in its estimate of a township's need, above 0
 * @param panelOpinions independent opinions on each bid that it adds to the buyer's own
 * @param purchasing whether purchasing is coordinated, finance in the chair (B5)
 * @param purchasingYuanPerTenThousandYear its staff, yuan per 10,000 residents and year
 * @param auditsPerTenThousandYear contracts that its supervision looks into, per 10,000 residents and year
 * @param signingMonths months that finance takes to sign a purchase
 * @param contractTraining whether officials are trained in the contract idea of public service (B1)
 * @param trainingYuanPerTenThousandYear courses, yuan per 10,000 residents and year
 * @param trainingSeatShare officials without a course who get a seat in a month, 0–1
 * @param rotationPerMonth trained officials who move to other posts in a month, 0–1
 * @param trainingGain part of the distance to full openness that a department's habit moves if all its officials are trained, 0–1
 */
public record CoordinationParameters(
        int jointConference,
        int levels,
        double conferenceYuanPerTenThousandYear,
        double conferenceYuanPerTownshipYear,
        int office,
        double officeStaffPerTenThousand,
        double committeesPerStaffMonth,
        double guidanceLapsePerMonth,
        double committeeNoise,
        double guidancePerMonth,
        int advisoryPanel,
        double panelFeesYuanPerTenThousandYear,
        double panelNoise,
        int panelOpinions,
        int purchasing,
        double purchasingYuanPerTenThousandYear,
        double auditsPerTenThousandYear,
        int signingMonths,
        int contractTraining,
        double trainingYuanPerTenThousandYear,
        double trainingSeatShare,
        double rotationPerMonth,
        double trainingGain) {}
