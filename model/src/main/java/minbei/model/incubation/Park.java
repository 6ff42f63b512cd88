package minbei.model.incubation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import minbei.model.organization.IncubationStage;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.random.Luck;
import minbei.model.schedule.Month;
import minbei.model.support.Learning;
import minbei.model.support.NeedSeen;
import minbei.model.support.PlanHelp;
import minbei.model.support.Prices;
import minbei.model.support.Shortlist;

/**
 * The incubation zone 孵化区 of the park.
 *
 * <p>When places are free, and not more often than so many times a year, it calls for applicants. Who is taken gets a room, a grant in
 * tranches, training each month, advice and a word at registration, each if the park gives it, and leaves after its stay, or when it is
 * no longer at work. Nothing of this enters survival other than through what the organization then has and can do.
 */
final class Park implements PlanHelp {

    private final ParkCall call;
    private final List<Tenant> tenants = new ArrayList<>();
    private boolean wasOpen;
    private int nextCall;
    private double takenShare = Double.NaN;
    private int lastApplicants;
    private int lastTaken;
    private boolean vouching;
    private double planGain;
    private double bidCostSpared;

    private Park(ParkCall call) {
        this.call = call;
    }

    /** Nobody inside. */
    static Park of(Organizations organizations, NeedSeen need, Luck luck) {
        return new Park(new ParkCall(organizations, need, luck));
    }

    /**
     * A month in the zone.
     *
     * @param incubation parameters in force
     * @param open whether there is a park and premises for it
     * @param funded whether last month's cost was paid
     * @param quality quality of those who run it, 0–1
     * @param prices what a room costs
     * @param month months since 2014-01
     */
    void apply(
            IncubationParameters incubation, boolean open, boolean funded, double quality, Prices prices, int month) {
        seeOff(open, month);
        boolean works = open && funded;
        if (!works) {
            wasOpen &= open;
            vouching = false;
            planGain = 0;
            bidCostSpared = 0;
            return;
        }
        if (!wasOpen) {
            wasOpen = true;
            nextCall = month;
        }
        for (Tenant tenant : tenants) {
            tenant.house(incubation.services());
        }
        help(quality, incubation);
        if (month >= nextCall && tenants.size() < incubation.places()) {
            takeIn(incubation, prices, month);
        }
    }

    private void seeOff(boolean open, int month) {
        for (Iterator<Tenant> each = tenants.iterator(); each.hasNext(); ) {
            Tenant tenant = each.next();
            Organization organization = tenant.organization();
            boolean graduates = organization.isActive() && tenant.hasStayed(month);
            if (graduates || !open || !organization.isActive()) {
                tenant.moveOut();
                organization.incubation().setStage(graduates ? IncubationStage.GRADUATED : IncubationStage.LEFT, month);
                each.remove();
            }
        }
    }

    private void help(double quality, IncubationParameters incubation) {
        vouching = incubation.services().registrationHelp() == 1;
        boolean advises = incubation.services().advice() == 1;
        planGain = advises ? incubation.help().planGain() * quality : 0;
        bidCostSpared = advises ? incubation.help().bidCostSpared() * quality : 0;
        if (incubation.services().capabilityBuilding() == 1) {
            for (Tenant tenant : tenants) {
                Learning.learn(tenant.organization(), incubation.help().capabilityStep(), quality);
            }
        }
    }

    private void takeIn(IncubationParameters incubation, Prices prices, int month) {
        if (Double.isNaN(takenShare)) {
            takenShare = incubation.call().expectedTakenShare();
        }
        Shortlist applicants = call.applicants(incubation, prices, takenShare, month);
        List<Organization> inOrder = applicants.best(applicants.size());
        int free = incubation.places() - tenants.size();
        lastApplicants = inOrder.size();
        lastTaken = Math.min(free, lastApplicants);
        for (int i = 0; i < lastApplicants; i++) {
            Organization applicant = inOrder.get(i);
            boolean taken = i < lastTaken;
            applicant.incubation().setStage(taken ? IncubationStage.INSIDE : IncubationStage.NOT_TAKEN, month);
            if (taken) {
                tenants.add(Tenant.of(applicant, month, incubation));
            }
        }
        takenShare = lastApplicants == 0 ? 1 : (double) lastTaken / lastApplicants;
        nextCall = month + (int) Math.round(Month.PER_YEAR / incubation.call().perYear());
    }

    /** Grants that are due, fen. */
    long grantsDueFen(int month) {
        long fen = 0;
        for (Tenant tenant : tenants) {
            fen += tenant.dueFen(month);
        }
        return fen;
    }

    /** Pays the grants that are due to those inside. */
    void payGrants(int month) {
        for (Tenant tenant : tenants) {
            tenant.receiveDue(month);
        }
    }

    /** Whether the park speaks for a group at registration. */
    boolean vouchesFor(Organization group) {
        return vouching && group.incubation().isInside();
    }

    @Override
    public double planGain(Organization organization) {
        return organization.incubation().isInside() ? planGain : 0;
    }

    @Override
    public double bidCostSpared(Organization organization) {
        return organization.incubation().isInside() ? bidCostSpared : 0;
    }

    int inside() {
        return tenants.size();
    }

    /** Applicants at the last call. */
    int lastApplicants() {
        return lastApplicants;
    }

    /** How many of them were taken. */
    int lastTaken() {
        return lastTaken;
    }
}
