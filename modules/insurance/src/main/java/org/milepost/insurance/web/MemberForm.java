package org.milepost.insurance.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.milepost.insurance.Payer;
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

        PayerChoice plan,

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

    private static final int OLDEST = 1900;

    static MemberForm of(Submission given, Payers payers) {
        return new MemberForm(
                given.value("holder"),
                new PayerChoice(given, payers.inUse()),
                given.value("memberId"),
                given.value("firstName"),
                given.value("lastName"),
                given.value("suffix"),
                birth(given));
    }

    /** The fields of {@code member}, filled in. */
    static Map<String, String> values(PlanMember member, Optional<Payer> payer) {
        Map<String, String> values =
                new LinkedHashMap<>(payer.map(PayerChoice::values).orElse(Map.of()));
        values.put("holder", member.holder().name());
        values.put("memberId", member.memberId().reveal());
        values.put("firstName", member.firstName().reveal());
        values.put("lastName", member.lastName().reveal());
        values.put("suffix", member.suffix().reveal());
        values.put("birthMonth", String.valueOf(member.birthDate().getMonthValue()));
        values.put("birthDay", String.valueOf(member.birthDate().getDayOfMonth()));
        values.put("birthYear", String.valueOf(member.birthDate().getYear()));
        return values;
    }

    /** What is wrong, field by field, in the order of the form. */
    Map<String, String> problems(FormRules rules, LocalDate today) {
        Map<String, String> found = new LinkedHashMap<>(rules.check(this));
        Map<String, String> problems = new LinkedHashMap<>();
        Optional.ofNullable(found.remove("holder")).ifPresent(problem -> problems.put("holder", problem));
        problems.putAll(plan.problems());
        problems.putAll(found);
        Optional<LocalDate> date = birthDate();
        if (date.isEmpty()) {
            problems.put("birth", "insurance.birth.form");
        } else if (date.get().isAfter(today) || date.get().getYear() < OLDEST) {
            problems.put("birth", "insurance.birth.range");
        }
        return problems;
    }

    /** The member. To be called once nothing is wrong. */
    PlanMember member() {
        return new PlanMember(
                plan.payer(),
                Private.of(memberId),
                Private.of(firstName),
                Private.of(lastName),
                Private.of(suffix),
                birthDate().orElseThrow(),
                PlanHolder.valueOf(holder));
    }

    /** The birth date that stands in {@code given}; empty where what was typed is none. */
    static Optional<LocalDate> birthDate(Submission given) {
        return date(birth(given));
    }

    private Optional<LocalDate> birthDate() {
        return date(birth);
    }

    private static String birth(Submission given) {
        return given.value("birthYear") + "-" + given.value("birthMonth") + "-" + given.value("birthDay");
    }

    private static Optional<LocalDate> date(String birth) {
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
