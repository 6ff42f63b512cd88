package minbei.model;

import java.util.ArrayList;
import java.util.List;
import minbei.model.budget.Appropriation;
import minbei.model.coordination.CoordinationCosts;
import minbei.model.cultivation.FiledGroupProjects;
import minbei.model.district.DistrictYear;
import minbei.model.evaluation.EvaluationOffice;
import minbei.model.hub.HubCosts;
import minbei.model.incubation.IncubationCosts;
import minbei.model.institution.Institution;
import minbei.model.market.InvitedOrganizations;
import minbei.model.procurement.PurchasingSystem;
import minbei.model.registration.RegistrationAuthority;
import minbei.model.support.Prices;
import minbei.model.support.SupportContracts;
import minbei.model.support.SupportFunction;

/**
 * Which institutions are in force under a set of parameters, and what each costs a year.
 *
 * <p>One row an institution: whether it is in force, and its cost, worked out by its concept. The costs are those of full operation; in
 * a run less is claimed while something is being built, and nothing where there is nobody to pay.
 */
public final class InstitutionCosts {

    private static final double RESIDENTS_PER_UNIT = 10_000;

    private static final List<Row> ROWS = List.of(
            coordination(
                    Institution.M1A_JOINT_CONFERENCE,
                    (start, now) -> now.coordination().jointConference() > 0),
            coordination(
                    Institution.M1B_OFFICE, (start, now) -> now.coordination().office() > 0),
            coordination(
                    Institution.M1C_ADVISORY_PANEL,
                    (start, now) -> now.coordination().advisoryPanel() > 0),
            new Row(
                    Institution.M2A_CULTIVATION,
                    (start, now) -> now.budget().cultivationShare() > 0,
                    (now, year) -> partOfEnvelope(now, now.budget().cultivationShare(), year)),
            Row.free(
                    Institution.M2B_SEPARATION, (start, now) -> now.separation().inForce() > 0),
            registration(
                    Institution.M2C_DIRECT_REGISTRATION,
                    (start, now) -> now.registration().opensDirectly()),
            purchasing(Institution.M2D_PURCHASING_RULES),
            purchasing(Institution.M3A_FUNCTION_TRANSFER_CATALOGUE),
            purchasing(Institution.M3B_PURCHASE_CATALOGUE),
            purchasing(Institution.M3C_QUALIFIED_LIST),
            new Row(
                    Institution.M3D_SPECIAL_FUND,
                    (start, now) -> now.budget().specialFundShare() > 0,
                    (now, year) -> partOfEnvelope(now, now.budget().specialFundShare(), year)),
            purchasing(Institution.M3E_PLATFORM),
            incubation(Institution.M4A_PARK, (start, now) -> now.incubation().wantsPark()),
            incubation(
                    Institution.M4B_SHOWCASE, (start, now) -> now.incubation().showcase() > 0),
            incubation(Institution.M4C_ACADEMY, (start, now) -> now.incubation().academy() > 0),
            incubation(
                    Institution.M4D_SUPPORT_OFFICES,
                    (start, now) -> now.incubation().supportOffices() > 0),
            new Row(
                    Institution.M5A_HUBS,
                    (start, now) -> hasHubs(now),
                    (now, year) -> HubCosts.operationFenPerYear(now.hubs(), centres(now, year))),
            new Row(
                    Institution.M5B_HUB_FUNCTIONS,
                    (start, now) -> hasHubs(now) && now.hubs().hasFunctions(),
                    (now, year) -> HubCosts.functionsFenPerYear(now.hubs(), centres(now, year))),
            new Row(
                    Institution.M5C_HUB_SUPERVISION,
                    (start, now) -> hasHubs(now) && now.hubs().supervision() > 0,
                    (now, year) -> HubCosts.supervisionFenPerYear(now.hubs(), centres(now, year))),
            new Row(
                    Institution.M6B_INVITED_ORGANIZATIONS,
                    (start, now) -> now.market().invitedOrganizations() > 0,
                    (now, year) -> InvitedOrganizations.yearlyFen(now.market(), year.residents())),
            purchasing(Institution.M6C_PROJECT_TRANSFER),
            new Row(
                    Institution.M6D_FILING,
                    (start, now) -> now.registration().filing() > 0,
                    (now, year) -> registrationFen(Institution.M6D_FILING, now, year)
                            + FiledGroupProjects.yearlyFen(now.cultivation(), year.district(), year.january())),
            coordination(
                    Institution.B1_CONTRACT_IDEA,
                    (start, now) -> now.coordination().contractTraining() > 0),
            registration(
                    Institution.B2_ONE_STOP_WINDOW,
                    (start, now) -> now.registration().oneStopWindow() > 0),
            incubation(
                    Institution.B3_IDLE_PREMISES,
                    (start, now) -> now.incubation().idlePremises() > 0),
            incubation(
                    Institution.B3O_PARK_OPERATOR,
                    (start, now) -> now.incubation().operatorByTender() > 0
                            && now.incubation().wantsPark()),
            new Row(
                    Institution.B4_SUPPORT_ORGANIZATIONS,
                    (start, now) ->
                            SupportFunction.ALL.stream().anyMatch(now.support().functions()::has),
                    (now, year) -> SupportContracts.yearlyFen(
                            now.support(), year.district().residents(), year.month())),
            coordination(
                    Institution.B5_PURCHASING_COORDINATION,
                    (start, now) -> now.coordination().purchasing() > 0),
            Row.free(
                    Institution.B6A_BOUNDARY,
                    (start, now) -> !now.department()
                            .purchaseShare()
                            .equals(start.department().purchaseShare())),
            Row.free(
                    Institution.B6B_METHOD_MIX,
                    (start, now) -> !now.procurement()
                            .methodMix()
                            .equals(start.procurement().methodMix())),
            purchasing(Institution.B6C_CATALOGUE_GROWTH),
            Row.free(Institution.B7_BUDGET_LINE, (start, now) -> now.budget().institutionalShare() > 0),
            purchasing(Institution.B8A_PUBLICATION),
            purchasing(Institution.B8B_REVIEW),
            new Row(
                    Institution.B8C_EVALUATION_AND_AUDIT,
                    (start, now) -> EvaluationOffice.isInForce(now.evaluation()),
                    (now, year) -> EvaluationOffice.yearlyFen(
                            now.evaluation(), YearMoney.of(now, year).purchaseFen())));

    private InstitutionCosts() {}

    /** Whether an institution is in force. */
    private interface InForce {
        boolean under(ModelParameters start, ModelParameters now);
    }

    /** What it costs. */
    private interface FenPerYear {
        long of(ModelParameters now, DistrictYear year);
    }

    private record Row(Institution institution, InForce inForce, FenPerYear cost) {
        static Row free(Institution institution, InForce inForce) {
            return new Row(institution, inForce, (now, year) -> 0);
        }
    }

    /**
     * The institutions in force.
     *
     * @param start parameters of the district before any policy; what moves a boundary or a mix is measured against them
     * @param now parameters in force
     * @param year the district in the year
     * @return in the order of the ODD's table
     */
    public static List<InstitutionCost> of(ModelParameters start, ModelParameters now, DistrictYear year) {
        List<InstitutionCost> costs = new ArrayList<>();
        for (Row row : ROWS) {
            if (row.inForce().under(start, now)) {
                costs.add(new InstitutionCost(row.institution(), row.cost().of(now, year)));
            }
        }
        return costs;
    }

    private static Row coordination(Institution institution, InForce inForce) {
        return new Row(
                institution,
                inForce,
                (now, year) -> CoordinationCosts.yearlyFen(
                        institution,
                        now.coordination(),
                        year.residents(),
                        year.townships(),
                        now.department().loadedWagePerMonth()));
    }

    private static Row purchasing(Institution institution) {
        return new Row(
                institution,
                (start, now) -> PurchasingSystem.isPulled(institution, now.procurement()),
                (now, year) -> PurchasingSystem.yearlyFen(
                        institution, now.procurement(), year.residents(), registeredServing(now, year)));
    }

    /** Whom a list of qualified organizations would check: as many as are there at the start. */
    private static int registeredServing(ModelParameters now, DistrictYear year) {
        double registered = now.organization().registeredPerTenThousand() * year.residents() / RESIDENTS_PER_UNIT;
        return (int) Math.round(registered * now.organization().serviceShareRegistered());
    }

    private static Row registration(Institution institution, InForce inForce) {
        return new Row(institution, inForce, (now, year) -> registrationFen(institution, now, year));
    }

    private static long registrationFen(Institution institution, ModelParameters now, DistrictYear year) {
        return RegistrationAuthority.yearlyFen(institution, now.registration(), now.department(), year.district());
    }

    private static Row incubation(Institution institution, InForce inForce) {
        return new Row(
                institution,
                inForce,
                (now, year) -> IncubationCosts.yearlyFen(
                        institution,
                        now.incubation(),
                        new Prices(
                                now.department().loadedWagePerMonth(),
                                now.growth().rentYuanPerMonth())));
    }

    private static long partOfEnvelope(ModelParameters now, double share, DistrictYear year) {
        return Math.round(Appropriation.yearFen(now.budget(), year.residents()) * share);
    }

    private static boolean hasHubs(ModelParameters now) {
        return now.hubs().townshipShare() > 0;
    }

    private static int centres(ModelParameters now, DistrictYear year) {
        return HubCosts.centres(now.hubs(), year.townships());
    }
}
