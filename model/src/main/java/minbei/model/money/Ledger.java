package minbei.model.money;

import java.util.Arrays;
import java.util.List;

/**
 * The account of every fen: what was appropriated to a field, what was spent on which purpose, what went back and why, and what a
 * field still holds.
 *
 * <p>Appropriated = spent + returned + held, for each field at any time; nothing is held over the end of a calendar year.
 */
public final class Ledger {

    private static final Purpose[] PURPOSES = Purpose.values();

    private final List<String> fields;
    private final long[] held;
    private final long[] appropriatedThisMonth;
    private final long[][] movedThisMonth;
    private final long[] appropriatedEver;
    private final long[] movedEver;

    private Ledger(List<String> fields) {
        this.fields = List.copyOf(fields);
        int n = fields.size();
        this.held = new long[n];
        this.appropriatedThisMonth = new long[n];
        this.movedThisMonth = new long[n][PURPOSES.length];
        this.appropriatedEver = new long[n];
        this.movedEver = new long[n];
    }

    /**
     * An empty account.
     *
     * @param fields names of the fields that money is appropriated to
     * @return the account
     */
    public static Ledger of(List<String> fields) {
        return new Ledger(fields);
    }

    /** The names of the fields. */
    public List<String> fields() {
        return fields;
    }

    /** A new month begins: its columns are empty. */
    public void beginMonth() {
        for (int f = 0; f < held.length; f++) {
            appropriatedThisMonth[f] = 0;
            Arrays.fill(movedThisMonth[f], 0);
        }
    }

    /**
     * Money for a field.
     *
     * @param field position of the field
     * @param fen 0 or more
     */
    public void appropriate(int field, long fen) {
        if (fen < 0) {
            throw new IllegalArgumentException(
                    "appropriation to " + fields.get(field) + " (" + fen + " fen) is below 0");
        }
        held[field] += fen;
        appropriatedThisMonth[field] += fen;
        appropriatedEver[field] += fen;
    }

    /**
     * Money leaves a field: spent, or returned to the treasury.
     *
     * @param field position of the field
     * @param purpose on what, or why returned
     * @param fen 0 or more
     * @throws IllegalStateException if the field does not hold as much
     */
    public void pay(int field, Purpose purpose, long fen) {
        if (fen < 0 || fen > held[field]) {
            throw new IllegalStateException("payment of " + fen + " fen for " + purpose.key() + " from "
                    + fields.get(field) + ", which holds " + held[field]);
        }
        held[field] -= fen;
        movedThisMonth[field][purpose.ordinal()] += fen;
        movedEver[field] += fen;
    }

    /**
     * What a field holds.
     *
     * @param field position of the field
     * @return fen
     */
    public long held(int field) {
        return held[field];
    }

    /**
     * What was appropriated to a field this month.
     *
     * @param field position of the field
     * @return fen
     */
    public long appropriated(int field) {
        return appropriatedThisMonth[field];
    }

    /**
     * What left a field this month.
     *
     * @param field position of the field
     * @param purpose on what, or why returned
     * @return fen
     */
    public long moved(int field, Purpose purpose) {
        return movedThisMonth[field][purpose.ordinal()];
    }

    /**
     * Checks that no fen was made or lost.
     *
     * @param yearEnds whether this month is the last of a calendar year
     * @throws IllegalStateException if a field's account does not add up
     */
    public void checkConservation(boolean yearEnds) {
        for (int f = 0; f < held.length; f++) {
            if (appropriatedEver[f] != movedEver[f] + held[f]) {
                throw new IllegalStateException("money of " + fields.get(f) + " is not conserved: appropriated "
                        + appropriatedEver[f] + " fen, spent and returned " + movedEver[f] + ", held " + held[f]);
            }
            if (yearEnds && held[f] != 0) {
                throw new IllegalStateException(fields.get(f) + " holds " + held[f] + " fen over the end of a year");
            }
        }
    }
}
