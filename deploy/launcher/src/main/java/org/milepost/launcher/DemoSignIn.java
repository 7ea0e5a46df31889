package org.milepost.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An account of the demo, from the list that the application makes them from.
 *
 * @param secret what its authenticator app would hold; empty where a password is enough
 */
record DemoSignIn(String email, String password, String name, Optional<String> secret) {
    private static final Path LIST = Path.of("staff/org/milepost/staff/demo/sign-ins.csv");

    static List<DemoSignIn> all(Distribution distribution) {
        try {
            return Files.readAllLines(distribution.modules().resolve(LIST)).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new DemoSignIn(
                            cells[0], cells[1], cells[2], Optional.of(cells[5]).filter(secret -> !secret.isEmpty())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
