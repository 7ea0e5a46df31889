package org.milepost.insurance.x12;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One question to a payer: what does this person's plan cover of one service type on one day? Written as a 270 (005010X279A1).
 *
 * @param envelope who asks whom
 * @param controlNumber unique for each interchange we send, from 1 to 999,999,999
 * @param writtenAt the time of writing
 * @param reference BHT03: our own opaque id, at most 50 characters
 * @param trace TRN02: comes back with the answer, opaque, at most 50 characters
 * @param payer the plan's payer
 * @param center who asks: the center that would give the care
 * @param memberId the member id on the card, the subscriber's where the patient is a dependent
 * @param subscriber who holds the plan; may be absent where a dependent is asked about
 * @param dependent the patient, where that is not the subscriber and has no member id of their own
 * @param serviceType EQ01, one code
 * @param date the day that is asked about
 */
public record EligibilityInquiry(
        Envelope envelope,
        int controlNumber,
        LocalDateTime writtenAt,
        String reference,
        String trace,
        Payer payer,
        Requester center,
        String memberId,
        Optional<Person> subscriber,
        Optional<Dependent> dependent,
        String serviceType,
        LocalDate date) {
    private static final Pattern OPAQUE = Pattern.compile("[A-Za-z0-9-]{1,50}");
    private static final Pattern SERVICE_TYPE = Pattern.compile("[A-Z0-9]{1,2}");
    private static final Pattern MEMBER_ID = Pattern.compile("\\s*[A-Za-z0-9][A-Za-z0-9 -]{0,77}[A-Za-z0-9]\\s*");

    public EligibilityInquiry {
        if (controlNumber < 1 || controlNumber > 999_999_999) {
            throw new IllegalArgumentException("A control number has at most nine digits and is not 0.");
        }
        if (!OPAQUE.matcher(reference).matches() || !OPAQUE.matcher(trace).matches()) {
            throw new IllegalArgumentException("A reference and a trace have 1 to 50 letters, digits or hyphens.");
        }
        if (!SERVICE_TYPE.matcher(serviceType).matches()) {
            throw new IllegalArgumentException("A service type has one or two characters, such as 30 or AI.");
        }
        if (!MEMBER_ID.matcher(memberId).matches()) {
            throw new IllegalArgumentException("A member id has 2 to 80 letters and digits.");
        }
        if (subscriber.isEmpty() && dependent.isEmpty()) {
            throw new IllegalArgumentException("There is nobody to ask about.");
        }
    }

    /** All that it tells and asks, apart from what every sending has of its own: two that ask the same have the same. */
    public String subject() {
        return List.of(payer, center, memberId.strip(), subscriber, dependent, serviceType, date)
                .toString();
    }

    /** The whole interchange, from ISA to IEA. */
    public String write() {
        return new EligibilityInquiryWriter(this).write();
    }

    /**
     * A payer.
     *
     * @param name its name
     * @param id its id at the clearinghouse (NM108 PI)
     */
    public record Payer(String name, String id) {}

    /**
     * The organization that asks.
     *
     * @param name its name
     * @param npi its national provider identifier, ten digits
     */
    public record Requester(String name, String npi) {}

    /**
     * A dependent of the subscriber.
     *
     * @param person who they are
     * @param relationship to the subscriber
     */
    public record Dependent(Person person, Relationship relationship) {}

    /** What a dependent is to the subscriber (INS02). */
    public enum Relationship {
        SPOUSE("01"),
        CHILD("19"),
        OTHER("34");

        private final String code;

        Relationship(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
