package org.milepost.intake.inbox;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;

/**
 * Blind indexes of how to reach somebody: keyed hashes, the same for one number or address however it is written, that tell nothing
 * without the installation's key.
 */
record ContactIndex(Sealing sealing) {
    /** How values are written alike; a change here has every inquiry indexed anew. */
    static final int VERSION = 1;

    private static final Pattern EXTENSION = Pattern.compile("(?i)(ext|x).*");
    private static final int OF_THE_COUNTRY = 10;
    private static final int SHORTEST = 7;

    /** The index of a phone number, as E.164 where it is one of ours; empty where there is none. */
    Optional<byte[]> phone(Private phone) {
        String digits = EXTENSION.matcher(phone.reveal()).replaceFirst("").replaceAll("[^0-9]", "");
        if (digits.length() < SHORTEST) {
            return Optional.empty();
        }
        String whole = digits.length() == OF_THE_COUNTRY ? "1" + digits : digits;
        return Optional.of(sealing.fingerprint("intake.phone", "+" + whole));
    }

    /** The index of an e-mail address; empty where there is none. */
    Optional<byte[]> email(Private email) {
        String address = email.reveal().strip().toLowerCase(Locale.ROOT);
        return address.contains("@") ? Optional.of(sealing.fingerprint("intake.email", address)) : Optional.empty();
    }
}
