package org.milepost.staff.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.milepost.platform.DemoRequested;
import org.milepost.staff.Accounts;
import org.milepost.staff.CenterId;
import org.milepost.staff.Grant;
import org.milepost.staff.Role;
import org.milepost.staff.SecondFactors;
import org.milepost.staff.TotpSecret;

/** Makes the accounts of {@code sign-ins.csv}, the same list that the launcher prints and makes codes from. */
@Dependent
class DemoStaff {
    private final Accounts accounts;
    private final SecondFactors factors;

    @Inject
    DemoStaff(Accounts accounts, SecondFactors factors) {
        this.accounts = accounts;
        this.factors = factors;
    }

    void make(@Observes @Priority(100) DemoRequested requested) {
        for (String line : lines()) {
            String[] cells = line.split(",", -1);
            Optional<CenterId> center = cells[4].isEmpty() ? Optional.empty() : Optional.of(new CenterId(cells[4]));
            accounts.make(cells[0], cells[2], cells[1], List.of(new Grant(Role.valueOf(cells[3]), center)));
            if (!cells[5].isEmpty()) {
                accounts.signIn(cells[0], cells[1])
                        .ifPresent(member -> factors.set(member.id(), new TotpSecret(cells[5])));
            }
        }
    }

    private static List<String> lines() {
        try (InputStream in = DemoStaff.class.getResourceAsStream("sign-ins.csv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
