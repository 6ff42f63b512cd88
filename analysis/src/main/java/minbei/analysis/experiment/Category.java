package minbei.analysis.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import minbei.analysis.language.Bilingual;
import minbei.model.contract.Method;
import minbei.model.evaluation.performance.Scheme;
import minbei.model.need.NeedKind;
import minbei.model.observation.Breakdown;
import minbei.model.organization.Activity;
import minbei.model.organization.IncubationStage;
import minbei.model.organization.LegalForm;
import minbei.model.organization.LegalStatus;
import minbei.model.organization.Origin;
import minbei.model.organization.RegistrationClass;
import minbei.model.organization.RevenueSource;
import minbei.model.organization.Role;
import minbei.model.organization.Route;
import minbei.model.organization.Work;
import minbei.model.procurement.Outcome;
import minbei.model.provider.ProviderType;
import minbei.model.registration.RegistrationEvent;

/**
 * A category of a breakdown that has a name of its own: those of townships and ages are codes and bands, which need none.
 *
 * @param breakdown by what
 * @param key its key in tables
 * @param name for readers
 */
public record Category(Breakdown breakdown, String key, Bilingual name) {

    private static final List<Category> ALL = all();

    /** All categories that have a name, in the order of breakdowns. */
    public static List<Category> named() {
        return ALL;
    }

    /**
     * The name of a category.
     *
     * @param breakdown by what
     * @param key its key in tables
     * @return its name, or empty if it has none
     */
    public static Optional<Bilingual> nameOf(Breakdown breakdown, String key) {
        return ALL.stream()
                .filter(category ->
                        category.breakdown() == breakdown && category.key().equals(key))
                .map(Category::name)
                .findFirst();
    }

    private static List<Category> all() {
        List<Category> all = new ArrayList<>();
        add(all, Breakdown.NEED, NeedKind.values(), NeedKind::key, NeedKind::english, NeedKind::chinese);
        add(
                all,
                Breakdown.PROVIDER,
                ProviderType.values(),
                ProviderType::key,
                ProviderType::english,
                ProviderType::chinese);
        add(all, Breakdown.STATUS, LegalStatus.values(), LegalStatus::key, LegalStatus::english, LegalStatus::chinese);
        add(all, Breakdown.ACTIVITY, Activity.values(), Activity::key, Activity::english, Activity::chinese);
        add(all, Breakdown.WORK, Work.values(), Work::key, Work::english, Work::chinese);
        add(all, Breakdown.FORM, LegalForm.values(), LegalForm::key, LegalForm::english, LegalForm::chinese);
        add(
                all,
                Breakdown.REGISTRATION_CLASS,
                RegistrationClass.values(),
                RegistrationClass::key,
                RegistrationClass::english,
                RegistrationClass::chinese);
        add(all, Breakdown.ROLE, Role.values(), Role::key, Role::english, Role::chinese);
        add(all, Breakdown.ORIGIN, Origin.values(), Origin::key, Origin::english, Origin::chinese);
        add(all, Breakdown.ROUTE, Route.values(), Route::key, Route::english, Route::chinese);
        add(
                all,
                Breakdown.EVENT,
                RegistrationEvent.values(),
                RegistrationEvent::key,
                RegistrationEvent::english,
                RegistrationEvent::chinese);
        add(
                all,
                Breakdown.STAGE,
                IncubationStage.values(),
                IncubationStage::key,
                IncubationStage::english,
                IncubationStage::chinese);
        all.add(new Category(Breakdown.PARK_DECISION, "taken", new Bilingual("taken at first decision", "首次决定入孵")));
        all.add(new Category(
                Breakdown.PARK_DECISION, "notTaken", new Bilingual("not taken at first decision", "首次决定未入孵")));
        add(
                all,
                Breakdown.SOURCE,
                RevenueSource.values(),
                RevenueSource::key,
                RevenueSource::english,
                RevenueSource::chinese);
        add(all, Breakdown.METHOD, Method.values(), Method::key, Method::english, Method::chinese);
        add(all, Breakdown.OUTCOME, Outcome.values(), Outcome::key, Outcome::english, Outcome::chinese);
        add(all, Breakdown.SCHEME, Scheme.values(), Scheme::key, Scheme::english, Scheme::chinese);
        all.add(new Category(Breakdown.BUYER, "department", new Bilingual("department", "职能部门")));
        all.add(new Category(Breakdown.BUYER, "township", new Bilingual("township", "镇街")));
        return List.copyOf(all);
    }

    private static <E> void add(
            List<Category> all,
            Breakdown breakdown,
            E[] values,
            Function<E, String> key,
            Function<E, String> english,
            Function<E, String> chinese) {
        Arrays.stream(values)
                .map(value -> new Category(
                        breakdown, key.apply(value), new Bilingual(english.apply(value), chinese.apply(value))))
                .forEach(all::add);
    }
}
