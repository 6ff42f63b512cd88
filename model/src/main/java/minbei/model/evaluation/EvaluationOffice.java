package minbei.model.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.budget.Field;
import minbei.model.evaluation.performance.BrokenContracts;
import minbei.model.evaluation.performance.ContractFile;
import minbei.model.evaluation.performance.ContractFiles;
import minbei.model.evaluation.performance.Scheme;
import minbei.model.institution.Claim;
import minbei.model.institution.Funding;
import minbei.model.institution.Institution;
import minbei.model.institution.PublicBody;
import minbei.model.money.Ledger;
import minbei.model.money.Purpose;
import minbei.model.schedule.Month;

/**
 * Pays evaluators, the survey of residents and auditors out of the month's money for buying (row B8c).
 *
 * <p>What falls due in a month is known when it begins: whose verdict comes, and whose books were drawn. Where the money does not meet
 * the fees, no verdict is given this month, and last tranches are paid without; where it does not meet the audits, none is made.
 */
public final class EvaluationOffice implements PublicBody {

    private final IntFunction<EvaluationParameters> parameters;
    private final SchemeDraw schemes;
    private final ContractFiles files;
    private final Audit audit;
    private final Ledger ledger;
    private int paidMonth = Integer.MIN_VALUE;
    private boolean paysVerdicts;
    private boolean paysAudits;

    EvaluationOffice(
            IntFunction<EvaluationParameters> parameters,
            SchemeDraw schemes,
            ContractFiles files,
            Audit audit,
            Ledger ledger) {
        this.parameters = parameters;
        this.schemes = schemes;
        this.files = files;
        this.audit = audit;
        this.ledger = ledger;
    }

    @Override
    public int field() {
        return Field.EVALUATION;
    }

    @Override
    public List<Claim> claims(int month) {
        List<Claim> claims = new ArrayList<>();
        add(claims, verdictFen(month));
        add(claims, auditFen(month));
        return claims;
    }

    private static void add(List<Claim> claims, long fen) {
        if (fen > 0) {
            claims.add(new Claim(Institution.B8C_EVALUATION_AND_AUDIT, fen));
        }
    }

    @Override
    public void settle(int month, Funding funding) {
        long granted = funding.granted(Institution.B8C_EVALUATION_AND_AUDIT);
        long verdicts = verdictFen(month);
        paidMonth = month;
        // the first claim is for verdicts: a refusal of it alone leaves less than it asked for
        paysVerdicts = granted >= verdicts;
        paysAudits = granted == (paysVerdicts ? verdicts : 0) + auditFen(month);
        ledger.pay(Field.EVALUATION, Purpose.EVALUATION_FEES, granted);
    }

    /** Whether the verdicts of this month are paid for. */
    boolean paysVerdicts(int month) {
        return paidMonth == month && paysVerdicts;
    }

    /** Whether the audits of this month are paid for. */
    boolean paysAudits(int month) {
        return paidMonth == month && paysAudits;
    }

    private long verdictFen(int month) {
        EvaluationParameters now = parameters.apply(month);
        long sum = 0;
        for (ContractFile file : files.open()) {
            if (!file.isServing(month) || !BrokenContracts.works(file.organization())) {
                continue;
            }
            Scheme scheme = schemes.at(file, month);
            if (Verdicts.isDue(file, scheme, now.verdict(), month)) {
                double share = now.verdict().feeShare(scheme)
                        + (now.publishesRatings() ? now.verdict().ratingsFeeShare() : 0);
                sum += Math.round(share * file.yearFen(month));
            }
        }
        return sum;
    }

    private long auditFen(int month) {
        double share = parameters.apply(month).audit().feeShare();
        long sum = 0;
        for (ContractFile file : files.open()) {
            if (audit.isDrawn(file, month) && BrokenContracts.works(file.organization())) {
                sum += Math.round(share * file.yearFen(month));
            }
        }
        return sum;
    }

    /**
     * Whether anybody judges or audits.
     *
     * @param now how contracts are evaluated
     */
    public static boolean isInForce(EvaluationParameters now) {
        return now.thirdPartyShare() > 0 || now.buyerShare() > 0 || now.auditShare() > 0;
    }

    /**
     * What evaluation and audit cost in a year, were all contracts of a length of full years.
     *
     * @param parameters how contracts are evaluated
     * @param contractsFen price of the contracts that run for a year
     * @return fen
     */
    public static long yearlyFen(EvaluationParameters parameters, long contractsFen) {
        VerdictParameters verdict = parameters.verdict();
        int perYear = (Month.PER_YEAR + verdict.monthsBetween() - 1) / verdict.monthsBetween();
        double third = Math.min(1, parameters.thirdPartyShare());
        double buyer = Math.min(1 - third, parameters.buyerShare());
        double ratings = parameters.publishesRatings() ? verdict.ratingsFeeShare() : 0;
        double verdicts =
                third * (verdict.thirdPartyFeeShare() + ratings) + buyer * (verdict.buyerFeeShare() + ratings);
        double audits = parameters.auditShare() * parameters.audit().feeShare();
        return Math.round(contractsFen * (perYear * verdicts + audits));
    }
}
