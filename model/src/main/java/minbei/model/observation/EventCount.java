package minbei.model.observation;

import java.util.List;
import minbei.model.organization.Organization;

/** How often something happened to organizations, month by month, in all and by some breakdowns. */
final class EventCount {

    private static final int WINDOW = CoverageAccount.WINDOW;
    private static final int FIRST = CoverageAccount.firstMonth();

    private final int months;
    private final List<OrganizationBreakdown> breakdowns;
    private final int[][][] events;
    private final int[] all;

    EventCount(int months, OrganizationBreakdown... breakdowns) {
        this.months = months;
        this.breakdowns = List.of(breakdowns);
        this.events = new int[breakdowns.length][][];
        int rows = months - FIRST;
        for (int b = 0; b < breakdowns.length; b++) {
            events[b] = new int[breakdowns[b].categories().size()][rows];
        }
        this.all = new int[rows];
    }

    /** Counts an event; those before the first month that is looked back to, or that never were, are left out. */
    void add(Organization organization, int month) {
        if (month < FIRST || month >= months) {
            return;
        }
        all[month - FIRST]++;
        for (int b = 0; b < events.length; b++) {
            int position = breakdowns.get(b).position().applyAsInt(organization);
            if (position >= 0) {
                events[b][position][month - FIRST]++;
            }
        }
    }

    /** Events of a month. */
    int in(int month) {
        return all[month - FIRST];
    }

    /** Events of the twelve months to a month's end. */
    int lastYear(int month) {
        return window(all, month);
    }

    /** Writes the events of each month, in all. */
    void writeMonths(SeriesTable table, Indicator indicator) {
        for (int month = 0; month < months; month++) {
            table.put(indicator, month, in(month));
        }
    }

    /** Writes the events of the twelve months to each month's end, in all and broken down. */
    void writeYears(SeriesTable table, Indicator indicator) {
        for (int month = 0; month < months; month++) {
            table.put(indicator, month, lastYear(month));
            for (int b = 0; b < events.length; b++) {
                OrganizationBreakdown breakdown = breakdowns.get(b);
                for (int c = 0; c < events[b].length; c++) {
                    String category = breakdown.categories().get(c);
                    table.put(indicator, breakdown.breakdown(), category, month, window(events[b][c], month));
                }
            }
        }
    }

    private static int window(int[] counts, int month) {
        int sum = 0;
        for (int row = month; row < month + WINDOW; row++) {
            sum += counts[row];
        }
        return sum;
    }
}
