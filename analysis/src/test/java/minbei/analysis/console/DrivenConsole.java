package minbei.analysis.console;

import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.MouseEvent;
import java.io.File;
import java.util.concurrent.CountDownLatch;
import javax.imageio.ImageIO;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import minbei.analysis.language.Language;
import minbei.model.observation.snapshot.WorldSnapshot;
import sim.display.Console;

/**
 * A program that uses the console as a user would: steps, plays, inspects an organization and a department, takes a picture of the
 * screen in the middle of the run, plays to its end, and prints the fingerprint of the run.
 */
public final class DrivenConsole {

    private DrivenConsole() {}

    /** Lets go when a month is shown. */
    private record MonthShown(int month, CountDownLatch shown) implements Watcher {
        @Override
        public void begin() {}

        @Override
        public void show(WorldSnapshot world) {
            if (world.month() >= month) {
                shown.countDown();
            }
        }

        static MonthShown of(WatchedRun run, int month) {
            MonthShown watcher = new MonthShown(month, new CountDownLatch(1));
            run.add(watcher);
            return watcher;
        }
    }

    /** Arguments: language, month of the picture, file of the picture. */
    public static void main(String[] arguments) throws Exception {
        if (!ModelConsole.hasDisplay()) {
            System.out.println("no display");
            System.exit(2);
        }
        Language language = Language.valueOf(arguments[0]);
        int month = Integer.parseInt(arguments[1]);
        WatchedScenario scenario = WatchedExample.scenario();
        WatchedRun run = WatchedRun.of(scenario, language);
        Console console = ModelConsole.show(run);

        console.setWhenShouldPause(month - run.model().month());
        MonthShown picture = MonthShown.of(run, month);
        SwingUtilities.invokeAndWait(console::pressPlay);
        picture.shown().await();
        System.out.println("shown " + run.model().month());
        inspect();
        photograph(new File(arguments[2]));

        MonthShown last = MonthShown.of(run, scenario.input().months() - 1);
        SwingUtilities.invokeAndWait(console::pressPause);
        last.shown().await();
        System.out.println("hash " + run.model().finished().hash());
        System.exit(0);
    }

    private static void inspect() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            for (Frame frame : Frame.getFrames()) {
                JTable table = frame instanceof Console ? null : table(frame);
                if (table != null && table.getRowCount() > 0) {
                    Rectangle cell = table.getCellRect(0, 0, true);
                    table.dispatchEvent(new MouseEvent(
                            table,
                            MouseEvent.MOUSE_CLICKED,
                            0,
                            0,
                            cell.x + 1,
                            cell.y + 1,
                            2,
                            false,
                            MouseEvent.BUTTON1));
                }
            }
        });
    }

    private static JTable table(Component component) {
        if (component instanceof JTable table) {
            return table;
        }
        if (component instanceof Container container) {
            for (Component part : container.getComponents()) {
                JTable found = table(part);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static void photograph(File file) throws Exception {
        Robot robot = new Robot();
        robot.waitForIdle();
        Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        ImageIO.write(robot.createScreenCapture(screen), "png", file);
    }
}
