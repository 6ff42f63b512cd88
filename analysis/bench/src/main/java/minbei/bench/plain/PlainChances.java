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
    /** [hukou][age in months]: of dying or moving out. */
    final double[][] leaving = new double[Hukou.COUNT][OLDEST_MONTHS + 1];
    /** [0 in the spin-up, 1 later][class]: that any need may arise. */
    final double[][] onset;
    /** [0 in the spin-up, 1 later][class][kind]: part of the kinds up to this one. */
    final double[][][] kindUpTo;
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
            double moving = -StrictMath.log(1 - yearly) / 12;
            for (int age = 1; age <= OLDEST_MONTHS; age++) {
                // a month's hazard is that of the age at its beginning
                double dying = parameters.population().deathsPerThousandYear().of(AgeBand.ofAge(age - 1))
                        * PER_THOUSAND_MONTHS;
                leaving[hukou.ordinal()][age] = 1 - StrictMath.exp(-dying - moving);
            }
        }
        OnsetHazards hazards = OnsetHazards.of(parameters.need(), parameters.population());
        int classes = Hukou.COUNT * Income.COUNT * AgeBand.COUNT;
        this.onset = new double[2][classes];
        this.kindUpTo = new double[2][classes][NeedKind.COUNT];
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
            double total = hazards.total(hukou, income, band, later - 1);
            onset[later][c] = 1 - StrictMath.exp(-total);
            double sum = 0;
            for (int kind = 0; kind < NeedKind.COUNT; kind++) {
                sum += hazards.of(kind, hukou, income, band, later - 1);
                kindUpTo[later][c][kind] = total > 0 ? sum / total : 1;
            }
        }
        Arrays.setAll(inNeed[c], kind -> hazards.shareInNeed(kind, hukou, income, band));
    }

    /** Class of a resident of an age in months. */
    int classOf(PlainResident resident, int age) {
        return (resident.hukou * Income.COUNT + resident.income) * AgeBand.COUNT + bands[Math.min(age, OLDEST_MONTHS)];
    }

    double leaving(PlainResident resident, int age) {
        return leaving[resident.hukou][Math.min(age, OLDEST_MONTHS)];
    }
}
