package org.milepost.insurance.connections;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.milepost.insurance.Connections;

/**
 * The folder of one connection by files: {@code outgoing}, from which another program takes questions to the payer; {@code incoming}, to
 * which it brings answers; and {@code set-aside}, with what was brought and could not be wholly taken. A question is written under a name
 * that no such program takes, and renamed when it is whole and may leave: whoever dies in between leaves nothing half.
 */
public final class FileFolder {
    private static final String WHOLE = ".x12";
    private static final String UNFINISHED = ".part";

    private final Path outgoing;
    private final BroughtFiles brought;

    /** The folder at {@code path}, made where it is missing, for the owner of this process alone. */
    public FileFolder(Path path) throws IOException {
        this.outgoing = made(path.resolve("outgoing"));
        this.brought = new BroughtFiles(made(path.resolve("incoming")), made(path.resolve("set-aside")));
    }

    private static Path made(Path folder) throws IOException {
        return Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** Writes a question that may not leave yet; one that stands there unfinished is written anew. */
    public void write(UUID question, String text) throws IOException {
        try (FileChannel file = FileChannel.open(
                unfinished(question),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
    }

    /** Lets a question that was written go. */
    public void letGo(UUID question) throws IOException {
        Files.move(
                unfinished(question),
                outgoing.resolve(question + WHOLE),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes a question back, as long as nobody has taken it. */
    public void takeBack(UUID question) throws IOException {
        Files.deleteIfExists(unfinished(question));
        Files.deleteIfExists(outgoing.resolve(question + WHOLE));
    }

    /** The questions that were written and not let go. */
    public List<UUID> unfinished() throws IOException {
        return questions(UNFINISHED);
    }

    /** The questions that wait to be taken. */
    public List<UUID> waiting() throws IOException {
        return questions(WHOLE);
    }

    private List<UUID> questions(String ending) throws IOException {
        try (Stream<Path> files = Files.list(outgoing)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .flatMap(name -> id(name.substring(0, name.length() - ending.length())).stream())
                    .toList();
        }
    }

    /** The id that {@code name} is; empty where it is none. */
    static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private Path unfinished(UUID question) {
        return outgoing.resolve(question + UNFINISHED);
    }

    /** What is brought there. */
    public BroughtFiles brought() {
        return brought;
    }

    /** How it stands there. */
    Connections.FilesThere there() throws IOException {
        return new Connections.FilesThere(
                String.valueOf(outgoing.getParent()), waiting().size());
    }
}
