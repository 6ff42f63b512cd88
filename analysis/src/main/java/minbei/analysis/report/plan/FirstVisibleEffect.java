package minbei.analysis.report.plan;

import java.util.Optional;
import java.util.function.IntFunction;
import minbei.analysis.report.wording.Verdict;
import minbei.analysis.statistics.Difference;

/**
 * The first month in which one would see a policy: the first of three in a row in which the word for the difference is the same
 * <em>raises</em> or <em>lowers</em>. One month alone would be found by luck somewhere among a hundred, and now and then three are; so it
 * is said too whether the word still holds at the end.
 *
 * @param month months since the first
 * @param word raises or lowers
 * @param lasts whether the word is the same in the last month that has an interval
 */
public record FirstVisibleEffect(int month, Verdict word, boolean lasts) {

    private static final int IN_A_ROW = 3;

    /**
     * The first visible effect.
     *
     * @param months how many months there are
     * @param differences difference of each month
     * @return the effect, or empty if there is none
     */
    public static Optional<FirstVisibleEffect> of(int months, IntFunction<Difference> differences) {
        Verdict before = Verdict.CANNOT_TELL;
        int row = 0;
        for (int month = 0; month < months; month++) {
            Verdict verdict = Verdict.of(differences.apply(month));
            boolean visible = verdict == Verdict.RAISES || verdict == Verdict.LOWERS;
            row = !visible ? 0 : verdict == before ? row + 1 : 1;
            if (row == IN_A_ROW) {
                boolean lasts = last(months, differences) == verdict;
                return Optional.of(new FirstVisibleEffect(month - IN_A_ROW + 1, verdict, lasts));
            }
            before = verdict;
        }
        return Optional.empty();
    }

    private static Verdict last(int months, IntFunction<Difference> differences) {
        int month = months - 1;
        while (month > 0 && !differences.apply(month).hasInterval()) {
            month--;
        }
        return Verdict.of(differences.apply(month));
    }
}
