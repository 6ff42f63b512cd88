package minbei.analysis.report.wording;

import minbei.analysis.statistics.Difference;

/** One sentence on what a policy does to coverage in a district. */
public final class DifferenceSentence {

    private final Messages messages;
    private final Numbers numbers;

    private DifferenceSentence(Messages messages) {
        this.messages = messages;
        this.numbers = Numbers.of(messages);
    }

    /**
     * Sentences of a language.
     *
     * @param messages texts of the language
     * @return the sentences
     */
    public static DifferenceSentence of(Messages messages) {
        return new DifferenceSentence(messages);
    }

    /**
     * The sentence on a policy that changes something.
     *
     * @param policy name of the policy
     * @param difference difference of coverage to the yardstick
     * @return the sentence
     */
    public String on(String policy, Difference difference) {
        if (difference.n() == 0) {
            return messages.get("answer.noPair", policy);
        }
        if (!difference.hasInterval()) {
            return messages.get("answer.onePair", policy, numbers.points(difference.mean()));
        }
        Verdict verdict = Verdict.of(difference);
        boolean plain = verdict == Verdict.RAISES || verdict == Verdict.LOWERS;
        String size = plain ? numbers.size(difference.mean()) : numbers.points(difference.mean());
        String interval = numbers.range(numbers.points(difference.lower()), numbers.points(difference.upper()));
        return messages.get(
                verdict.sentence(), policy, size, interval, numbers.decimal(difference.n(), 0), verdict.word(messages));
    }

    /**
     * The sentence on a policy that has the same levers as the yardstick in a district in all recorded months.
     *
     * @param policy name of the policy
     * @return the sentence
     */
    public String onNoChange(String policy) {
        return messages.get("answer.changesNothing", policy);
    }

    /**
     * The sentence on a policy that begins after the recorded months.
     *
     * @param policy name of the policy
     * @param month in which it begins, for example 2015-01
     * @return the sentence
     */
    public String onLaterStart(String policy, String month) {
        return messages.get("answer.beginsLater", policy, month);
    }
}
