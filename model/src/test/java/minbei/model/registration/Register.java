package minbei.model.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.TestWorld;
import minbei.model.budget.Field;
import minbei.model.department.Openness;
import minbei.model.district.District;
import minbei.model.institution.Claim;
import minbei.model.institution.Funding;
import minbei.model.money.Ledger;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.random.Luck;

/**
 * A registration authority for tests, in the small world of three townships: what is settled by chance elsewhere is certain here
 * unless a test says otherwise, and staff are plenty.
 */
final class Register {

    /** Groups consider every month and apply at once; everybody can pay; nobody is lent a room; officials see quality as it is. */
    static final Change CERTAIN = Change.of("registration.considersPerMonth", 1)
            .and("registration.applyConstant", 20)
            .and("registration.wishSpread", 0)
            .and("registration.incomeWeight", 0)
            .and("registration.troublePerMonth", 0)
            .and("registration.filesPerMonth", 1)
            .and("registration.roomLentShare", 0)
            .and("registration.similarityPerAssociation", 0)
            .and("registration.foundersMeansYuan", 1_000_000)
            .and("registration.foundersMeansSpread", 0)
            .and("registration.opennessWeight", 0)
            .and("registration.qualityWeight", 0)
            .and("registration.judgementNoise", 0)
            // 10,000 officials for 12,000 residents, for every task
            .and("registration.reviewStaffPerTenThousand", 10_000 / 1.2)
            .and("registration.inspectionStaffPerTenThousand", 10_000 / 1.2)
            .and("registration.gradingStaffPerTenThousand", 10_000 / 1.2)
            .and("registration.campaignPerYear", 0);

    final District district = TestWorld.district();
    final Organizations organizations = Organizations.none();
    final Luck luck = Luck.of(20140101);
    final Ledger ledger = Ledger.of(Field.KEYS);
    final List<Organization> vouchedFor = new ArrayList<>();
    final Openness openness;
    final RegistrationLuck draws = RegistrationLuck.of(luck);
    boolean refusalsAreHeard;
    Registration registration;

    private final IntFunction<ModelParameters> parameters;

    private Register(IntFunction<ModelParameters> parameters) {
        this.parameters = parameters;
        this.openness = Openness.of(month -> parameters.apply(month).department());
        this.registration = Registration.of(
                district,
                luck,
                organizations,
                ledger,
                new Registration.Rules(
                        month -> parameters.apply(month).registration(),
                        month -> parameters.apply(month).growth(),
                        month -> parameters.apply(month).department()),
                new Registration.Others(
                        openness,
                        month -> refusalsAreHeard,
                        List.of((organization, month) -> vouchedFor.contains(organization))));
    }

    static Register with(Change change) {
        ModelParameters changed = change.apply(CERTAIN.apply(TestWorld.parameters()));
        return new Register(month -> changed);
    }

    /** One set of numbers until a month, another from it on. */
    static Register changing(Change before, int from, Change after) {
        ModelParameters first = before.apply(CERTAIN.apply(TestWorld.parameters()));
        ModelParameters second = after.apply(first);
        return new Register(month -> month < from ? first : second);
    }

    RegistrationParameters parameters(int month) {
        return parameters.apply(month).registration();
    }

    IntFunction<RegistrationParameters> rules() {
        return this::parameters;
    }

    Group group(int key) {
        return Group.of(organizations, key);
    }

    RegistrationAuthority authority() {
        return registration.authority();
    }

    int count(RegistrationEvent event) {
        return registration.counts().of(event);
    }

    /** The finance bureau meets all claims, or none. */
    Funding fund(int month, boolean met) {
        ledger.beginMonth();
        Funding funding = Funding.none();
        for (Claim claim : authority().claims(month)) {
            if (met) {
                ledger.appropriate(Field.REGISTRATION, claim.fen());
                funding.grant(claim);
            } else {
                funding.refuse(claim);
            }
        }
        authority().settle(month, funding);
        return funding;
    }

    /** One month of filing, registration and appropriation, in this order. */
    void month(int month) {
        registration.filing().apply(month);
        registration.apply(month);
        fund(month, true);
    }

    void months(int from, int to) {
        for (int month = from; month <= to; month++) {
            month(month);
        }
    }

    static Change allDirect() {
        return Change.of("registration.direct", 1);
    }
}
