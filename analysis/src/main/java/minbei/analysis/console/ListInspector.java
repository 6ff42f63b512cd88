package minbei.analysis.console;

import java.awt.BorderLayout;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableModel;
import sim.portrayal.Inspector;

/** An inspector of names and values, which only reads. MASON's own would offer to set them, and names them in English. */
@SuppressWarnings("serial")
final class ListInspector extends Inspector {

    private static final int NAME = 0;
    private static final int VALUE = 1;
    private static final int ROW_HEIGHT = 20;

    private final transient Supplier<List<Line>> lines;
    private final DefaultTableModel cells = new DefaultTableModel(0, 2) {
        @Override
        public boolean isCellEditable(int row, int column) {
            return false;
        }
    };

    private ListInspector(String title, Supplier<List<Line>> lines) {
        this.lines = lines;
        setTitle(title);
        setVolatile(true);
        JTable table = new JTable(cells);
        table.setTableHeader(null);
        table.setRowHeight(ROW_HEIGHT);
        setLayout(new BorderLayout());
        add(new JScrollPane(table), BorderLayout.CENTER);
        updateInspector();
    }

    /** A name and its value. */
    record Line(String name, String value) {}

    static ListInspector of(String title, Supplier<List<Line>> lines) {
        return new ListInspector(title, lines);
    }

    @Override
    public void updateInspector() {
        List<Line> now = lines.get();
        cells.setRowCount(now.size());
        for (int row = 0; row < now.size(); row++) {
            cells.setValueAt(now.get(row).name(), row, NAME);
            cells.setValueAt(now.get(row).value(), row, VALUE);
        }
    }
}
