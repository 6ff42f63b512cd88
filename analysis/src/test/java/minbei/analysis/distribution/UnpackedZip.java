package minbei.analysis.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The zip, unpacked into a folder far from the sources, on a machine that has Java and the tools of any Unix, but no Maven. */
final class UnpackedZip {

    /** What the launcher calls. Maven, a compiler and all else are out of reach. */
    private static final List<String> TOOLS = List.of("dirname", "readlink", "sed", "head");

    private final Path folder;
    private final Path tools;

    private UnpackedZip(Path folder, Path tools) {
        this.folder = folder;
        this.tools = tools;
    }

    /** Output and exit code of a call. */
    record Answer(int code, String text) {}

    static UnpackedZip of(Path zip, Path place) throws IOException {
        Path folder = Files.createDirectories(place.resolve("解压 folder"));
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true))) {
            Path root = files.getPath("/");
            try (Stream<Path> all = Files.walk(root)) {
                for (Path file : all.toList()) {
                    copy(file, folder.resolve(root.relativize(file).toString()));
                }
            }
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return new UnpackedZip(inside.toList().get(0), tools(place));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectories(to);
            return;
        }
        Files.copy(from, to);
        Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }

    private static Path tools(Path place) throws IOException {
        Path tools = Files.createDirectories(place.resolve("tools"));
        for (String tool : TOOLS) {
            Path found = Stream.of("/bin", "/usr/bin")
                    .map(folder -> Path.of(folder, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            wrap(tools.resolve(tool), found);
        }
        Path java = Files.createDirectories(place.resolve("java"));
        wrap(java.resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));
        return tools;
    }

    private static void wrap(Path tool, Path found) throws IOException {
        Files.writeString(tool, "#!/bin/sh\nexec \"" + found + "\" \"$@\"\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Path folder() {
        return folder;
    }

    /** Calls the launcher. */
    Answer call(String... arguments) throws IOException, InterruptedException {
        return call(folder.resolve("minbei"), arguments);
    }

    /** Calls a program from the folder above, with nothing in its environment but the way to the tools. */
    Answer call(Path program, String... arguments) throws IOException, InterruptedException {
        return call(tools + ":" + tools.resolveSibling("java"), program, arguments);
    }

    /** Calls the launcher where there is no Java. */
    Answer callWithoutJava(String... arguments) throws IOException, InterruptedException {
        return call(tools.toString(), folder.resolve("minbei"), arguments);
    }

    private Answer call(String path, Path program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.directory(folder.getParent().toFile()).redirectErrorStream(true);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("mvn").doesNotContain("building");
        return new Answer(process.waitFor(), text);
    }
}
