package minbei.scenario.breach;

import minbei.analysis.BreachedAnalysis;

/** A scenario that knows the analysis. */
public class ScenarioBreach {
    BreachedAnalysis analysis;
}
