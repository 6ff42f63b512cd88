package minbei.analysis.chart;

import java.util.List;

/**
 * One series of a {@link DotChart}.
 *
 * @param name name in the key
 * @param style which {@link minbei.analysis.chart.style.SeriesStyle}
 * @param dots one a category, in their order
 */
public record Dots(String name, int style, List<Dot> dots) {

    /** Copies the list. */
    public Dots {
        dots = List.copyOf(dots);
    }

    /**
     * A dot with whiskers, or words where there is none.
     *
     * @param measured value and interval
     * @param wider value and interval that hold more of what is uncertain; {@link Measured#NONE} where there are none
     * @param remark what stands in place of a dot without a value; may be empty
     */
    public record Dot(Measured measured, Measured wider, String remark) {

        /**
         * A dot with one interval.
         *
         * @param measured value and interval
         * @param remark what stands in place of a dot without a value; may be empty
         */
        public Dot(Measured measured, String remark) {
            this(measured, Measured.NONE, remark);
        }
    }
}
