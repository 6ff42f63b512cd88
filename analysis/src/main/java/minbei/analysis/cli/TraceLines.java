package minbei.analysis.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import minbei.analysis.language.Language;
import minbei.analysis.table.Decimal;
import minbei.analysis.trace.Parting;
import minbei.model.StateQuantity;
import minbei.model.WorldState;
import minbei.model.budget.Field;
import minbei.model.district.District;
import minbei.model.need.EpisodeState;
import minbei.model.need.NeedEpisodes;
import minbei.model.need.NeedKind;
import minbei.model.organization.Activity;
import minbei.model.organization.IncubationStage;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Role;
import minbei.model.provider.ProviderType;
import minbei.model.schedule.Month;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.policy.Policy;
import org.jspecify.annotations.Nullable;

/** Where two worlds part, in words. */
final class TraceLines {

    private static final int COLUMN_GAP = 2;

    private final District district;
    private final Policy one;
    private final Policy other;
    private final Messages messages;

    private TraceLines(District district, Policy one, Policy other, Messages messages) {
        this.district = district;
        this.one = one;
        this.other = other;
        this.messages = messages;
    }

    static TraceLines of(LoadedDistrict district, Policy one, Policy other, Messages messages) {
        return new TraceLines(district.district(), one, other, messages);
    }

    List<String> lines(Parting parting, int months) {
        List<String> lines = new ArrayList<>();
        String place = text(district.english(), district.chinese());
        if (parting.first().isEmpty()) {
            lines.add(messages.line("trace.same", place, name(one), name(other), new Month(months - 1).toString()));
            return lines;
        }
        Parting.First first = parting.first().get();
        lines.add(messages.line(
                "trace.part",
                place,
                name(one),
                name(other),
                new Month(first.month()).toString(),
                messages.line("phase." + first.phase())));
        lines.add(messages.line(
                "trace.first",
                entity(first.quantity().entity(), first.entity()),
                text(first.quantity().english(), first.quantity().chinese()),
                value(first.quantity(), first.one()),
                name(one),
                value(first.quantity(), first.other()),
                name(other)));
        lines.add(messages.line(
                "trace.others", Integer.toString(first.entities() - 1), Integer.toString(first.quantities() - 1)));
        lines.add(messages.line("trace.spread"));
        addSpread(parting.spread(), lines);
        return lines;
    }

    private void addSpread(List<Parting.Spread> spread, List<String> lines) {
        StringBuilder head = new StringBuilder(DisplayWidth.pad(messages.line("trace.month"), 9));
        for (StateQuantity.Entity entity : StateQuantity.Entity.values()) {
            head.append(" ".repeat(COLUMN_GAP)).append(text(entity.english(), entity.chinese()));
        }
        lines.add(head.toString());
        for (Parting.Spread month : spread) {
            StringBuilder row = new StringBuilder(DisplayWidth.pad(new Month(month.month()).toString(), 9));
            for (StateQuantity.Entity entity : StateQuantity.Entity.values()) {
                String number = Integer.toString(month.of(entity));
                int width = COLUMN_GAP + DisplayWidth.of(text(entity.english(), entity.chinese()));
                row.append(" ".repeat(Math.max(1, width - number.length()))).append(number);
            }
            lines.add(row.toString());
        }
    }

    private String entity(StateQuantity.Entity entity, long number) {
        String kind = text(entity.english(), entity.chinese());
        return switch (entity) {
            case FIELD -> kind + " " + field((int) number);
            case FIELD_AND_PURPOSE ->
                field(WorldState.fieldOf(number)) + ", "
                        + text(
                                WorldState.purposeOf(number).english(),
                                WorldState.purposeOf(number).chinese());
            case CONTRACT ->
                messages.line(
                        "trace.contract",
                        Integer.toString(WorldState.organizationOf(number)),
                        need(WorldState.kindOf(number)),
                        new Month(WorldState.startOf(number)).toString());
            case PROVIDER -> provider(number);
            case COMMUNITY ->
                kind + " " + district.communities().get((int) number).code();
            case NEED ->
                messages.line(
                        "trace.need", Integer.toString(WorldState.residentOf(number)), need(WorldState.kindOf(number)));
            case ORGANIZATION, RESIDENT -> kind + " " + number;
        };
    }

    private String provider(long number) {
        ProviderType type = WorldState.typeOf(number);
        var township = district.townships().get(WorldState.townshipOf(number));
        return messages.line(
                "trace.provider",
                text(type.english(), type.chinese()),
                need(WorldState.providerKindOf(number)),
                text(township.english(), township.chinese()));
    }

    private String field(int position) {
        return position < NeedKind.COUNT
                ? need(NeedKind.ALL.get(position))
                : messages.line("field." + Field.KEYS.get(position));
    }

    private String need(NeedKind kind) {
        return text(kind.english(), kind.chinese());
    }

    private String value(StateQuantity quantity, @Nullable Long value) {
        if (value == null) {
            return messages.line("trace.absent");
        }
        return switch (quantity.form()) {
            case FEN -> messages.line("trace.yuan", new BigDecimal(Decimal.yuan(value)).toPlainString());
            case MEASURE -> Decimal.observed(Double.longBitsToDouble(value));
            case YES -> messages.line(value == 0 ? "trace.no" : "trace.yes");
            case WHOLE -> whole(quantity, value);
        };
    }

    private String whole(StateQuantity quantity, long value) {
        int position = (int) value;
        return switch (quantity) {
            case LEGAL_STATUS ->
                text(LegalStatus.values()[position].english(), LegalStatus.values()[position].chinese());
            case ACTIVITY -> text(Activity.values()[position].english(), Activity.values()[position].chinese());
            case ROLE -> text(Role.values()[position].english(), Role.values()[position].chinese());
            case PARK_STAGE ->
                text(IncubationStage.values()[position].english(), IncubationStage.values()[position].chinese());
            case NEED_STATE -> messages.line("state." + EpisodeState.ALL.get(position));
            case SERVED_BY -> value == NeedEpisodes.NO_PROVIDER ? messages.line("trace.nobody") : provider(value);
            case SEARCH_SINCE, NEXT_STEP -> month(value);
            case HOME -> district.communities().get(position).code();
            default -> Long.toString(value);
        };
    }

    /** Months that have not come are far outside the years that a month can be in. */
    private static String month(long value) {
        return value < -Month.PER_YEAR * 100L || value > Month.PER_YEAR * 100L
                ? "–"
                : new Month((int) value).toString();
    }

    private String name(Policy policy) {
        return text(policy.label().en(), policy.label().zh());
    }

    private String text(String english, String chinese) {
        return messages.language() == Language.ZH ? chinese : english;
    }
}
