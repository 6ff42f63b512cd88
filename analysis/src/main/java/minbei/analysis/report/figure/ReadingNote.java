package minbei.analysis.report.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.experiment.PolicyDescription;
import minbei.analysis.report.wording.Money;
import minbei.analysis.report.wording.Reading;
import minbei.model.observation.Indicator;

/** The note below a chart: replications that finished, scale of the population, and policies that are not drawn. */
final class ReadingNote {

    private ReadingNote() {}

    /** The note of a chart that draws some policies of some districts. */
    static String of(Reading reading, List<DistrictDescription> districts, boolean allPolicies) {
        StringBuilder note = new StringBuilder(reading.messages()
                .get("note.runs", replications(reading, districts, allPolicies), reading.population()));
        if (allPolicies && districts.size() == 1) {
            note.append(undrawn(reading, districts.get(0)));
        }
        if (allPolicies) {
            note.append(unequalMoney(reading, districts));
        }
        return note.toString();
    }

    /** The note of a chart that rests on every policy of a district. */
    static String ofRuns(Reading reading, DistrictDescription district) {
        return reading.messages()
                .get("note.runs", replications(reading, List.of(district), true), reading.population());
    }

    private static String replications(Reading reading, List<DistrictDescription> districts, boolean allPolicies) {
        int last = reading.lastMonth();
        List<Integer> counts = districts.stream()
                .flatMap(district -> policies(reading, district, allPolicies).stream()
                        .map(policy -> reading.total(district, policy, Indicator.COVERAGE)
                                .n(last)))
                .toList();
        int least = counts.stream().mapToInt(Integer::intValue).min().orElse(0);
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
        return least == most ? Integer.toString(most) : least + "–" + most;
    }

    private static List<PolicyDescription> policies(
            Reading reading, DistrictDescription district, boolean allPolicies) {
        return allPolicies ? reading.drawn(district) : List.of(reading.yardstick());
    }

    private static String undrawn(Reading reading, DistrictDescription district) {
        String names = reading.others().stream()
                .filter(policy -> reading.changesNothing(policy, district))
                .map(policy -> reading.in(policy.name()))
                .collect(Collectors.joining(reading.messages().get("list.separator")));
        String undrawn = names.isEmpty() ? "" : reading.messages().get("note.undrawn", names);
        return reading.untold() == 0
                ? undrawn
                : undrawn + reading.messages().get("note.untold", Integer.toString(reading.untold()));
    }

    /** Policies that cost more or less than the yardstick; nothing if none does. */
    private static String unequalMoney(Reading reading, List<DistrictDescription> districts) {
        Money money = Money.of(reading);
        String policies = districts.stream()
                .map(district -> money.unequal(district, districts.size() > 1))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(reading.messages().get("list.clause")));
        return policies.isEmpty() ? "" : reading.messages().get("note.unequalMoney", policies);
    }

    /** Months that tables show: every December and the last month. */
    static List<Integer> tableMonths(Reading reading) {
        int last = reading.lastMonth();
        return IntStream.rangeClosed(0, last)
                .filter(month -> month % 12 == 11 || month == last)
                .boxed()
                .toList();
    }
}
