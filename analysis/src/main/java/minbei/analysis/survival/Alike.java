package minbei.analysis.survival;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import minbei.analysis.statistics.Sample;
import minbei.model.observation.OrganizationLine;

/**
 * Finds for an organization the most alike among those who never applied to the park: of the same role, at work in the same month, and
 * nearest in hidden quality, in the logarithm of its hidden size and in age, each divided by its spread. One may be found more than once.
 */
final class Alike {

    private final List<OrganizationLine> others;
    private final double qualitySpread;
    private final double sizeSpread;
    private final double foundedSpread;

    private Alike(List<OrganizationLine> others) {
        this.others = others;
        this.qualitySpread = spread(
                others.stream().mapToDouble(line -> line.origin().quality()).toArray());
        this.sizeSpread = spread(others.stream().mapToDouble(Alike::logSize).toArray());
        this.foundedSpread = spread(
                others.stream().mapToDouble(line -> line.origin().founded()).toArray());
    }

    static Alike among(List<OrganizationLine> lines) {
        return new Alike(lines.stream()
                .filter(line -> line.park().firstDecided() == OrganizationLine.NEVER)
                .toList());
    }

    private static double spread(double[] values) {
        double spread = Sample.of(values).standardDeviation();
        return spread > 0 ? spread : 1;
    }

    private static double logSize(OrganizationLine line) {
        return StrictMath.log(line.origin().size());
    }

    /** The most alike that is at work in a month; of several the one with the least key. */
    Optional<OrganizationLine> to(OrganizationLine line, int month) {
        return others.stream()
                .filter(other -> other.life().role() == line.life().role())
                .filter(other -> FollowedOrganizations.isAtWork(other, month))
                .min(Comparator.comparingDouble((OrganizationLine other) -> distance(line, other))
                        .thenComparingInt(other -> other.origin().key()));
    }

    private double distance(OrganizationLine one, OrganizationLine other) {
        double quality = (one.origin().quality() - other.origin().quality()) / qualitySpread;
        double size = (logSize(one) - logSize(other)) / sizeSpread;
        double founded = (one.origin().founded() - other.origin().founded()) / foundedSpread;
        return quality * quality + size * size + founded * founded;
    }
}
