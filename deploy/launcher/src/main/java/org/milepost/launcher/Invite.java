package org.milepost.launcher;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code milepost invite}: makes the first administrator of a network, where nobody can sign in yet to invite others, and lets one in
 * again who lost every way in.
 */
@Command(
        name = "invite",
        description = {
            "Makes a network administrator, or a fresh link for one who lost the way in, and prints the link to hand over.",
            "It lasts seven days and opens the account once. Everybody else is invited in the console."
        })
final class Invite implements Callable<Integer> {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int LONGEST = 200;
    private static final int RANDOM_BYTES = 32;

    @Parameters(index = "0", paramLabel = "E-MAIL", description = "The address to sign in with.")
    private String email = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "The name, as colleagues know it.")
    private String name = "";

    @Option(names = "--demo", description = "Into the demo.")
    private boolean demo;

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        String address = email.strip().toLowerCase(Locale.ROOT);
        if (!ADDRESS.matcher(address).matches() || address.length() > LONGEST) {
            throw new CannotContinue("Write an e-mail address such as ana@example.org.");
        }
        if (name.isBlank() || name.length() > LONGEST) {
            throw new CannotContinue("Write a name of at most " + LONGEST + " characters.");
        }
        Settings settings = Settings.current(Distribution.current());
        String token = token();
        home.withDatabase(demo, settings, database -> invite(database, address, token));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println("Hand over this link; it opens the account once, within seven days:");
        out.println(settings.value("platform.address") + "/console/sign-in/invitation/" + token);
        out.flush();
        return 0;
    }

    private void invite(Database database, String address, String token) {
        try (Connection connection = database.connectAsOwner()) {
            connection.setAutoCommit(false);
            UUID account = account(connection, address).orElseGet(UUID::randomUUID);
            run(connection, """
                    insert into staff.account (id, email, name, made_at) values (?, ?, ?, now()) on conflict do nothing
                    """, account, address, name.strip());
            run(connection, """
                    insert into staff.account_grant (account, role, center) values (?, 'NETWORK_ADMINISTRATOR', null)
                    on conflict do nothing
                    """, account);
            run(connection, """
                    insert into staff.invitation (account, token_hash, ends_at) values (?, ?, now() + interval '7 days')
                    on conflict (account) do update set token_hash = excluded.token_hash, ends_at = excluded.ends_at
                    """, account, hash(token));
            connection.commit();
        } catch (SQLException e) {
            throw new CannotContinue(
                    "The database couldn't take the invitation: was milepost serve or migrate ever run?", e);
        }
    }

    /**
     * Whose address it is; empty where it is nobody's.
     *
     * @throws CannotContinue if it is that of somebody who is no administrator of the network, or of an account that has ended
     */
    private static Optional<UUID> account(Connection connection, String address) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select a.id, a.ended_at is null and exists (
                    select from staff.account_grant g
                    where g.account = a.id and g.role = 'NETWORK_ADMINISTRATOR' and g.center is null) administers
                from staff.account a where a.email = ?
                """)) {
            statement.setString(1, address);
            ResultSet row = statement.executeQuery();
            if (!row.next()) {
                return Optional.empty();
            }
            if (!row.getBoolean("administers")) {
                throw new CannotContinue(
                        "This address is that of another account: only administrators of the network are let in from here.");
            }
            return Optional.of(row.getObject("id", UUID.class));
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int value = 0; value < values.length; value++) {
                statement.setObject(value + 1, values[value]);
            }
            statement.executeUpdate();
        }
    }

    private static String token() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** As the application keeps it, which never keeps the token. */
    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
