package org.milepost.insurance.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.Payers;
import org.milepost.insurance.PlanHolder;
import org.milepost.insurance.PlanMember;
import org.milepost.platform.FormRules;
import org.milepost.platform.Private;
import org.milepost.platform.Submission;

/** What a payer finds a person by, as typed, and its rules. A rule's message is a key of the module's texts. */
record MemberForm(
        @Pattern(regexp = "SELF|SPOUSE|PARENT|OTHER", message = "insurance.holder.missing")
        String holder,

        @NotBlank(message = "insurance.payer.missing") String payer,

        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9 -]{0,58}[A-Za-z0-9]", message = "insurance.member-id.form")
        String memberId,

        @Pattern(regexp = ".*\\p{L}.*", message = "insurance.first-name.missing")
        @Size(max = 60, message = "insurance.first-name.missing")
        String firstName,

        @Pattern(regexp = ".*\\p{L}.*", message = "insurance.last-name.missing")
        @Size(max = 60, message = "insurance.last-name.missing")
        String lastName,

        @Size(max = 10, message = "insurance.suffix.long") String suffix,

        String birth) {
    /** The choice of whoever asks for another person: then nobody is asked. */
    static final String SOMEONE_ELSE = "SOMEONE_ELSE";

    /** The choice of whoever does not find their plan in the list. */
    static final String OTHER_PAYER = "other";

    private static final int OLDEST = 1900;

    static MemberForm of(Submission given) {
        return new MemberForm(
                given.value("holder"),
                given.value("payer"),
                given.value("memberId"),
                given.value("firstName"),
                given.value("lastName"),
                given.value("suffix"),
                given.value("birthYear") + "-" + given.value("birthMonth") + "-" + given.value("birthDay"));
    }

    /** The fields of {@code member}, filled in. */
    static Map<String, String> values(PlanMember member) {
        return Map.ofEntries(
                Map.entry("holder", member.holder().name()),
                Map.entry("payer", member.payer().map(PayerId::value).orElse(OTHER_PAYER)),
                Map.entry("memberId", member.memberId().reveal()),
                Map.entry("firstName", member.firstName().reveal()),
                Map.entry("lastName", member.lastName().reveal()),
                Map.entry("suffix", member.suffix().reveal()),
                Map.entry("birthMonth", String.valueOf(member.birthDate().getMonthValue())),
                Map.entry("birthDay", String.valueOf(member.birthDate().getDayOfMonth())),
                Map.entry("birthYear", String.valueOf(member.birthDate().getYear())));
    }

    /** What is wrong, field by field, in the order of the form. */
    Map<String, String> problems(FormRules rules, Payers payers, LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>(rules.check(this));
        if (!problems.containsKey("payer")
                && !payer.equals(OTHER_PAYER)
                && listed(payers).isEmpty()) {
            problems.put("payer", "insurance.payer.missing");
        }
        Optional<LocalDate> date = birthDate();
        if (date.isEmpty()) {
            problems.put("birth", "insurance.birth.form");
        } else if (date.get().isAfter(today) || date.get().getYear() < OLDEST) {
            problems.put("birth", "insurance.birth.range");
        }
        return problems;
    }

    /** The member. To be called once nothing is wrong. */
    PlanMember member(Payers payers) {
        return new PlanMember(
                listed(payers),
                Private.of(memberId),
                Private.of(firstName),
                Private.of(lastName),
                Private.of(suffix),
                birthDate().orElseThrow(),
                PlanHolder.valueOf(holder));
    }

    private Optional<PayerId> listed(Payers payers) {
        return payers.all().stream()
                .map(one -> one.id())
                .filter(id -> id.value().equals(payer))
                .findFirst();
    }

    /** The birth date; empty where what was typed is none. */
    Optional<LocalDate> birthDate() {
        String[] parts = birth.split("-", -1);
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        } catch (NumberFormatException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "•••";
    }
}
