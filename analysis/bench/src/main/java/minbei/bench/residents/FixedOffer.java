package minbei.bench.residents;

import minbei.model.need.NeedKind;
import minbei.model.provider.Provider;
import minbei.model.provider.ProviderType;
import minbei.model.provider.Providers;

/**
 * Services that stay as they are: in each township and for each kind of need one office of a department, for those eligible and with
 * the standard package, and one organization for everybody with the other packages. Places are set once, as shares of the need
 * expected at the start.
 *
 * <p>The whole model has more: budgets, procurement, organizations that come and go. A plain model of residents has not, and what it
 * shall agree with must not either.
 *
 * @param officePlacesPerNeed places of the offices per resident expected to be in need
 * @param organizationPlacesPerNeed places of the organizations, the same
 * @param officeQuality quality index of the offices, 0–1
 * @param organizationQuality quality index of the organizations, 0–1
 */
public record FixedOffer(
        double officePlacesPerNeed,
        double organizationPlacesPerNeed,
        double officeQuality,
        double organizationQuality) {

    /** Offices and organizations each for a tenth of the need: about what is served in the districts. */
    public static final FixedOffer TYPICAL = new FixedOffer(0.1, 0.1, 0.55, 0.65);

    private static final int STANDARD = 1;
    private static final int FIRST_KEY = 1_000_000;
    private static final int END_OF_2013 = -1;

    /**
     * The providers of this offer.
     *
     * @param ground where
     * @return providers with their places open
     */
    public Providers providers(Ground ground) {
        Providers providers = Providers.empty();
        int all = (1 << ground.parameters().need().subtypes()) - 1;
        for (int t = 0; t < ground.district().townships().size(); t++) {
            double residents = ground.district().townships().get(t).residents().atEndOf(END_OF_2013) * ground.scale();
            for (NeedKind kind : NeedKind.ALL) {
                double need =
                        residents * ground.parameters().need().inNeedShare().of(kind);
                Provider office = providers.enterOffice(kind, t, officeQuality);
                office.setPlaces((int) Math.round(need * officePlacesPerNeed));
                Provider organization = providers.enter(
                        ProviderType.OWN_MEANS,
                        kind,
                        t,
                        FIRST_KEY + providers.count(),
                        organizationQuality,
                        all & ~STANDARD);
                organization.setPlaces((int) Math.round(need * organizationPlacesPerNeed));
            }
        }
        return providers;
    }
}
