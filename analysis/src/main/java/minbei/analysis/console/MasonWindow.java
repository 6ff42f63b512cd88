package minbei.analysis.console;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import javax.swing.AbstractButton;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JTabbedPane;
import minbei.analysis.chart.style.ChartFont;
import sim.display.Console;
import sim.util.gui.HTMLBrowser;

/** MASON's console, fitted: without what this model does not allow, and in the reader's language. */
final class MasonWindow {

    private static final Rectangle PLACE = new Rectangle(67, 0, 33, 57);
    private static final String QUIT = "Quit";
    private static final float FONT_SIZE = 12f;

    private final ConsoleText text;

    private MasonWindow(ConsoleText text) {
        this.text = text;
    }

    static Console of(WatchedRun run) {
        Console console = new Console(run);
        MasonWindow window = new MasonWindow(run.text());
        console.setNewMenuAllowed(false);
        window.keepQuitOnly(console);
        window.translate(console.getJMenuBar());
        window.translate(console.getContentPane());
        window.translateTabs(console.getTabPane());
        window.about(console.getTabPane());
        console.setTitle(run.text()
                .line(
                        "console.title",
                        run.text().name(run.scenario().district().name()),
                        run.text().name(run.scenario().policy().name())));
        console.setBounds(ConsoleWindows.onScreen(PLACE));
        return console;
    }

    /** Checkpoints are Java's own serialization, which reads no file that somebody else may have made; the others open other models. */
    private void keepQuitOnly(Console console) {
        for (int m = 0; m < console.getJMenuBar().getMenuCount(); m++) {
            JMenu menu = console.getJMenuBar().getMenu(m);
            for (int i = menu.getItemCount() - 1; i >= 0; i--) {
                JMenuItem item = menu.getItem(i);
                boolean file = menu.getItemCount() > 0 && hasQuit(menu);
                if (file && (item == null || !item.getText().startsWith(QUIT))) {
                    menu.remove(i);
                }
            }
        }
    }

    private static boolean hasQuit(JMenu menu) {
        for (int i = 0; i < menu.getItemCount(); i++) {
            JMenuItem item = menu.getItem(i);
            if (item != null && item.getText().startsWith(QUIT)) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("serial")
    private static final class Translated extends DefaultListCellRenderer {

        private final transient ConsoleText text;

        Translated(ConsoleText text) {
            this.text = text;
        }

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            return super.getListCellRendererComponent(
                    list, text.mason(String.valueOf(value)), index, selected, focused);
        }
    }

    private void translateTabs(JTabbedPane tabs) {
        for (int i = 0; i < tabs.getTabCount(); i++) {
            tabs.setTitleAt(i, text.mason(tabs.getTitleAt(i)));
        }
    }

    /** Writes the page "About" in the reader's language and the font that has its letters. */
    private void about(Container container) {
        for (Component part : container.getComponents()) {
            if (part instanceof HTMLBrowser page) {
                page.setText(text.line("about", ChartFont.regular(FONT_SIZE).getFamily()));
            } else if (part instanceof Container inner) {
                about(inner);
            }
        }
    }

    /** Puts what MASON says in a component into the reader's language. */
    static void translate(Component component, ConsoleText text) {
        new MasonWindow(text).translate(component);
    }

    private void translate(Component component) {
        if (component instanceof JComboBox<?> choices) {
            choices.setRenderer(new Translated(text));
        }
        if (component instanceof JLabel label && label.getText() != null) {
            label.setText(text.mason(label.getText()));
        }
        if (component instanceof AbstractButton button && button.getText() != null) {
            button.setText(text.mason(button.getText()));
        }
        if (component instanceof JMenu menu) {
            for (Component item : menu.getMenuComponents()) {
                translate(item);
            }
        }
        if (component instanceof Container container) {
            for (Component part : container.getComponents()) {
                translate(part);
            }
        }
    }
}
