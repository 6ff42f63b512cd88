package minbei.model.resident;

/**
 * Who lives in a district at the end of 2013, and how that changes (ODD, "Residents change").
 *
 * @param migrantShare share of residents without local hukou at the end of 2013, 0–1
 * @param femaleShare share of women, 0–1
 * @param ageShareLocal share of each band among residents with local hukou; sums to 1
 * @param ageShareMigrant share of each band among migrants; sums to 1
 * @param incomeShareLocal share of each stratum among residents with local hukou; sums to 1
 * @param incomeShareMigrant share of each stratum among migrants; sums to 1
 * @param birthsPerThousandYear births per 1,000 residents and year
 * @param deathsPerThousandYear deaths per 1,000 persons of the band and year
 * @param movingOutPerYearLocal share of residents with local hukou who move out in a year
 * @param movingOutPerYearMigrant share of migrants who move out in a year
 * @param migrantShareOfArrivals share of those moving in who have no local hukou, 0–1
 * @param villageRelativeSize residents of a village relative to those of an urban community of the same township
 */
public record PopulationParameters(
        double migrantShare,
        double femaleShare,
        ByAge ageShareLocal,
        ByAge ageShareMigrant,
        ByIncome incomeShareLocal,
        ByIncome incomeShareMigrant,
        double birthsPerThousandYear,
        ByAge deathsPerThousandYear,
        double movingOutPerYearLocal,
        double movingOutPerYearMigrant,
        double migrantShareOfArrivals,
        double villageRelativeSize) {

    /**
     * The age shares of a hukou.
     *
     * @param hukou registered residence
     * @return shares that sum to 1
     */
    public ByAge ageShare(Hukou hukou) {
        return hukou == Hukou.LOCAL ? ageShareLocal : ageShareMigrant;
    }

    /**
     * The income shares of a hukou.
     *
     * @param hukou registered residence
     * @return shares that sum to 1
     */
    public ByIncome incomeShare(Hukou hukou) {
        return hukou == Hukou.LOCAL ? incomeShareLocal : incomeShareMigrant;
    }
}
