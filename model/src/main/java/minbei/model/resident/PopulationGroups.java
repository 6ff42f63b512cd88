package minbei.model.resident;

/**
 * The groups in which outcomes are counted: township × hukou × income × age band.
 *
 * <p>A resident's group is taken at the onset of a need; growing older during an episode does not move it.
 */
public final class PopulationGroups {

    private final int townships;

    private PopulationGroups(int townships) {
        this.townships = townships;
    }

    /**
     * The groups of a district.
     *
     * @param townships how many townships
     * @return the groups
     */
    public static PopulationGroups of(int townships) {
        return new PopulationGroups(townships);
    }

    /** How many groups there are. */
    public int count() {
        return townships * Hukou.COUNT * Income.COUNT * AgeBand.COUNT;
    }

    /** How many townships there are. */
    public int townships() {
        return townships;
    }

    /**
     * The position of a group.
     *
     * @param township position of the township
     * @param hukou registered residence
     * @param income stratum
     * @param band band of age
     * @return 0 to {@link #count()} − 1
     */
    public int group(int township, Hukou hukou, Income income, AgeBand band) {
        return ((township * Hukou.COUNT + hukou.ordinal()) * Income.COUNT + income.ordinal()) * AgeBand.COUNT
                + band.ordinal();
    }

    /**
     * The township of a group.
     *
     * @param group position of the group
     * @return position of the township
     */
    public int township(int group) {
        return group / (Hukou.COUNT * Income.COUNT * AgeBand.COUNT);
    }

    /**
     * The hukou of a group.
     *
     * @param group position of the group
     * @return position in {@link Hukou#ALL}
     */
    public int hukou(int group) {
        return group / (Income.COUNT * AgeBand.COUNT) % Hukou.COUNT;
    }

    /**
     * The income stratum of a group.
     *
     * @param group position of the group
     * @return position in {@link Income#ALL}
     */
    public int income(int group) {
        return group / AgeBand.COUNT % Income.COUNT;
    }

    /**
     * The age band of a group.
     *
     * @param group position of the group
     * @return position in {@link AgeBand#ALL}
     */
    public int ageBand(int group) {
        return group % AgeBand.COUNT;
    }
}
