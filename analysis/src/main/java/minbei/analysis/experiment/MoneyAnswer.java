package minbei.analysis.experiment;

import java.util.List;
import java.util.Optional;
import minbei.analysis.language.Bilingual;
import minbei.analysis.statistics.Difference;

/**
 * What more money brings when it is spent one way or another.
 *
 * @param half the half it rests on
 * @param district key of the district
 * @param lines one a way and amount, in the order of the experiment's file
 * @param leads one an amount, from the least
 */
public record MoneyAnswer(ParameterHalf half, String district, List<Line> lines, List<Lead> leads)
        implements ExperimentAnswer {

    /** Copies the lists. */
    public MoneyAnswer {
        lines = List.copyOf(lines);
        leads = List.copyOf(leads);
    }

    /**
     * An earlier way of the same amount that comes to the same here, since the institutions of this one are there already.
     *
     * @param line one of the lines
     * @param experiment what was asked
     * @return nothing if there is none
     */
    public Optional<Line> earlierSame(Line line, ExperimentDescription experiment) {
        return lines.subList(0, lines.indexOf(line)).stream()
                .filter(other -> other.yuanPerResidentYear() == line.yuanPerResidentYear())
                .filter(other -> experiment.comesToTheSame(line.policy(), other.policy(), district))
                .findFirst();
    }

    /** The greatest amount, spent each way. */
    @Override
    public List<String> told() {
        double most =
                lines.stream().mapToDouble(Line::yuanPerResidentYear).max().orElse(0);
        return lines.stream()
                .filter(line -> line.yuanPerResidentYear() == most)
                .map(Line::policy)
                .toList();
    }

    /**
     * One amount spent one way, against the status quo; sums over all recorded months.
     *
     * @param policy key of its policy
     * @param way key of the way
     * @param name the way for readers
     * @param yuanPerResidentYear what is added to the envelope, yuan per resident and year
     * @param appropriated additional appropriation, yuan
     * @param spent additional spending, yuan; the rest was returned
     * @param served additional served person-months
     * @param coverage additional coverage in the last recorded year, a share
     */
    public record Line(
            String policy,
            String way,
            Bilingual name,
            double yuanPerResidentYear,
            Difference appropriated,
            Difference spent,
            Difference served,
            Difference coverage) {

        /** Additional served person-months per million yuan appropriated: a ratio of means; {@code NaN} if nothing was added. */
        public double servedPerMillionYuan() {
            return appropriated.mean() == 0 ? Double.NaN : served.mean() / appropriated.mean() * 1e6;
        }
    }

    /**
     * The way that serves most on average with an amount, held against every other way. All ways of an amount cost the same, so that
     * what they serve may be compared as it is.
     *
     * @param line the way that leads
     * @param others the other ways with their lead, the nearest first; of those that come to the same in the district
     *     one, and none that comes to what the leading one does
     */
    public record Lead(Line line, List<Other> others) {

        /** Copies the list. */
        public Lead {
            others = List.copyOf(others);
        }

        /** The ways whose lead's interval does not lie above zero, so that the first cannot be told from them. */
        public List<Other> notApart() {
            return others.stream().filter(other -> !isAhead(other.lead())).toList();
        }

        private static boolean isAhead(Difference lead) {
            return lead.hasInterval() && lead.lower() > 0;
        }
    }

    /**
     * Another way of the same amount.
     *
     * @param line the way
     * @param lead served person-months of the leading way less those of this one, replication by replication
     */
    public record Other(Line line, Difference lead) {}
}
