package minbei.analysis.report.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import minbei.model.institution.Institution;
import org.jspecify.annotations.Nullable;

/** Which levers are one matter to decide on, and whose. The longest beginning of a lever's name that is listed counts. */
enum DecisionMatter {
    JOINT_CONFERENCE(
            Decider.DISTRICT, Institution.M1A_JOINT_CONFERENCE, "coordination.jointConference", "coordination.levels"),
    OFFICE(Decider.DISTRICT, Institution.M1B_OFFICE, "coordination.office"),
    ADVISORY_PANEL(Decider.DISTRICT, Institution.M1C_ADVISORY_PANEL, "coordination.advisoryPanel"),
    CULTIVATION(Decider.FINANCE, Institution.M2A_CULTIVATION, "budget.cultivationShare", "cultivation."),
    SEPARATION(Decider.DISTRICT, Institution.M2B_SEPARATION, "separation."),
    DIRECT_REGISTRATION(
            Decider.CIVIL_AFFAIRS,
            Institution.M2C_DIRECT_REGISTRATION,
            "registration.direct",
            "registration.qualityCheck"),
    PURCHASING_RULES(
            Decider.FINANCE,
            Institution.M2D_PURCHASING_RULES,
            "procurement.rulesBind",
            "procurement.limitYuan",
            "procurement.openTenderLimitYuan",
            "procurement.consultationBidders",
            "procurement.minimumAgeMonths"),
    FUNCTION_TRANSFER(
            Decider.DEPARTMENTS, Institution.M3A_FUNCTION_TRANSFER_CATALOGUE, "procurement.functionTransferCatalogue"),
    PURCHASE_CATALOGUE(Decider.FINANCE, Institution.M3B_PURCHASE_CATALOGUE, "procurement.purchaseCatalogue"),
    QUALIFIED_LIST(Decider.CIVIL_AFFAIRS, Institution.M3C_QUALIFIED_LIST, "procurement.qualifiedList"),
    SPECIAL_FUND(Decider.FINANCE, Institution.M3D_SPECIAL_FUND, "budget.specialFundShare"),
    PLATFORM(Decider.FINANCE, Institution.M3E_PLATFORM, "procurement.platform"),
    PARK(Decider.CIVIL_AFFAIRS, Institution.M4A_PARK, "incubation."),
    SHOWCASE(Decider.CIVIL_AFFAIRS, Institution.M4B_SHOWCASE, "incubation.showcase", "incubation.display."),
    ACADEMY(Decider.CIVIL_AFFAIRS, Institution.M4C_ACADEMY, "incubation.academy", "incubation.courses."),
    SUPPORT_OFFICES(
            Decider.CIVIL_AFFAIRS, Institution.M4D_SUPPORT_OFFICES, "incubation.supportOffices", "incubation.offices."),
    HUBS(Decider.TOWNSHIPS, Institution.M5A_HUBS, "hubs."),
    HUB_FUNCTIONS(Decider.TOWNSHIPS, Institution.M5B_HUB_FUNCTIONS, "hubs.functions"),
    HUB_SUPERVISION(Decider.TOWNSHIPS, Institution.M5C_HUB_SUPERVISION, "hubs.supervision"),
    INVITED(Decider.CIVIL_AFFAIRS, Institution.M6B_INVITED_ORGANIZATIONS, "market.invitedOrganizations"),
    PROJECT_TRANSFER(Decider.DEPARTMENTS, Institution.M6C_PROJECT_TRANSFER, "procurement.projectTransfer"),
    FILING(Decider.TOWNSHIPS, Institution.M6D_FILING, "registration.filing"),
    CONTRACT_IDEA(Decider.DISTRICT, Institution.B1_CONTRACT_IDEA, "coordination.contractTraining"),
    ONE_STOP(Decider.CIVIL_AFFAIRS, Institution.B2_ONE_STOP_WINDOW, "registration.oneStopWindow"),
    IDLE_PREMISES(Decider.PREMISES, Institution.B3_IDLE_PREMISES, "incubation.idlePremises"),
    OPERATOR(Decider.CIVIL_AFFAIRS, Institution.B3O_PARK_OPERATOR, "incubation.operatorByTender"),
    SUPPORT(Decider.CIVIL_AFFAIRS, Institution.B4_SUPPORT_ORGANIZATIONS, "support."),
    PURCHASING_COORDINATION(Decider.FINANCE, Institution.B5_PURCHASING_COORDINATION, "coordination.purchasing"),
    BOUNDARY(Decider.DEPARTMENTS, Institution.B6A_BOUNDARY, "department."),
    METHOD_MIX(Decider.DEPARTMENTS, Institution.B6B_METHOD_MIX, "procurement.methodMix"),
    CATALOGUE_GROWTH(Decider.FINANCE, Institution.B6C_CATALOGUE_GROWTH, "procurement.catalogueGrowth"),
    BUDGET_LINE(Decider.FINANCE, Institution.B7_BUDGET_LINE, "budget.institutionalShare"),
    PUBLICATION(Decider.FINANCE, Institution.B8A_PUBLICATION, "procurement.publication"),
    REVIEW(Decider.DEPARTMENTS, Institution.B8B_REVIEW, "procurement.reviewRigour"),
    EVALUATION(Decider.FINANCE, Institution.B8C_EVALUATION_AND_AUDIT, "evaluation."),
    ENVELOPE(Decider.FINANCE, null, "budget."),
    PURCHASING(Decider.FINANCE, null, "procurement."),
    ELIGIBILITY(Decider.DEPARTMENTS, null, "service."),
    ;

    private final Decider decider;
    private final Optional<Institution> institution;
    private final List<String> beginnings;

    DecisionMatter(Decider decider, @Nullable Institution institution, String... beginnings) {
        this.decider = decider;
        this.institution = Optional.ofNullable(institution);
        this.beginnings = List.of(beginnings);
    }

    /** The matter that a lever belongs to, if it is listed. */
    static Optional<DecisionMatter> of(String lever) {
        return Arrays.stream(values())
                .filter(matter -> matter.longest(lever) > 0)
                .max(Comparator.comparingInt(matter -> matter.longest(lever)));
    }

    private int longest(String lever) {
        return beginnings.stream()
                .filter(lever::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    Decider decider() {
        return decider;
    }

    /** Whether it is a share between two ways that are both there, so that it changes and neither begins nor ends. */
    boolean isShare() {
        return this == BOUNDARY || this == METHOD_MIX;
    }

    /** The institution of the source paper that it is about, if it is one. */
    Optional<Institution> institution() {
        return institution;
    }
}
