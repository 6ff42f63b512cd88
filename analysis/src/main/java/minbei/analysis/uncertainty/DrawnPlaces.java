package minbei.analysis.uncertainty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minbei.analysis.experiment.DrawSource;
import minbei.analysis.experiment.ParameterDraw;

/** The places in their ranges that the drawn parameters took, replication by replication. */
public final class DrawnPlaces {

    /** The place of the best value in the range of a parameter. */
    private static final double BEST = 0.5;

    private DrawnPlaces() {}

    /**
     * The places of a district.
     *
     * @param source what was drawn
     * @param district key of the district
     * @param replications how many replications there are
     * @return by key of the parameter, 0 to 1 by replication; a value that was put back stands at the best one, in the middle
     */
    public static Map<String, List<Double>> of(DrawSource source, String district, int replications) {
        Map<String, List<Double>> places = new LinkedHashMap<>();
        for (int replication = 0; replication < replications; replication++) {
            for (ParameterDraw draw : source.draws(district, replication)) {
                places.computeIfAbsent(draw.key(), key -> new ArrayList<>())
                        .add(draw.putBack() ? BEST : draw.coordinate());
            }
        }
        return places;
    }
}
