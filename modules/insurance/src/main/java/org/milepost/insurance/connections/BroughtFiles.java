package org.milepost.insurance.connections;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What another program brings for one connection: files in {@code incoming}, and in {@code set-aside} those that could not be wholly
 * taken, each under a name that begins with an id of ours. What a file was called may tell of a person, so it stays in the folder:
 * nothing here tells it.
 */
public final class BroughtFiles {
    /** What is written to is left alone; not every program renames at the end. */
    private static final Duration SETTLED = Duration.ofSeconds(10);

    private static final Pattern UNFINISHED = Pattern.compile("\\..*|.*\\.(part|tmp|filepart)");
    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final int ID = 36;
    /** An id goes before it, and a file system has room for 255 bytes. */
    private static final int MOST_OF_NAME = 50;

    private final Path incoming;
    private final Path setAside;

    BroughtFiles(Path incoming, Path setAside) {
        this.incoming = incoming;
        this.setAside = setAside;
    }

    /** What was brought and is whole, the eldest first. */
    public List<Brought> incoming(Instant now) throws IOException {
        return files(incoming).stream()
                .filter(file -> !file.at().plus(SETTLED).isAfter(now))
                .sorted(Comparator.comparing(Brought::at))
                .toList();
    }

    /** What lies in {@code set-aside}. */
    public List<Brought> aside() throws IOException {
        return files(setAside);
    }

    private static List<Brought> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !UNFINISHED.matcher(name(file)).matches())
                    .flatMap(file -> brought(file).stream())
                    .toList();
        }
    }

    private static Optional<Brought> brought(Path file) {
        try {
            return Optional.of(new Brought(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** What stands in a file, a character for each byte; empty where it is longer than any. */
    public Optional<String> read(Brought file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    /** Lets a file go that was taken. */
    public void done(Brought file) throws IOException {
        Files.deleteIfExists(file.path);
    }

    /** Sets a file aside, under a new id; one that has an id loses it. */
    public Aside setAside(Brought file) throws IOException {
        UUID id = UUID.randomUUID();
        String name = name(file.path).substring(file.id().isPresent() ? ID + 1 : 0);
        Path there = setAside.resolve(id + "-" + name.substring(Math.max(0, name.length() - MOST_OF_NAME)));
        Files.move(file.path, there, StandardCopyOption.ATOMIC_MOVE);
        return new Aside(id, file);
    }

    /** A file that was brought. What it is called can't be asked. */
    public static final class Brought {
        private final Path path;
        private final Instant at;
        private final long size;

        private Brought(Path path, Instant at, long size) {
            this.path = path;
            this.at = at;
            this.size = size;
        }

        /** When it was written last. */
        public Instant at() {
            return at;
        }

        /** In bytes. */
        public long size() {
            return size;
        }

        @Override
        public String toString() {
            return "Brought[" + size + " bytes]";
        }

        /** The id that its name begins with; empty where it begins with none. */
        public Optional<UUID> id() {
            String name = name(path);
            boolean begins = name.length() > ID && name.charAt(ID) == '-';
            return begins ? FileFolder.id(name.substring(0, ID)) : Optional.empty();
        }
    }

    /** A file that was set aside just now, as it was, and its id. */
    public record Aside(UUID id, Brought brought) {}
}
