package org.milepost.insurance.fields;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milepost.insurance.x12.EligibilityInquiry;
import org.milepost.insurance.x12.EmptyInterchange;
import org.milepost.insurance.x12.Envelope;
import org.milepost.insurance.x12.Person;

class QuestionFieldsTest {
    private static final Envelope ENVELOPE = new Envelope("ZZ", "MILEPOST", "ZZ", "CLEARWAY", "9MILEPOST0", false);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 9, 7);
    private static final Person ANA = new Person("Ejemplo", "Ana", "JR", LocalDate.of(1980, 2, 29), null);

    @Test
    void a_subscriber_is_asked_about_in_fields() {
        assertThat(QuestionFields.of(question(Optional.of(ANA), Optional.empty())))
                .isEqualTo(object("""
                        {"controlNumber": "000000042", "tradingPartnerServiceId": "MPDEMO1",
                         "provider": {"organizationName": "EXAMPLE RECOVERY", "npi": "1000000012"},
                         "subscriber": {"lastName": "EJEMPLO", "firstName": "ANA", "suffix": "JR",
                                        "memberId": "MP100200301", "dateOfBirth": "19800229"},
                         "encounter": {"dateOfService": "20261122", "serviceTypeCodes": ["AI"]}}
                        """));
    }

    @Test
    void a_dependent_stands_beside_the_subscriber_whose_member_id_is_all_that_is_known() {
        assertThat(QuestionFields.of(question(
                        Optional.empty(),
                        Optional.of(new EligibilityInquiry.Dependent(ANA, EligibilityInquiry.Relationship.CHILD)))))
                .isEqualTo(object("""
                        {"controlNumber": "000000042", "tradingPartnerServiceId": "MPDEMO1",
                         "provider": {"organizationName": "EXAMPLE RECOVERY", "npi": "1000000012"},
                         "subscriber": {"memberId": "MP100200301"},
                         "dependents": [{"lastName": "EJEMPLO", "firstName": "ANA", "suffix": "JR",
                                         "dateOfBirth": "19800229", "individualRelationshipCode": "19"}],
                         "encounter": {"dateOfService": "20261122", "serviceTypeCodes": ["AI"]}}
                        """));
    }

    @Test
    void an_interchange_about_nobody_has_no_fields() {
        assertThat(QuestionFields.of(new EmptyInterchange(ENVELOPE, 1, NOW).write()))
                .isEmpty();
    }

    private static String question(Optional<Person> subscriber, Optional<EligibilityInquiry.Dependent> dependent) {
        return new EligibilityInquiry(
                        ENVELOPE,
                        42,
                        NOW,
                        "REF7",
                        "TRACE9",
                        new EligibilityInquiry.Payer("Pinewater", "MPDEMO1"),
                        new EligibilityInquiry.Requester("Example Recovery", "1000000012"),
                        "MP100200301",
                        subscriber,
                        dependent,
                        "AI",
                        LocalDate.of(2026, 11, 22))
                .write();
    }

    private static Object object(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
