package org.milepost.insurance.x12;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes one 270. What people typed is brought to X12's basic character set, so no value can hold a delimiter. */
final class EligibilityInquiryWriter {
    private static final String VERSION = "005010X279A1";
    private static final String TRANSACTION = "0001";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^A-Z0-9 '.,&()/-]+");
    private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^A-Z0-9]+");

    private final EligibilityInquiry inquiry;
    private final SegmentLines segments = new SegmentLines();

    EligibilityInquiryWriter(EligibilityInquiry inquiry) {
        this.inquiry = inquiry;
    }

    String write() {
        Envelope envelope = inquiry.envelope();
        String number = Envelope.number(inquiry.controlNumber());
        String group = String.valueOf(inquiry.controlNumber());
        String date = DATE.format(inquiry.writtenAt());
        String time = TIME.format(inquiry.writtenAt());
        segments.addWritten(envelope.header(inquiry.controlNumber(), inquiry.writtenAt(), false));
        segments.add("GS", "HS", envelope.sender(), envelope.receiver(), date, time, group, "X", VERSION);
        int beforeTransaction = segments.count();
        segments.add("ST", "270", TRANSACTION, VERSION);
        segments.add("BHT", "0022", "13", inquiry.reference(), date, time);
        addParties();
        addSubscriber();
        inquiry.dependent().ifPresent(this::addDependent);
        segments.add("SE", String.valueOf(segments.count() - beforeTransaction + 1), TRANSACTION);
        segments.add("GE", "1", group);
        segments.add("IEA", "1", number);
        return segments.text();
    }

    private void addParties() {
        segments.add("HL", "1", "", "20", "1");
        segments.add(
                "NM1",
                "PR",
                "2",
                name(inquiry.payer().name(), 60),
                "",
                "",
                "",
                "",
                "PI",
                id(inquiry.payer().id()));
        segments.add("HL", "2", "1", "21", "1");
        segments.add(
                "NM1",
                "1P",
                "2",
                name(inquiry.center().name(), 60),
                "",
                "",
                "",
                "",
                "XX",
                id(inquiry.center().npi()));
    }

    private void addSubscriber() {
        boolean isPatient = inquiry.dependent().isEmpty();
        segments.add("HL", "3", "2", "22", isPatient ? "0" : "1");
        if (isPatient) {
            addTrace();
        }
        Person person = inquiry.subscriber().orElse(null);
        segments.add(
                "NM1", "IL", "1", last(person), first(person), "", "", suffix(person), "MI", id(inquiry.memberId()));
        if (person != null) {
            addBirth(person);
        }
        if (isPatient) {
            addQuestion();
        }
    }

    private void addDependent(EligibilityInquiry.Dependent dependent) {
        Person person = dependent.person();
        segments.add("HL", "4", "3", "23", "0");
        addTrace();
        segments.add("NM1", "03", "1", last(person), first(person), "", "", suffix(person));
        addBirth(person);
        segments.add("INS", "N", dependent.relationship().code());
        addQuestion();
    }

    private void addTrace() {
        segments.add("TRN", "1", inquiry.trace(), inquiry.envelope().originator());
    }

    private void addBirth(Person person) {
        segments.add("DMG", "D8", DATE.format(person.birthDate()), person.sex() == null ? "" : person.sex());
    }

    private void addQuestion() {
        LocalDate date = inquiry.date();
        segments.add("DTP", "291", "D8", DATE.format(date));
        segments.add("EQ", inquiry.serviceType());
    }

    private static String last(@Nullable Person person) {
        return person == null ? "" : name(person.lastName(), 60);
    }

    private static String first(@Nullable Person person) {
        return person == null ? "" : name(person.firstName(), 35);
    }

    private static String suffix(@Nullable Person person) {
        return person == null ? "" : name(person.suffix(), 10);
    }

    /** Muñoz is MUNOZ on the payer's side. */
    private static String name(String typed, int longest) {
        String letters =
                MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFD)).replaceAll("");
        String name = NOT_IN_A_NAME
                .matcher(letters.replace('’', '\'').toUpperCase(Locale.ROOT))
                .replaceAll(" ")
                .replaceAll(" +", " ")
                .strip();
        return name.length() <= longest ? name : name.substring(0, longest).strip();
    }

    /** Cards print blanks and hyphens into ids that payers don't store. */
    private static String id(String typed) {
        return NOT_IN_AN_ID.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("");
    }
}
