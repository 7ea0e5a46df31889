package org.milepost.insurance.directory;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.milepost.insurance.PayerFault;

/** What may be written of a payer. */
final class PayerRules {
    /** NM109 takes 80 characters; none of these is a delimiter of X12. */
    private static final Pattern CONNECTION_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._/-]{0,79}");

    private static final Pattern FORMULA = Pattern.compile("[=+@-].*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("(?=.*\\p{L})[^\\p{Cntrl}|]{1,120}");
    private static final int MOST_ALIASES = 30;

    private PayerRules() {}

    static Optional<PayerFault> ofName(String name) {
        return FORMULA.matcher(name).matches()
                ? Optional.of(PayerFault.FORMULA)
                : Optional.of(PayerFault.NAME)
                        .filter(fault -> !NAME.matcher(name).matches());
    }

    static Optional<PayerFault> ofConnectionId(String id) {
        return FORMULA.matcher(id).matches()
                ? Optional.of(PayerFault.FORMULA)
                : Optional.of(PayerFault.CONNECTION_ID)
                        .filter(fault -> !CONNECTION_ID.matcher(id).matches());
    }

    static Optional<PayerFault> ofAliases(List<String> aliases) {
        if (aliases.size() > MOST_ALIASES) {
            return Optional.of(PayerFault.ALIASES);
        }
        return aliases.stream()
                .flatMap(alias -> ofName(alias).stream())
                .map(fault -> fault == PayerFault.FORMULA ? fault : PayerFault.ALIASES)
                .findFirst();
    }
}
