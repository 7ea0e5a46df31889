package org.milepost.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What processes listen on, as the kernel tells it in {@code /proc}. */
final class OpenSockets {
    private static final String LISTENING = "0A";

    private OpenSockets() {}

    /** The local addresses, in the kernel's hexadecimal form and without ports, on which {@code processes} listen. */
    static List<String> addresses(List<ProcessHandle> processes) throws IOException {
        Set<String> sockets = processes.stream()
                .flatMap(process -> links(Path.of("/proc/" + process.pid() + "/fd")))
                .filter(link -> link.startsWith("socket:["))
                .map(link -> link.substring("socket:[".length(), link.length() - 1))
                .collect(Collectors.toSet());
        return Stream.of("tcp", "tcp6")
                .flatMap(family -> rows(Path.of("/proc/net/" + family)))
                .filter(cells -> cells[3].equals(LISTENING) && sockets.contains(cells[9]))
                .map(cells -> cells[1].substring(0, cells[1].indexOf(':')))
                .toList();
    }

    private static Stream<String[]> rows(Path table) {
        try {
            return Files.readAllLines(table).stream()
                    .skip(1)
                    .map(line -> line.strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> links(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(OpenSockets::target).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            // Closed since it was listed.
            return "";
        }
    }
}
