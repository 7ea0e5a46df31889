package org.milepost.insurance.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.PlanHolder;
import org.milepost.insurance.PlanMember;
import org.milepost.insurance.UnusableRequest;
import org.milepost.intake.ConsentId;
import org.milepost.intake.InquiryNumber;

class RequestReaderTest {
    private static final String WITH_DATA = """
            {"resourceType": "CoverageEligibilityRequest", "status": "active", "purpose": ["benefits", "validation"],
             "extension": [{"url": "urn:milepost:fhir:consent",
                            "valueReference": {"reference": "Consent/6f1c2a34-0b6e-4e55-9a53-0d2f6f5f9b11"}}],
             "contained": [
               {"resourceType": "Patient", "id": "person",
                "identifier": [{"system": "urn:milepost:fhir:inquiry", "value": "MP-4F2A-9C7D"}],
                "name": [{"family": "Example", "given": ["Heron", "T"], "suffix": ["Jr"]}], "birthDate": "1984-03-27"},
               {"resourceType": "Coverage", "id": "card", "status": "active", "subscriberId": "MP100200301",
                "beneficiary": {"reference": "#person"},
                "payor": [{"identifier": {"system": "urn:milepost:fhir:payer", "value": "pinewater"}}],
                "relationship": {"coding": [
                  {"system": "http://terminology.hl7.org/CodeSystem/subscriber-relationship", "code": "self"}]}}],
             "patient": {"reference": "#person"}, "servicedDate": "2026-11-27", "created": "2026-11-27",
             "insurer": {"identifier": {"system": "urn:milepost:fhir:payer", "value": "pinewater"}},
             "insurance": [{"coverage": {"reference": "#card"}}],
             "item": [{"category": {"coding": [{"system": "https://codesystem.x12.org/005010/1365", "code": "AI"}]}}]}
            """;

    private static final String BY_INQUIRY = """
            {"resourceType": "CoverageEligibilityRequest", "status": "active", "purpose": ["benefits"],
             "extension": [{"url": "urn:milepost:fhir:consent",
                            "valueReference": {"reference": "Consent/6f1c2a34-0b6e-4e55-9a53-0d2f6f5f9b11"}}],
             "patient": {"identifier": {"system": "urn:milepost:fhir:inquiry", "value": "MP-4F2A-9C7D"}},
             "created": "2026-11-27",
             "insurer": {"identifier": {"system": "urn:milepost:fhir:payer", "value": "pinewater"}}}
            """;

    @Test
    void the_examples_are_valid_fhir() {
        assertThat(Validator.faults(WITH_DATA)).isEmpty();
        assertThat(Validator.faults(BY_INQUIRY)).isEmpty();
    }

    @Test
    void a_request_names_inquiry_and_consent_and_may_bring_the_persons_data() {
        Question question = read(WITH_DATA);

        assertThat(question.inquiry()).isEqualTo(new InquiryNumber("MP-4F2A-9C7D"));
        assertThat(question.consent())
                .isEqualTo(new ConsentId(UUID.fromString("6f1c2a34-0b6e-4e55-9a53-0d2f6f5f9b11")));
        assertThat(question.day()).contains(LocalDate.of(2026, 11, 27));
        PlanMember member = question.member().orElseThrow();
        assertThat(member.payer()).contains(new PayerId("pinewater"));
        assertThat(member.memberId().reveal()).isEqualTo("MP100200301");
        assertThat(member.firstName().reveal()).isEqualTo("Heron");
        assertThat(member.lastName().reveal()).isEqualTo("Example");
        assertThat(member.suffix().reveal()).isEqualTo("Jr");
        assertThat(member.birthDate()).isEqualTo(LocalDate.of(1984, 3, 27));
        assertThat(member.holder()).isEqualTo(PlanHolder.SELF);
        assertThat(question).hasToString("•••");
    }

    @Test
    void a_request_may_name_the_person_by_their_inquiry_alone() {
        Question question = read(BY_INQUIRY);

        assertThat(question.inquiry()).isEqualTo(new InquiryNumber("MP-4F2A-9C7D"));
        assertThat(question.member()).isEmpty();
        assertThat(question.day()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"self, SELF", "spouse, SPOUSE", "child, PARENT", "other, OTHER"})
    void what_the_person_is_to_the_subscriber_tells_whose_plan_it_is(String code, PlanHolder holder) {
        assertThat(read(WITH_DATA.replace("\"self\"", "\"" + code + "\""))
                        .member()
                        .orElseThrow()
                        .holder())
                .isEqualTo(holder);
    }

    @Test
    void elements_that_we_do_not_know_are_not_looked_at() {
        String more = BY_INQUIRY.replace(
                "\"status\": \"active\"",
                "\"status\": \"active\", \"priority\": {\"text\": \"soon\"}, \"what\": [[1, {\"a\": null}]]");

        assertThat(read(more)).isEqualTo(read(BY_INQUIRY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"urn:milepost:fhir:consent\" | \"urn:x:other\" | .extension names no stored consent",
                "Consent/6f1c | Patient/6f1c | .valueReference.reference is not",
                "Consent/6f1c2a34 | Consent/zzz | .valueReference.reference is not",
                "\"urn:milepost:fhir:inquiry\" | \"urn:x:other\" | .identifier names no inquiry",
                "MP-4F2A-9C7D | MP-1 | .identifier is not the number",
                "[\"benefits\", \"validation\"] | [] | .purpose is missing",
                "[\"benefits\", \"validation\"] | [\"discovery\"] | .purpose is missing or not one of",
                "[\"benefits\", \"validation\"] | \"benefits\" | .purpose is not a list",
                "[\"benefits\", \"validation\"] | [7] | .purpose is not a text",
                "\"code\": \"AI\" | \"code\": \"35\" | .category is not one of",
                "\"1984-03-27\" | \"1984-02-30\" | .birthDate is not a day",
                "\"1984-03-27\" | \"0001-01-01\" | .birthDate is too long ago",
                "\"2026-11-27\", \"created\" | \"soon\", \"created\" | .servicedDate is not a day",
                "\"servicedDate\": \"2026-11-27\" | \"servicedPeriod\": {\"start\": \"2026-12-01\"} | .servicedPeriod can",
                "\"Heron\", \"T\" | | .given is missing",
                "\"MP100200301\" | \"MP*1~\" | .subscriberId has not the form",
                "\"family\": \"Example\" | \"family\": \"77\" | .family has not the form",
                "\"MP100200301\" | {} | .subscriberId is not a text",
                "\"MP100200301\" | \"  \" | .subscriberId is empty",
                "\"MP100200301\" | \"A\\u0000B\" | .subscriberId is empty",
                "\"value\": \"pinewater\"}}], | \"value\": \"No Payer\"}}], | .identifier is not the id of a payer",
                "\"#card\" | \"#other\" | .reference is not a Coverage",
                "\"#card\" | \"#person\" | .reference is not a Coverage",
                "\"#card\" | \"http://example.org/Coverage/1\" | .reference is not a Coverage",
                "\"self\" | \"cousin\" | .relationship is not one of",
                "\"active\", \"purpose\" | \"draft\", \"purpose\" | .status is not active",
                "{\"resourceType\": \"CoverageEligibilityRequest\" | {\"resourceType\": \"Claim\" | no CoverageEligibilityRequest",
            })
    void what_cannot_be_asked_is_refused_by_its_place(String what, String instead, String told) {
        String changed = WITH_DATA.replace(what, instead == null ? "" : instead);
        assertThat(changed).isNotEqualTo(WITH_DATA);

        assertThatExceptionOfType(UnusableRequest.class)
                .isThrownBy(() -> read(changed))
                .withMessageContaining(told)
                .satisfies(refused -> assertThat(refused.sentence())
                        .doesNotContain("Heron", "MP100200301", "1984", "cousin", "No Payer", "zzz"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "null",
                "7",
                "\"text\"",
                "{",
                "{\"resourceType\": }",
                "{\"a\": 1}",
                "<a/>",
                "\u0000",
                "{} {}"
            })
    void what_is_no_request_at_all_is_refused(String body) {
        assertThatExceptionOfType(UnusableRequest.class).isThrownBy(() -> read(body));
    }

    @Test
    void what_is_too_deep_or_too_large_is_refused_before_it_is_read() {
        assertThatExceptionOfType(UnusableRequest.class)
                .isThrownBy(() -> read("{\"a\":".repeat(10_000)))
                .withMessageContaining("too deeply");
        assertThatExceptionOfType(UnusableRequest.class)
                .isThrownBy(() -> read("[".repeat(60_000)))
                .withMessageContaining("too deeply");
        assertThatExceptionOfType(UnusableRequest.class)
                .isThrownBy(() -> read("{\"a\": \"" + "x".repeat(65_536) + "\"}"))
                .withMessageContaining("too large");
    }

    /** Whatever is damaged in it, a request is read or refused; nothing else ever happens. */
    @Test
    void a_damaged_request_is_read_or_refused() {
        Random random = new Random(20261127);
        byte[] whole = WITH_DATA.getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int round = 0; round < 3000; round++) {
            byte[] damaged = whole.clone();
            for (int hit = 0; hit <= random.nextInt(4); hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                RequestReader.read(new ByteArrayInputStream(damaged, 0, damaged.length - random.nextInt(3)));
            } catch (UnusableRequest expected) {
                refused++;
            }
        }

        assertThat(refused).isBetween(1000, 3000);
    }

    private static Question read(String body) {
        return RequestReader.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
