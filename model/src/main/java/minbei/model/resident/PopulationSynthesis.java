package minbei.model.resident;

import minbei.model.apportionment.LargestRemainder;
import minbei.model.district.Community;
import minbei.model.district.District;
import minbei.model.district.Township;

/**
 * The population at the end of 2013: one agent a resident, in the communities of the real townships.
 *
 * <p>Township totals are those of the district file; they are spread over communities by their size weights (derived); hukou, age,
 * sex and income are drawn from the district's margins.
 */
public final class PopulationSynthesis {

    private static final int END_OF_2013 = -1;

    private PopulationSynthesis() {}

    /**
     * Adds everybody who lives in the district at the end of 2013.
     *
     * @param district where
     * @param scale agents per resident
     * @param migrantShare share without local hukou
     * @param newcomers register to which they are added
     */
    public static void populate(District district, double scale, double migrantShare, Newcomers newcomers) {
        long[] sizes = communitySizes(district, scale);
        for (int home = 0; home < sizes.length; home++) {
            for (long i = 0; i < sizes[home]; i++) {
                newcomers.settle(home, END_OF_2013, migrantShare);
            }
        }
    }

    /**
     * Agents in each community at the end of 2013.
     *
     * @param district where
     * @param scale agents per resident
     * @return whole numbers that add up to the district's residents times {@code scale}, rounded
     */
    static long[] communitySizes(District district, double scale) {
        double[] weights = communityShares(district);
        for (int i = 0; i < weights.length; i++) {
            Township township =
                    district.townships().get(district.communities().get(i).township());
            weights[i] *= township.residents().atEndOf(END_OF_2013);
        }
        long total = Math.round(district.residents().atEndOf(END_OF_2013) * scale);
        return LargestRemainder.share(total, weights);
    }

    /**
     * Each community's part of its township.
     *
     * @param district where
     * @return shares that sum to 1 within each township
     */
    static double[] communityShares(District district) {
        double[] sums = new double[district.townships().size()];
        for (Community community : district.communities()) {
            sums[community.township()] += community.sizeWeight();
        }
        double[] shares = new double[district.communities().size()];
        for (int i = 0; i < shares.length; i++) {
            Community community = district.communities().get(i);
            shares[i] = community.sizeWeight() / sums[community.township()];
        }
        return shares;
    }
}
