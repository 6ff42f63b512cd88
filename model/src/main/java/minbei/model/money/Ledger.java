package minbei.model.money;

import java.util.Arrays;
import java.util.List;

/**
 * The account of every fen: what was appropriated to a field, what was spent on which purpose, what went back and why, and what a
 * field still holds.
 *
 * <p>Appropriated = spent + returned + held + committed, for each field at any time; nothing is held over the end of a calendar year.
 * What is committed is set aside by law for calls and contracts that are signed, and may be paid in a later year.
 */
public final class Ledger {

    private static final Purpose[] PURPOSES = Purpose.values();

    private final List<String> fields;
    private final long[] held;
    private final long[] committed;
    private final long[] appropriatedThisMonth;
    private final long[][] movedThisMonth;
    private final long[] appropriatedEver;
    private final long[] movedEver;

    private Ledger(List<String> fields) {
        this.fields = List.copyOf(fields);
        int n = fields.size();
        this.held = new long[n];
        this.committed = new long[n];
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
     * Money moves to another field before it is used: appropriated to the one, it counts as appropriated to the other.
     *
     * @param from position of the field that gives
     * @param to position of the field that gets
     * @param fen 0 or more, appropriated this month
     * @throws IllegalStateException if the field does not hold as much, or was not appropriated as much this month
     */
    public void transfer(int from, int to, long fen) {
        if (fen < 0 || fen > held[from] || fen > appropriatedThisMonth[from]) {
            throw new IllegalStateException("transfer of " + fen + " fen from " + fields.get(from) + ", which holds "
                    + held[from] + " and was appropriated " + appropriatedThisMonth[from]);
        }
        held[from] -= fen;
        appropriatedThisMonth[from] -= fen;
        appropriatedEver[from] -= fen;
        appropriate(to, fen);
    }

    /**
     * Sets money aside for a call or a contract.
     *
     * @param field position of the field
     * @param fen 0 or more
     * @throws IllegalStateException if the field does not hold as much
     */
    public void commit(int field, long fen) {
        if (fen < 0 || fen > held[field]) {
            throw new IllegalStateException(
                    "commitment of " + fen + " fen from " + fields.get(field) + ", which holds " + held[field]);
        }
        held[field] -= fen;
        committed[field] += fen;
    }

    /**
     * Money that was set aside is free again.
     *
     * @param field position of the field
     * @param fen 0 or more
     * @throws IllegalStateException if not as much is set aside
     */
    public void release(int field, long fen) {
        requireCommitted(field, fen);
        committed[field] -= fen;
        held[field] += fen;
    }

    /**
     * Money that was set aside is spent, or returned to the treasury.
     *
     * @param field position of the field
     * @param purpose on what, or why returned
     * @param fen 0 or more
     * @throws IllegalStateException if not as much is set aside
     */
    public void payCommitted(int field, Purpose purpose, long fen) {
        requireCommitted(field, fen);
        committed[field] -= fen;
        movedThisMonth[field][purpose.ordinal()] += fen;
        movedEver[field] += fen;
    }

    private void requireCommitted(int field, long fen) {
        if (fen < 0 || fen > committed[field]) {
            throw new IllegalStateException(
                    fen + " fen are not set aside in " + fields.get(field) + ", only " + committed[field]);
        }
    }

    /**
     * What is set aside in a field.
     *
     * @param field position of the field
     * @return fen
     */
    public long committed(int field) {
        return committed[field];
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
            if (appropriatedEver[f] != movedEver[f] + held[f] + committed[f]) {
                throw new IllegalStateException("money of " + fields.get(f) + " is not conserved: appropriated "
                        + appropriatedEver[f] + " fen, spent and returned " + movedEver[f] + ", held " + held[f]
                        + ", committed " + committed[f]);
            }
            if (yearEnds && held[f] != 0) {
                throw new IllegalStateException(fields.get(f) + " holds " + held[f] + " fen over the end of a year");
            }
        }
    }
}
