package org.milepost.intake.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.NothingToSearchBy;
import org.milepost.platform.Private;

/**
 * What somebody searches by; one of the three is there.
 *
 * @param number an inquiry's number
 * @param phoneIndex the blind index of a phone number
 * @param emailIndex the blind index of an e-mail address
 */
record Search(Optional<InquiryNumber> number, Optional<byte[]> phoneIndex, Optional<byte[]> emailIndex) {
    /** @throws NothingToSearchBy unless the words are a whole number or address */
    static Search of(Private words, ContactIndex index) {
        Optional<InquiryNumber> number = number(words);
        Optional<byte[]> email = number.isPresent() ? Optional.empty() : index.email(words);
        Optional<byte[]> phone = number.isPresent() || email.isPresent() ? Optional.empty() : index.phone(words);
        if (number.isEmpty() && email.isEmpty() && phone.isEmpty()) {
            throw new NothingToSearchBy();
        }
        return new Search(number, phone, email);
    }

    private static Optional<InquiryNumber> number(Private words) {
        try {
            return Optional.of(new InquiryNumber(words.reveal().strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    /** By what, in words of ours. */
    String by() {
        if (number.isPresent()) {
            return "by number";
        }
        return phoneIndex.isPresent() ? "by phone" : "by e-mail";
    }

    List<Inquiry> in(InquiryStore store, int size) {
        return number.map(one -> store.find(one).stream().toList())
                .orElseGet(() -> store.with(phoneIndex, emailIndex, size));
    }
}
