package minbei.model.department;

import java.util.Arrays;
import java.util.function.IntFunction;
import minbei.model.contract.Contract;
import minbei.model.contract.Contracts;
import minbei.model.need.ByNeed;
import minbei.model.need.NeedKind;

/**
 * What the district believes of need by township, worked out once a month for all who ask: residents in need by the departments'
 * estimate, and those among them for whom neither own nor contracted places are known.
 */
public final class EstimatedNeed {

    private static final int NOT_YET = Integer.MIN_VALUE;

    private final NeedEstimate estimate;
    private final IntFunction<DepartmentParameters> department;
    private final ByNeed inNeedShare;
    private final DirectProvision provision;
    private final Contracts contracts;
    private final double[][] inNeed;
    private final double[][] unmet;
    private final int[] workedOut;

    private EstimatedNeed(
            NeedEstimate estimate,
            IntFunction<DepartmentParameters> department,
            ByNeed inNeedShare,
            DirectProvision provision,
            Contracts contracts) {
        this.estimate = estimate;
        this.department = department;
        this.inNeedShare = inNeedShare;
        this.provision = provision;
        this.contracts = contracts;
        this.inNeed = new double[NeedKind.COUNT][estimate.townships()];
        this.unmet = new double[NeedKind.COUNT][estimate.townships()];
        this.workedOut = new int[NeedKind.COUNT];
        Arrays.fill(workedOut, NOT_YET);
    }

    /**
     * The belief.
     *
     * @param estimate what departments believe of need relative to residents
     * @param department how noisy it is, by month
     * @param inNeedShare share of residents in need, by kind
     * @param provision departments' own places
     * @param contracts contracted places
     * @return the belief
     */
    public static EstimatedNeed of(
            NeedEstimate estimate,
            IntFunction<DepartmentParameters> department,
            ByNeed inNeedShare,
            DirectProvision provision,
            Contracts contracts) {
        return new EstimatedNeed(estimate, department, inNeedShare, provision, contracts);
    }

    private void workOut(NeedKind kind, int month) {
        int k = kind.ordinal();
        if (workedOut[k] == month) {
            return;
        }
        workedOut[k] = month;
        DepartmentParameters now = department.apply(month);
        double[] residents = estimate.at(kind, now.estimateNoise(), now.estimatePersistence(), month);
        for (int t = 0; t < residents.length; t++) {
            inNeed[k][t] = residents[t] * inNeedShare.of(kind);
            unmet[k][t] = inNeed[k][t] - provision.places(kind, t);
        }
        for (Contract contract : contracts.running()) {
            if (contract.need() == kind) {
                unmet[k][contract.award().township()] -= contract.award().places();
            }
        }
    }

    /**
     * Need of a kind in a township over that of the township in which it looks greatest.
     *
     * @param kind kind of need
     * @param township position of the township
     * @param month months since 2014-01
     * @return 0–1
     */
    public double relative(NeedKind kind, int township, int month) {
        workOut(kind, month);
        double greatest = 0;
        for (double here : inNeed[kind.ordinal()]) {
            greatest = Math.max(greatest, here);
        }
        return greatest == 0 ? 0 : inNeed[kind.ordinal()][township] / greatest;
    }

    /**
     * Residents of a township in need for whom no place is known.
     *
     * @param kind kind of need
     * @param township position of the township
     * @param month months since 2014-01
     * @return residents, 0 or more
     */
    public double unmet(NeedKind kind, int township, int month) {
        workOut(kind, month);
        return Math.max(0, unmet[kind.ordinal()][township]);
    }
}
