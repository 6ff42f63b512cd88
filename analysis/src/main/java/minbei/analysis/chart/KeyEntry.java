package minbei.analysis.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * One line of a chart's key.
 *
 * @param name what the sample stands for
 * @param sample draws the sample
 */
record KeyEntry(String name, Sample sample) {

    /** Draws the sample of a series, band or part. */
    @FunctionalInterface
    interface Sample {

        /**
         * Draws into a box as wide as three letters.
         *
         * @param g where to draw
         * @param box the box
         */
        void draw(Graphics2D g, Rectangle2D box);
    }
}
