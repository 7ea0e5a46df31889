package org.milepost.insurance.connections;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.insurance.ConnectionId;

/** Where connections by files have their folders. */
@Dependent
public class FileFolders {
    private final Optional<Path> folder;

    /** @param folder in which each connection has one of its own; empty where this server has no such folder */
    @Inject
    public FileFolders(@ConfigProperty(name = "insurance.files.folder") Optional<String> folder) {
        this.folder = folder.filter(path -> !path.isBlank()).map(Path::of);
    }

    /** The folder of {@code connection}; empty where this server has none. */
    public Optional<FileFolder> of(ConnectionId connection) throws IOException {
        return folder.isEmpty()
                ? Optional.empty()
                : Optional.of(new FileFolder(folder.get().resolve(connection.toString())));
    }
}
