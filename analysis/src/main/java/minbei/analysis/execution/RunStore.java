package minbei.analysis.execution;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import minbei.model.RunRecord;

/**
 * Finished runs, one file each, named by content address.
 *
 * <p>A file holds: the eight bytes {@code MINBEIRN}; format version (4 bytes); address and build of the model
 * (texts); length of the record (4); the record as in {@link RunFormat}; SHA-256 over all that (32). A file that does
 * not check out in every part is no run: it is reported in the log and the run is done again.
 */
public final class RunStore {

    private static final long MAGIC = 0x4D494E424549524EL; // "MINBEIRN"
    /** 2: with lines of organizations, contracts and rounds; 3: with served needs. */
    private static final int VERSION = 3;

    private static final int HASH_BYTES = 32;

    private final Path folder;
    private final String modelBuild;
    private final RunLog log;

    private RunStore(Path folder, String modelBuild, RunLog log) {
        this.folder = folder;
        this.modelBuild = modelBuild;
        this.log = log;
    }

    /**
     * A store.
     *
     * @param folder an existing folder
     * @param modelBuild fingerprint of the model's code; files of another are not used
     * @param log where unusable files are reported
     * @return the store
     */
    public static RunStore of(Path folder, String modelBuild, RunLog log) {
        return new RunStore(folder, modelBuild, log);
    }

    /**
     * Keeps a run. The file appears whole or not at all, also if the machine stops in between.
     *
     * @param address its content address
     * @param run its record
     * @throws IOException if it cannot be written
     */
    public void write(String address, RunRecord run) throws IOException {
        Path temporary = Files.createTempFile(folder, address, ".tmp");
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(frame(address, RunFormat.encode(run)));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(temporary, file(address), StandardCopyOption.ATOMIC_MOVE);
    }

    private byte[] frame(String address, byte[] record) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(MAGIC);
            out.writeInt(VERSION);
            out.writeUTF(address);
            out.writeUTF(modelBuild);
            out.writeInt(record.length);
            out.write(record);
            out.flush();
            out.write(Sha256.digest().digest(bytes.toByteArray()));
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a run.
     *
     * @param address its content address
     * @return its record, or nothing if there is no usable file of it
     */
    public Optional<RunRecord> read(String address) {
        return read(address, true);
    }

    /**
     * Reads the series and the money of a run; the whole file is checked all the same.
     *
     * @param address its content address
     * @return its record without lines, or nothing if there is no usable file of it
     */
    public Optional<RunRecord> readWithoutLines(String address) {
        return read(address, false);
    }

    private Optional<RunRecord> read(String address, boolean withLines) {
        Path file = file(address);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(RunFormat.decode(unframe(address, Files.readAllBytes(file)), withLines));
        } catch (IOException | RuntimeException e) {
            log.line("not used and done again: " + file.getFileName() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private byte[] unframe(String address, byte[] bytes) throws IOException {
        int length = bytes.length - HASH_BYTES;
        byte[] body = length < 0 ? new byte[0] : Arrays.copyOf(bytes, length);
        byte[] hash = length < 0 ? bytes : Arrays.copyOfRange(bytes, length, bytes.length);
        if (!Arrays.equals(hash, Sha256.digest().digest(body))) {
            throw new IOException("the file is damaged or cut short");
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body))) {
            if (in.readLong() != MAGIC
                    || in.readInt() != VERSION
                    || !in.readUTF().equals(address)) {
                throw new IOException("the file is not this run");
            }
            if (!in.readUTF().equals(modelBuild)) {
                throw new IOException("the run was done by another build of the model");
            }
            byte[] record = new byte[in.readInt()];
            in.readFully(record);
            return record;
        }
    }

    private Path file(String address) {
        return folder.resolve(address + ".run");
    }
}
