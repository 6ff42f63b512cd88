package minbei.analysis.answer;

import java.util.ArrayList;
import java.util.List;
import minbei.analysis.experiment.DistrictGapAnswer;
import minbei.analysis.experiment.DistrictGapAnswer.BlockShare;
import minbei.analysis.experiment.ExperimentAnswer;
import minbei.analysis.experiment.ExperimentResults;
import minbei.analysis.experiment.RunSource;
import minbei.analysis.language.Bilingual;
import minbei.analysis.statistics.Difference;
import minbei.analysis.statistics.PairedDifference;
import minbei.model.observation.Indicator;

/**
 * Why do two districts differ? Of n blocks every coalition was replaced, 2ⁿ worlds that share their luck.
 *
 * @param other key of the district whose blocks replace those of the one that is explained
 * @param otherName its name for readers
 * @param blocks the blocks
 * @param coalitions key of the policy in whose world coalition c is replaced, in place c; block i is in it if bit i is set
 */
public record WhyDistrictsDiffer(String other, Bilingual otherName, List<BlockName> blocks, List<String> coalitions)
        implements Question {

    /** Copies the lists. */
    public WhyDistrictsDiffer {
        blocks = List.copyOf(blocks);
        coalitions = List.copyOf(coalitions);
        if (coalitions.size() != 1 << blocks.size()) {
            throw new IllegalArgumentException(
                    "coalitions (" + coalitions.size() + ") must be 2 to the power of " + blocks.size() + " blocks");
        }
    }

    /**
     * A block.
     *
     * @param key its key
     * @param name for readers
     */
    public record BlockName(String key, Bilingual name) {}

    @Override
    public List<ExperimentAnswer> answer(ExperimentResults results, RunSource runs) {
        return results.experiment().districts().stream()
                .<ExperimentAnswer>map(district -> answer(results, district.key()))
                .toList();
    }

    private DistrictGapAnswer answer(ExperimentResults results, String district) {
        List<double[]> worth = coalitions.stream()
                .map(policy -> results.lastYear(district, policy, Indicator.COVERAGE))
                .toList();
        int replications = results.experiment().replications();
        double[][] shares = new double[blocks.size()][replications];
        for (int replication = 0; replication < replications; replication++) {
            int r = replication;
            double[] values = ShapleyValue.of(
                    worth.stream().mapToDouble(sample -> sample[r]).toArray());
            for (int block = 0; block < values.length; block++) {
                shares[block][replication] = values[block];
            }
        }
        double[] zero = new double[replications];
        List<BlockShare> described = new ArrayList<>();
        for (int block = 0; block < shares.length; block++) {
            Difference alone = PairedDifference.of(worth.get(1 << block), worth.get(0));
            BlockName name = blocks.get(block);
            described.add(new BlockShare(
                    name.key(),
                    name.name(),
                    PairedDifference.of(shares[block], zero),
                    coalitions.get(1 << block),
                    alone));
        }
        Difference gap = PairedDifference.of(worth.get(worth.size() - 1), worth.get(0));
        return new DistrictGapAnswer(
                results.half(), district, other, otherName, coalitions.get(coalitions.size() - 1), gap, described);
    }
}
