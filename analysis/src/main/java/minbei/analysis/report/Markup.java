package minbei.analysis.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** A page under construction: elements are closed in the order they were opened, and all text is escaped. */
final class Markup {

    private static final Pattern COUNT = Pattern.compile("\\bn = (?=\\d)");

    private final StringBuilder page = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are given as name, value, name, value. */
    Markup open(String tag, String... attributes) {
        start(tag, attributes);
        page.append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        page.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element with nothing in it, which HTML does not close either. */
    Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        page.append("/>\n");
        return this;
    }

    /** An element with text in it. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** Text; a number of replications stays on one line with its letter. */
    Markup text(String text) {
        page.append(escaped(COUNT.matcher(text).replaceAll("n\u00a0=\u00a0")));
        return this;
    }

    /** What is markup already: a picture, a style sheet without angle brackets. */
    Markup ready(String markup) {
        page.append(markup);
        return this;
    }

    /** A table in a box of its own that scrolls sideways; the first cell of a row is its heading. */
    Markup table(List<String> headings, List<List<String>> rows) {
        open("div", "class", "scroll", "tabindex", "0").open("table");
        open("thead").open("tr");
        headings.forEach(heading -> element("th", heading, "scope", "col"));
        close().close().open("tbody");
        for (List<String> row : rows) {
            open("tr").element("th", row.get(0), "scope", "row");
            row.stream().skip(1).forEach(cell -> element("td", cell));
            close();
        }
        return close().close().close();
    }

    private void start(String tag, String... attributes) {
        page.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    /** Escapes what ends text or attributes, and drops control characters that no page may hold. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(Markup::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < 0x7F)
                || (c >= 0xA0 && c < 0xD800)
                || (c > 0xDFFF && c < 0xFFFE)
                || c > 0xFFFF;
    }

    /** The page. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("elements " + open + " are still open");
        }
        return page.toString();
    }
}
