package minbei.bench.plain;

import java.util.Arrays;
import minbei.model.ModelParameters;
import minbei.model.need.NeedKind;
import minbei.model.need.OnsetHazards;
import minbei.model.resident.AgeBand;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;

/** Monthly chances of a plain resident, worked out beforehand. */
final class PlainChances {

    private static final int OLDEST_MONTHS = 116 * 12;
    private static final double PER_THOUSAND_MONTHS = 1 / 12_000.0;

    private final byte[] bands = new byte[OLDEST_MONTHS + 1];
    /** [age in months]: of dying. */
    private final double[] dying = new double[OLDEST_MONTHS + 1];
    /** [hukou]: of moving out. */
    final double[] moving = new double[Hukou.COUNT];
    /** [0 in the spin-up, 1 later][class][kind]: that the need arises. */
    final double[][][] onset;
    /** [class][kind]: in need on arrival. */
    final double[][] inNeed;

    PlainChances(ModelParameters parameters) {
        for (int age = 0; age <= OLDEST_MONTHS; age++) {
            bands[age] = (byte) AgeBand.ofAge(age).ordinal();
        }
        for (Hukou hukou : Hukou.ALL) {
            double yearly = hukou == Hukou.LOCAL
                    ? parameters.population().movingOutPerYearLocal()
                    : parameters.population().movingOutPerYearMigrant();
            moving[hukou.ordinal()] = 1 - StrictMath.exp(StrictMath.log(1 - yearly) / 12);
        }
        for (int age = 1; age <= OLDEST_MONTHS; age++) {
            // a month's hazard is that of the age at its beginning
            double hazard =
                    parameters.population().deathsPerThousandYear().of(AgeBand.ofAge(age - 1)) * PER_THOUSAND_MONTHS;
            dying[age] = 1 - StrictMath.exp(-hazard);
        }
        OnsetHazards hazards = OnsetHazards.of(parameters.need(), parameters.population());
        int classes = Hukou.COUNT * Income.COUNT * AgeBand.COUNT;
        this.onset = new double[2][classes][NeedKind.COUNT];
        this.inNeed = new double[classes][NeedKind.COUNT];
        for (Hukou hukou : Hukou.ALL) {
            for (Income income : Income.ALL) {
                for (AgeBand band : AgeBand.ALL) {
                    fill(hazards, hukou, income, band);
                }
            }
        }
    }

    private void fill(OnsetHazards hazards, Hukou hukou, Income income, AgeBand band) {
        int c = (hukou.ordinal() * Income.COUNT + income.ordinal()) * AgeBand.COUNT + band.ordinal();
        for (int later = 0; later < 2; later++) {
            int month = later - 1;
            Arrays.setAll(onset[later][c], kind -> 1 - StrictMath.exp(-hazards.of(kind, hukou, income, band, month)));
        }
        Arrays.setAll(inNeed[c], kind -> hazards.shareInNeed(kind, hukou, income, band));
    }

    /** Class of a resident of an age in months. */
    int classOf(PlainResident resident, int age) {
        return (resident.hukou * Income.COUNT + resident.income) * AgeBand.COUNT + bands[Math.min(age, OLDEST_MONTHS)];
    }

    double dying(int age) {
        return dying[Math.min(age, OLDEST_MONTHS)];
    }
}
