package minbei.analysis.console;

import java.awt.Color;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.JFrame;
import minbei.analysis.experiment.TownshipDescription;
import minbei.model.observation.snapshot.WorldSnapshot;
import sim.display.Display2D;
import sim.field.grid.SparseGrid2D;
import sim.portrayal.grid.SparseGridPortrayal2D;

/** The window with a tile a township, where it lies in the schematic map of the district. */
final class TownshipMap implements Watcher {

    /** What the window needs beside the tiles. */
    private static final int MARGIN = 40;

    private static final int HEADER = 80;

    private final WatchedRun run;
    private final Display2D display;
    private final JFrame frame;

    private TownshipMap(WatchedRun run) {
        this.run = run;
        List<TownshipDescription> townships = run.scenario().district().townships();
        int columns = 1
                + townships.stream().mapToInt(TownshipDescription::column).max().orElse(0);
        int rows =
                1 + townships.stream().mapToInt(TownshipDescription::row).max().orElse(0);
        SparseGrid2D grid = new SparseGrid2D(columns, rows);
        for (int t = 0; t < townships.size(); t++) {
            TownshipDescription township = townships.get(t);
            grid.setObjectLocation(TownshipTile.of(run, t), township.column(), township.row());
        }
        SparseGridPortrayal2D portrayal = new SparseGridPortrayal2D();
        portrayal.setField(grid);
        portrayal.setPortrayalForAll(TilePortrayal.of(run.text()));
        Rectangle window = ConsoleWindows.onScreen(ConsoleWindows.MAP);
        display = new Display2D(window.width - MARGIN, window.height - HEADER, run);
        display.setBackdrop(Color.WHITE);
        display.attach(portrayal, run.text().line("map"));
        // Films need a library that is not there, and a snapshot as PDF another.
        display.movieButton.setVisible(false);
        display.snapshotButton.setVisible(false);
        frame = display.createFrame();
        MasonWindow.translate(frame.getContentPane(), run.text());
        entitle("");
    }

    private void entitle(String month) {
        ConsoleText text = run.text();
        String district = text.name(run.scenario().district().name());
        frame.setTitle(text.line("map.title", district, text.percent(TilePortrayal.DARKEST), month));
    }

    static TownshipMap of(WatchedRun run) {
        return new TownshipMap(run);
    }

    JFrame frame() {
        return frame;
    }

    @Override
    public void begin() {
        display.repaint();
    }

    @Override
    public void show(WorldSnapshot world) {
        entitle(run.text().month(world.month()));
        display.repaint();
    }
}
