package minbei.analysis.spark;

import java.util.Optional;
import minbei.analysis.sweep.EngineUnreachableException;
import minbei.analysis.sweep.SweepEngine;
import minbei.analysis.sweep.SweepEngineSource;

/** Brings {@link SparkEngine} to the command line. */
public final class SparkEngineSource implements SweepEngineSource {

    /** For {@link java.util.ServiceLoader}. */
    public SparkEngineSource() {
        // nothing to set up before a master is known
    }

    @Override
    public String name() {
        return SparkEngine.NAME;
    }

    @Override
    public SweepEngine open(Optional<String> master) throws EngineUnreachableException {
        return SparkEngine.connect(master.orElse("local[*]"));
    }
}
