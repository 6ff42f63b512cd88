package minbei.model.service;

import java.util.function.IntFunction;
import minbei.model.need.NeedEpisodes;
import minbei.model.provider.Provider;
import minbei.model.provider.Providers;

/** Quality of a service to the resident who gets it: the provider's, less where its package does not fit the need. */
public final class ServiceQuality {

    private final NeedEpisodes episodes;
    private final Providers providers;
    private final IntFunction<ServiceParameters> parameters;

    private ServiceQuality(NeedEpisodes episodes, Providers providers, IntFunction<ServiceParameters> parameters) {
        this.episodes = episodes;
        this.providers = providers;
        this.parameters = parameters;
    }

    /**
     * Quality of services.
     *
     * @param episodes who is served by whom
     * @param providers how good they are
     * @param parameters what a misfit costs, by month
     * @return the concept
     */
    public static ServiceQuality of(
            NeedEpisodes episodes, Providers providers, IntFunction<ServiceParameters> parameters) {
        return new ServiceQuality(episodes, providers, parameters);
    }

    /**
     * The quality of one service.
     *
     * @param e episode that is served
     * @param month months since 2014-01
     * @return 0–1
     */
    public double at(int e, int month) {
        Provider provider = providers.get(episodes.provider(e));
        boolean fits = provider.fits(episodes.subtype(e));
        return provider.quality() * (fits ? 1 : parameters.apply(month).misfitQuality());
    }
}
