package minbei.model.need;

import minbei.model.resident.AgeBand;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.PopulationParameters;

/**
 * Monthly hazards of onset by kind of need, hukou, income and age.
 *
 * <p>Were nobody served, a share p = c · r of a class would be in need at a month's end (0.95 at most), r being the product of its
 * relative onsets and c the constant that makes the whole district's share {@code inNeedShare} at the make-up of end 2013. Needs run
 * down once a month: one that lasts D months on average ends in a month with chance q = 1 − exp(−1/D). From 2014 on residents grow
 * older, and a part ε of a band has just come from the one below, with its share p′, so that m = (1 − ε) p + ε p′ would be in need
 * without ends and onsets. The share stays at p where a resident without the need gets it with chance
 * 1 − exp(−h) = (p − m (1 − q)) / (1 − m (1 − q)). While the population is held, ε is 0.
 */
public final class OnsetHazards {

    /** No class is in need with certainty. */
    private static final double LARGEST_SHARE = 0.95;

    private static final double PER_THOUSAND_MONTHS = 1 / 12_000.0;

    private final double[] shares = new double[NeedKind.COUNT * Hukou.COUNT * Income.COUNT * AgeBand.COUNT];
    private final double[] heldHazards = new double[shares.length];
    private final double[] hazards = new double[shares.length];

    /** Of all kinds together, by hukou, income and band. */
    private final double[] heldTotals = new double[shares.length / NeedKind.COUNT];

    private final double[] totals = new double[heldTotals.length];

    private OnsetHazards() {}

    /**
     * The hazards of a district.
     *
     * @param need how often, for whom, how long
     * @param population make-up of the district at the end of 2013
     * @return the hazards
     */
    public static OnsetHazards of(NeedParameters need, PopulationParameters population) {
        OnsetHazards result = new OnsetHazards();
        for (NeedKind kind : NeedKind.ALL) {
            result.fill(kind, need, population);
        }
        for (int i = 0; i < result.hazards.length; i++) {
            result.heldTotals[i / NeedKind.COUNT] += result.heldHazards[i];
            result.totals[i / NeedKind.COUNT] += result.hazards[i];
        }
        return result;
    }

    private void fill(NeedKind kind, NeedParameters need, PopulationParameters population) {
        double mean = 0;
        for (Hukou hukou : Hukou.ALL) {
            for (Income income : Income.ALL) {
                for (AgeBand band : AgeBand.ALL) {
                    mean += weight(population, hukou, income, band) * relative(need, kind, hukou, income, band);
                }
            }
        }
        double constant = mean > 0 ? need.inNeedShare().of(kind) / mean : 0;
        double duration = need.durationMonths().of(kind);
        for (Hukou hukou : Hukou.ALL) {
            for (Income income : Income.ALL) {
                double below = 0;
                for (AgeBand band : AgeBand.ALL) {
                    double relative = relative(need, kind, hukou, income, band);
                    double share = Math.min(LARGEST_SHARE, constant * relative);
                    int i = index(kind.ordinal(), hukou.ordinal(), income.ordinal(), band.ordinal());
                    shares[i] = share;
                    heldHazards[i] = hazard(share, share, duration);
                    double entering = enteringShare(population, hukou, band);
                    hazards[i] = hazard(share, (1 - entering) * share + entering * below, duration);
                    below = share;
                }
            }
        }
    }

    /** Part of a band that came from the one below, or was born, in the last month. */
    private static double enteringShare(PopulationParameters population, Hukou hukou, AgeBand band) {
        double size = population.ageShare(hukou).of(band);
        if (size <= 0) {
            return 0;
        }
        if (band == AgeBand.FROM_0) {
            return Math.min(1, population.birthsPerThousandYear() * PER_THOUSAND_MONTHS / size);
        }
        AgeBand younger = AgeBand.ALL.get(band.ordinal() - 1);
        double months = younger.toMonths() - younger.fromMonths();
        return Math.min(1, population.ageShare(hukou).of(younger) / months / size);
    }

    /** The monthly hazard that brings a share in need, mixed down by those who have just come, back to what it was. */
    private static double hazard(double share, double mixed, double duration) {
        double left = mixed * StrictMath.exp(-1 / duration);
        double arises = Math.max(0, (share - left) / (1 - left));
        return -StrictMath.log(1 - arises);
    }

    private static double weight(PopulationParameters population, Hukou hukou, Income income, AgeBand band) {
        double hukouShare = hukou == Hukou.MIGRANT ? population.migrantShare() : 1 - population.migrantShare();
        return hukouShare
                * population.incomeShare(hukou).of(income)
                * population.ageShare(hukou).of(band);
    }

    private static double relative(NeedParameters need, NeedKind kind, Hukou hukou, Income income, AgeBand band) {
        return need.relativeOnsetByAge().of(kind).of(band)
                * need.relativeOnsetByIncome().of(kind).of(income)
                * (hukou == Hukou.MIGRANT ? need.relativeOnsetMigrant().of(kind) : 1);
    }

    private static int index(int kind, int hukou, int income, int band) {
        return ((hukou * Income.COUNT + income) * AgeBand.COUNT + band) * NeedKind.COUNT + kind;
    }

    /**
     * Share of a class in need, were nobody served.
     *
     * @param kind position of the kind
     * @param hukou registered residence
     * @param income stratum
     * @param band band of age
     * @return 0–1
     */
    public double shareInNeed(int kind, Hukou hukou, Income income, AgeBand band) {
        return shares[index(kind, hukou.ordinal(), income.ordinal(), band.ordinal())];
    }

    /**
     * Hazard of onset of one kind.
     *
     * @param kind position of the kind
     * @param hukou registered residence
     * @param income stratum
     * @param band band of age
     * @param month months since 2014-01; in the spin-up the population is held
     * @return per month
     */
    public double of(int kind, Hukou hukou, Income income, AgeBand band, int month) {
        int i = index(kind, hukou.ordinal(), income.ordinal(), band.ordinal());
        return month < 0 ? heldHazards[i] : hazards[i];
    }

    /**
     * Hazard of onset of any kind.
     *
     * @param hukou registered residence
     * @param income stratum
     * @param band band of age
     * @param month months since 2014-01; in the spin-up the population is held
     * @return per month
     */
    public double total(Hukou hukou, Income income, AgeBand band, int month) {
        int i = index(0, hukou.ordinal(), income.ordinal(), band.ordinal()) / NeedKind.COUNT;
        return month < 0 ? heldTotals[i] : totals[i];
    }
}
