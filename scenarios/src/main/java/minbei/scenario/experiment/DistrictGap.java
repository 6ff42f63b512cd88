package minbei.scenario.experiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import minbei.scenario.district.LoadedDistrict;
import minbei.scenario.file.FileHead;
import minbei.scenario.file.Label;
import minbei.scenario.language.Phrase;
import minbei.scenario.parameter.SumRule;
import minbei.scenario.policy.Policy;

/**
 * One district with every set of its blocks replaced by those of another: why do the two differ?
 *
 * <p>The world without a block replaced is the one district, that with all of them the other.
 *
 * @param yardstick name of the policy in force in all worlds
 * @param blocks 2 to 6 parts that together make the whole difference between the two districts
 */
public record DistrictGap(String yardstick, List<Block> blocks) implements ExperimentKind {

    private static final String SWAP = "swap-";

    /** Copies the list. */
    public DistrictGap {
        blocks = List.copyOf(blocks);
    }

    @Override
    public String word() {
        return "gap";
    }

    @Override
    public List<String> policies() {
        return List.of(yardstick);
    }

    @Override
    public List<String> yardsticks() {
        return List.of(key(0, blocks.size()));
    }

    @Override
    public List<String> studied(List<String> named) {
        return named.subList(0, 1);
    }

    @Override
    public List<World> worlds(Map<String, Policy> files) {
        Policy base = Objects.requireNonNull(files.get(yardstick));
        List<World> worlds = new ArrayList<>();
        for (int coalition = 0; coalition < 1 << blocks.size(); coalition++) {
            List<Block> replaced = replaced(coalition);
            FileHead head = new FileHead(key(coalition, blocks.size()), label(replaced));
            worlds.add(new World(new Policy(head, Optional.empty(), base.levers(), base.file()), replaced));
        }
        return worlds;
    }

    /**
     * What is wrong with the blocks for two districts: a parameter in which they differ must be in one block, no more and no less, and so
     * must the place; and shares of one whole must be in the same block.
     *
     * @param one a district
     * @param other another
     * @return sentences, empty if nothing is wrong
     */
    public List<Phrase> problems(LoadedDistrict one, LoadedDistrict other) {
        List<Phrase> problems = new ArrayList<>();
        for (String key : one.catalogue().keys()) {
            List<String> holders = blocks.stream()
                    .filter(block -> block.holds(key))
                    .map(Block::name)
                    .toList();
            boolean differs =
                    one.numbers().number(key).compareTo(other.numbers().number(key)) != 0;
            if (holders.size() > 1 || (differs && holders.isEmpty())) {
                Phrase found = holders.isEmpty() ? Phrase.of("in no block") : Phrase.of("in {0}", Phrase.all(holders));
                problems.add(Phrase.of(
                        "blocks must hold each parameter in which {0} and {1} differ once, but {2} is {3}.",
                        one.name(), other.name(), key, found));
            }
        }
        for (SumRule rule : one.catalogue().sumRules()) {
            Set<List<String>> holders = new LinkedHashSet<>();
            rule.keys()
                    .forEach(key -> holders.add(blocks.stream()
                            .filter(block -> block.holds(key))
                            .map(Block::name)
                            .toList()));
            if (holders.size() > 1) {
                problems.add(
                        Phrase.of("blocks must hold shares of one whole together, but {0} is divided.", rule.name()));
            }
        }
        if (blocks.stream().filter(Block::place).count() != 1) {
            problems.add(Phrase.of("blocks must hold the place once: give one of them place: true."));
        }
        return problems;
    }

    /**
     * The key of a coalition of replaced blocks.
     *
     * @param coalition bit i set where block i is replaced
     * @param blocks how many blocks there are
     * @return for example {@code swap-01000}, the second of five
     */
    public static String key(int coalition, int blocks) {
        StringBuilder key = new StringBuilder(SWAP);
        for (int block = 0; block < blocks; block++) {
            key.append((coalition >> block) & 1);
        }
        return key.toString();
    }

    private List<Block> replaced(int coalition) {
        List<Block> replaced = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            if ((coalition >> block & 1) == 1) {
                replaced.add(blocks.get(block));
            }
        }
        return replaced;
    }

    private static Label label(List<Block> replaced) {
        if (replaced.isEmpty()) {
            return new Label("As it is", "保持原样");
        }
        return new Label(
                "Replaced: "
                        + replaced.stream().map(block -> block.label().en()).collect(Collectors.joining(", ")),
                "替换：" + replaced.stream().map(block -> block.label().zh()).collect(Collectors.joining("、")));
    }
}
