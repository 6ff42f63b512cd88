package minbei.analysis.execution;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import minbei.model.Simulation;

/**
 * A fingerprint of the model's compiled rules.
 *
 * <p>Who changes a rule and repeats the command must not be given runs of the old rule. The version alone does not
 * tell, since nobody raises it at every try; and the fingerprint is not part of a run's address, since it differs
 * between compilers.
 */
public final class ModelBuild {

    private ModelBuild() {}

    /**
     * The fingerprint of the model on the class path.
     *
     * @return SHA-256 over its class files in the order of their names
     * @throws IOException if they cannot be read
     */
    public static String fingerprint() throws IOException {
        CodeSource source = Simulation.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IOException("the model's code cannot be found");
        }
        Path place = place(source.getLocation());
        if (Files.isDirectory(place)) {
            return hash(place.resolve("minbei/model"));
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return hash(jar.getPath("minbei/model"));
        }
    }

    private static Path place(URL location) throws IOException {
        try {
            return Path.of(location.toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the model's code cannot be found at " + location, e);
        }
    }

    private static String hash(Path folder) throws IOException {
        MessageDigest digest = Sha256.digest();
        for (Path file : classes(folder)) {
            try (InputStream in = Files.newInputStream(file)) {
                digest.update(in.readAllBytes());
            }
        }
        return Sha256.hex(digest.digest());
    }

    private static List<Path> classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted((one, other) -> one.toString().compareTo(other.toString()))
                    .toList();
        }
    }
}
