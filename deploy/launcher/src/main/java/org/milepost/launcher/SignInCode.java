package org.milepost.launcher;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.PrintWriter;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code milepost sign-in-code}: what an authenticator app would show for a demo account, for whoever has none at hand. */
@Command(
        name = "sign-in-code",
        description = {
            "Prints the six digits with which a demo account signs in now.",
            "They change every 30 seconds, and each signs in once. Accounts of a real network are not known to it."
        })
final class SignInCode implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "E-MAIL", description = "The demo account, as serve --demo prints it.")
    private String email = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        DemoSignIn account = DemoSignIn.all(Distribution.current()).stream()
                .filter(each -> each.email().equalsIgnoreCase(email))
                .findFirst()
                .orElseThrow(() -> new CannotContinue("The demo has no account " + email + "."));
        String secret = account.secret()
                .orElseThrow(() -> new CannotContinue("The account " + email + " signs in by its password alone."));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(code(secret, Instant.now()));
        out.flush();
        return 0;
    }

    static String code(String secret, Instant at) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(new Base32().decode(secret), "RAW"), at);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
