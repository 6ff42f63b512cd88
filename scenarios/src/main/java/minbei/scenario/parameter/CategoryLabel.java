package minbei.scenario.parameter;

import java.util.LinkedHashMap;
import java.util.Map;
import minbei.model.hub.HubTask;
import minbei.model.need.NeedKind;
import minbei.model.organization.RegistrationClass;
import minbei.model.organization.Work;
import minbei.model.resident.AgeBand;
import minbei.model.resident.Income;
import minbei.scenario.file.Label;

/** Names a category of a family as the model names it: a kind of need or work, a band of age, an income stratum, a class of registration. */
final class CategoryLabel {

    private CategoryLabel() {}

    static Label of(Label family, String category) {
        Label own = known().getOrDefault(category, new Label(category, category));
        return new Label(family.en() + ": " + own.en(), family.zh() + "：" + own.zh());
    }

    private static Map<String, Label> known() {
        Map<String, Label> labels = new LinkedHashMap<>();
        NeedKind.ALL.forEach(kind -> labels.put(kind.key(), new Label(kind.english(), kind.chinese())));
        AgeBand.ALL.forEach(band -> labels.put(
                band.key(),
                new Label(
                        band.label(),
                        band.label().replace("+", "岁及以上") + (band.label().endsWith("+") ? "" : "岁"))));
        Income.ALL.forEach(income -> labels.put(income.key(), new Label(income.key(), income.chinese())));
        HubTask.ALL.forEach(task -> labels.put(task.key(), new Label(task.english(), task.chinese())));
        Work.ALL.forEach(work -> labels.putIfAbsent(work.key(), new Label(work.english(), work.chinese())));
        for (RegistrationClass one : RegistrationClass.values()) {
            labels.put(one.key(), new Label(one.english(), one.chinese()));
        }
        return labels;
    }
}
