package minbei.model.formation;

/** How many residents of a community have an unmet need, as its people saw it last month. */
public interface UnmetNeed {
    /**
     * Residents with an unmet need.
     *
     * @param community position of the community
     * @param kind position of the kind of need
     * @return agents
     */
    int in(int community, int kind);
}
