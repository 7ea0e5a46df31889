package org.milepost.staff.oidc;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a provider has to say of a sign-in, so that it stands for our second factor as well. Each provider has words of its own; where
 * none are configured, none count.
 *
 * @param acr classes of sign-in, one of which is enough
 * @param amr ways of showing who one is, one of which is enough
 */
record SecondFactorClaims(Set<String> acr, Set<String> amr) {
    SecondFactorClaims {
        acr = Set.copyOf(acr);
        amr = Set.copyOf(amr);
    }

    boolean areMetBy(Optional<String> saidAcr, List<String> saidAmr) {
        return saidAcr.filter(acr::contains).isPresent() || !Collections.disjoint(amr, saidAmr);
    }
}
