package minbei.analysis.report.plan;

import java.util.OptionalInt;
import java.util.function.IntFunction;
import minbei.analysis.report.wording.Verdict;
import minbei.analysis.statistics.Difference;

/**
 * The first month in which one would see a policy: the first of three in a row in which the word for the difference is the same
 * <em>raises</em> or <em>lowers</em>. One month alone would be found by luck somewhere among a hundred.
 */
public final class FirstVisibleEffect {

    private static final int IN_A_ROW = 3;

    private FirstVisibleEffect() {}

    /**
     * The first month of a visible effect.
     *
     * @param months how many months there are
     * @param differences difference of each month
     * @return months since the first, or empty if there is none
     */
    public static OptionalInt of(int months, IntFunction<Difference> differences) {
        Verdict before = Verdict.CANNOT_TELL;
        int row = 0;
        for (int month = 0; month < months; month++) {
            Verdict verdict = Verdict.of(differences.apply(month));
            boolean visible = verdict == Verdict.RAISES || verdict == Verdict.LOWERS;
            row = !visible ? 0 : verdict == before ? row + 1 : 1;
            if (row == IN_A_ROW) {
                return OptionalInt.of(month - IN_A_ROW + 1);
            }
            before = verdict;
        }
        return OptionalInt.empty();
    }
}
