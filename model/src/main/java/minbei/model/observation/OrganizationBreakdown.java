package minbei.model.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import minbei.model.district.District;
import minbei.model.district.Township;
import minbei.model.organization.Activity;
import minbei.model.organization.IncubationStage;
import minbei.model.organization.LegalForm;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Organization;
import minbei.model.organization.Origin;
import minbei.model.organization.RegistrationClass;
import minbei.model.organization.Role;
import minbei.model.organization.Route;
import minbei.model.organization.Work;

/**
 * By what organizations are told apart.
 *
 * @param breakdown by what
 * @param categories the keys in tables
 * @param position to which category an organization belongs, −1 for none
 */
record OrganizationBreakdown(Breakdown breakdown, List<String> categories, ToIntFunction<Organization> position) {

    static final OrganizationBreakdown STATUS = of(
            Breakdown.STATUS,
            LegalStatus.values(),
            LegalStatus::key,
            o -> o.standing().status().ordinal());
    static final OrganizationBreakdown ACTIVITY = of(
            Breakdown.ACTIVITY,
            Activity.values(),
            Activity::key,
            o -> o.activity().ordinal());
    static final OrganizationBreakdown WORK =
            of(Breakdown.WORK, Work.values(), Work::key, o -> o.work().ordinal());
    static final OrganizationBreakdown FORM = of(
            Breakdown.FORM,
            LegalForm.values(),
            LegalForm::key,
            o -> o.traits().legalForm().ordinal());
    static final OrganizationBreakdown REGISTRATION_CLASS = of(
            Breakdown.REGISTRATION_CLASS,
            RegistrationClass.values(),
            RegistrationClass::key,
            o -> o.traits().registrationClass().ordinal());
    static final OrganizationBreakdown ROLE =
            of(Breakdown.ROLE, Role.values(), Role::key, o -> o.role().ordinal());
    static final OrganizationBreakdown ORIGIN = of(
            Breakdown.ORIGIN,
            Origin.values(),
            Origin::key,
            o -> o.traits().origin().ordinal());
    static final OrganizationBreakdown ROUTE = of(
            Breakdown.ROUTE,
            Route.values(),
            Route::key,
            o -> o.standing().route().ordinal());
    static final OrganizationBreakdown STAGE = of(
            Breakdown.STAGE,
            IncubationStage.values(),
            IncubationStage::key,
            o -> o.incubation().stage().ordinal());

    private static <E extends Enum<E>> OrganizationBreakdown of(
            Breakdown breakdown, E[] values, Function<E, String> key, ToIntFunction<Organization> position) {
        return new OrganizationBreakdown(breakdown, keys(values, key), position);
    }

    private static <E extends Enum<E>> List<String> keys(E[] values, Function<E, String> key) {
        List<String> keys = new ArrayList<>();
        for (E value : values) {
            keys.add(key.apply(value));
        }
        return List.copyOf(keys);
    }

    /** By home township; those from outside belong to none. */
    static OrganizationBreakdown township(District district) {
        List<String> codes = district.townships().stream().map(Township::code).toList();
        return new OrganizationBreakdown(Breakdown.TOWNSHIP, codes, Organization::township);
    }

    /** Not at all. */
    static OrganizationBreakdown total() {
        return new OrganizationBreakdown(Breakdown.TOTAL, List.of(SeriesTable.ALL), o -> 0);
    }
}
