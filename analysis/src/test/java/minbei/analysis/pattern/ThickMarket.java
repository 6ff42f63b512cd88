package minbei.analysis.pattern;

import minbei.analysis.district.DistrictScenario;

/** The worlds of Minhang that tests of patterns share, over 2014 to 2016. */
final class ThickMarket {

    static final int MONTHS = 36;

    /**
     * Seeds of what really came. The largest deviations against the way to a bound are those of growth and exits, for campaigns come in some
     * years and not in others: 1.5 and 1.1 points; t(15, 0.99) / √16 = 2.95 / 4 = 0.74 deviations are 1.1 and 0.8 points.
     */
    static final int SEEDS = 16;

    /** Seeds of a world without a mechanism, whose outcome is far off. */
    static final int FAR_OFF = 3;

    /** What really came by date. */
    static final DistrictScenario HISTORY = under("history-minhang");

    private ThickMarket() {}

    /** Minhang under a policy file. */
    static DistrictScenario under(String policy) {
        return own(MONTHS).under(policy);
    }

    /** Minhang as it stood at the end of 2013. */
    static DistrictScenario own(int months) {
        return DistrictScenario.of("minhang", months).thinnedTo(0.02);
    }
}
