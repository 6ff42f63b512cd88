package minbei.model;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import minbei.model.budget.Appropriation;
import minbei.model.budget.Release;
import minbei.model.coordination.Coordination;
import minbei.model.cultivation.FiledGroupProjects;
import minbei.model.department.DepartmentParameters;
import minbei.model.department.DirectProvision;
import minbei.model.department.EstimatedNeed;
import minbei.model.department.NeedEstimate;
import minbei.model.department.Openness;
import minbei.model.district.District;
import minbei.model.hub.HubNetwork;
import minbei.model.incubation.IncubationCentre;
import minbei.model.institution.PublicBody;
import minbei.model.market.InvitedOrganizations;
import minbei.model.market.OutsideOrganizations;
import minbei.model.organization.Organization;
import minbei.model.procurement.PurchasingSystem;
import minbei.model.random.Luck;
import minbei.model.registration.Registration;
import minbei.model.service.Word;
import minbei.model.support.Prices;
import minbei.model.support.Support;
import org.jspecify.annotations.Nullable;

/**
 * Departments, offices and bodies that run institutions with public money, wired to the stores of a world, and the budget that pays
 * them. No rule stands here.
 */
final class PublicBodies {

    private final IntFunction<ModelParameters> at;
    private final ModelParameters baseline;
    private final District district;
    private final Luck luck;
    private final Stores stores;
    private final double scale;

    private final Openness openness;
    private final Coordination coordination;
    private final HubNetwork hubs;
    private final Support support;
    private final IncubationCentre incubation;
    private final OutsideOrganizations outside;
    private final InvitedOrganizations invited;
    private final Registration registration;
    private final PurchasingSystem purchasing;
    private final FiledGroupProjects filedGroups;
    private @Nullable NeedEstimate estimate;
    private @Nullable DirectProvision provision;
    private @Nullable EstimatedNeed need;

    private PublicBodies(RunInput input, Luck luck, Stores stores) {
        this.at = input.parameters()::at;
        this.baseline = input.parameters().baseline();
        this.district = input.district();
        this.luck = luck;
        this.stores = stores;
        this.scale = input.populationScale();
        this.openness = Openness.of(this::department);
        this.coordination = Coordination.of(
                district, month -> at.apply(month).coordination(), this::wage, luck, stores.ledger(), openness);
        this.hubs = network();
        this.support = Support.of(
                district,
                new Support.Stores(stores.organizations(), luck, stores.ledger()),
                (kind, township, month) -> need().relative(kind, township, month),
                month -> at.apply(month).support(),
                this::prices);
        this.incubation = IncubationCentre.of(
                district,
                new IncubationCentre.Stores(stores.organizations(), luck, stores.ledger()),
                (kind, township, month) -> need().relative(kind, township, month),
                month -> at.apply(month).incubation(),
                month -> new Prices(wage(month), at.apply(month).growth().rentYuanPerMonth()));
        this.outside = city();
        this.invited = InvitedOrganizations.of(
                district,
                month -> at.apply(month).market(),
                luck,
                new InvitedOrganizations.Sources(
                        stores.ledger(),
                        stores.organizations(),
                        stores.contracts(),
                        outside,
                        (kind, township, month) -> need().unmet(kind, township, month)));
        this.registration = register();
        this.purchasing = PurchasingSystem.of(
                month -> at.apply(month).procurement(), district.residents(), this::listed, stores.ledger());
        this.filedGroups = FiledGroupProjects.of(
                month -> at.apply(month).cultivation(),
                month -> registration.authority().filingRuns(),
                district,
                stores.organizations(),
                luck,
                stores.ledger());
    }

    static PublicBodies of(RunInput input, Luck luck, Stores stores) {
        return new PublicBodies(input, luck, stores);
    }

    private HubNetwork network() {
        return HubNetwork.of(
                district,
                month -> at.apply(month).hubs(),
                luck,
                new HubNetwork.Stores(
                        stores.episodes(),
                        scale,
                        stores.organizations(),
                        stores.contracts(),
                        stores.ledger(),
                        this::organizationWage));
    }

    private OutsideOrganizations city() {
        return OutsideOrganizations.of(
                month -> at.apply(month).market(),
                new OutsideOrganizations.Yardsticks(
                        baseline.need().subtypes(),
                        baseline.organization().packageShare(),
                        baseline.growth()::staffLedAt),
                luck,
                stores.organizations(),
                -1 - baseline.schedule().spinUpMonths());
    }

    private Registration register() {
        return Registration.of(
                district,
                luck,
                stores.organizations(),
                stores.ledger(),
                new Registration.Rules(
                        month -> at.apply(month).registration(),
                        month -> at.apply(month).growth(),
                        this::department),
                new Registration.Others(
                        openness,
                        coordination.conference()::sits,
                        List.of(
                                (group, month) -> incubation.vouchesFor(group),
                                (group, month) -> support.vouchesFor(group),
                                (group, month) -> hubs.vouchesFor(group))));
    }

    private DepartmentParameters department(int month) {
        return at.apply(month).department();
    }

    private double wage(int month) {
        return department(month).loadedWagePerMonth();
    }

    private double organizationWage(int month) {
        return wage(month) * at.apply(month).growth().wageRatio();
    }

    private Prices prices(int month) {
        return new Prices(organizationWage(month), at.apply(month).growth().rentYuanPerMonth());
    }

    /** Organizations whose qualification a list would have to check. */
    private int listed() {
        int count = 0;
        for (Organization organization : stores.organizations().present()) {
            count += organization.isRegisteredAndActive() && organization.work().servesResidents() ? 1 : 0;
        }
        return count;
    }

    /**
     * The budget.
     *
     * @param evaluation who pays evaluators and auditors
     */
    Appropriation appropriation(PublicBody evaluation) {
        return Appropriation.of(
                district.residents(),
                month -> at.apply(month).budget(),
                month -> department(month).purchaseShare(),
                stores.ledger(),
                List.of(
                        registration.authority(),
                        purchasing,
                        evaluation,
                        coordination,
                        filedGroups,
                        hubs.account(),
                        incubation,
                        support.body(),
                        invited));
    }

    Release release(Appropriation appropriation) {
        return Release.of(month -> at.apply(month).budget(), luck, stores.ledger(), appropriation);
    }

    /** Departments' own places; departments, hubs, panel and think tank together estimate the need. */
    DirectProvision provide(Appropriation appropriation) {
        NeedEstimate shared = NeedEstimate.of(
                district.townships(),
                luck,
                Stream.concat(coordination.reporters().stream(), Stream.of(hubs.reporter(), support.thinkTank()))
                        .toList());
        DirectProvision own = DirectProvision.of(
                shared,
                scale,
                this::department,
                baseline.service(),
                luck,
                stores.ledger(),
                appropriation,
                stores.providers());
        this.estimate = shared;
        this.provision = own;
        this.need = EstimatedNeed.of(shared, this::department, baseline.need().inNeedShare(), own, stores.contracts());
        return own;
    }

    private EstimatedNeed need() {
        return Objects.requireNonNull(need, "departments provide before anybody asks for need");
    }

    NeedEstimate estimate() {
        return Objects.requireNonNull(estimate, "departments provide before anybody asks for estimates");
    }

    DirectProvision provision() {
        return Objects.requireNonNull(provision, "departments provide before anybody asks for places");
    }

    EstimatedNeed estimatedNeed() {
        return need();
    }

    /** From whom searchers hear of providers besides committees and neighbours. */
    List<Word> words() {
        return List.of(hubs.word(), incubation.word());
    }

    Openness openness() {
        return openness;
    }

    Coordination coordination() {
        return coordination;
    }

    HubNetwork hubs() {
        return hubs;
    }

    Support support() {
        return support;
    }

    IncubationCentre incubation() {
        return incubation;
    }

    OutsideOrganizations outside() {
        return outside;
    }

    InvitedOrganizations invited() {
        return invited;
    }

    Registration registration() {
        return registration;
    }

    PurchasingSystem purchasing() {
        return purchasing;
    }

    FiledGroupProjects filedGroups() {
        return filedGroups;
    }
}
