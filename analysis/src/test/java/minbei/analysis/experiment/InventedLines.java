package minbei.analysis.experiment;

import java.util.List;
import java.util.stream.IntStream;
import minbei.model.contract.ContractEnd;
import minbei.model.contract.Method;
import minbei.model.need.NeedKind;
import minbei.model.observation.ContractLine;
import minbei.model.observation.OrganizationLine;
import minbei.model.observation.RoundLine;
import minbei.model.organization.Activity;
import minbei.model.organization.IncubationStage;
import minbei.model.organization.LegalForm;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Origin;
import minbei.model.organization.RegistrationClass;
import minbei.model.organization.Role;
import minbei.model.organization.Route;
import minbei.model.organization.Work;
import minbei.model.procurement.Outcome;
import minbei.model.procurement.method.BindingRule;

/** Lines of organizations, contracts and rounds with numbers of their own. */
public final class InventedLines {

    private static final int NEVER = OrganizationLine.NEVER;

    private InventedLines() {}

    /** Organizations: the first from before the run and registered, the others founded later and informal. */
    public static List<OrganizationLine> organizations(int number) {
        return IntStream.range(0, number).mapToObj(InventedLines::organization).toList();
    }

    private static OrganizationLine organization(int i) {
        boolean first = i == 0;
        return new OrganizationLine(
                new OrganizationLine.Founding(
                        4096 + i,
                        first ? -1 : 10 + i,
                        first ? -10 : i,
                        first ? Origin.AFFILIATED : Origin.GRASSROOTS,
                        "310112101",
                        "310112101" + (100 + i % 5),
                        first ? Work.ELDER_CARE : Work.ALL.get(i % Work.ALL.size()),
                        RegistrationClass.SOCIAL_WELFARE,
                        LegalForm.NON_ENTERPRISE_UNIT,
                        i % 2 == 1,
                        (123_457 + i * 7_919L % 800_000) / 1e6,
                        (1_250_000 + i * 104_729L % 3_000_000) / 1e6),
                new OrganizationLine.Law(
                        first ? LegalStatus.REGISTERED : LegalStatus.INFORMAL,
                        first ? 1 : i,
                        NEVER,
                        first ? 0 : NEVER,
                        first ? 1 : 0,
                        first ? 1 : NEVER,
                        first ? Route.DUAL : Route.NONE,
                        NEVER,
                        first ? 1 : 0,
                        0),
                new OrganizationLine.Life(Role.SERVICE, Activity.ACTIVE, i, NEVER, 24),
                new OrganizationLine.Park(IncubationStage.NONE, NEVER, NEVER, false),
                new OrganizationLine.Achievement(first ? 1 : 0, 0, 0, Double.NaN, 0.5),
                new OrganizationLine.Resources(0.25, 1.5, 0, 12.25, first ? -1_234 : 50_000 + i),
                new OrganizationLine.Revenue(first ? 100_000_001 : 0, 0, 0, 0, 5, 6, 7));
    }

    /** Contracts of 20 places at 400 yuan a month for a year, the first department's, the others townships'. */
    public static List<ContractLine> contracts(int number) {
        return IntStream.range(0, number).mapToObj(InventedLines::contract).toList();
    }

    private static ContractLine contract(int i) {
        String buyer = i == 0 ? "department" : "township";
        return new ContractLine(
                i,
                new ContractLine.Parties(
                        buyer,
                        i == 0 ? "" : "310112101",
                        NeedKind.ELDER_CARE,
                        "310112101",
                        4096 + i,
                        Origin.GRASSROOTS,
                        Method.OPEN_TENDER),
                new ContractLine.Terms(20, 12, 42_000, 40_000, 9_600_000, 0.3, 0.2, 0, true),
                new ContractLine.Course(
                        2, 3, 15, ContractEnd.RUNNING, 3_000_000, 0, 215.5, 230, 0.9, 0.45, Double.NaN));
    }

    /** Rounds: by turns one that found somebody and one that did not. */
    public static List<RoundLine> rounds(int number) {
        return IntStream.range(0, number).mapToObj(InventedLines::round).toList();
    }

    private static RoundLine round(int i) {
        boolean awarded = i % 2 == 0;
        return new RoundLine(
                i,
                new RoundLine.Subject("department", "", NeedKind.ELDER_CARE, "310112101", -1, 10_080_000, false),
                new RoundLine.Call(Method.OPEN_TENDER, BindingRule.TENDER, awarded ? 1 : 2),
                new RoundLine.Response(9, 4, awarded ? 3 : 1, 1),
                new RoundLine.Result(
                        2,
                        awarded ? Outcome.AWARDED : Outcome.TOO_FEW_BIDS,
                        awarded ? 9_600_000 : 0,
                        awarded ? 10_080_000 : 0,
                        awarded ? 4097 : -1,
                        false));
    }
}
