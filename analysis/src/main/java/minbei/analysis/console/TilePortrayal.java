package minbei.analysis.console;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import minbei.analysis.chart.style.ChartFont;
import minbei.analysis.console.ListInspector.Line;
import minbei.model.observation.snapshot.TownshipSnapshot;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.simple.RectanglePortrayal2D;

/** Draws a township: name and coverage on a ground that is the darker the greater its coverage. */
@SuppressWarnings("serial")
final class TilePortrayal extends RectanglePortrayal2D {

    /** Coverage from which on a tile is darkest; the shade means the same in every month and district. */
    static final double DARKEST = 0.5;

    private static final Color LIGHT = new Color(0xEFF5FA);
    private static final Color DARK = new Color(0x00507D);
    private static final double TURN = 0.735;
    private static final double GAP = 0.04;
    private static final float NAME_SIZE = 13f;
    private static final float VALUE_SIZE = 15f;

    private final transient ConsoleText text;

    private TilePortrayal(ConsoleText text) {
        this.text = text;
    }

    static TilePortrayal of(ConsoleText text) {
        return new TilePortrayal(text);
    }

    @Override
    public void draw(Object object, Graphics2D g, DrawInfo2D info) {
        TownshipTile tile = (TownshipTile) object;
        TownshipSnapshot now = tile.now();
        double coverage = now == null ? Double.NaN : now.coverage();
        double share = Double.isNaN(coverage) ? 0 : Math.min(1, coverage / DARKEST);
        double width = info.draw.width * (1 - GAP);
        double height = info.draw.height * (1 - GAP);
        Rectangle2D box = new Rectangle2D.Double(info.draw.x - width / 2, info.draw.y - height / 2, width, height);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setPaint(mix(share));
        g.fill(box);
        g.setPaint(info.selected ? Color.RED : Color.GRAY);
        g.setStroke(new BasicStroke(info.selected ? 2f : 0.8f));
        g.draw(box);
        g.setPaint(share > TURN ? Color.WHITE : Color.BLACK);
        g.setFont(ChartFont.regular(NAME_SIZE));
        List<String> words = lines(tile.name(), g.getFontMetrics(), width - 6);
        double top = info.draw.y - height * 0.12 - (words.size() - 1) * NAME_SIZE * 0.6;
        for (int i = 0; i < words.size(); i++) {
            centred(g, words.get(i), info.draw.x, top + i * NAME_SIZE * 1.2);
        }
        g.setFont(ChartFont.bold(VALUE_SIZE));
        centred(g, text.percent(coverage), info.draw.x, info.draw.y + height * 0.33);
    }

    private static void centred(Graphics2D g, String words, double x, double y) {
        float half = g.getFontMetrics().stringWidth(words) / 2f;
        g.drawString(words, (float) x - half, (float) y);
    }

    /** Words that fit into a width, one below the other. */
    private static List<String> lines(String name, FontMetrics metrics, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && metrics.stringWidth(longer) > width) {
                lines.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.add(line.toString());
        return lines;
    }

    private static Color mix(double share) {
        return new Color(
                mix(LIGHT.getRed(), DARK.getRed(), share),
                mix(LIGHT.getGreen(), DARK.getGreen(), share),
                mix(LIGHT.getBlue(), DARK.getBlue(), share));
    }

    private static int mix(int light, int dark, double share) {
        return (int) Math.round(light + (dark - light) * share);
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        return ((TownshipTile) wrapper.getObject()).name();
    }

    @Override
    public String getStatus(LocationWrapper wrapper) {
        return getName(wrapper);
    }

    @Override
    public Inspector getInspector(LocationWrapper wrapper, GUIState gui) {
        TownshipTile tile = (TownshipTile) wrapper.getObject();
        return ListInspector.of(tile.name(), () -> facts(tile));
    }

    private List<Line> facts(TownshipTile tile) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(text.line("township"), tile.name()));
        TownshipSnapshot now = tile.now();
        if (now != null) {
            lines.add(new Line(text.line("code"), now.code()));
            lines.add(new Line(text.line("coverage"), text.percent(now.coverage())));
            lines.add(new Line(text.line("registeredActive"), Integer.toString(now.registeredActive())));
            lines.add(new Line(text.line("groups"), Integer.toString(now.groups())));
        }
        return lines;
    }
}
