package minbei.analysis.chart;

/**
 * What a chart says in words.
 *
 * @param key file name without ending, letters, digits and hyphens
 * @param title what is shown
 * @param note replications and scale of the population, in one line below the plot
 * @param alternative one or two sentences with the numbers, for who does not see the picture
 * @param table the numbers behind the picture
 */
public record ChartText(String key, String title, String note, String alternative, ChartTable table) {

    /** Refuses keys that are not safe as file names and as identifiers in SVG. */
    public ChartText {
        if (!key.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("key of a chart (" + key
                    + ") must start with a letter and hold small letters, digits and hyphens only");
        }
    }
}
