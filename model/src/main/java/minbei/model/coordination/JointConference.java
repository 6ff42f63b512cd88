package minbei.model.coordination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.contract.Buyer;
import minbei.model.district.ResidentSeries;
import minbei.model.money.Instalment;
import minbei.model.organization.Organization;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.Month;

/**
 * The leading group and its joint conference 联席会议 (M1a).
 *
 * <p>Who sits in it lays its planned projects on the table and sees those of the others: departments at the first level, townships'
 * governments at the second. Groups that a department has refused to supervise may be put on the agenda: the department is asked once
 * more, in front of its peers. Time is short: so many cases a month, those first who have sought longest, equals by a keyed draw. Whether
 * the department then takes a group on is its own answer, which hangs on its openness.
 */
public final class JointConference {

    private static final int DEPARTMENTS = 1;
    private static final int TOWNSHIPS = 2;
    private static final double TEN_THOUSAND = 10_000;

    private final IntFunction<CoordinationParameters> parameters;
    private final ResidentSeries residents;
    private final Luck luck;
    private final Operation operation;

    private JointConference(
            IntFunction<CoordinationParameters> parameters, ResidentSeries residents, Luck luck, Operation operation) {
        this.parameters = parameters;
        this.residents = residents;
        this.luck = luck;
        this.operation = operation;
    }

    static JointConference of(
            IntFunction<CoordinationParameters> parameters, ResidentSeries residents, Luck luck, Operation operation) {
        return new JointConference(parameters, residents, luck, operation);
    }

    /**
     * Whether it sits.
     *
     * @param month months since 2014-01
     */
    public boolean sits(int month) {
        return operation.isAtWork(month);
    }

    /**
     * Whether a buyer sits in it, so that it sees the projects of the others who do, and they see its own.
     *
     * @param buyer department or township
     * @param month months since 2014-01
     */
    public boolean hasSeatFor(Buyer buyer, int month) {
        return operation.extent(month) >= (buyer.isDepartment() ? DEPARTMENTS : TOWNSHIPS);
    }

    /**
     * Which of the groups that departments refused this month it takes up, so that the department is asked once more.
     *
     * @param refused groups refused this month, in any order
     * @param month months since 2014-01
     * @return those it has time for, in the order in which it hears them; none while it does not sit
     */
    public List<Organization> takesUp(List<Organization> refused, int month) {
        long time = casesPerMonth(month);
        if (time == 0 || refused.isEmpty()) {
            return List.of();
        }
        List<Organization> agenda = new ArrayList<>(refused);
        agenda.sort(
                Comparator.comparingInt((Organization group) -> group.standing().firstAppliedMonth())
                        .thenComparingLong(group -> luck.bits(Stream.CONFERENCE_AGENDA, group.key(), month, 0))
                        .thenComparingInt(Organization::key));
        return List.copyOf(agenda.subList(0, (int) Math.min(time, agenda.size())));
    }

    private long casesPerMonth(int month) {
        if (!sits(month)) {
            return 0;
        }
        double known = residents.atEndOf(month - Month.monthOfYear(month));
        long year = Math.round(parameters.apply(month).casesPerTenThousandYear() * known / TEN_THOUSAND);
        return Instalment.ofYear(year, month);
    }
}
