package minbei.model.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import minbei.model.budget.Field;
import minbei.model.institution.Claim;
import minbei.model.institution.Funding;
import minbei.model.institution.Institution;
import minbei.model.institution.PublicBody;
import minbei.model.money.Instalment;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.organization.Organization;
import minbei.model.organization.RevenueSource;

/**
 * What open centres claim, and how it is paid.
 *
 * <p>Operation goes to who runs the centre; an operator spends it on workers and rent except for its margin. Functions and supervision
 * pay materials and fees. They are of no use without operation: what was granted them then goes back. Small money is given in rounds.
 */
final class HubAccount implements PublicBody {

    private static final int FEN_PER_YUAN = 100;

    private final List<Hub> hubs;
    private final IntFunction<HubParameters> parameters;
    private final IntToDoubleFunction wagePerMonth;
    private final Ledger ledger;
    private final TownshipGroups groups;
    private final SmallProjects smallProjects;

    HubAccount(
            List<Hub> hubs,
            IntFunction<HubParameters> parameters,
            IntToDoubleFunction wagePerMonth,
            Ledger ledger,
            TownshipGroups groups,
            SmallProjects smallProjects) {
        this.hubs = hubs;
        this.parameters = parameters;
        this.wagePerMonth = wagePerMonth;
        this.ledger = ledger;
        this.groups = groups;
        this.smallProjects = smallProjects;
    }

    @Override
    public int field() {
        return Field.HUBS;
    }

    @Override
    public List<Claim> claims(int month) {
        HubParameters inForce = parameters.apply(month);
        int open = openCentres();
        List<Claim> claims = new ArrayList<>();
        if (open > 0) {
            claims.add(new Claim(Institution.M5A_HUBS, open * operationFen(inForce, month)));
        }
        // claimed also where it costs nothing this month: only what is granted runs
        if (open > 0 && inForce.hasFunctions()) {
            claims.add(new Claim(Institution.M5B_HUB_FUNCTIONS, open * functionsFen(inForce, month)));
        }
        if (open > 0 && inForce.supervision() > 0) {
            claims.add(new Claim(Institution.M5C_HUB_SUPERVISION, open * supervisionFen(inForce, month)));
        }
        return claims;
    }

    private int openCentres() {
        int open = 0;
        for (Hub hub : hubs) {
            open += hub.isOpen() ? 1 : 0;
        }
        return open;
    }

    private static long operationFen(HubParameters inForce, int month) {
        return Instalment.ofYear(HubCosts.operationFenPerYear(inForce, 1), month);
    }

    private static long functionsFen(HubParameters inForce, int month) {
        return Instalment.ofYear(HubCosts.functionFenPerYear(inForce), month) + HubCosts.roundFen(inForce, month);
    }

    private static long supervisionFen(HubParameters inForce, int month) {
        return Instalment.ofYear(HubCosts.supervisionFenPerYear(inForce, 1), month);
    }

    @Override
    public void settle(int month, Funding funding) {
        HubParameters inForce = parameters.apply(month);
        boolean operation = funding.runs(Institution.M5A_HUBS);
        boolean functions = operation && funding.runs(Institution.M5B_HUB_FUNCTIONS);
        boolean supervision = operation && funding.runs(Institution.M5C_HUB_SUPERVISION);
        for (Hub hub : hubs) {
            if (!hub.isOpen()) {
                continue;
            }
            if (operation) {
                payOperation(hub, operationFen(inForce, month), inForce);
            }
            if (functions) {
                payFunctions(hub, inForce, month);
            }
            if (supervision) {
                ledger.pay(Field.HUBS, Purpose.HUB_OPERATION, supervisionFen(inForce, month));
            }
            hub.setPaid(operation ? workers(inForce, month) : 0, functions, supervision);
        }
        ledger.pay(Field.HUBS, Purpose.RETURNED_NOT_NEEDED, ledger.held(Field.HUBS));
    }

    private void payOperation(Hub hub, long fen, HubParameters inForce) {
        ledger.pay(Field.HUBS, Purpose.HUB_OPERATION, fen);
        Organization operator = hub.operator();
        if (operator != null) {
            operator.means().receive(RevenueSource.ASSISTANCE, fen);
            operator.means().spend(fen - Math.round(fen * inForce.cost().marginShare()));
        }
    }

    private void payFunctions(Hub hub, HubParameters inForce, int month) {
        long round = HubCosts.roundFen(inForce, month);
        ledger.pay(Field.HUBS, Purpose.HUB_OPERATION, functionsFen(inForce, month) - round);
        if (round > 0) {
            smallProjects.give(hub, groups.of(hub.township()), round, inForce, month);
        }
    }

    /** Full-time workers that the wages in a month's operation pay. */
    private double workers(HubParameters inForce, int month) {
        double wages = operationFen(inForce, month) * inForce.cost().staffShare();
        return wages / (wagePerMonth.applyAsDouble(month) * FEN_PER_YUAN);
    }
}
