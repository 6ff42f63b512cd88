package minbei.model.market;

import java.util.function.IntToDoubleFunction;
import minbei.model.need.NeedKind;
import minbei.model.organization.LegalForm;
import minbei.model.organization.Origin;
import minbei.model.organization.RegistrationClass;
import minbei.model.organization.Traits;
import minbei.model.organization.Work;
import minbei.model.random.Luck;
import minbei.model.random.Stream;

/** What is drawn once for each organization of the rest of the city: it hangs on need and number alone, never on a policy. */
final class OutsideTraits {

    /** Keys of outside organizations are beyond those of all that are founded in the district. */
    private static final int FIRST_KEY = 1 << 30;

    /** Organizations a need may have. */
    private static final int MOST = 1 << 12;

    private static final int ONCE = 0;
    private static final int DRAW_QUALITY = 0;
    private static final int DRAW_CAPABILITY = 2;
    private static final int DRAW_DISTANCE = 4;
    private static final int DRAW_AGE = 6;
    private static final int DRAW_PACKAGES = 8;
    private static final int MONTHS = 12;
    /** The oldest are of this many mean ages, as in the district. */
    private static final int MOST_MEAN_AGES = 4;

    private final MarketParameters parameters;
    private final int subtypes;
    private final double packageShare;
    private final Luck luck;

    OutsideTraits(MarketParameters parameters, int subtypes, double packageShare, Luck luck) {
        this.parameters = parameters;
        this.subtypes = subtypes;
        this.packageShare = packageShare;
        this.luck = luck;
    }

    /** How many there are for a need. */
    int number(NeedKind kind) {
        int number = (int) Math.round(parameters.outsideOrganizations().of(kind));
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException(
                    "outside organizations for " + kind.key() + " (" + number + ") must be 0 to " + MOST);
        }
        return number;
    }

    static int key(NeedKind kind, int number) {
        return FIRST_KEY + kind.ordinal() * MOST + number;
    }

    /** The key under which an outside organization is registered where it has settled in the district. */
    static int settledKey(int key) {
        return key + (FIRST_KEY >> 1);
    }

    Traits draw(NeedKind kind, int number, int beginMonth) {
        int key = key(kind, number);
        double age = parameters.outsideAgeYears()
                * MONTHS
                * luck.exponential(Stream.OUTSIDE_ORGANIZATIONS, key, ONCE, DRAW_AGE);
        // nobody is older than four mean ages, as in the district, so that months of founding stay in the range of
        // keyed draws
        double oldest = 4 * parameters.outsideAgeYears() * MONTHS;
        return new Traits(
                key,
                Traits.NO_FOUNDER,
                beginMonth - 1 - (int) Math.min(age, oldest),
                Traits.NO_COMMUNITY,
                Traits.NO_TOWNSHIP,
                Work.answering(kind),
                RegistrationClass.COMMUNITY_SERVICE,
                LegalForm.NON_ENTERPRISE_UNIT,
                Origin.OUTSIDE,
                false,
                within(parameters.outsideQualityMean(), parameters.outsideQualitySpread(), key, DRAW_QUALITY),
                1,
                0,
                packages(key));
    }

    double capability(int key) {
        return within(parameters.outsideCapabilityMean(), parameters.outsideCapabilitySpread(), key, DRAW_CAPABILITY);
    }

    /** Distance of its home, relative to the mean. */
    double distance(int key) {
        return luck.exponential(Stream.OUTSIDE_ORGANIZATIONS, key, ONCE, DRAW_DISTANCE);
    }

    private double within(double mean, double spread, int key, int draw) {
        double drawn = mean + spread * luck.normal(Stream.OUTSIDE_ORGANIZATIONS, key, ONCE, draw);
        return Math.max(0, Math.min(1, drawn));
    }

    /** At least one subtype fits: where the draws leave none, the one that the next draw names. */
    private int packages(int key) {
        IntToDoubleFunction draw =
                index -> luck.uniform(Stream.OUTSIDE_ORGANIZATIONS, key, ONCE, DRAW_PACKAGES + index);
        int mask = 0;
        for (int s = 0; s < subtypes; s++) {
            mask |= draw.applyAsDouble(s) < packageShare ? 1 << s : 0;
        }
        return mask == 0 ? 1 << (int) (subtypes * draw.applyAsDouble(subtypes)) : mask;
    }
}
