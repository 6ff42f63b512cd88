package minbei.model.institution;

/**
 * What an institution needs from this month's money to run.
 *
 * @param institution whose cost
 * @param fen this month's part of it, 0 or more
 */
public record Claim(Institution institution, long fen) {
    /** Refuses a negative claim. */
    public Claim {
        if (fen < 0) {
            throw new IllegalArgumentException("claim of " + institution.code() + " (" + fen + " fen) is below 0");
        }
    }
}
