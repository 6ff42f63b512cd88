package minbei.model.growth;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import minbei.model.organization.Activity;
import minbei.model.organization.IncubationStage;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.RevenueSource;
import minbei.model.organization.Traits;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.resident.Residents;
import minbei.model.schedule.MonthlyRule;

/**
 * How organizations stop working, start anew and dissolve.
 *
 * <p>Money at hand below zero for some months, or a founder gone without a successor, makes an organization inactive: staff leave, debts are
 * written off. An inactive one revives by the founders' own new money, or dissolves, less soon where it is registered. A registered one that
 * has dissolved stays on the register until it is struck off: that is the other clock, in {@code registration}.
 */
final class Fate implements MonthlyRule {

    private static final int DRAW_SUCCESSOR = 0;
    private static final int DRAW_REVIVE = 1;
    private static final int DRAW_DISSOLVE = 2;
    private static final long FEN_PER_YUAN = 100;
    private static final int ONCE = 0;

    private final IntFunction<GrowthParameters> parameters;
    private final double newMoneyYuan;
    private final Luck luck;
    private final Residents residents;
    private final Organizations organizations;
    private final Consumer<Organization> dissolved;
    private int[] founders = new int[0];
    private int becameInactive;
    private int endedNow;

    Fate(
            IntFunction<GrowthParameters> parameters,
            double newMoneyYuan,
            Luck luck,
            Residents residents,
            Organizations organizations,
            Consumer<Organization> dissolved) {
        this.parameters = parameters;
        this.newMoneyYuan = newMoneyYuan;
        this.luck = luck;
        this.residents = residents;
        this.organizations = organizations;
        this.dissolved = dissolved;
    }

    @Override
    public void apply(int month) {
        GrowthParameters now = parameters.apply(month);
        becameInactive = 0;
        endedNow = 0;
        fetchFounders();
        for (Organization organization : organizations.present()) {
            if (organization.isActive()) {
                if (isExhausted(organization, now) || isOrphaned(organization, now, month)) {
                    stop(organization, now, month);
                }
            } else if (organization.activity() == Activity.INACTIVE) {
                decide(organization, now, month);
            }
            // not only those above: the register may have ended one earlier this month
            if (organization.activity() == Activity.DISSOLVED && organization.activitySince() == month) {
                endedNow++;
                dissolved.accept(organization);
            }
        }
    }

    /** Founders lie scattered among all residents; brought near together they need not be waited for one by one. */
    private void fetchFounders() {
        if (founders.length < organizations.present().size()) {
            founders = new int[organizations.present().size() * 2];
        }
        int count = 0;
        for (Organization organization : organizations.present()) {
            if (organization.isActive() && organization.traits().founder() != Traits.NO_FOUNDER) {
                founders[count++] = organization.traits().founder();
            }
        }
        residents.fetch(founders, count);
    }

    private static boolean isExhausted(Organization organization, GrowthParameters now) {
        return organization.means().monthsInTheRed() >= now.inactiveAfterMonths();
    }

    /** The founder has died or moved away, this month, and nobody takes over. */
    private boolean isOrphaned(Organization organization, GrowthParameters now, int month) {
        int founder = organization.traits().founder();
        if (founder == Traits.NO_FOUNDER || residents.isPresent(founder) || organization.isSuccessionSettled()) {
            return false;
        }
        organization.settleSuccession();
        double u = luck.uniform(Stream.ORGANIZATION_FATE, organization.key(), ONCE, DRAW_SUCCESSOR);
        return u >= now.successorShare();
    }

    private void stop(Organization organization, GrowthParameters now, int month) {
        organization.setActivity(Activity.INACTIVE, month);
        Staffing.dismissAll(organization.means(), now);
        organization.means().writeOffDebts();
        if (organization.incubation().isInside()) {
            organization.incubation().setStage(IncubationStage.LEFT, month);
        }
        becameInactive++;
    }

    private void decide(Organization organization, GrowthParameters now, int month) {
        int key = organization.key();
        double ratio = organization.isRegistered() ? now.legitimacyDissolveRatio() : 1;
        double dissolve = now.dissolvePerMonth() * ratio;
        if (luck.uniform(Stream.ORGANIZATION_FATE, key, month, DRAW_DISSOLVE) < dissolve) {
            organization.setActivity(Activity.DISSOLVED, month);
        } else if (luck.uniform(Stream.ORGANIZATION_FATE, key, month, DRAW_REVIVE) < now.revivePerMonth()) {
            organization.setActivity(Activity.ACTIVE, month);
            organization.means().receive(RevenueSource.DONATIONS, Math.round(newMoneyYuan * FEN_PER_YUAN));
        }
    }

    /** Organizations that stopped working this month. */
    int becameInactive() {
        return becameInactive;
    }

    /** Organizations that dissolved this month. */
    int dissolvedNow() {
        return endedNow;
    }
}
