package minbei.analysis.cli;

import java.util.Optional;
import minbei.analysis.experiment.UnpaidInstitutions;
import minbei.model.InstitutionCost;
import minbei.model.InstitutionCosts;
import minbei.model.ModelParameters;
import minbei.model.YearMoney;
import minbei.model.district.DistrictYear;
import minbei.scenario.policy.ResolvedScenario;

/** Whether a district's money for buying services pays for the institutions of a policy. */
final class PaymentCheck {

    /** The month before the recorded ones: the end of 2013. */
    static final int BEGINNING = -1;

    private static final double FEN_PER_YUAN = 100;

    private PaymentCheck() {}

    /** The first month in which the claims exceed the money; the envelope moves each January with the residents. */
    static Optional<UnpaidInstitutions> firstUnpaid(ResolvedScenario scenario, int months) {
        for (int month = BEGINNING; month < months; month++) {
            DistrictYear year = new DistrictYear(scenario.district().district(), month);
            long fen = claimedFen(scenario, month);
            YearMoney money = YearMoney.of(scenario.timeline().at(month), year);
            if (!money.pays(fen)) {
                return Optional.of(
                        new UnpaidInstitutions(month, fen / FEN_PER_YUAN, money.purchaseFen() / FEN_PER_YUAN));
            }
        }
        return Optional.empty();
    }

    /** What the institutions in force in a month cost together, fen a year. */
    static long claimedFen(ResolvedScenario scenario, int month) {
        ModelParameters now = scenario.timeline().at(month);
        DistrictYear year = new DistrictYear(scenario.district().district(), month);
        return InstitutionCosts.of(scenario.timeline().baseline(), now, year).stream()
                .mapToLong(InstitutionCost::fenPerYear)
                .sum();
    }
}
