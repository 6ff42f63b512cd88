package minbei.analysis.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.statistics.FlippingAssumption;
import minbei.analysis.statistics.VarianceBudget;
import minbei.analysis.uncertainty.FlippingAssumptions;
import minbei.analysis.uncertainty.Uncertainty;
import minbei.model.observation.Indicator;

/** What an experiment on uncertainty answers: how much of it is luck, parameters, data and rules, and what would flip the answer. */
public final class UncertaintySentences {

    private UncertaintySentences() {}

    /**
     * The sentences on a district.
     *
     * @param reading the results
     * @param district where
     * @return one or two a policy; none if the experiment does not ask
     */
    public static List<String> of(Reading reading, DistrictDescription district) {
        List<String> sentences = new ArrayList<>();
        reading.answer(Uncertainty.class, district)
                .ifPresent(uncertainty -> uncertainty.differences().stream()
                        .filter(one -> one.indicator() == Indicator.COVERAGE)
                        .forEach(one -> {
                            PolicyDescription policy = reading.experiment().policy(one.policy());
                            sentences.add(shares(reading, policy, one.budget()));
                            if (reading.speaksFromDraws()) {
                                sentences.add(flips(reading, district, policy));
                            }
                        }));
        return sentences;
    }

    private static String shares(Reading reading, PolicyDescription policy, VarianceBudget budget) {
        Numbers numbers = reading.numbers();
        return reading.messages()
                .get(
                        "uncertainty.shares",
                        reading.in(policy.name()),
                        numbers.share(budget.share(budget.luck())),
                        numbers.share(budget.share(budget.parameters())),
                        numbers.share(budget.share(budget.data())),
                        numbers.share(budget.share(budget.structure())));
    }

    private static String flips(Reading reading, DistrictDescription district, PolicyDescription policy) {
        Messages messages = reading.messages();
        String name = reading.in(policy.name());
        int draws = reading.experiment().replications();
        if (draws < FlippingAssumptions.FEWEST_DRAWS) {
            return messages.get("uncertainty.tooFew", name, Integer.toString(draws));
        }
        String assumptions = Flipping.of(reading, district, policy).stream()
                .filter(assumption -> assumption.flips() && assumption.told())
                .map((FlippingAssumption assumption) -> Flipping.name(reading, district, assumption))
                .collect(Collectors.joining(messages.get("list.separator")));
        return assumptions.isEmpty()
                ? messages.get("uncertainty.noFlip", name)
                : messages.get("uncertainty.flips", name, assumptions);
    }
}
