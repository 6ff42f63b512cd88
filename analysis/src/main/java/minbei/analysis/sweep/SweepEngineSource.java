package minbei.analysis.sweep;

import java.util.Optional;

/** An optional module that brings an engine; found by {@link java.util.ServiceLoader}. */
public interface SweepEngineSource {

    /** Its name on the command line. */
    String name();

    /**
     * Connects to the engine.
     *
     * @param master the master's address, if one was given
     * @return the engine, to be closed
     * @throws EngineUnreachableException if the address is wrong or nobody answers within a minute
     */
    SweepEngine open(Optional<String> master) throws EngineUnreachableException;
}
