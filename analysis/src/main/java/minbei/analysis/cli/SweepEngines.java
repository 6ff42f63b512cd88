package minbei.analysis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import minbei.analysis.sweep.EngineUnreachableException;
import minbei.analysis.sweep.LocalEngine;
import minbei.analysis.sweep.SweepEngine;
import minbei.analysis.sweep.SweepEngineSource;

/** Finds engines by name; those of optional modules by {@link ServiceLoader}. */
final class SweepEngines {

    private static final String LOCAL = "local";

    private SweepEngines() {}

    static SweepEngine open(String name, Optional<String> master, int threads)
            throws BadInputException, EngineUnreachableException {
        if (name.equals(LOCAL)) {
            if (master.isPresent()) {
                throw new BadInputException("engine.noMaster", master.get());
            }
            return LocalEngine.of(threads);
        }
        List<String> names = new ArrayList<>(List.of(LOCAL));
        for (SweepEngineSource source : ServiceLoader.load(SweepEngineSource.class)) {
            if (source.name().equals(name)) {
                return source.open(master);
            }
            names.add(source.name());
        }
        throw new BadInputException("engine.unknown", name, String.join(", ", names));
    }
}
