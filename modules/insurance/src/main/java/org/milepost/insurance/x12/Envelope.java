package org.milepost.insurance.x12;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who an interchange goes from and to, as agreed with the clearinghouse or the payer.
 *
 * @param senderQualifier ISA05, two characters, such as {@code ZZ}
 * @param sender our id, at most 15 characters
 * @param receiverQualifier ISA07
 * @param receiver the other side's id, at most 15 characters
 * @param originator TRN03: ten characters, {@code 1} and our EIN, {@code 3} and a DUNS number, or {@code 9} and an id of our own
 * @param production whether a real payer answers it; anything else is marked as a test
 */
public record Envelope(
        String senderQualifier,
        String sender,
        String receiverQualifier,
        String receiver,
        String originator,
        boolean production) {
    private static final Pattern QUALIFIER = Pattern.compile("[A-Z0-9]{2}");
    private static final Pattern PARTY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 .-]{1,14}");
    private static final Pattern ORIGINATOR = Pattern.compile("[13]\\d{9}|9[A-Z0-9]{9}");

    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

    public Envelope {
        require(QUALIFIER, senderQualifier, "A qualifier has two characters, such as ZZ.");
        require(QUALIFIER, receiverQualifier, "A qualifier has two characters, such as ZZ.");
        require(PARTY, sender, "A sender's id has 2 to 15 letters or digits.");
        require(PARTY, receiver, "A receiver's id has 2 to 15 letters or digits.");
        require(
                ORIGINATOR,
                originator,
                "An originator has ten characters: 1 and an EIN, 3 and a DUNS number, or 9 and an own id.");
    }

    /** The ISA, without its terminator; every delimiter is the usual one. */
    String header(int controlNumber, LocalDateTime writtenAt, boolean acknowledged) {
        return String.join(
                "*",
                "ISA",
                "00",
                " ".repeat(10),
                "00",
                " ".repeat(10),
                senderQualifier,
                padded(sender),
                receiverQualifier,
                padded(receiver),
                SHORT_DATE.format(writtenAt),
                TIME.format(writtenAt),
                "^",
                "00501",
                number(controlNumber),
                acknowledged ? "1" : "0",
                production ? "P" : "T",
                ":");
    }

    /** A control number as ISA13 and IEA02 have it. */
    static String number(int controlNumber) {
        return String.format(Locale.ROOT, "%09d", controlNumber);
    }

    private static String padded(String party) {
        return String.format(Locale.ROOT, "%-15s", party);
    }

    private static void require(Pattern form, String value, String sentence) {
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
