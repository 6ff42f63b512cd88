package minbei.analysis.answer;

/**
 * The Shapley value of a game in which every coalition is known (Shapley 1953, Contributions to the Theory of Games II).
 *
 * <p>With n players and v(S) the worth of a coalition S, player i has φᵢ = Σ |S|! (n − |S| − 1)! / n! · (v(S ∪ i) − v(S)) over all S without
 * i. The values add up to v(all) − v(none).
 */
public final class ShapleyValue {

    private static final int MOST_PLAYERS = 16;

    private ShapleyValue() {}

    /**
     * The values of all players.
     *
     * @param worth the worth of coalition c in place c, player i being in it if bit i is set; 2ⁿ of them, n from 1 to 16
     * @return one value a player; all {@code NaN} if a worth is
     * @throws IllegalArgumentException if their number is no such power of two
     */
    public static double[] of(double[] worth) {
        int players = Integer.numberOfTrailingZeros(worth.length);
        if (Integer.bitCount(worth.length) != 1 || players < 1 || players > MOST_PLAYERS) {
            throw new IllegalArgumentException(
                    "coalitions (" + worth.length + ") must be 2 to the power of 1 to " + MOST_PLAYERS + " players");
        }
        double[] values = new double[players];
        for (int player = 0; player < players; player++) {
            int bit = 1 << player;
            double sum = 0;
            for (int coalition = 0; coalition < worth.length; coalition++) {
                if ((coalition & bit) == 0) {
                    double weight = weight(Integer.bitCount(coalition), players);
                    sum += weight * (worth[coalition | bit] - worth[coalition]);
                }
            }
            values[player] = sum;
        }
        return values;
    }

    /** |S|! (n − |S| − 1)! / n!, the share of orders of arrival in which exactly S comes before the player. */
    private static double weight(int size, int players) {
        double weight = 1.0 / players;
        for (int k = 1; k <= size; k++) {
            weight *= (double) k / (players - k);
        }
        return weight;
    }
}
