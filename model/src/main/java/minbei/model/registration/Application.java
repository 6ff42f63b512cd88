package minbei.model.registration;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.Route;

/**
 * Whether a group applies.
 *
 * <p>Now and then a group considers registering. It then applies with log odds
 * U = c + w·wish + m·ln(Y/(C + y)) − f·[filed] − t·M/S: wish, its own; Y what it can expect to earn by the example of the registered,
 * C the cost of a year on the register, y what it earns as it is; M months and S success of the way open to it, as those tell who went
 * it: M/S months of trouble for one that gets through. Who gave up on a way does not set out on it again for a long time. Who would
 * apply and does not meet a requirement is kept out.
 */
final class Application {

    private final IntFunction<RegistrationParameters> parameters;
    private final Organizations organizations;
    private final Desires desires;
    private final Requirements requirements;
    private final Ways ways;
    private final Candidacies candidacies;
    private final RegistrationCounts counts;
    private final RegistrationLuck luck;

    /** What a group weighs. */
    record Desires(Prospects prospects, CostOfRegistering cost, RouteExperience experience) {}

    /** The ways to the register. */
    record Ways(DirectRoute direct, DualRoute dual, Permit permit, ReviewQueue queue) {}

    private Application(
            IntFunction<RegistrationParameters> parameters,
            Organizations organizations,
            Desires desires,
            Requirements requirements,
            Ways ways,
            Candidacies candidacies,
            RegistrationCounts counts,
            RegistrationLuck luck) {
        this.parameters = parameters;
        this.organizations = organizations;
        this.desires = desires;
        this.requirements = requirements;
        this.ways = ways;
        this.candidacies = candidacies;
        this.counts = counts;
        this.luck = luck;
    }

    static Application of(
            IntFunction<RegistrationParameters> parameters,
            Organizations organizations,
            Desires desires,
            Requirements requirements,
            Ways ways,
            Candidacies candidacies,
            RegistrationCounts counts,
            RegistrationLuck luck) {
        return new Application(parameters, organizations, desires, requirements, ways, candidacies, counts, luck);
    }

    void apply(int month) {
        desires.prospects().look();
        requirements.look();
        RegistrationParameters p = parameters.apply(month);
        for (Organization organization : List.copyOf(organizations.present())) {
            if (!Candidacies.maySetOut(organization)) {
                continue;
            }
            double draw = luck.considers(organization, month);
            if (draw >= p.considersPerMonth()) {
                continue;
            }
            Path path = path(organization, month);
            if (!candidacies.avoids(organization, path, month)
                    && draw < p.considersPerMonth() * Consent.chance(logOdds(organization, path, month))) {
                applyNow(organization, path, month);
            }
        }
    }

    private Path path(Organization organization, int month) {
        if (organization.traits().needsPermit()) {
            return Path.PERMIT;
        }
        return ways.direct().isOpenTo(organization, month) ? Path.DIRECT : Path.SUPERVISOR;
    }

    /** U of the formula above. */
    double logOdds(Organization organization, Path path, int month) {
        RegistrationParameters p = parameters.apply(month);
        double filed = organization.standing().isFiled() ? p.filedContentment() : 0;
        return p.applyConstant()
                + p.wishSpread() * organization.traits().wish()
                + p.incomeWeight() * logIncomeRatio(organization, month)
                - filed
                - p.troublePerMonth() * desires.experience().monthsPerSuccess(path);
    }

    private double logIncomeRatio(Organization organization, int month) {
        if (!desires.prospects().isKnown(organization.work())) {
            return 0;
        }
        double income = Math.max(1, desires.prospects().yearlyFen(organization));
        double asItIs = organization.means().revenueLastYear();
        double cost = desires.cost().yearlyFen(organization, month);
        return StrictMath.log(income / Math.max(1, cost + asItIs));
    }

    private void applyNow(Organization organization, Path path, int month) {
        Optional<Requirement> unmet = requirements.firstUnmet(organization, month);
        if (unmet.isPresent()) {
            counts.keptOut(unmet.get());
            return;
        }
        Route route = ways.direct().isOpenTo(organization, month) ? Route.DIRECT : Route.DUAL;
        boolean permitted = organization.standing().hasPermit();
        if (path == Path.PERMIT && !permitted) {
            counts.add(RegistrationEvent.SOUGHT_PERMIT);
            ways.permit().ask(candidacies.begin(organization, path, route, Candidacy.Step.PERMIT, month), month);
        } else if (route == Route.DIRECT || path == Path.PERMIT) {
            counts.add(
                    route == Route.DIRECT ? RegistrationEvent.APPLIED_DIRECTLY : RegistrationEvent.SOUGHT_SUPERVISOR);
            Candidacy candidacy = candidacies.begin(organization, path, route, Candidacy.Step.REVIEW, month);
            ways.direct().file(candidacy, ways.queue(), month);
        } else {
            counts.add(RegistrationEvent.SOUGHT_SUPERVISOR);
            ways.dual().ask(candidacies.begin(organization, path, route, Candidacy.Step.SUPERVISOR, month), month);
        }
    }
}
