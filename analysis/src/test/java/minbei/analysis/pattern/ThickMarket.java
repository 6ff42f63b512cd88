package minbei.analysis.pattern;

import minbei.analysis.district.DistrictScenario;

/** The world of Minhang that tests of patterns share: what really came, over 2014 to 2016. */
final class ThickMarket {

    static final int MONTHS = 36;

    static final DistrictScenario HISTORY =
            DistrictScenario.of("minhang", MONTHS).thinnedTo(0.02).under("history-minhang");

    private ThickMarket() {}
}
