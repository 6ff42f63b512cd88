package minbei.scenario.district;

import java.util.ArrayList;
import java.util.List;
import minbei.model.district.Community;
import minbei.model.district.District;
import minbei.model.district.ResidentSeries;
import minbei.model.district.ResidentSeries.YearEnd;
import minbei.model.district.Township;
import minbei.model.schedule.Month;

/**
 * Spreads a district's residents over its townships (derived; ODD, section 5).
 *
 * <p>In each year {@code y} from 2013 to 2023 a township with counts has {@code N_t(y)}, a straight line between its counts and
 * level outside them. What remains of the district's total {@code N(y)} goes to the other townships in proportion to the sum of
 * their communities' weights {@code w}:
 *
 * <pre>N_u(y) = (N(y) − Σ_t N_t(y)) · w_u / Σ_u w_u</pre>
 *
 * <p>A residents' committee weighs 1, a villagers' committee {@code population.villageRelativeSize}. Every township has a value in
 * each year, so that townships add up to the district in every month, not only at the end of years.
 */
final class ResidentSpread {

    static final int FIRST_YEAR = 2013;
    static final int LAST_YEAR = 2023;

    private final DistrictFacts facts;
    private final double villageRelativeSize;
    private final ResidentSeries total;

    private ResidentSpread(DistrictFacts facts, double villageRelativeSize) {
        this.facts = facts;
        this.villageRelativeSize = villageRelativeSize;
        this.total = ResidentCount.series(facts.totals());
    }

    static ResidentSpread of(DistrictFacts facts, double villageRelativeSize) {
        return new ResidentSpread(facts, villageRelativeSize);
    }

    /** Residents at the end of a year that no count of a township claims. */
    double unclaimed(int year) {
        double rest = total(year);
        for (TownshipFacts township : facts.townships()) {
            if (!township.counts().isEmpty()) {
                rest -= ResidentCount.series(township.counts()).atEndOf(december(year));
            }
        }
        return rest;
    }

    /** Residents at the end of a year that counts of townships claim. */
    double claimed(int year) {
        return total(year) - unclaimed(year);
    }

    /** Residents of the district at the end of a year. */
    double total(int year) {
        return total.atEndOf(december(year));
    }

    /** Whether there is a township without counts, to which unclaimed residents can go. */
    boolean hasOpenTownship() {
        return facts.townships().stream().anyMatch(township -> township.counts().isEmpty());
    }

    District district() {
        List<Township> townships = new ArrayList<>();
        List<Community> communities = new ArrayList<>();
        for (TownshipFacts township : facts.townships()) {
            for (CommunityFacts community : facts.communities()) {
                if (community.township().equals(township.code())) {
                    communities.add(
                            new Community(community.code(), community.chinese(), townships.size(), weight(community)));
                }
            }
            townships.add(new Township(
                    township.code(),
                    township.english(),
                    township.chinese(),
                    township.tileColumn(),
                    township.tileRow(),
                    residents(township)));
        }
        return new District(
                facts.head().name(),
                facts.head().label().en(),
                facts.head().label().zh(),
                total,
                townships,
                communities);
    }

    private ResidentSeries residents(TownshipFacts township) {
        boolean counted = !township.counts().isEmpty();
        double share = counted ? 0 : weight(township) / openWeight();
        List<YearEnd> yearEnds = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            double residents =
                    counted ? ResidentCount.series(township.counts()).atEndOf(december(year)) : unclaimed(year) * share;
            yearEnds.add(new YearEnd(year, residents));
        }
        return new ResidentSeries(yearEnds);
    }

    private double openWeight() {
        double sum = 0;
        for (TownshipFacts township : facts.townships()) {
            sum += township.counts().isEmpty() ? weight(township) : 0;
        }
        return sum;
    }

    private double weight(TownshipFacts township) {
        double sum = 0;
        for (CommunityFacts community : facts.communities()) {
            sum += community.township().equals(township.code()) ? weight(community) : 0;
        }
        return sum;
    }

    private double weight(CommunityFacts community) {
        return community.village() ? villageRelativeSize : 1;
    }

    private static int december(int year) {
        return Month.of(year, Month.PER_YEAR).index();
    }
}
