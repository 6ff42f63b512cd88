package minbei.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import minbei.scenario.file.Suggestion;
import minbei.scenario.file.YamlMap;
import minbei.scenario.file.YamlValue;

/** Tells what a file describes, also where the key that would tell is misspelt or missing. */
final class FileKind {

    private static final List<String> LEVER_KEYS = List.of("from", "until", "set");

    private static final Map<Kind, List<String>> OWN_KEYS = Map.of(
            Kind.DISTRICT, List.of("residents", "townships", "communities", "parameters"),
            Kind.POLICY, List.of("levers"),
            Kind.EXPERIMENT,
                    List.of(
                            "kind",
                            "districts",
                            "policies",
                            "yardstick",
                            "steps",
                            "ways",
                            "blocks",
                            "replications",
                            "months",
                            "populationScale",
                            "seed"));

    private final Map<Kind, Integer> signs = new EnumMap<>(Kind.class);

    private FileKind() {}

    /**
     * Tells the kind of a file.
     *
     * @param path where it is
     * @param root what it holds; it takes problems that nobody shall read
     * @return the kind, or empty where nothing speaks for one of them more than for another
     */
    static Optional<Kind> of(Path path, YamlMap root) {
        return Stream.of(Kind.values())
                .filter(kind -> root.find(kind.telltale()).isPresent())
                .findFirst()
                .or(() -> new FileKind().guess(path, root));
    }

    private Optional<Kind> guess(Path path, YamlMap root) {
        root.entries().forEach((key, value) -> {
            signOf(key).ifPresent(this::count);
            if (holdsLevers(value)) {
                count(Kind.POLICY);
            }
        });
        Optional<Kind> byFolder = kindOfFolder(path);
        byFolder.ifPresent(this::count);
        int most = signs.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Kind> likely = Stream.of(Kind.values())
                .filter(kind -> most > 0 && most == signs(kind))
                .toList();
        return likely.size() == 1 ? Optional.of(likely.get(0)) : byFolder.filter(likely::contains);
    }

    private void count(Kind kind) {
        signs.merge(kind, 1, Integer::sum);
    }

    private int signs(Kind kind) {
        return signs.getOrDefault(kind, 0);
    }

    private static Optional<Kind> signOf(String key) {
        List<String> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            all.addAll(keys(kind));
        }
        Optional<String> meant = all.contains(key) ? Optional.of(key) : Suggestion.misspelt(key, all);
        return meant.flatMap(found -> Stream.of(Kind.values())
                .filter(kind -> keys(kind).contains(found))
                .findFirst());
    }

    private static List<String> keys(Kind kind) {
        return OWN_KEYS.getOrDefault(kind, List.of());
    }

    private static boolean holdsLevers(YamlValue value) {
        return value.list().stream()
                .filter(YamlValue::isMap)
                .flatMap(item -> item.map().stream())
                .anyMatch(item ->
                        LEVER_KEYS.stream().anyMatch(key -> item.find(key).isPresent()));
    }

    private static Optional<Kind> kindOfFolder(Path path) {
        Path folder = path.toAbsolutePath().normalize().getParent();
        Path name = folder == null ? null : folder.getFileName();
        return Stream.of(Kind.values())
                .filter(kind -> name != null && name.toString().equals(kind.folder()))
                .findFirst();
    }
}
