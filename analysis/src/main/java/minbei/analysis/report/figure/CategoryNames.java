package minbei.analysis.report.figure;

import minbei.analysis.report.wording.Reading;
import minbei.model.need.NeedKind;
import minbei.model.observation.Breakdown;
import minbei.model.resident.Hukou;

/** Names of the categories of breakdowns for readers. */
final class CategoryNames {

    private CategoryNames() {}

    static String of(Reading reading, Breakdown breakdown, String category) {
        return switch (breakdown) {
            case NEED ->
                NeedKind.ALL.stream()
                        .filter(kind -> kind.key().equals(category))
                        .map(kind -> reading.in(kind.english(), kind.chinese()))
                        .findFirst()
                        .orElse(category);
            case HUKOU ->
                Hukou.ALL.stream()
                        .filter(hukou -> hukou.key().equals(category))
                        .map(hukou -> reading.messages().get("hukou." + hukou.key()))
                        .findFirst()
                        .orElse(category);
            default -> category;
        };
    }
}
