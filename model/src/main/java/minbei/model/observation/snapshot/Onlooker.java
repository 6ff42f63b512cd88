package minbei.model.observation.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import minbei.model.contract.Contract;
import minbei.model.contract.Contracts;
import minbei.model.department.Department;
import minbei.model.department.DirectProvision;
import minbei.model.department.Openness;
import minbei.model.district.District;
import minbei.model.district.Township;
import minbei.model.money.Ledger;
import minbei.model.need.NeedKind;
import minbei.model.observation.CoverageTally;
import minbei.model.observation.EpisodeObservation;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.resident.PopulationGroups;
import minbei.model.resident.Residents;

/** Looks at a world between two months: reads, copies, and leaves everything as it is. */
public final class Onlooker {

    private final District district;
    private final double scale;
    private final PopulationGroups groups;
    private final Sources sources;

    private Onlooker(District district, double scale, Sources sources) {
        this.district = district;
        this.scale = scale;
        this.groups = PopulationGroups.of(district.townships().size());
        this.sources = sources;
    }

    /**
     * What is read.
     *
     * @param residents who lives here
     * @param episodes person-months needed and served
     * @param organizations social organizations
     * @param contracts theirs with public buyers
     * @param provision departments' own places
     * @param openness how ready departments are to let others serve
     * @param ledger money
     */
    public record Sources(
            Residents residents,
            EpisodeObservation episodes,
            Organizations organizations,
            Contracts contracts,
            DirectProvision provision,
            Openness openness,
            Ledger ledger) {}

    /**
     * An onlooker.
     *
     * @param district where
     * @param scale agents per resident
     * @param sources what is read
     * @return the onlooker
     */
    public static Onlooker of(District district, double scale, Sources sources) {
        return new Onlooker(district, scale, sources);
    }

    /**
     * The world at a month's end.
     *
     * @param month the last month that is over, months since 2014-01
     * @return what is to be seen
     */
    public WorldSnapshot look(int month) {
        List<OrganizationSnapshot> organizations = organizations(month);
        return new WorldSnapshot(
                month,
                sources.residents().present() / scale,
                coverage(month, group -> true),
                townships(month, organizations),
                Stream.of(Department.values()).map(this::department).toList(),
                organizations);
    }

    private double coverage(int month, IntPredicate inGroup) {
        if (month < 0) {
            return Double.NaN;
        }
        CoverageTally tally = sources.episodes().tally(inGroup);
        return tally.coverage(month);
    }

    private List<TownshipSnapshot> townships(int month, List<OrganizationSnapshot> organizations) {
        int[] registered = new int[district.townships().size()];
        int[] unregistered = new int[registered.length];
        for (OrganizationSnapshot organization : organizations) {
            if (organization.township() >= 0 && organization.isActive()) {
                (organization.isRegistered() ? registered : unregistered)[organization.township()]++;
            }
        }
        List<TownshipSnapshot> townships = new ArrayList<>();
        for (int t = 0; t < registered.length; t++) {
            int here = t;
            Township township = district.townships().get(t);
            double coverage = coverage(month, group -> groups.township(group) == here);
            townships.add(new TownshipSnapshot(township.code(), coverage, registered[t], unregistered[t]));
        }
        return townships;
    }

    private DepartmentSnapshot department(Department department) {
        long ownPlaces = 0;
        double ownStaff = 0;
        long held = 0;
        for (NeedKind kind : department.kinds()) {
            ownPlaces += sources.provision().placesOf(kind);
            ownStaff += sources.provision().staffOf(kind);
            held += sources.ledger().held(kind.ordinal());
        }
        int contracts = 0;
        long places = 0;
        for (Contract contract : sources.contracts().running()) {
            if (contract.buyer().isDepartment() && department.kinds().contains(contract.need())) {
                contracts++;
                places += contract.award().places();
            }
        }
        double openness = sources.openness().of(department);
        return new DepartmentSnapshot(department, openness, ownPlaces, ownStaff, contracts, places, held);
    }

    private List<OrganizationSnapshot> organizations(int month) {
        Map<Integer, int[]> contracts = new LinkedHashMap<>();
        for (Contract contract : sources.contracts().running()) {
            int[] sums = contracts.computeIfAbsent(contract.organization().id(), id -> new int[2]);
            sums[0]++;
            sums[1] += contract.award().places();
        }
        return sources.organizations().present().stream()
                .map(each -> organization(each, contracts.getOrDefault(each.id(), new int[2]), month))
                .toList();
    }

    private static OrganizationSnapshot organization(Organization each, int[] contracts, int month) {
        return new OrganizationSnapshot(
                each.key(),
                each.township(),
                each.traits().founded(),
                each.work(),
                each.traits().legalForm(),
                each.role(),
                each.activity(),
                each.standing().status(),
                each.standing().route(),
                each.incubation().stage(),
                each.standing().grade(month),
                each.means().staff(),
                each.means().volunteers(),
                each.means().capability(),
                each.traits().quality(),
                each.means().cash(),
                each.means().revenueLastYear(),
                each.means().governmentShare(),
                contracts[0],
                contracts[1]);
    }
}
