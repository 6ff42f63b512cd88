package minbei.model.resident;

import java.util.Arrays;
import java.util.List;
import minbei.model.apportionment.LargestRemainder;
import minbei.model.district.Community;
import minbei.model.district.District;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.MonthCalendar;
import minbei.model.schedule.MonthlyRule;

/**
 * Residents change: deaths and moves out on the months settled long before, births by the crude rate, and moves in as the
 * residual that brings the district to its known total.
 *
 * <p>Townships below their own totals share the residual; one that is to shrink does so as fast as its residents die or leave.
 *
 * <p>In the spin-up nothing changes. No part of it depends on policy, so all worlds of a seed have the same people.
 */
public final class ResidentsChange implements MonthlyRule {

    private static final int ONCE = 0;
    private static final double PER_THOUSAND_MONTHS = 1 / 12_000.0;

    private final District district;
    private final double scale;
    private final PopulationParameters parameters;
    private final Luck luck;
    private final Residents residents;
    private final Newcomers newcomers;
    private final MonthCalendar leaving;
    private final List<ResidentListener> listeners;
    private final double[] communityShares;
    private final int[] firstCommunity;

    private double birthsDue;
    private int births;
    private int deaths;
    private int movedIn;
    private int movedOut;

    /** Told who comes and who goes, so that other concepts can give residents what they start with and take leave of them. */
    public interface ResidentListener {
        /**
         * Called when a resident is born or arrives.
         *
         * @param id resident
         * @param month months since 2014-01
         */
        void arrived(int id, int month);

        /**
         * Called when a resident has died or moved out.
         *
         * @param id resident
         * @param month months since 2014-01
         */
        void left(int id, int month);
    }

    private ResidentsChange(
            District district,
            double scale,
            PopulationParameters parameters,
            Luck luck,
            Residents residents,
            Newcomers newcomers,
            MonthCalendar leaving,
            List<ResidentListener> listeners) {
        this.district = district;
        this.scale = scale;
        this.parameters = parameters;
        this.luck = luck;
        this.residents = residents;
        this.newcomers = newcomers;
        this.leaving = leaving;
        this.listeners = List.copyOf(listeners);
        this.communityShares = PopulationSynthesis.communityShares(district);
        this.firstCommunity = firstCommunities(district);
    }

    /**
     * The rule.
     *
     * @param district totals and communities
     * @param scale agents per resident
     * @param parameters rates
     * @param luck luck of the run
     * @param residents who is changed
     * @param newcomers register for births and arrivals
     * @param leaving when residents leave
     * @param listeners told of comers in this order and of leavers in reverse
     * @return the rule
     */
    public static ResidentsChange of(
            District district,
            double scale,
            PopulationParameters parameters,
            Luck luck,
            Residents residents,
            Newcomers newcomers,
            MonthCalendar leaving,
            List<ResidentListener> listeners) {
        return new ResidentsChange(district, scale, parameters, luck, residents, newcomers, leaving, listeners);
    }

    /** Position of the first community of each township, and at the end the number of communities. */
    private static int[] firstCommunities(District district) {
        int[] first = new int[district.townships().size() + 1];
        int previous = -1;
        for (int i = 0; i < district.communities().size(); i++) {
            Community community = district.communities().get(i);
            if (community.township() != previous) {
                previous = community.township();
                first[previous] = i;
            }
        }
        first[district.townships().size()] = district.communities().size();
        return first;
    }

    @Override
    public void apply(int month) {
        births = 0;
        deaths = 0;
        movedIn = 0;
        movedOut = 0;
        if (month < 0) {
            return;
        }
        leaving.visit(month, residents::fetch, id -> leave(id, month));
        bear(month);
        moveIn(month);
    }

    private void leave(int id, int month) {
        residents.leave(id);
        if (residents.leavesByDeath(id)) {
            deaths++;
        } else {
            movedOut++;
        }
        // in reverse: needs end while trust is still there to be moved
        for (int i = listeners.size() - 1; i >= 0; i--) {
            listeners.get(i).left(id, month);
        }
    }

    private void bear(int month) {
        birthsDue +=
                district.residents().atEndOf(month) * scale * parameters.birthsPerThousandYear() * PER_THOUSAND_MONTHS;
        births = (int) birthsDue;
        birthsDue -= births;
        int[] cumulative = cumulativePresent();
        int everybody = cumulative[cumulative.length - 1];
        for (int i = 0; i < births; i++) {
            int id = residents.everPresent();
            int place = (int) (luck.uniform(Stream.ARRIVAL, id, ONCE, 0) * everybody);
            int found = Arrays.binarySearch(cumulative, place);
            int home = found >= 0 ? found : -found - 2;
            announce(newcomers.birth(skipEmpty(home, cumulative), month), month);
        }
    }

    /** Residents in the communities before each one. */
    private int[] cumulativePresent() {
        int communities = district.communities().size();
        int[] cumulative = new int[communities + 1];
        for (int i = 0; i < communities; i++) {
            cumulative[i + 1] = cumulative[i] + residents.presentIn(i);
        }
        return cumulative;
    }

    /** Where empty communities make several positions equal, the search may end at any of them. */
    private static int skipEmpty(int home, int[] cumulative) {
        int result = home;
        while (result < cumulative.length - 2 && cumulative[result + 1] == cumulative[result]) {
            result++;
        }
        return result;
    }

    /** The district's residual, shared among the townships that are below their own totals, in proportion to what they lack. */
    private void moveIn(int month) {
        long missing = Math.round(district.residents().atEndOf(month) * scale) - residents.present();
        if (missing <= 0) {
            return;
        }
        double[] lacking = new double[district.townships().size()];
        double sum = 0;
        for (int t = 0; t < lacking.length; t++) {
            double known = district.townships().get(t).residents().atEndOf(month) * scale;
            lacking[t] = Math.max(0, known - presentInTownship(t));
            sum += lacking[t];
        }
        // where townships add up to the district, some lack what the district lacks; if not, the last one takes it
        lacking[lacking.length - 1] += sum > 0 ? 0 : 1;
        long[] shares = LargestRemainder.share(missing, lacking);
        for (int t = 0; t < shares.length; t++) {
            for (long i = 0; i < shares[t]; i++) {
                int id = residents.everPresent();
                int home = drawCommunity(t, luck.uniform(Stream.ARRIVAL, id, ONCE, 0));
                announce(newcomers.settle(home, month, parameters.migrantShareOfArrivals()), month);
            }
        }
        movedIn = (int) missing;
    }

    private int presentInTownship(int township) {
        int sum = 0;
        for (int c = firstCommunity[township]; c < firstCommunity[township + 1]; c++) {
            sum += residents.presentIn(c);
        }
        return sum;
    }

    private int drawCommunity(int township, double uniform) {
        double left = uniform;
        int last = firstCommunity[township + 1] - 1;
        for (int c = firstCommunity[township]; c < last; c++) {
            left -= communityShares[c];
            if (left < 0) {
                return c;
            }
        }
        return last;
    }

    private void announce(int id, int month) {
        for (ResidentListener listener : listeners) {
            listener.arrived(id, month);
        }
    }

    /** Births of the month, in agents. */
    public int births() {
        return births;
    }

    /** Deaths of the month, in agents. */
    public int deaths() {
        return deaths;
    }

    /** Agents who moved in this month. */
    public int movedIn() {
        return movedIn;
    }

    /** Agents who moved out this month. */
    public int movedOut() {
        return movedOut;
    }
}
