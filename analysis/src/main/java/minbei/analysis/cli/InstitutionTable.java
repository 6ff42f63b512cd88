package minbei.analysis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import minbei.analysis.language.Bilingual;
import minbei.model.InstitutionCost;
import minbei.model.InstitutionCosts;
import minbei.model.ModelParameters;
import minbei.model.RunInput;
import minbei.model.YearMoney;
import minbei.model.district.District;
import minbei.model.district.DistrictYear;
import minbei.model.institution.Institution;
import minbei.model.schedule.Month;
import minbei.scenario.policy.ParameterChange;
import minbei.scenario.policy.ResolvedScenario;
import org.jspecify.annotations.Nullable;

/**
 * What a policy does in a district in the terms of the source paper: the institutions in force, from which month, what each costs a
 * year, and whether the money for buying services pays for them.
 */
final class InstitutionTable {

    private static final int BEGINNING = PaymentCheck.BEGINNING;
    private static final double FEN_PER_YUAN = 100;

    private final ResolvedScenario scenario;
    private final Messages messages;
    private final Amounts amounts = new Amounts();
    private final List<String> lines = new ArrayList<>();

    private InstitutionTable(ResolvedScenario scenario, Messages messages) {
        this.scenario = scenario;
        this.messages = messages;
    }

    /** The lines of a district; cells separated by tabs. */
    static List<String> lines(ResolvedScenario scenario, Messages messages) {
        InstitutionTable table = new InstitutionTable(scenario, messages);
        table.write();
        return table.lines;
    }

    private District district() {
        return scenario.district().district();
    }

    private String districtName() {
        return new Bilingual(district().english(), district().chinese()).in(messages.language());
    }

    private void write() {
        SortedSet<Integer> months = new TreeSet<>(List.of(BEGINNING));
        scenario.changes().stream()
                .map(ParameterChange::month)
                .map(Month::index)
                .forEach(months::add);
        List<String> rows = new ArrayList<>();
        for (Institution institution : Institution.ALL) {
            rows.addAll(rows(institution, months));
        }
        lines.add(messages.line(rows.isEmpty() ? "institution.none" : "institution.head", districtName()));
        lines.addAll(rows);
        List<InstitutionCost> before = List.of();
        for (int month : months) {
            List<InstitutionCost> now = costs(month, year(BEGINNING));
            if (!now.equals(before)) {
                sum(month);
            }
            before = now;
        }
        firstUnpaid();
    }

    /** One row for each level of cost that follows another. */
    private List<String> rows(Institution institution, SortedSet<Integer> months) {
        List<Spell> spells = new ArrayList<>();
        Spell open = null;
        for (int month : months) {
            InstitutionCost cost = costIn(institution, month);
            if (open != null && (cost == null || !cost.equals(open.cost()))) {
                spells.add(open.until(month));
                open = null;
            }
            if (open == null && cost != null) {
                open = new Spell(month, null, cost);
            }
        }
        if (open != null) {
            spells.add(open);
        }
        return spells.stream().map(this::row).toList();
    }

    /** A time in which an institution costs the same. */
    private record Spell(int from, @Nullable Integer end, InstitutionCost cost) {
        Spell until(int month) {
            return new Spell(from, month, cost);
        }
    }

    /** At the size of end 2013: what grows with the residents only is no other level. */
    private @Nullable InstitutionCost costIn(Institution institution, int month) {
        return costs(month, year(BEGINNING)).stream()
                .filter(cost -> cost.institution() == institution)
                .findFirst()
                .orElse(null);
    }

    private List<InstitutionCost> costs(int month, DistrictYear year) {
        return InstitutionCosts.of(scenario.timeline().baseline(), parameters(month), year);
    }

    private ModelParameters parameters(int month) {
        return scenario.timeline().at(month);
    }

    private DistrictYear year(int month) {
        return new DistrictYear(district(), month);
    }

    private String row(Spell spell) {
        Institution institution = spell.cost().institution();
        long fen = spell.cost().fenPerYear();
        YearMoney money = YearMoney.of(parameters(spell.from()), year(BEGINNING));
        String from = monthText(spell.from());
        String time = spell.end() == null
                ? from
                : messages.line("institution.ends", from, new Month(spell.end() - 1).toString());
        return String.join(
                "\t",
                institution.code(),
                new Bilingual(institution.english(), institution.chinese()).in(messages.language()),
                time,
                fen == 0 ? messages.line("institution.free") : amounts.yuan(fen),
                amounts.percent(money.shareOfEnvelope(fen)) + " %",
                amounts.whole(money.placesFor(fen)),
                messages.line("institution." + institution.code() + ".instead"));
    }

    private String monthText(int month) {
        return month == BEGINNING ? messages.line("institution.beginning") : new Month(month).toString();
    }

    private String sinceText(int month) {
        return month == BEGINNING ? monthText(month) : messages.line("institution.since", monthText(month));
    }

    private void sum(int month) {
        long fen = PaymentCheck.claimedFen(scenario, month);
        YearMoney money = YearMoney.of(parameters(month), year(month));
        double ofPurchase = money.purchaseFen() == 0 ? 0 : (double) fen / money.purchaseFen();
        lines.add(messages.line(
                "institution.sum",
                districtName(),
                sinceText(month),
                amounts.yuan(fen),
                amounts.percent(money.shareOfEnvelope(fen)),
                amounts.percent(ofPurchase)));
    }

    private void firstUnpaid() {
        PaymentCheck.firstUnpaid(scenario, RunInput.MAX_MONTHS)
                .ifPresent(unpaid -> lines.add(messages.line(
                        "institution.unpaid",
                        districtName(),
                        sinceText(unpaid.month()),
                        amounts.yuan(Math.round(unpaid.claimedYuan() * FEN_PER_YUAN)),
                        amounts.yuan(Math.round(unpaid.meansYuan() * FEN_PER_YUAN)))));
    }
}
