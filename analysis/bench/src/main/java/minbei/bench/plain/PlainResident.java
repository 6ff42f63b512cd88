package minbei.bench.plain;

import minbei.model.need.EpisodeState;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.engine.Stoppable;

/** A resident as an object that steps itself once a month. */
final class PlainResident implements Steppable {

    private static final long serialVersionUID = 1;

    final short community;
    final byte township;
    final short born;
    final byte hukou;
    final byte income;
    float trust;
    float ownAwareness;
    float acquiredAwareness;
    short acquiredMonth;
    /** Log odds of the disposition to seek, and luck of eligibility, of each kind; drawn when first in need. */
    transient float @Nullable [] lasting;

    transient @Nullable PlainNeed firstNeed;
    transient @Nullable Stoppable scheduled;

    PlainResident(int community, int township, int born, int hukou, int income) {
        this.community = (short) community;
        this.township = (byte) township;
        this.born = (short) born;
        this.hukou = (byte) hukou;
        this.income = (byte) income;
    }

    int age(int month) {
        return Math.max(month, -1) - born;
    }

    @Override
    public void step(SimState state) {
        if (!live((PlainDistrict) state) && scheduled != null) {
            scheduled.stop();
        }
    }

    /** A month of this resident up to the search for services, which is the office's. False if the resident leaves. */
    boolean live(PlainDistrict district) {
        int month = district.month;
        int age = age(month);
        if (month >= 0
                && (district.random.nextDouble() < district.chances.dying(age)
                        || district.random.nextDouble() < district.chances.moving[hukou])) {
            leave(district, month);
            return false;
        }
        if (firstNeed != null) {
            runDown(district, month);
        }
        int later = month < 0 ? 0 : 1;
        double[] chances = district.chances.onset[later][district.chances.classOf(this, age)];
        for (int kind = 0; kind < chances.length; kind++) {
            if (!has(kind) && district.random.nextDouble() < chances[kind]) {
                open(district, kind, month);
            }
        }
        if (firstNeed != null) {
            goToOffice(district, month);
        }
        return true;
    }

    private void leave(PlainDistrict district, int month) {
        for (PlainNeed need = firstNeed; need != null; need = need.next) {
            end(district, need, month);
        }
        firstNeed = null;
        district.present--;
        district.presentIn[community]--;
    }

    /** Needs run down; those that are over are taken out of the chain. */
    void runDown(PlainDistrict district, int month) {
        PlainNeed before = null;
        for (PlainNeed need = firstNeed; need != null; need = need.next) {
            need.remaining -= need.state == EpisodeState.SERVED
                    ? district.servedRate[need.kind]
                    : district.unservedRate[need.kind];
            if (need.remaining > 0) {
                before = need;
                continue;
            }
            end(district, need, month);
            if (before == null) {
                firstNeed = need.next;
            } else {
                before.next = need.next;
            }
        }
    }

    private static void end(PlainDistrict district, PlainNeed need, int month) {
        if (need.state == EpisodeState.SERVED) {
            district.office.leavePlace(need, month);
        }
    }

    private boolean has(int kind) {
        for (PlainNeed need = firstNeed; need != null; need = need.next) {
            if (need.kind == kind) {
                return true;
            }
        }
        return false;
    }

    void open(PlainDistrict district, int kind, int month) {
        if (lasting == null) {
            lasting = district.drawLasting();
        }
        double length = -StrictMath.log(1 - district.random.nextDouble());
        PlainNeed need = new PlainNeed(this, kind, district.drawSubtype(kind), month, length);
        need.next = firstNeed;
        firstNeed = need;
    }

    void goToOffice(PlainDistrict district, int month) {
        for (PlainNeed need = firstNeed; need != null; need = need.next) {
            district.office.receive(need, month);
        }
    }

    float clampedTrust() {
        return Math.max(0, Math.min(1, trust));
    }
}
