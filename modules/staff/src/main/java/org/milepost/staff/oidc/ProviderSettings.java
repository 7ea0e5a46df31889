package org.milepost.staff.oidc;

import com.nimbusds.oauth2.sdk.auth.Secret;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.platform.Opened;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The network's identity provider, as set up. */
@Dependent
class ProviderSettings {
    static final String RETURN = "/console/sign-in/provider/return";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSettings.class);

    private final Optional<Registration> registration;

    /** @throws IllegalArgumentException if what is set up can't work, with a sentence that says why */
    @Inject
    ProviderSettings(
            @ConfigProperty(name = "staff.oidc.issuer") Optional<String> issuer,
            @ConfigProperty(name = "staff.oidc.name") String name,
            @ConfigProperty(name = "staff.oidc.client.id") Optional<String> client,
            @ConfigProperty(name = "staff.oidc.client.secret") Optional<String> secret,
            @ConfigProperty(name = "staff.oidc.client.secret.file") Optional<String> secretFile,
            @ConfigProperty(name = "staff.oidc.second-factor.acr") Optional<String> acr,
            @ConfigProperty(name = "staff.oidc.second-factor.amr") Optional<String> amr,
            @ConfigProperty(name = "platform.address") String address) {
        this.registration = given(issuer)
                .map(it -> new Registration(
                        ProviderAddress.of(it),
                        name,
                        given(client).orElseThrow(() -> missing("staff.oidc.client.id")),
                        given(secret)
                                .or(() -> given(secretFile).map(ProviderSettings::read))
                                .map(Secret::new)
                                .orElseThrow(() -> missing("staff.oidc.client.secret or its file")),
                        URI.create(address + RETURN),
                        new SecondFactorClaims(words(acr), words(amr))));
    }

    /** Empty where the network has no provider. */
    Optional<Registration> registration() {
        return registration;
    }

    /** So that what can't work is told at start, and not to the first who signs in. */
    void tell(@Observes Opened opened) {
        registration.ifPresent(it -> LOG.info(
                "Staff signs in by {} as well, which sends people back to {}",
                it.issuer().value(),
                it.returnAddress()));
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("With staff.oidc.issuer set, " + name + " has to be set too.");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The file of staff.oidc.client.secret.file can't be read.", e);
        }
    }

    private static Optional<String> given(Optional<String> setting) {
        return setting.map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Set<String> words(Optional<String> setting) {
        return Stream.of(setting.orElse("").split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
