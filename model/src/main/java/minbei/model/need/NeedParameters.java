package minbei.model.need;

import minbei.model.resident.ByAge;
import minbei.model.resident.ByIncome;

/**
 * How often needs arise, for whom, and how long they last (ODD, "Needs arise").
 *
 * @param inNeedShare residents in need per resident, were nobody served, at the make-up of end 2013
 * @param durationMonths mean length of a need that is not served
 * @param servedEndingRatio how many times faster a need ends while it is served, 1 or more
 * @param acceptableWaitMonths wait for a first service that still counts as timely
 * @param relativeOnsetByAge per kind, onset relative to other bands
 * @param relativeOnsetMigrant onset of a migrant relative to a resident with local hukou of the same age and income
 * @param relativeOnsetByIncome per kind, onset relative to other strata
 * @param standardSubtypeShare share of needs that departments' one standard package fits, 0–1
 * @param subtypes number of subtypes of a need, 2 or more, the standard one included
 */
public record NeedParameters(
        ByNeed inNeedShare,
        ByNeed durationMonths,
        ByNeed servedEndingRatio,
        ByNeed acceptableWaitMonths,
        AgeByNeed relativeOnsetByAge,
        ByNeed relativeOnsetMigrant,
        IncomeByNeed relativeOnsetByIncome,
        ByNeed standardSubtypeShare,
        int subtypes) {

    /**
     * A number for each kind of need and band of age.
     *
     * @param health for health services
     * @param elderCare for elder care
     * @param psychologicalCare for psychological care
     * @param employment for employment training
     * @param poverty for poverty support
     */
    public record AgeByNeed(ByAge health, ByAge elderCare, ByAge psychologicalCare, ByAge employment, ByAge poverty) {
        /**
         * The numbers of one kind.
         *
         * @param kind kind of need
         * @return its numbers by age
         */
        public ByAge of(NeedKind kind) {
            return switch (kind) {
                case HEALTH -> health;
                case ELDER_CARE -> elderCare;
                case PSYCHOLOGICAL_CARE -> psychologicalCare;
                case EMPLOYMENT -> employment;
                case POVERTY -> poverty;
            };
        }
    }

    /**
     * A number for each kind of need and income stratum.
     *
     * @param health for health services
     * @param elderCare for elder care
     * @param psychologicalCare for psychological care
     * @param employment for employment training
     * @param poverty for poverty support
     */
    public record IncomeByNeed(
            ByIncome health, ByIncome elderCare, ByIncome psychologicalCare, ByIncome employment, ByIncome poverty) {
        /**
         * The numbers of one kind.
         *
         * @param kind kind of need
         * @return its numbers by income
         */
        public ByIncome of(NeedKind kind) {
            return switch (kind) {
                case HEALTH -> health;
                case ELDER_CARE -> elderCare;
                case PSYCHOLOGICAL_CARE -> psychologicalCare;
                case EMPLOYMENT -> employment;
                case POVERTY -> poverty;
            };
        }
    }
}
