package org.milepost.insurance.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.milepost.insurance.PlanMember;
import org.milepost.intake.Agreement;
import org.milepost.intake.ConsentText;
import org.milepost.intake.ForWhom;
import org.milepost.intake.NewInquiry;
import org.milepost.intake.Subject;
import org.milepost.locations.ZipCode;
import org.milepost.platform.FormRules;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.platform.Submission;
import org.milepost.staff.CenterId;

/** What the insurance form carries beside the member's data: how to answer, and the signed consent. */
record RequestForm(
        @Pattern(regexp = "|[^0-9]*([0-9][^0-9]*){10,15}", message = "insurance.phone.form")
        @Size(max = 40, message = "insurance.phone.form")
        String phone,

        boolean voicemail,

        @Pattern(regexp = "|[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}", message = "insurance.email.form")
        @Size(max = 254, message = "insurance.email.form")
        String email,

        @Pattern(regexp = "|\\s*[0-9]{5}(-?[0-9]{4})?\\s*", message = "insurance.zip.form")
        String zip,

        @AssertTrue(message = "insurance.agree.missing") boolean agree,

        @NotBlank(message = "insurance.signature.missing") @Size(max = 120, message = "insurance.signature.missing")
        String signature) {
    static RequestForm of(Submission given) {
        return new RequestForm(
                given.value("phone"),
                given.ticked("voicemail"),
                given.value("email"),
                given.value("zip"),
                given.ticked("agree"),
                given.value("signature"));
    }

    /** What is wrong, field by field; without a center the ZIP code has to lead to one. */
    Map<String, String> problems(FormRules rules, boolean centerChosen) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (phone.isBlank() && email.isBlank()) {
            problems.put("phone", "insurance.reach.missing");
        }
        if (!centerChosen && zip.isBlank()) {
            problems.put("zip", "insurance.zip.missing");
        }
        rules.check(this).forEach(problems::putIfAbsent);
        return problems;
    }

    NewInquiry inquiry(PlanMember member, Optional<CenterId> center, Language language, ConsentText consent) {
        String name = member.firstName().reveal() + " " + member.lastName().reveal();
        return new NewInquiry(
                Subject.INSURANCE,
                center,
                ZipCode.typed(zip),
                new NewInquiry.Person(Private.of(name), Private.of(phone), Private.of(email), voicemail),
                Private.of(""),
                ForWhom.MYSELF,
                false,
                language,
                new Agreement(consent, agree, Private.of(signature)));
    }

    @Override
    public String toString() {
        return "•••";
    }
}
