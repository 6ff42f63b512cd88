package minbei.model.procurement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import minbei.model.budget.Field;
import minbei.model.district.ResidentSeries;
import minbei.model.institution.Claim;
import minbei.model.institution.Funding;
import minbei.model.institution.Institution;
import minbei.model.institution.PublicBody;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.schedule.Month;

/**
 * Who keeps catalogues, list, platform, publication, review and rules; an institution whose cost cannot be paid does not run this month.
 */
public final class PurchasingSystem implements PublicBody {

    private static final double FEN_PER_YUAN = 100;
    private static final double TEN_THOUSAND = 10_000;

    /** The more urgent first: what others rest on, then what costs little, then what costs much. */
    private static final List<Institution> ALL = List.of(
            Institution.M2D_PURCHASING_RULES,
            Institution.M3A_FUNCTION_TRANSFER_CATALOGUE,
            Institution.M3B_PURCHASE_CATALOGUE,
            Institution.B6C_CATALOGUE_GROWTH,
            Institution.M3C_QUALIFIED_LIST,
            Institution.B8A_PUBLICATION,
            Institution.M6C_PROJECT_TRANSFER,
            Institution.B8B_REVIEW,
            Institution.M3E_PLATFORM);

    private final IntFunction<ProcurementParameters> parameters;
    private final ResidentSeries residents;
    private final IntSupplier organizations;
    private final Ledger ledger;
    private final Set<Institution> running = EnumSet.noneOf(Institution.class);

    private PurchasingSystem(
            IntFunction<ProcurementParameters> parameters,
            ResidentSeries residents,
            IntSupplier organizations,
            Ledger ledger) {
        this.parameters = parameters;
        this.residents = residents;
        this.organizations = organizations;
        this.ledger = ledger;
    }

    /**
     * The body.
     *
     * @param parameters the parameters in force, by month
     * @param residents known totals of the district
     * @param organizations how many organizations the list would have to check now
     * @param ledger the account
     * @return the body, nothing running
     */
    public static PurchasingSystem of(
            IntFunction<ProcurementParameters> parameters,
            ResidentSeries residents,
            IntSupplier organizations,
            Ledger ledger) {
        return new PurchasingSystem(parameters, residents, organizations, ledger);
    }

    @Override
    public int field() {
        return Field.PURCHASING;
    }

    @Override
    public List<Claim> claims(int month) {
        ProcurementParameters now = parameters.apply(month);
        int monthOfYear = Month.monthOfYear(month);
        double known = residents.atEndOf(month - monthOfYear);
        int listed = organizations.getAsInt();
        List<Claim> claims = new ArrayList<>();
        for (Institution institution : ALL) {
            if (pulled(institution, now) > 0) {
                long year = yearlyFen(institution, now, known, listed);
                long part = year * monthOfYear / Month.PER_YEAR - year * (monthOfYear - 1) / Month.PER_YEAR;
                claims.add(new Claim(institution, part));
            }
        }
        return claims;
    }

    @Override
    public void settle(int month, Funding funding) {
        running.clear();
        for (Institution institution : ALL) {
            if (funding.runs(institution)) {
                running.add(institution);
                ledger.pay(Field.PURCHASING, Purpose.PURCHASING_SYSTEM, funding.granted(institution));
            }
        }
    }

    /**
     * Whether an institution of purchasing was paid for this month.
     *
     * @param institution which
     */
    public boolean runs(Institution institution) {
        return running.contains(institution);
    }

    /**
     * Whether an institution's lever is pulled.
     *
     * @param institution one of purchasing
     * @param now the parameters
     */
    public static boolean isPulled(Institution institution, ProcurementParameters now) {
        return pulled(institution, now) > 0;
    }

    /** How far an institution's lever is pulled, 0–1; 0 where it is not. */
    private static double pulled(Institution institution, ProcurementParameters now) {
        return switch (institution) {
            case M2D_PURCHASING_RULES -> now.rulesBind();
            case M3A_FUNCTION_TRANSFER_CATALOGUE -> now.functionTransferCatalogue();
            case M3B_PURCHASE_CATALOGUE -> now.purchaseCatalogue();
            case B6C_CATALOGUE_GROWTH -> now.catalogueGrowth() > 0 ? 1 : 0;
            case M3C_QUALIFIED_LIST -> now.qualifiedList();
            case B8A_PUBLICATION -> now.publication();
            case M6C_PROJECT_TRANSFER -> now.projectTransfer();
            case B8B_REVIEW -> now.reviewRigour();
            case M3E_PLATFORM -> now.platform();
            default -> 0;
        };
    }

    /**
     * What an institution costs a year as far as its lever is pulled.
     *
     * @param institution which
     * @param now the parameters
     * @param residents of the district
     * @param organizations whom the list would check
     * @return fen; 0 where its lever is not pulled or it is not one of purchasing
     */
    public static long yearlyFen(
            Institution institution, ProcurementParameters now, double residents, int organizations) {
        SystemParameters system = now.system();
        double tenThousands = residents / TEN_THOUSAND;
        double yuan = switch (institution) {
            case M2D_PURCHASING_RULES -> system.rulesYuan() * tenThousands;
            case M3A_FUNCTION_TRANSFER_CATALOGUE -> system.functionTransferYuan() * tenThousands;
            case M3B_PURCHASE_CATALOGUE -> system.purchaseCatalogueYuan() * tenThousands;
            case B6C_CATALOGUE_GROWTH -> system.catalogueGrowthYuan() * tenThousands;
            case M3C_QUALIFIED_LIST -> system.listCheckYuan() * organizations;
            case B8A_PUBLICATION -> system.publicationYuan() * tenThousands;
            case M6C_PROJECT_TRANSFER -> system.projectTransferYuan() * tenThousands;
            case B8B_REVIEW -> system.reviewYuan() * tenThousands;
            case M3E_PLATFORM -> system.platformYuan() * tenThousands;
            default -> 0;
        };
        return Math.round(yuan * pulled(institution, now) * FEN_PER_YUAN);
    }
}
