package org.milepost.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which one installation keeps what has to outlive it: its database, its key. One process at a time holds it, and it is
 * either a demo's or not: demo data never mixes with a real network's.
 */
final class Home {
    /** The file with the installation's key, unless a setting names another place. */
    static final String KEY_FILE = "milepost.key";

    private static final String LOCK_FILE = "lock";

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** The locks of this process. A channel that nobody holds on to is closed, and its lock gone. */
    private static final List<FileChannel> LOCKS = new CopyOnWriteArrayList<>();

    private final Path folder;

    private Home(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes hold of {@code folder}, making it where it is missing.
     *
     * @throws CannotContinue if it can't be written, another process holds it, or it belongs to the other kind of network
     */
    static Home open(Path folder, boolean demo) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute, OWNER_ONLY_FOLDER);
            lock(absolute);
            Home home = new Home(absolute);
            home.settleKind(demo);
            home.clearScratch();
            return home;
        } catch (FileAlreadyExistsException e) {
            throw new CannotContinue(
                    "The home folder " + absolute + " can't be used: " + e.getFile() + " is a file.", e);
        } catch (IOException e) {
            throw new CannotContinue("The home folder " + absolute + " can't be written: " + reason(e) + ".", e);
        }
    }

    /** The home that another process serves from: to be read, not to be taken hold of. */
    static Home ofAnother(Path folder) {
        return new Home(folder.toAbsolutePath().normalize());
    }

    /** Whether some process holds it. */
    boolean isHeld() throws IOException {
        if (Files.notExists(folder.resolve(LOCK_FILE))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK_FILE), StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                return true;
            }
            lock.release();
            return false;
        }
    }

    /** The embedded database: data, log and passwords. */
    Path database() {
        return folder.resolve("database");
    }

    /** Stands while the embedded database is being made for the first time, and never once it can hold data. */
    Path databaseUnfinished() {
        return folder.resolve("database.unfinished");
    }

    /** The programs of the embedded database, unpacked. */
    Path databasePrograms() {
        return folder.resolve("pgbin");
    }

    /** What may be thrown away at each start: the server's working files and uploads on their way. */
    Path scratch() {
        return folder.resolve("tmp");
    }

    /** Where questions to payers that go as files wait to be taken. */
    Path payers() {
        return folder.resolve("payers");
    }

    Path folder() {
        return folder;
    }

    /** Makes a folder that only the owner can open. */
    static Path ownerOnlyFolder(Path path) throws IOException {
        return Files.createDirectories(path, OWNER_ONLY_FOLDER);
    }

    /** Writes a new file that only the owner can read, through to the disk. */
    static void writeOwnerOnly(Path path, String text) throws IOException {
        Files.createFile(path, OWNER_ONLY_FILE);
        Files.writeString(path, text, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        sync(path.toAbsolutePath().getParent());
    }

    /** Returns once what was made, renamed or deleted in {@code folder} would outlive a power cut. */
    static void sync(@Nullable Path folder) throws IOException {
        if (folder != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Deletes {@code path} and all below it, following no link. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException problem) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new CannotContinue("Another milepost is already running on the home folder " + folder + ".");
        }
        LOCKS.add(channel);
    }

    private void settleKind(boolean demo) throws IOException {
        Path mark = folder.resolve("demo");
        boolean fresh = Files.notExists(folder.resolve(KEY_FILE)) && Files.notExists(database());
        if (fresh && demo) {
            Files.writeString(mark, "This home folder holds the demo network.\n");
        } else if (demo && Files.notExists(mark)) {
            throw new CannotContinue("The home folder " + folder
                    + " holds a real network, and demo data has no place there: name another with --home.");
        } else if (!demo && Files.exists(mark)) {
            throw new CannotContinue("The home folder " + folder
                    + " holds the demo network: add --demo, or name another folder with --home.");
        }
    }

    private void clearScratch() throws IOException {
        delete(scratch());
        ownerOnlyFolder(scratch());
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        return e instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason()
                : String.valueOf(e.getMessage());
    }
}
