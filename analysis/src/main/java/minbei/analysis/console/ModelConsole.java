package minbei.analysis.console;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Toolkit;
import java.lang.reflect.InvocationTargetException;
import java.util.Enumeration;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import minbei.analysis.chart.style.ChartFont;
import minbei.analysis.language.Language;
import sim.display.Console;

/** Opens the model live. */
public final class ModelConsole {

    private static final String HEADLESS = "java.awt.headless";
    private static final float FONT_SIZE = 12f;

    private ModelConsole() {}

    /**
     * Whether windows can be opened here; asks the system, whatever the launcher said for commands that need none.
     *
     * @return false where there is no display, or Java has no windows
     */
    public static boolean hasDisplay() {
        System.clearProperty(HEADLESS);
        try {
            if (GraphicsEnvironment.isHeadless()) {
                return false;
            }
            return Toolkit.getDefaultToolkit().getScreenSize().width > 0;
        } catch (HeadlessException | AWTError | LinkageError e) {
            return false;
        }
    }

    /**
     * Opens all windows and waits until the console is closed.
     *
     * @param scenario what is watched
     * @param language of labels
     * @throws InterruptedException if the wait is interrupted
     */
    public static void open(WatchedScenario scenario, Language language) throws InterruptedException {
        WatchedRun run = WatchedRun.of(scenario, language);
        show(run);
        run.awaitClosed();
    }

    /** Opens all windows. */
    static Console show(WatchedRun run) throws InterruptedException {
        Console[] opened = new Console[1];
        try {
            SwingUtilities.invokeAndWait(() -> {
                useFontWithChinese();
                opened[0] = MasonWindow.of(run);
                opened[0].setVisible(true);
            });
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the console cannot be opened", e.getCause());
        }
        return opened[0];
    }

    /** Names are Chinese in one of the languages, and a system need not have a font for them. */
    private static void useFontWithChinese() {
        GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(ChartFont.regular(FONT_SIZE));
        for (Enumeration<Object> keys = UIManager.getDefaults().keys(); keys.hasMoreElements(); ) {
            Object key = keys.nextElement();
            if (UIManager.get(key) instanceof FontUIResource) {
                UIManager.put(key, new FontUIResource(ChartFont.regular(FONT_SIZE)));
            }
        }
    }
}
