package minbei.analysis.statistics;

import java.util.Arrays;

/**
 * What part of the variance of an outcome is due to settings that were all run over the same seeds.
 *
 * <p>Two-way crossed random effects with one value a cell (Searle, Casella and McCulloch 1992, Variance Components, section 4.3): with J
 * settings, R seeds, setting means m_j, seed means m_r and grand mean m, settings mean square S = R Σ (m_j − m)² / (J − 1) and residual mean
 * square E = Σ Σ (x_jr − m_j − m_r + m)² / ((J − 1) (R − 1)), the component of settings is max(0, (S − E) / R). Common seeds cancel from it,
 * so few of them tell settings apart.
 *
 * @param between variance between settings; {@code NaN} with fewer than two settings or two seeds
 * @param residual variance that neither settings nor seeds account for; {@code NaN} likewise
 * @param settings settings
 * @param seeds seeds with a value under every setting; others are left out
 */
public record VarianceComponents(double between, double residual, int settings, int seeds) {

    private static final int FEWEST = 2;

    /**
     * The components.
     *
     * @param values by setting, then by seed in one order; {@code NaN} where there is none
     * @return the components
     * @throws IllegalArgumentException if settings have different numbers of seeds
     */
    public static VarianceComponents of(double[]... values) {
        int[] complete = complete(values);
        int settings = values.length;
        int seeds = complete.length;
        if (settings < FEWEST || seeds < FEWEST) {
            return new VarianceComponents(Double.NaN, Double.NaN, settings, seeds);
        }
        double[] ofSetting = new double[settings];
        double[] ofSeed = new double[seeds];
        double grand = 0;
        for (int j = 0; j < settings; j++) {
            for (int r = 0; r < seeds; r++) {
                ofSetting[j] += values[j][complete[r]];
                ofSeed[r] += values[j][complete[r]];
            }
            grand += ofSetting[j] / seeds / settings;
            ofSetting[j] /= seeds;
        }
        for (int r = 0; r < seeds; r++) {
            ofSeed[r] /= settings;
        }
        double squares = 0;
        double left = 0;
        for (int j = 0; j < settings; j++) {
            squares += (ofSetting[j] - grand) * (ofSetting[j] - grand);
            for (int r = 0; r < seeds; r++) {
                double residual = values[j][complete[r]] - ofSetting[j] - ofSeed[r] + grand;
                left += residual * residual;
            }
        }
        double between = seeds * squares / (settings - 1);
        double residual = left / ((settings - 1.0) * (seeds - 1));
        return new VarianceComponents(Math.max(0, (between - residual) / seeds), residual, settings, seeds);
    }

    private static int[] complete(double[][] values) {
        int seeds = values.length == 0 ? 0 : values[0].length;
        for (double[] setting : values) {
            if (setting.length != seeds) {
                throw new IllegalArgumentException(
                        "one setting has " + setting.length + " seeds and another " + seeds + ", but all share them");
            }
        }
        int[] complete = new int[seeds];
        int found = 0;
        for (int r = 0; r < seeds; r++) {
            boolean all = true;
            for (double[] setting : values) {
                all &= !Double.isNaN(setting[r]);
            }
            if (all) {
                complete[found++] = r;
            }
        }
        return Arrays.copyOf(complete, found);
    }
}
