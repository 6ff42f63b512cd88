package minbei.analysis.report.wording;

import minbei.analysis.experiment.Category;
import minbei.analysis.experiment.DistrictDescription;
import minbei.model.observation.Breakdown;

/** Names of groups of residents, by need, township, hukou, income and age. */
public final class GroupNames {

    private GroupNames() {}

    /**
     * The name of a group.
     *
     * @param reading the results
     * @param district where
     * @param breakdown by what the group is told
     * @param category its key
     * @return for example low income; the key where it has no name
     */
    public static String of(Reading reading, DistrictDescription district, Breakdown breakdown, String category) {
        Messages messages = reading.messages();
        return switch (breakdown) {
            case TOWNSHIP ->
                district.townships().stream()
                        .filter(township -> township.code().equals(category))
                        .map(township -> reading.in(township.name()))
                        .findFirst()
                        .orElse(category);
            case HUKOU -> messages.get("hukou." + category);
            case INCOME -> messages.get("income." + category);
            case AGE -> messages.get("group.age", category);
            default -> Category.nameOf(breakdown, category).map(reading::in).orElse(category);
        };
    }
}
