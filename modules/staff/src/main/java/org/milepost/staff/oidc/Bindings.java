package org.milepost.staff.oidc;

import java.util.Optional;
import java.util.UUID;

/** Which identity of the provider is whose account. */
interface Bindings {
    /**
     * The account of {@code identity}. One that is bound to none is bound now to the account that has its verified address, if that is
     * open and has no identity of the provider.
     *
     * @return empty where there is none, it has ended, or its link was not used yet
     */
    Optional<UUID> account(Identity identity);

    /** Unbinds whatever is bound to {@code account}. */
    void forget(UUID account);
}
