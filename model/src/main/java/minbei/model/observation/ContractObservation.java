package minbei.model.observation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import minbei.model.contract.Contract;
import minbei.model.contract.Contracts;
import minbei.model.district.District;
import minbei.model.organization.Organization;

/** Counts contracts between public buyers and organizations: how many, how large, with whom, at which price, and what comes of them. */
final class ContractObservation implements TopicObservation {

    private final District district;
    private final Contracts contracts;
    private final ContractTally tally;
    private final ContractYear year;
    private int[] signed = new int[0];
    private int known;

    ContractObservation(District district, Contracts contracts, int months) {
        this.district = district;
        this.contracts = contracts;
        this.tally = new ContractTally(district);
        this.year = new ContractYear(months);
    }

    @Override
    public void observe(int month, SeriesTable table) {
        noteSigned(month);
        year.count(month);
        if (month < 0) {
            return;
        }
        tally.clear();
        for (Contract contract : contracts.running()) {
            if (contract.startMonth() <= month) {
                tally.add(contract);
            }
        }
        tally.write(table, month);
        year.write(table, month);
    }

    /** Contracts do not tell when they were signed, but they are new in the month in which they are first seen. */
    private void noteSigned(int month) {
        int ever = contracts.ever().size();
        if (ever > signed.length) {
            signed = Arrays.copyOf(signed, ever + ever / 4 + 16);
        }
        while (known < ever) {
            Contract contract = contracts.ever().get(known);
            signed[known++] = month;
            year.signed(contract, month);
        }
    }

    /** A line for each contract that ran in a recorded month or was to, in the order of award. */
    List<ContractLine> lines() {
        List<ContractLine> lines = new ArrayList<>();
        for (Contract contract : contracts.ever()) {
            if (contract.isRunning() || contract.endMonth() > 0) {
                lines.add(line(contract));
            }
        }
        return lines;
    }

    private ContractLine line(Contract contract) {
        return new ContractLine(contract.id(), parties(contract), terms(contract), course(contract));
    }

    private ContractLine.Parties parties(Contract contract) {
        Organization organization = contract.organization();
        return new ContractLine.Parties(
                contract.buyer().key(),
                contract.buyer().isDepartment() ? "" : code(contract.buyer().township()),
                contract.need(),
                code(contract.award().township()),
                organization.key(),
                organization.traits().origin(),
                contract.award().method());
    }

    private String code(int township) {
        return district.townships().get(township).code();
    }

    private static ContractLine.Terms terms(Contract contract) {
        Contract.Award award = contract.award();
        return new ContractLine.Terms(
                award.places(),
                award.terms().months(),
                award.referenceFen(),
                award.priceFen(),
                contract.value(),
                Rounded.millionths(award.terms().firstTrancheShare()),
                Rounded.millionths(award.terms().lastTrancheShare()),
                Rounded.millionths(award.terms().countedShare()),
                award.terms().hukouClause());
    }

    private ContractLine.Course course(Contract contract) {
        double quality = contract.organization().traits().quality() * contract.effort();
        return new ContractLine.Course(
                signed[contract.id()],
                contract.startMonth(),
                contract.endMonth(),
                contract.end(),
                contract.paid(),
                contract.withheld(),
                Rounded.millionths(contract.deliveredPlaceMonths()),
                Rounded.millionths(contract.countedUnits()),
                Rounded.millionths(contract.effort()),
                Rounded.millionths(quality),
                contract.verdict() < 0 ? Double.NaN : Rounded.millionths(contract.verdict()));
    }
}
