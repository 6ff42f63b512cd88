package minbei.analysis.additionality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import minbei.model.observation.OrganizationLine;
import minbei.model.organization.Activity;
import minbei.model.organization.LegalStatus;
import minbei.model.schedule.Month;

/**
 * What the incubation park does to those it takes in, in a pair of worlds of one seed with and without it.
 *
 * <p>The effect is the mean outcome of the organizations first taken in, less that of the same ids in the world without the park; one that
 * is not there counts 0. The matched estimate is what an evaluator would make of the world with the park alone: each of those taken in
 * against the mean of those never taken that share work, class and year of founding (coarsened exact matching, Iacus, King and Porro 2012,
 * Political Analysis 20); those without a match are left out. Its error is selection that the match does not see, what the park takes from
 * others, and those left out.
 *
 * @param taken organizations first taken in
 * @param effect by the same ids; {@code NaN} if none was taken in
 * @param matched of those, with a match
 * @param estimate matched estimate; {@code NaN} without a match
 */
public record ParkEffect(int taken, double effect, int matched, double estimate) {

    /** An outcome of an organization at the end. */
    public enum Outcome {
        /** 1 if at work. */
        ACTIVE("active", "share", line -> line.life().activity() == Activity.ACTIVE ? 1 : 0),
        /** 1 if on the register. */
        REGISTERED("registered", "share", line -> line.law().status() == LegalStatus.REGISTERED ? 1 : 0),
        /** Capability, 0–1. */
        CAPABILITY("capability", "0–1", line -> line.means().capability()),
        /** Contracts won. */
        CONTRACTS("contracts", "contracts", line -> line.record().contractsWon());

        private final String key;
        private final String unit;
        private final ToDoubleFunction<OrganizationLine> value;

        Outcome(String key, String unit, ToDoubleFunction<OrganizationLine> value) {
            this.key = key;
            this.unit = unit;
            this.value = value;
        }

        /** The name in tables. */
        public String key() {
            return key;
        }

        /** The unit of its mean. */
        public String unit() {
            return unit;
        }

        double of(OrganizationLine line) {
            return value.applyAsDouble(line);
        }
    }

    /**
     * The effect in a pair of worlds.
     *
     * @param with organizations of the world with the park
     * @param without organizations of the world without it, of the same seed
     * @param outcome which outcome
     * @return effect and estimate
     */
    public static ParkEffect of(List<OrganizationLine> with, List<OrganizationLine> without, Outcome outcome) {
        Map<Integer, Double> elsewhere = new TreeMap<>();
        without.forEach(line -> elsewhere.put(line.origin().key(), outcome.of(line)));
        Map<String, List<Double>> others = new TreeMap<>();
        List<OrganizationLine> taken = new ArrayList<>();
        for (OrganizationLine line : with) {
            if (line.park().firstTaken()) {
                taken.add(line);
            } else {
                others.computeIfAbsent(cell(line), key -> new ArrayList<>()).add(outcome.of(line));
            }
        }
        double effect = 0;
        double estimate = 0;
        int matched = 0;
        for (OrganizationLine line : taken) {
            double own = outcome.of(line);
            effect += own - elsewhere.getOrDefault(line.origin().key(), 0.0);
            List<Double> alike = others.get(cell(line));
            if (alike != null) {
                matched++;
                double sum = 0;
                for (double other : alike) {
                    sum += other;
                }
                estimate += own - sum / alike.size();
            }
        }
        return new ParkEffect(
                taken.size(),
                taken.isEmpty() ? Double.NaN : effect / taken.size(),
                matched,
                matched == 0 ? Double.NaN : estimate / matched);
    }

    private static String cell(OrganizationLine line) {
        int year = Math.floorDiv(line.origin().founded(), Month.PER_YEAR);
        return line.origin().work() + " " + line.origin().registrationClass() + " " + year;
    }

    /** How far the matched estimate is off; {@code NaN} where one of both is not there. */
    public double error() {
        return estimate - effect;
    }
}
