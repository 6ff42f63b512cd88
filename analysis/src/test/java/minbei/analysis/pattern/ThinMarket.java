package minbei.analysis.pattern;

import minbei.analysis.district.DistrictLaboratory;
import minbei.analysis.district.DistrictLaboratory.Pairs;
import minbei.analysis.district.DistrictScenario;

/** The worlds of Beibei that tests of patterns share: bare, and bare with one thing more, over 2014 to 2016. */
final class ThinMarket {

    static final int MONTHS = 36;

    private static final DistrictScenario OWN =
            DistrictScenario.of("beibei", MONTHS).thinnedTo(0.02);

    private ThinMarket() {}

    static DistrictScenario under(String policy) {
        return OWN.under(policy);
    }

    /** A policy against bare. */
    static Pairs againstBare(String policy, int seeds) {
        return DistrictLaboratory.shared().compare(under(policy), under("bare"), seeds);
    }
}
