package minbei.analysis.survival;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import minbei.analysis.survival.KaplanMeier.Spell;
import minbei.analysis.survival.ParkSurvival.Group;
import minbei.model.observation.OrganizationLine;
import minbei.model.organization.Activity;

/**
 * Organizations followed from the park's first decision on them, or on the one they are matched with, until they are first not at work.
 *
 * <p>Decisions of the spin-up are left out: whoever ended before the recorded months is on no line, and those left would all have survived.
 */
final class FollowedOrganizations {

    private final int months;
    private final Map<Group, List<Spell>> spells = new EnumMap<>(Group.class);

    FollowedOrganizations(int months) {
        this.months = months;
    }

    static boolean wasTakenInRecord(OrganizationLine line) {
        return line.park().firstTaken() && line.park().firstDecided() >= 0;
    }

    /** Adds the organizations of a run with a park, and those of the same luck without one, which may be none. */
    void add(List<OrganizationLine> park, List<OrganizationLine> without) {
        Map<Integer, OrganizationLine> byKey = new HashMap<>();
        without.forEach(line -> byKey.put(line.origin().key(), line));
        Alike alike = Alike.among(park);
        for (OrganizationLine line : park) {
            int decided = line.park().firstDecided();
            if (decided < 0) {
                continue;
            }
            follow(line.park().firstTaken() ? Group.TAKEN : Group.NOT_TAKEN, line, decided);
            if (line.park().firstTaken()) {
                alike.to(line, decided).ifPresent(other -> follow(Group.MATCHED, other, decided));
                OrganizationLine same = byKey.get(line.origin().key());
                if (same != null && isAtWork(same, decided)) {
                    follow(Group.WITHOUT_PARK, same, decided);
                }
            }
        }
    }

    private void follow(Group group, OrganizationLine line, int from) {
        int end = endAfter(line, from);
        int last = end == OrganizationLine.NEVER ? months - 1 : end;
        spells.computeIfAbsent(group, key -> new ArrayList<>())
                .add(new Spell(Math.max(0, last - from), end != OrganizationLine.NEVER));
    }

    /** The first month from some month on in which it is not at work; of one that rested before that month, when it dissolved. */
    private static int endAfter(OrganizationLine line, int from) {
        if (line.life().firstInactive() >= from) {
            return line.life().firstInactive();
        }
        boolean dissolved =
                line.life().activity() == Activity.DISSOLVED && line.life().activitySince() >= from;
        return dissolved ? line.life().activitySince() : OrganizationLine.NEVER;
    }

    /** Whether it was founded by some month and has been at work ever since. */
    static boolean isAtWork(OrganizationLine line, int month) {
        int inactive = line.life().firstInactive();
        return line.origin().founded() <= month && (inactive == OrganizationLine.NEVER || inactive > month);
    }

    Map<Group, KaplanMeier> curves(int longest) {
        Map<Group, KaplanMeier> curves = new EnumMap<>(Group.class);
        spells.forEach((group, list) -> curves.put(group, KaplanMeier.of(list, longest)));
        return curves;
    }
}
