package minbei.model.procurement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import minbei.model.need.NeedKind;
import minbei.model.procurement.plan.Project;

/** The calls that are under way, in the order in which they were published; those promised ahead of the money get it in that order. */
final class OpenCalls {

    private final List<Call> open = new ArrayList<>();
    private final CallMoney money;

    OpenCalls(CallMoney money) {
        this.money = money;
    }

    List<Call> all() {
        return Collections.unmodifiableList(open);
    }

    void add(Call call) {
        open.add(call);
    }

    void remove(Call call) {
        open.remove(call);
    }

    /** What departments have promised for a need ahead of the money, fen. */
    long promised(NeedKind kind) {
        long fen = 0;
        for (Call call : open) {
            fen += call.project().need() == kind && !call.isFunded() ? call.neededFen() : 0;
        }
        return fen;
    }

    /** Money that has come goes to what was promised first. */
    void fundPromised() {
        boolean[] waits = new boolean[NeedKind.COUNT];
        for (Call call : open) {
            int need = call.project().need().ordinal();
            if (!call.isFunded() && !waits[need]) {
                waits[need] = !money.fund(call);
            }
        }
    }

    /** Calls to be decided this month: the largest first, since they bind most, then by need, township and buyer. */
    List<Call> due(int month) {
        return open.stream()
                .filter(call -> call.isFunded() && call.due() <= month)
                .sorted(Comparator.comparingLong((Call call) -> -call.project().yearFen())
                        .thenComparing(call -> call.project().need())
                        .thenComparing(Comparator.comparingInt(call -> place(call.project())))
                        .thenComparingInt(call -> call.project().month()))
                .toList();
    }

    /** Tells apart the projects of a month and need. */
    private static int place(Project project) {
        return project.luckIndex(0);
    }
}
