package minbei.model.registration;

import minbei.model.organization.ByClass;

/**
 * How groups file and register, and how the register is kept (ODD, "Organizations register").
 *
 * @param filing whether townships file community groups, 0 or 1
 * @param direct whether a class registers without a supervising unit, 0 or 1
 * @param qualityCheck part of the files that look weak which do not pass on the direct route, 0–1
 * @param oneStopWindow whether registration, inspection and grading sit in one place, 0 or 1
 * @param filingMembers members a group needs to file
 * @param membersAtMedianSize members of an organization of median size besides its regular volunteers
 * @param filesPerMonth chance that a group goes to its township to file, per month, 0–1
 * @param filingsPerTownshipMonth groups that a township can file in a month
 * @param filingYuanPerTownshipYear a township's time for filing, yuan per township and year
 * @param filedContentment how much less a filed group feels the need to register, log odds
 * @param considersPerMonth chance that a group considers registering, per month, 0–1
 * @param applyConstant log odds of applying, once considered, of a group of average wish whose income would pay its cost
 * @param wishSpread change of the log odds per standard deviation of wish
 * @param incomeWeight change of the log odds per unit of the logarithm of expected income over cost and present income
 * @param troublePerMonth change of the log odds per month that the route takes for each that gets through; lowers them
 * @param directSuccessExpected part of the applications that groups think get through on the direct route before any has, 0–1
 * @param experienceStep part of the distance to what happened that beliefs move with each case, 0–1
 * @param resumeAfterMonths months after giving up before a group tries the same way again
 * @param associationMembers members an association needs
 * @param associationOwnMoneyYuan own money an association needs, yuan
 * @param unitOwnMoneyYuan own money a private non-enterprise unit needs, yuan
 * @param foundationOwnMoneyYuan own money a foundation needs, yuan
 * @param foundersMeansYuan median of what founders can bring, yuan
 * @param foundationFoundersMeansYuan the same for founders of a foundation, yuan
 * @param foundersMeansSpread standard deviation of the logarithm of what founders can bring
 * @param roomLentShare groups to whom their community lends a room, 0–1
 * @param similarityPerAssociation chance that a registered association of the same work counts as similar to a new one, 0–1
 * @param supervisorMonths months that an attempt at a supervising unit takes
 * @param supervisorSuccess chance that a department of usual openness consents to a group of usual quality, 0–1
 * @param supervisorTries attempts after which a group gives up
 * @param usualOpenness openness of a department at which that chance holds, 0–1
 * @param opennessWeight change of the log odds of consent per unit of openness
 * @param usualQuality quality seen at which that chance holds, 0–1
 * @param qualityWeight change of the log odds of consent per unit of quality seen
 * @param vouchWeight change of the log odds of consent where somebody vouches
 * @param judgementNoise standard deviation of the error with which officials see quality
 * @param supervisedFamiliarity how well a department knows an organization that it supervises, 0–1
 * @param permitMonths months that an attempt at a permit takes
 * @param permitSuccess chance that the bureau in charge gives a permit to a group of usual quality, 0–1
 * @param permitTries attempts after which a group gives up
 * @param reviewMonthsDual months from a full file to the decision with a supervising unit, where no queue stands
 * @param reviewMonthsDirect the same on the direct route
 * @param reviewHoursDual staff hours for a file with a supervising unit
 * @param reviewHoursDirect staff hours for a file on the direct route
 * @param staffHoursPerMonth hours of one official in a month
 * @param reviewStaffPerTenThousand officials who review files, per 10,000 residents
 * @param directStaffPerTenThousand officials added for direct registration, per 10,000 residents
 * @param weakQuality quality below which an organization or file is weak, 0–1
 * @param waitAfterNotPassedMonths months after a file did not pass before the group tries again
 * @param oneStopSavedShare part of the hours and months of a file that one place saves, 0–1
 * @param oneStopMovingYuanPerTenThousand moving into one place, yuan per 10,000 residents, once
 * @param oneStopMovingMonths months that moving takes
 * @param oneStopTrainingYuanPerTenThousandYear training of its staff, yuan per 10,000 residents and year
 * @param inspectionStaffPerTenThousand officials who inspect, per 10,000 residents
 * @param gradingStaffPerTenThousand officials who grade, per 10,000 residents
 * @param inspectionHours staff hours of a thorough yearly inspection
 * @param inspectionPaperHours staff hours of the least that can be done: looking at the papers
 * @param inspectionLastMonth month of the year by which all should be inspected, 1–12
 * @param papersShare active organizations that hand in their papers, 0–1
 * @param papersShareInactive organizations without activity whose papers somebody still hands in, 0–1
 * @param unsoundFailShare organizations without activity or money that a thorough inspection fails, 0–1
 * @param missedBeforeStruckOff inspections failed or missed in a row after which an organization may be struck off
 * @param struckOffPerMonth chance that it is, per month, 0–1
 * @param campaignPerYear chance that a year has a campaign against inactive organizations, 0–1
 * @param campaignInactiveMonths months without activity after which a campaign reaches an organization
 * @param campaignPerMonth chance that it does, per month of the campaign's year, 0–1
 * @param ownRequestPerMonth chance that the founders of a dissolved organization ask to be struck off, per month, 0–1
 */
public record RegistrationParameters(
        int filing,
        ByClass direct,
        double qualityCheck,
        int oneStopWindow,
        double filingMembers,
        double membersAtMedianSize,
        double filesPerMonth,
        int filingsPerTownshipMonth,
        double filingYuanPerTownshipYear,
        double filedContentment,
        double considersPerMonth,
        double applyConstant,
        double wishSpread,
        double incomeWeight,
        double troublePerMonth,
        double directSuccessExpected,
        double experienceStep,
        int resumeAfterMonths,
        double associationMembers,
        double associationOwnMoneyYuan,
        double unitOwnMoneyYuan,
        double foundationOwnMoneyYuan,
        double foundersMeansYuan,
        double foundationFoundersMeansYuan,
        double foundersMeansSpread,
        double roomLentShare,
        double similarityPerAssociation,
        int supervisorMonths,
        double supervisorSuccess,
        int supervisorTries,
        double usualOpenness,
        double opennessWeight,
        double usualQuality,
        double qualityWeight,
        double vouchWeight,
        double judgementNoise,
        double supervisedFamiliarity,
        int permitMonths,
        double permitSuccess,
        int permitTries,
        double reviewMonthsDual,
        double reviewMonthsDirect,
        double reviewHoursDual,
        double reviewHoursDirect,
        double staffHoursPerMonth,
        double reviewStaffPerTenThousand,
        double directStaffPerTenThousand,
        double weakQuality,
        int waitAfterNotPassedMonths,
        double oneStopSavedShare,
        double oneStopMovingYuanPerTenThousand,
        int oneStopMovingMonths,
        double oneStopTrainingYuanPerTenThousandYear,
        double inspectionStaffPerTenThousand,
        double gradingStaffPerTenThousand,
        double inspectionHours,
        double inspectionPaperHours,
        int inspectionLastMonth,
        double papersShare,
        double papersShareInactive,
        double unsoundFailShare,
        int missedBeforeStruckOff,
        double struckOffPerMonth,
        double campaignPerYear,
        int campaignInactiveMonths,
        double campaignPerMonth,
        double ownRequestPerMonth) {

    /**
     * Whether direct registration is open to any class.
     *
     * @return true if the law says so; whether it runs is another matter, see {@link RegistrationAuthority}
     */
    public boolean opensDirectly() {
        return direct.industryAndCommerce()
                        + direct.communityService()
                        + direct.socialWelfare()
                        + direct.charity()
                        + direct.scienceAndTechnology()
                        + direct.other()
                > 0;
    }
}
