package minbei.model.resident;

import java.util.Arrays;
import java.util.List;

/** Bands of age in which margins are known, hazards are set and outcomes are broken down. */
public enum AgeBand {
    /** 0 to 14 years. */
    FROM_0("from0", 0, 15, "0–14"),
    /** 15 to 34 years. */
    FROM_15("from15", 15, 35, "15–34"),
    /** 35 to 59 years. */
    FROM_35("from35", 35, 60, "35–59"),
    /** 60 to 69 years. */
    FROM_60("from60", 60, 70, "60–69"),
    /** 70 to 79 years. */
    FROM_70("from70", 70, 80, "70–79"),
    /** 80 years and more. */
    FROM_80("from80", 80, 100, "80+");

    /** All bands, in order. */
    public static final List<AgeBand> ALL = List.of(values());

    /** How many bands there are. */
    public static final int COUNT = ALL.size();

    private static final int MONTHS_PER_YEAR = 12;

    /** The band of each month of age up to the last band. */
    private static final AgeBand[] BY_MONTH = new AgeBand[FROM_80.fromMonths()];

    static {
        for (AgeBand band : ALL) {
            Arrays.fill(BY_MONTH, Math.min(BY_MONTH.length, band.fromMonths()), BY_MONTH.length, band);
        }
    }

    private final String key;
    private final int fromYears;
    private final int toYears;
    private final String label;

    AgeBand(String key, int fromYears, int toYears, String label) {
        this.key = key;
        this.fromYears = fromYears;
        this.toYears = toYears;
        this.label = label;
    }

    /** The name in parameter keys. */
    public String key() {
        return key;
    }

    /** The name in tables and charts: years of age. */
    public String label() {
        return label;
    }

    /** First month of age in the band. */
    public int fromMonths() {
        return fromYears * MONTHS_PER_YEAR;
    }

    /** First month of age after the band; for the last band the age up to which synthesis spreads residents. */
    public int toMonths() {
        return toYears * MONTHS_PER_YEAR;
    }

    /**
     * The band of an age.
     *
     * @param months age in months, 0 or more
     * @return its band
     */
    public static AgeBand ofAge(int months) {
        return months < BY_MONTH.length ? BY_MONTH[months] : FROM_80;
    }
}
