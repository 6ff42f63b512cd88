package minbei.model.institution;

import java.util.EnumMap;
import java.util.Map;

/** Which institutions could be paid this month, and with how much. An institution whose claim could not be met does not run. */
public final class Funding {

    private final Map<Institution, Long> granted = new EnumMap<>(Institution.class);
    private final Map<Institution, Long> refused = new EnumMap<>(Institution.class);

    private Funding() {}

    /** Nothing granted yet. */
    public static Funding none() {
        return new Funding();
    }

    /** A new month begins. */
    public void clear() {
        granted.clear();
        refused.clear();
    }

    /**
     * A claim is met.
     *
     * @param claim the claim
     */
    public void grant(Claim claim) {
        granted.merge(claim.institution(), claim.fen(), Long::sum);
    }

    /**
     * A claim cannot be met.
     *
     * @param claim the claim
     */
    public void refuse(Claim claim) {
        refused.merge(claim.institution(), claim.fen(), Long::sum);
    }

    /**
     * Whether an institution claimed and nothing was refused it.
     *
     * @param institution which
     */
    public boolean runs(Institution institution) {
        return granted.containsKey(institution) && !refused.containsKey(institution);
    }

    /**
     * What an institution was granted this month.
     *
     * @param institution which
     * @return fen
     */
    public long granted(Institution institution) {
        return granted.getOrDefault(institution, 0L);
    }

    /**
     * What an institution claimed this month and did not get.
     *
     * @param institution which
     * @return fen
     */
    public long refused(Institution institution) {
        return refused.getOrDefault(institution, 0L);
    }
}
