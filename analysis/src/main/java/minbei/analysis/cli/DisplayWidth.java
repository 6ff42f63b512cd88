package minbei.analysis.cli;

/** How many columns of a screen a text takes; Chinese characters take two (UAX #11, East Asian Width). */
final class DisplayWidth {

    private static final int FIRST_WIDE = 0x2E80;
    private static final int LAST_WIDE = 0xFFE6;
    private static final int FIRST_HALFWIDTH = 0xFF61;
    private static final int LAST_HALFWIDTH = 0xFFDC;

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::ofCodePoint).sum();
    }

    /** The text, filled up with spaces to a width. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    private static int ofCodePoint(int point) {
        boolean halfwidth = point >= FIRST_HALFWIDTH && point <= LAST_HALFWIDTH;
        return point >= FIRST_WIDE && point <= LAST_WIDE && !halfwidth ? 2 : 1;
    }
}
