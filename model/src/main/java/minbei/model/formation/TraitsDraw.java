package minbei.model.formation;

import minbei.model.need.NeedKind;
import minbei.model.organization.LegalForm;
import minbei.model.organization.OrganizationParameters;
import minbei.model.organization.Origin;
import minbei.model.organization.RegistrationClass;
import minbei.model.organization.Traits;
import minbei.model.organization.Work;
import minbei.model.random.Luck;
import minbei.model.random.Stream;

/**
 * What is settled once when a group is founded, drawn from its key alone: the same founder and month found the same group in every world.
 *
 * <p>Whoever tries again after a group has dissolved is the same person: quality, wish and size come from the first key, the
 * rest from the new one.
 */
public final class TraitsDraw {

    private static final int ONCE = 0;
    private static final int DRAW_SERVICE = 0;
    private static final int DRAW_WORK = 1;
    private static final int DRAW_CLASS = 2;
    private static final int DRAW_FORM = 3;
    private static final int DRAW_PERMIT = 4;
    private static final int DRAW_QUALITY = 5;
    private static final int DRAW_SIZE = 7;
    private static final int DRAW_WISH = 9;
    private static final int DRAW_PACKAGES = 12;

    private final OrganizationParameters parameters;
    private final Luck luck;
    private final int subtypes;

    private TraitsDraw(OrganizationParameters parameters, Luck luck, int subtypes) {
        this.parameters = parameters;
        this.luck = luck;
        this.subtypes = subtypes;
    }

    /**
     * Draws of traits.
     *
     * @param parameters who organizations are
     * @param luck luck of the run
     * @param subtypes how many subtypes each need has
     * @return the draws
     */
    public static TraitsDraw of(OrganizationParameters parameters, Luck luck, int subtypes) {
        return new TraitsDraw(parameters, luck, subtypes);
    }

    /**
     * Where and by whom a group is founded.
     *
     * @param key key of the organization
     * @param founder id of the founding resident, or {@link Traits#NO_FOUNDER}
     * @param founded month of founding
     * @param community position of the home community
     * @param township position of its township
     * @param origin how it came about
     */
    public record Founding(int key, int founder, int founded, int community, int township, Origin origin) {}

    /**
     * The traits of a group.
     *
     * @param founding where and by whom it is founded
     * @param serviceShare share of such groups whose work answers a personal need, 0–1
     * @return its traits
     */
    public Traits at(Founding founding, double serviceShare) {
        int key = founding.key();
        Work work = work(key, serviceShare);
        LegalForm form = form(key);
        return new Traits(
                key,
                founding.founder(),
                founding.founded(),
                founding.community(),
                founding.township(),
                work,
                registrationClass(key, work),
                form,
                founding.origin(),
                uniform(key, DRAW_PERMIT) < permitShare(work),
                quality(key),
                StrictMath.exp(parameters.sizeSpread() * normal(key, DRAW_SIZE)),
                normal(key, DRAW_WISH),
                packages(key));
    }

    /**
     * What kind of work a candidate would do.
     *
     * @param key key the organization would have
     * @param serviceShare share whose work answers a personal need, 0–1
     * @return the work
     */
    Work work(int key, double serviceShare) {
        boolean service = uniform(key, DRAW_SERVICE) < serviceShare;
        double[] mix = service
                ? parameters.serviceMix().toArray()
                : parameters.otherMix().toArray();
        double u = uniform(key, DRAW_WORK);
        int i = 0;
        while (i < mix.length - 1 && u >= mix[i]) {
            u -= mix[i];
            i++;
        }
        return Work.ALL.get(service ? i : NeedKind.COUNT + i);
    }

    private RegistrationClass registrationClass(int key, Work work) {
        return switch (work) {
            case TRADE -> RegistrationClass.INDUSTRY_AND_COMMERCE;
            case SCIENCE -> RegistrationClass.SCIENCE_AND_TECHNOLOGY;
            case EDUCATION, CULTURE_AND_SPORT -> RegistrationClass.OTHER;
            case SUPPORT, ENVIRONMENT -> RegistrationClass.CHARITY;
            default -> parameters.serviceClasses().at(uniform(key, DRAW_CLASS));
        };
    }

    private LegalForm form(int key) {
        double u = uniform(key, DRAW_FORM);
        if (u < parameters.associationShare()) {
            return LegalForm.ASSOCIATION;
        }
        boolean foundation = u < parameters.associationShare() + parameters.foundationShare();
        return foundation ? LegalForm.FOUNDATION : LegalForm.NON_ENTERPRISE_UNIT;
    }

    private double permitShare(Work work) {
        NeedKind need = work.need();
        if (need != null) {
            return parameters.permitShare().of(need);
        }
        return work == Work.EDUCATION ? parameters.permitShareEducation() : 0;
    }

    private double quality(int key) {
        double drawn = parameters.qualityMean() + parameters.qualitySpread() * normal(key, DRAW_QUALITY);
        return Math.max(0, Math.min(1, drawn));
    }

    /** At least one subtype fits: where the draws leave none, the one that the next draw names. */
    private int packages(int key) {
        int mask = 0;
        for (int s = 0; s < subtypes; s++) {
            mask |= uniform(key, DRAW_PACKAGES + s) < parameters.packageShare() ? 1 << s : 0;
        }
        return mask == 0 ? 1 << (int) (subtypes * uniform(key, DRAW_PACKAGES + subtypes)) : mask;
    }

    private double uniform(int key, int draw) {
        return luck.uniform(Stream.ORGANIZATION_TRAITS, key, ONCE, draw);
    }

    private double normal(int key, int draw) {
        return luck.normal(Stream.ORGANIZATION_TRAITS, OrganizationKeys.founder(key), ONCE, draw);
    }
}
