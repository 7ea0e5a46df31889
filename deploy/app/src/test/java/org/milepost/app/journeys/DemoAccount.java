package org.milepost.app.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.milepost.staff.Accounts;
import org.milepost.staff.TotpSecret;

/** One of the demo's accounts, from the list that the demo makes them from. */
record DemoAccount(String email, String password, String base32) {
    static DemoAccount of(String email) {
        try (InputStream list = Accounts.class.getResourceAsStream("demo/sign-ins.csv")) {
            return new String(list.readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[0].equals(email))
                    .map(cells -> new DemoAccount(cells[0], cells[1], cells[5]))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean needsCode() {
        return !base32.isEmpty();
    }

    TotpSecret secret() {
        return new TotpSecret(base32);
    }
}
