package minbei.analysis.report.figure;

import minbei.analysis.experiment.Category;
import minbei.analysis.report.wording.Reading;
import minbei.model.observation.Breakdown;
import minbei.model.resident.Hukou;

/** Names of the categories of breakdowns for readers. */
final class CategoryNames {

    private CategoryNames() {}

    static String of(Reading reading, Breakdown breakdown, String category) {
        if (breakdown == Breakdown.HUKOU) {
            return Hukou.ALL.stream()
                    .filter(hukou -> hukou.key().equals(category))
                    .map(hukou -> reading.messages().get("hukou." + hukou.key()))
                    .findFirst()
                    .orElse(category);
        }
        return Category.nameOf(breakdown, category).map(reading::in).orElse(category);
    }
}
