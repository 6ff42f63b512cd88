package minbei.analysis.console;

import java.awt.FontMetrics;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JFrame;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import minbei.model.observation.snapshot.WorldSnapshot;

/**
 * A window with a table of what is there now, a row each.
 *
 * @param <R> what a row tells of
 */
final class RowsWindow<R> implements Watcher {

    private static final int ROW_HEIGHT = 20;

    private static final int BESIDE_HEADING = 14;

    /** What words get of the window's width; numbers get what their heading needs. */
    private static final int WORDS_WIDTH = 110;

    private final Function<WorldSnapshot, List<R>> rowsOf;
    private final Rows<R> rows;
    private final JFrame frame;

    private RowsWindow(
            String title,
            List<Heading<R>> headings,
            Function<WorldSnapshot, List<R>> rowsOf,
            Consumer<R> doubleClicked) {
        this.rowsOf = rowsOf;
        this.rows = new Rows<>(headings);
        this.frame = new JFrame(title);
        JTable table = new JTable(rows);
        table.setAutoCreateRowSorter(true);
        table.setRowHeight(ROW_HEIGHT);
        FontMetrics metrics = table.getFontMetrics(table.getTableHeader().getFont());
        for (int column = 0; column < headings.size(); column++) {
            boolean isNumber =
                    Number.class.isAssignableFrom(headings.get(column).type());
            int heading = metrics.stringWidth(headings.get(column).name()) + BESIDE_HEADING;
            table.getColumnModel().getColumn(column).setPreferredWidth(isNumber ? heading : WORDS_WIDTH);
        }
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                int row = table.rowAtPoint(event.getPoint());
                if (event.getClickCount() == 2 && row >= 0) {
                    doubleClicked.accept(rows.now.get(table.convertRowIndexToModel(row)));
                }
            }
        });
        frame.getContentPane().add(new JScrollPane(table));
    }

    /**
     * A column.
     *
     * @param name its heading
     * @param type of its cells, by which it is sorted
     * @param cell the cell of a row
     * @param <R> what a row tells of
     */
    record Heading<R>(String name, Class<?> type, Function<R, Object> cell) {}

    /**
     * A window.
     *
     * @param title its title
     * @param headings its columns
     * @param rowsOf what there is in a world
     * @param doubleClicked called with the row on which a user clicks twice
     * @param <R> what a row tells of
     * @return the window, not yet shown
     */
    static <R> RowsWindow<R> of(
            String title,
            List<Heading<R>> headings,
            Function<WorldSnapshot, List<R>> rowsOf,
            Consumer<R> doubleClicked) {
        return new RowsWindow<>(title, headings, rowsOf, doubleClicked);
    }

    JFrame frame() {
        return frame;
    }

    @Override
    public void begin() {
        rows.set(List.of());
    }

    @Override
    public void show(WorldSnapshot world) {
        if (frame.isVisible()) {
            rows.set(rowsOf.apply(world));
        }
    }

    @SuppressWarnings("serial")
    private static final class Rows<R> extends AbstractTableModel {

        private final transient List<Heading<R>> headings;
        private transient List<R> now = List.of();

        Rows(List<Heading<R>> headings) {
            this.headings = headings;
        }

        /** As long as rows keep their number, the user's selection is kept. */
        void set(List<R> rows) {
            boolean sameNumber = rows.size() == now.size();
            now = rows;
            if (sameNumber && !rows.isEmpty()) {
                fireTableRowsUpdated(0, rows.size() - 1);
            } else {
                fireTableDataChanged();
            }
        }

        @Override
        public int getRowCount() {
            return now.size();
        }

        @Override
        public int getColumnCount() {
            return headings.size();
        }

        @Override
        public String getColumnName(int column) {
            return headings.get(column).name();
        }

        @Override
        public Class<?> getColumnClass(int column) {
            return headings.get(column).type();
        }

        @Override
        public Object getValueAt(int row, int column) {
            return headings.get(column).cell().apply(now.get(row));
        }
    }
}
