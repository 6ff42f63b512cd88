package minbei.model.hub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import minbei.model.district.District;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.random.Luck;
import minbei.model.schedule.Month;

/**
 * Where centres open, and who runs them: the most populous townships come first, some months after the decision; the operation of
 * each centre is put out to tender for a term.
 */
final class CentreOperation {

    private final District district;
    private final List<Hub> hubs;
    private final OperatorTender tender;
    private final Operators operators = new Operators();

    CentreOperation(District district, List<Hub> hubs, Organizations organizations, Luck luck) {
        this.district = district;
        this.hubs = hubs;
        this.tender = new OperatorTender(organizations, luck);
    }

    void apply(HubParameters inForce, int month) {
        openAndClose(inForce, month);
        for (Hub hub : hubs) {
            if (hub.needsTender(month)) {
                award(hub, inForce, month);
            }
            setAbility(hub, inForce.operator());
        }
    }

    private void openAndClose(HubParameters inForce, int month) {
        int wanted = HubCosts.centres(inForce, hubs.size());
        List<Hub> byResidents = byResidents(month);
        for (int rank = 0; rank < hubs.size(); rank++) {
            Hub hub = byResidents.get(rank);
            if (rank >= wanted) {
                release(hub);
                hub.close();
            } else if (hub.decidedMonth() == Hub.NEVER) {
                hub.decide(month);
            }
            if (hub.decidedMonth() != Hub.NEVER && month - hub.decidedMonth() >= inForce.openingMonths()) {
                hub.open();
            }
        }
    }

    /** Townships that have, or were promised, a centre keep it; then the most populous of last December come first. */
    private List<Hub> byResidents(int month) {
        int lastDecember = month - Month.monthOfYear(month);
        List<Hub> ranked = new ArrayList<>(hubs);
        ranked.sort(Comparator.comparing((Hub hub) -> hub.decidedMonth() == Hub.NEVER)
                .thenComparingDouble(hub -> -residentsOf(hub.township(), lastDecember))
                .thenComparingInt(Hub::township));
        return ranked;
    }

    private double residentsOf(int township, int month) {
        return district.townships().get(township).residents().atEndOf(month);
    }

    private void award(Hub hub, HubParameters inForce, int month) {
        release(hub);
        Organization winner = tender.winner(inForce.operator(), hub, month, operators::centresOf);
        hub.award(winner, month + inForce.operatorTermMonths());
        if (winner != null) {
            operators.engage(winner);
        }
    }

    private void release(Hub hub) {
        Organization operator = hub.operator();
        if (operator != null) {
            operators.release(operator);
        }
    }

    private static void setAbility(Hub hub, HubParameters.Operator own) {
        Organization operator = hub.operator();
        if (operator != null) {
            hub.setAbility(operator.means().capability(), operator.traits().quality());
        } else {
            hub.setAbility(own.ownStaffCapability(), own.ownStaffQuality());
        }
    }
}
