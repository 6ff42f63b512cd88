package minbei.analysis.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import minbei.analysis.additionality.WhatIsItsOwnDoing;
import minbei.analysis.answer.Question;
import minbei.analysis.answer.WhatMoneyBrings;
import minbei.analysis.answer.WhichComesFirst;
import minbei.analysis.answer.WhichOrder;
import minbei.analysis.answer.WhyDistrictsDiffer;
import minbei.analysis.cost.WhatMoneyBuys;
import minbei.analysis.incidence.WhoGains;
import minbei.analysis.uncertainty.WhatIsUncertain;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.experiment.AdoptionOrder;
import minbei.scenario.experiment.DistrictGap;
import minbei.scenario.experiment.Experiment;
import minbei.scenario.experiment.MoreMoney;
import minbei.scenario.experiment.Step;
import minbei.scenario.experiment.UncertaintyBudget;
import minbei.scenario.experiment.Variant;

/** Tells what is asked of the runs of an experiment of each kind. */
final class QuestionReader {

    private QuestionReader() {}

    static List<Question> questions(Experiment experiment, Map<String, LoadedDistrict> districts) {
        if (experiment.kind() instanceof AdoptionOrder order) {
            return List.of(order(order));
        }
        if (experiment.kind() instanceof MoreMoney money) {
            return List.of(money(money), new WhatMoneyBuys());
        }
        if (experiment.kind() instanceof DistrictGap gap) {
            LoadedDistrict other =
                    Objects.requireNonNull(districts.get(experiment.districts().get(1)));
            return List.of(gap(gap, other));
        }
        if (experiment.kind() instanceof UncertaintyBudget budget) {
            return List.of(uncertainty(budget));
        }
        List<Question> questions = new ArrayList<>(List.of(new WhichComesFirst()));
        experiment.kind().placebo().ifPresent(placebo -> questions.add(new WhoGains(placebo)));
        questions.add(new WhatIsItsOwnDoing());
        questions.add(new WhatMoneyBuys());
        return questions;
    }

    private static WhatIsUncertain uncertainty(UncertaintyBudget kind) {
        return new WhatIsUncertain(kind.studiedPolicies(), variants(kind, kind.data()), variants(kind, kind.rules()));
    }

    private static List<WhatIsUncertain.Variant> variants(UncertaintyBudget kind, List<Variant> variants) {
        return variants.stream()
                .map(variant -> new WhatIsUncertain.Variant(
                        UncertaintyBudget.key(kind.yardstick(), variant.name()),
                        kind.studiedPolicies().stream()
                                .map(policy -> UncertaintyBudget.key(policy, variant.name()))
                                .toList()))
                .toList();
    }

    private static WhichOrder order(AdoptionOrder kind) {
        List<WhichOrder.StepName> steps = kind.steps().stream()
                .map(step -> new WhichOrder.StepName(step.name(), ScenarioDesigner.bilingual(step.label())))
                .toList();
        List<WhichOrder.StepOrder> orders = new ArrayList<>();
        for (List<Integer> order : kind.orders()) {
            List<String> keys =
                    order.stream().map(step -> kind.steps().get(step).name()).toList();
            orders.add(new WhichOrder.StepOrder(AdoptionOrder.key(order), keys, false));
        }
        List<String> all = kind.steps().stream().map(Step::name).toList();
        orders.add(new WhichOrder.StepOrder(AdoptionOrder.ALL_AT_ONCE, all, true));
        return new WhichOrder(steps, orders, kind.indifference().doubleValue());
    }

    private static WhatMoneyBrings money(MoreMoney kind) {
        List<WhatMoneyBrings.Addition> additions = new ArrayList<>();
        for (Step way : kind.ways()) {
            for (BigDecimal amount : kind.amounts()) {
                additions.add(new WhatMoneyBrings.Addition(
                        MoreMoney.key(way, amount),
                        way.name(),
                        ScenarioDesigner.bilingual(way.label()),
                        amount.doubleValue()));
            }
        }
        return new WhatMoneyBrings(additions);
    }

    private static WhyDistrictsDiffer gap(DistrictGap kind, LoadedDistrict other) {
        List<WhyDistrictsDiffer.BlockName> blocks = kind.blocks().stream()
                .map(block -> new WhyDistrictsDiffer.BlockName(block.name(), ScenarioDesigner.bilingual(block.label())))
                .toList();
        List<String> coalitions = IntStream.range(0, 1 << blocks.size())
                .mapToObj(coalition -> DistrictGap.key(coalition, blocks.size()))
                .toList();
        return new WhyDistrictsDiffer(other.name(), DistrictReader.name(other), blocks, coalitions);
    }
}
