package minbei.model.need;

import minbei.model.resident.AgeBand;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.PopulationParameters;

/**
 * Monthly hazards of onset by kind of need, hukou, income and age.
 *
 * <p>Were nobody served, a share p = c · r of a class would be in need at a month's end, r being the product of its relative onsets and
 * c the constant that makes the whole district's share {@code inNeedShare} at the make-up of end 2013. Needs run down once a month:
 * one that lasts D months on average ends in a month with chance q = 1 − exp(−1/D). Who is then without it gets it with chance
 * 1 − exp(−h), and the share stays at p where that chance is p q / (1 − p + p q).
 */
public final class OnsetHazards {

    /** No class is in need with certainty. */
    private static final double LARGEST_SHARE = 0.95;

    private final double[] shares = new double[NeedKind.COUNT * Hukou.COUNT * Income.COUNT * AgeBand.COUNT];
    private final double[] hazards = new double[shares.length];

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
        double duration = need.durationMonths().of(kind);
        for (Hukou hukou : Hukou.ALL) {
            for (Income income : Income.ALL) {
                for (AgeBand band : AgeBand.ALL) {
                    double relative = relative(need, kind, hukou, income, band);
                    double share = mean > 0
                            ? Math.min(LARGEST_SHARE, need.inNeedShare().of(kind) * relative / mean)
                            : 0;
                    int i = index(kind.ordinal(), hukou.ordinal(), income.ordinal(), band.ordinal());
                    shares[i] = share;
                    hazards[i] = hazard(share, duration);
                }
            }
        }
    }

    /** The monthly hazard that keeps a share in need. */
    private static double hazard(double share, double duration) {
        double ends = 1 - StrictMath.exp(-1 / duration);
        double arises = share * ends / (1 - share + share * ends);
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
     * @return per month
     */
    public double of(int kind, Hukou hukou, Income income, AgeBand band) {
        return hazards[index(kind, hukou.ordinal(), income.ordinal(), band.ordinal())];
    }

    /**
     * Hazard of onset of any kind.
     *
     * @param hukou registered residence
     * @param income stratum
     * @param band band of age
     * @return per month
     */
    public double total(Hukou hukou, Income income, AgeBand band) {
        double sum = 0;
        for (int kind = 0; kind < NeedKind.COUNT; kind++) {
            sum += of(kind, hukou, income, band);
        }
        return sum;
    }
}
