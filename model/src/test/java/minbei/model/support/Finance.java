package minbei.model.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import minbei.model.budget.Field;
import minbei.model.institution.Claim;
import minbei.model.institution.Funding;
import minbei.model.institution.Institution;
import minbei.model.institution.PublicBody;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.schedule.MonthlyRule;

/** A finance bureau for tests: meets every claim but those of institutions it is told to refuse, and wants the field empty afterwards. */
public final class Finance {

    private final Ledger ledger = Ledger.of(Field.KEYS);
    private final Set<Institution> refused = EnumSet.noneOf(Institution.class);
    private final List<Claim> claims = new ArrayList<>();

    /** The account. */
    public Ledger ledger() {
        return ledger;
    }

    /** Refuses claims of an institution from now on. */
    public void refuse(Institution institution) {
        refused.add(institution);
    }

    /** Meets claims of all institutions from now on. */
    public void refuseNobody() {
        refused.clear();
    }

    /** A month: the rule acts, its claims are met, it pays; every fen is accounted for. */
    public void month(MonthlyRule rule, PublicBody body, int month) {
        ledger.beginMonth();
        rule.apply(month);
        settle(body, month);
    }

    /** Claims are met and paid out. */
    public void settle(PublicBody body, int month) {
        Funding funding = Funding.none();
        claims.clear();
        for (Claim claim : body.claims(month)) {
            claims.add(claim);
            if (refused.contains(claim.institution())) {
                funding.refuse(claim);
            } else {
                ledger.appropriate(body.field(), claim.fen());
                funding.grant(claim);
            }
        }
        body.settle(month, funding);
        assertThat(ledger.held(body.field())).as("held at month's end").isZero();
        ledger.checkConservation(true);
    }

    /** Months from one to another, both included. */
    public void months(MonthlyRule rule, PublicBody body, int first, int last) {
        for (int month = first; month <= last; month++) {
            month(rule, body, month);
        }
    }

    /** What an institution claimed this month, fen. */
    public long claimed(Institution institution) {
        return claims.stream()
                .filter(claim -> claim.institution() == institution)
                .mapToLong(Claim::fen)
                .sum();
    }

    /** Institutions that claimed this month. */
    public List<Institution> claimants() {
        return claims.stream().map(Claim::institution).toList();
    }

    /** What left a field this month, fen. */
    public long moved(int field, Purpose purpose) {
        return ledger.moved(field, purpose);
    }
}
