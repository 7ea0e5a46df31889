package org.milepost.intake.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milepost.intake.InquiryNumber;
import org.milepost.intake.NothingToSearchBy;
import org.milepost.intake.PersonSought;
import org.milepost.platform.Private;

/** What somebody searches by. */
sealed interface Search {
    /** By an inquiry's number. */
    record ByNumber(InquiryNumber number) implements Search {
        @Override
        public String by() {
            return "by number";
        }

        @Override
        public List<Inquiry> in(InquiryStore store, SamePerson people, int size) {
            return store.find(number).stream().toList();
        }
    }

    /** By the blind index of a phone number or an e-mail address; one of the two is there. */
    record ByContact(Optional<byte[]> phoneIndex, Optional<byte[]> emailIndex) implements Search {
        @Override
        public String by() {
            return phoneIndex.isPresent() ? "by phone" : "by e-mail";
        }

        @Override
        public List<Inquiry> in(InquiryStore store, SamePerson people, int size) {
            return store.with(phoneIndex, emailIndex, size);
        }
    }

    /** By a name and a birth date: everybody who may be meant. */
    record ByPerson(List<PersonSought> perhaps) implements Search {
        @Override
        public String by() {
            return "by name and birth date";
        }

        @Override
        public List<Inquiry> in(InquiryStore store, SamePerson people, int size) {
            return store.of(perhaps.stream()
                    .flatMap(person -> people.of(person).stream())
                    .distinct()
                    .limit(size)
                    .toList());
        }
    }

    /** What the words mean. @throws NothingToSearchBy unless they are a whole number or address, or a name with a birth date */
    static Search of(Private words, ContactIndex index) {
        return number(words)
                .<Search>map(ByNumber::new)
                .or(() -> TypedPerson.isDated(words) ? person(words) : contact(words, index))
                .orElseThrow(NothingToSearchBy::new);
    }

    private static Optional<Search> contact(Private words, ContactIndex index) {
        Optional<byte[]> email = index.email(words);
        Optional<byte[]> phone = email.isPresent() ? Optional.empty() : index.phone(words);
        return email.isEmpty() && phone.isEmpty() ? Optional.empty() : Optional.of(new ByContact(phone, email));
    }

    private static Optional<Search> person(Private words) {
        List<PersonSought> perhaps = TypedPerson.meantBy(words);
        return perhaps.isEmpty() ? Optional.empty() : Optional.of(new ByPerson(perhaps));
    }

    private static Optional<InquiryNumber> number(Private words) {
        try {
            return Optional.of(new InquiryNumber(words.reveal().strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    /** By what, in words of ours. */
    String by();

    /** What is found, the newest first, as far as the scope of the transaction reaches; {@code size} at most. */
    List<Inquiry> in(InquiryStore store, SamePerson people, int size);
}
