package minbei.analysis.experiment;

import java.util.List;
import java.util.stream.Stream;
import minbei.analysis.language.Bilingual;
import minbei.analysis.statistics.Difference;

/**
 * Why two districts differ: the share of each block of what they are made of in the gap of their coverage.
 *
 * <p>Shapley value over all coalitions of blocks (Shapley 1953, Contributions to the Theory of Games II): with v(S) the coverage of a
 * district whose blocks S are those of the other, block i has Σ |S|! (n − |S| − 1)! / n! · (v(S ∪ i) − v(S)) over all S without i. The
 * shares add up to the gap.
 *
 * @param half the half it rests on
 * @param district key of the district whose blocks are replaced
 * @param other key of the district whose blocks replace them; it has no results of its own here
 * @param otherName its name for readers
 * @param whole key of the policy in whose world all blocks are replaced
 * @param gap coverage of {@code other} less that of {@code district} in the last recorded year, paired by seed
 * @param shares one a block, in the order of the experiment's file
 */
public record DistrictGapAnswer(
        ParameterHalf half,
        String district,
        String other,
        Bilingual otherName,
        String whole,
        Difference gap,
        List<BlockShare> shares)
        implements ExperimentAnswer {

    /** Copies the list. */
    public DistrictGapAnswer {
        shares = List.copyOf(shares);
    }

    /** Each block replaced alone, and all of them. */
    @Override
    public List<String> told() {
        return Stream.concat(shares.stream().map(BlockShare::alonePolicy), Stream.of(whole))
                .toList();
    }

    /**
     * The share of a block.
     *
     * @param block key of the block
     * @param name for readers
     * @param share its Shapley value over replications, in shares of coverage
     * @param alonePolicy key of the policy in whose world this block alone is replaced
     * @param alone coverage gained by replacing this block alone
     */
    public record BlockShare(String block, Bilingual name, Difference share, String alonePolicy, Difference alone) {}
}
