package minbei.analysis.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import org.jfree.chart.text.G2TextMeasurer;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextLine;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.HorizontalAlignment;

/** Text broken into lines without the blanks that JFreeChart leaves at their ends and that push centred lines aside. */
final class WrappedText {

    private WrappedText() {}

    static TextBlock of(
            String text, Font font, Paint paint, float width, int lines, HorizontalAlignment alignment, Graphics2D g) {
        TextBlock broken = TextUtils.createTextBlock(text, font, paint, width, lines, new G2TextMeasurer(g));
        TextBlock block = new TextBlock();
        block.setLineAlignment(alignment);
        for (Object line : broken.getLines()) {
            block.addLine(((TextLine) line).getFirstTextFragment().getText().strip(), font, paint);
        }
        return block;
    }
}
