package org.milepost.staff.oidc;

import java.net.URI;
import java.util.Set;

/** Where a provider is spoken with: over TLS; on this machine, where nobody listens in, also without. */
record ProviderAddress(URI value) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    ProviderAddress {
        String host = value.getHost();
        boolean safe = host != null
                && ("https".equals(value.getScheme())
                        || ("http".equals(value.getScheme()) && THIS_MACHINE.contains(host)));
        if (!safe) {
            throw new IllegalArgumentException(
                    "An identity provider's address has to begin with https://; plain http is for one on this machine only (localhost).");
        }
    }

    static ProviderAddress of(String text) {
        return new ProviderAddress(URI.create(text));
    }
}
