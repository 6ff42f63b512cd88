package minbei.scenario.assumption;

import java.util.List;
import minbei.scenario.district.LoadedDistrict;

/**
 * A district in a drawn world.
 *
 * @param district the district with the drawn numbers
 * @param values what was drawn, in the order of the catalogue
 */
public record DrawnDistrict(LoadedDistrict district, List<DrawnValue> values) {

    /** Copies the list. */
    public DrawnDistrict {
        values = List.copyOf(values);
    }
}
