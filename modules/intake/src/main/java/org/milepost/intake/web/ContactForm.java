package org.milepost.intake.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

/** What the contact form carries, and its rules. A rule's message is a key of the module's texts. */
record ContactForm(
        @Pattern(regexp = "|\\s*[0-9]{5}(-?[0-9]{4})?\\s*", message = "contact.zip.form")
        String zip,

        @Pattern(regexp = "MYSELF|SOMEONE_ELSE", message = "contact.for-whom.missing")
        String forWhom,

        @Size(max = 4000, message = "contact.message.long") String message,

        @NotBlank(message = "contact.name.missing") @Size(max = 120, message = "contact.name.long")
        String name,

        @Pattern(regexp = "|[^0-9]*([0-9][^0-9]*){10,15}", message = "contact.phone.form")
        @Size(max = 40, message = "contact.phone.form")
        String phone,

        @Pattern(regexp = "|[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}", message = "contact.email.form")
        @Size(max = 254, message = "contact.email.form")
        String email,

        boolean voicemail,
        boolean danger,

        @AssertTrue(message = "contact.agree.missing") boolean agree) {

    static ContactForm of(Submission given) {
        return new ContactForm(
                given.value("zip"),
                given.value("forWhom"),
                given.value("message"),
                given.value("name"),
                given.value("phone"),
                given.value("email"),
                given.ticked("voicemail"),
                given.ticked("danger"),
                given.ticked("agree"));
    }

    /**
     * What is wrong, field by field.
     *
     * @param centerChosen whether the page names a center, so that no ZIP code is needed
     */
    Map<String, String> problems(FormRules rules, boolean centerChosen) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!centerChosen && zip.isBlank()) {
            problems.put("zip", "contact.zip.missing");
        }
        problems.putAll(rules.check(this));
        if (phone.isBlank() && email.isBlank()) {
            problems.put("phone", "contact.reach.missing");
        }
        return problems;
    }

    NewInquiry inquiry(Optional<CenterId> center, Language language, ConsentText consent) {
        return new NewInquiry(
                Subject.CONTACT,
                center,
                ZipCode.typed(zip),
                new NewInquiry.Person(Private.of(name), Private.of(phone), Private.of(email), voicemail),
                Private.of(message),
                ForWhom.valueOf(forWhom),
                danger,
                language,
                Agreement.ticked(consent, agree));
    }
}
