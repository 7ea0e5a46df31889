package org.milepost.insurance.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.milepost.insurance.PreparedQuestion;
import org.milepost.platform.FormRules;
import org.milepost.platform.Private;
import org.milepost.platform.Submission;

/** What somebody types who prepares a question for another adult. Whose plan it is, that person says themselves. */
record PreparedForm(
        @NotBlank(message = "prepare.payer.missing") @Size(max = 120, message = "prepare.payer.missing")
        String payerName,

        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9 -]{0,58}[A-Za-z0-9]", message = "prepare.member-id.form")
        String memberId,

        @Pattern(regexp = ".*\\p{L}.*", message = "prepare.name.missing")
        @Size(max = 60, message = "prepare.name.missing")
        String firstName,

        @Pattern(regexp = ".*\\p{L}.*", message = "prepare.name.missing")
        @Size(max = 60, message = "prepare.name.missing")
        String lastName,

        @Size(max = 10, message = "insurance.suffix.long") String suffix,

        Optional<LocalDate> birth) {
    private static final int OF_AGE = 18;
    private static final int OLDEST = 120;

    static PreparedForm of(Submission given) {
        return new PreparedForm(
                given.value("payerName"),
                given.value("memberId"),
                given.value("firstName"),
                given.value("lastName"),
                given.value("suffix"),
                MemberForm.birthDate(given));
    }

    /** The fields of {@code question}, filled in. */
    static Map<String, String> values(PreparedQuestion question) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("payerName", question.plan().reveal());
        values.put("memberId", question.memberId().reveal());
        values.put("firstName", question.firstName().reveal());
        values.put("lastName", question.lastName().reveal());
        values.put("suffix", question.suffix().reveal());
        values.put("birthMonth", String.valueOf(question.birthDate().getMonthValue()));
        values.put("birthDay", String.valueOf(question.birthDate().getDayOfMonth()));
        values.put("birthYear", String.valueOf(question.birthDate().getYear()));
        return values;
    }

    /** What is wrong, field by field. Nobody under 18 is asked about like this: a person at the office does it. */
    Map<String, String> problems(FormRules rules, LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>(rules.check(this));
        Optional<Integer> age = birth.map(born -> Period.between(born, today).getYears());
        if (age.isEmpty() || age.get() > OLDEST || birth.get().isAfter(today)) {
            problems.put("birth", "prepare.birth.form");
        } else if (age.get() < OF_AGE) {
            problems.put("birth", "prepare.birth.minor");
        }
        return problems;
    }

    /** The question. To be called once nothing is wrong. */
    PreparedQuestion question() {
        return new PreparedQuestion(
                Private.of(payerName),
                Private.of(memberId),
                Private.of(firstName),
                Private.of(lastName),
                Private.of(suffix),
                birth.orElseThrow());
    }

    @Override
    public String toString() {
        return "•••";
    }
}
