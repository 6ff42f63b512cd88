package minbei.model.service;

/** A source from which residents who search learn of a provider, besides committees and neighbours: a hub, a showcase, a platform. */
public interface Word {
    /**
     * Chance that a searcher hears of a provider from this source.
     *
     * @param community position of the community
     * @param kind position of the kind of need
     * @param month months since 2014-01
     * @return 0–1
     */
    double perMonth(int community, int kind, int month);
}
