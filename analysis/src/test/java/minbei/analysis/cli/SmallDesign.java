package minbei.analysis.cli;

/** A sweep of 8 points in a district under 2 policies, with 3 replications, which tests carry out with a model that takes no time. */
final class SmallDesign {

    static final String YAML = """
            name: mine
            label: {en: Mine, zh: 我的扫描}
            question: {en: Asked, zh: 问题}
            districts: [beibei]
            policies: [status-quo, larger-envelope]
            replications: 3
            months: 24
            populationScale: 0.02
            seed: 1
            design: {method: sobol, points: 8}
            outcomes: [coverage, trust]
            factors:
              trust.awarenessMean: catalogue
              department.purchaseShare: {range: [0, 0.8], from: 2014-06}
            """;

    static final int POINTS = 8;
    static final int POLICIES = 2;
    static final int REPLICATIONS = 3;
    static final int RUNS = POINTS * POLICIES * REPLICATIONS;

    private SmallDesign() {}
}
