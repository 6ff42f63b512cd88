package minbei.model.observation;

import java.util.ArrayList;
import java.util.List;
import minbei.model.budget.Field;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;

/** Counts public money: appropriated, spent on what, returned for which reason. */
final class MoneyObservation implements TopicObservation {

    private static final double FEN_PER_YUAN = 100;
    private static final Purpose[] PURPOSES = Purpose.values();

    private final Ledger ledger;
    private final List<SpendingLine> lines = new ArrayList<>();
    private final RollingSum[] byPurpose = new RollingSum[PURPOSES.length];
    private final RollingSum personal;
    private final RollingSum bought;

    MoneyObservation(Ledger ledger, int months) {
        this.ledger = ledger;
        for (int p = 0; p < PURPOSES.length; p++) {
            byPurpose[p] = new RollingSum(months);
        }
        this.personal = new RollingSum(months);
        this.bought = new RollingSum(months);
    }

    @Override
    public void observe(int month, SeriesTable table) {
        long appropriated = 0;
        long spent = 0;
        long returned = 0;
        for (int field = 0; field < Field.COUNT; field++) {
            appropriated += ledger.appropriated(field);
            for (Purpose purpose : PURPOSES) {
                long fen = ledger.moved(field, purpose);
                byPurpose[purpose.ordinal()].add(month, fen);
                personal.add(month, purpose.spent() && field != Field.ENVIRONMENT ? fen : 0);
                spent += purpose.spent() ? fen : 0;
                returned += purpose.spent() ? 0 : fen;
                if (fen > 0 && month >= 0) {
                    lines.add(new SpendingLine(month, purpose, Field.KEYS.get(field), fen));
                }
            }
        }
        bought.add(month, ledgerMoved(Purpose.CONTRACTS) + ledgerMoved(Purpose.TRANSACTION_COSTS));
        if (month >= 0) {
            table.put(Indicator.APPROPRIATED, month, appropriated / FEN_PER_YUAN);
            table.put(Indicator.SPENT, month, spent / FEN_PER_YUAN);
            table.put(Indicator.RETURNED, month, returned / FEN_PER_YUAN);
            writeYear(month, table);
        }
    }

    private long ledgerMoved(Purpose purpose) {
        long fen = 0;
        for (int field = 0; field < Field.COUNT; field++) {
            fen += ledger.moved(field, purpose);
        }
        return fen;
    }

    private void writeYear(int month, SeriesTable table) {
        for (Purpose purpose : PURPOSES) {
            Indicator indicator = purpose.spent() ? Indicator.SPENT_LAST_YEAR : Indicator.RETURNED_LAST_YEAR;
            double yuan = byPurpose[purpose.ordinal()].lastYear(month) / FEN_PER_YUAN;
            table.put(indicator, Breakdown.PURPOSE, purpose.key(), month, yuan);
        }
        RollingSum transactions = byPurpose[Purpose.TRANSACTION_COSTS.ordinal()];
        table.put(Indicator.TRANSACTION_COST_SHARE, month, transactions.shareOf(bought, month));
    }

    /** Spent on personal needs in the twelve months to a month's end, fen. */
    long personalLastYear(int month) {
        return personal.lastYear(month);
    }

    List<SpendingLine> spending() {
        return List.copyOf(lines);
    }
}
