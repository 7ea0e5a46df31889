package org.milepost.insurance.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.PlanHolder;
import org.milepost.insurance.PlanMember;
import org.milepost.insurance.benefits.Answer;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.connections.ConnectionsForTests;
import org.milepost.insurance.connections.Way;
import org.milepost.insurance.x12.EligibilityInquiry;
import org.milepost.insurance.x12.Envelope;
import org.milepost.insurance.x12.Person;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.platform.Sealing;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.staff.CenterId;

/** Verifications and questions of an invented person, as the rules make them. */
final class AskedPlans {
    private static final Way WAY = ConnectionsForTests.settings("https://payer.example.org", "simulated")
            .to(new PayerId("pinewater"))
            .orElseThrow();

    static final Payer PINEWATER = new Payer(new PayerId("pinewater"), "Pinewater Health Plan", "MPDEMO1");
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final Sealing SEALING = new LabeledSealing();

    private AskedPlans() {}

    static PlanMember ana() {
        return new PlanMember(
                Optional.of(PINEWATER.id()),
                Private.of("MP100200301"),
                Private.of("Ana"),
                Private.of("Ejemplo"),
                Private.of(""),
                LocalDate.of(1980, 2, 29),
                PlanHolder.SELF);
    }

    static Verification verification(InquiryNumber inquiry, CenterId center, Instant askedAt) {
        return new Verification(UUID.randomUUID(), inquiry, center, Language.ENGLISH, ana(), DAY, askedAt, SEALING);
    }

    /** A question that left at {@code sentAt}. */
    static Exchange exchange(Verification verification, String serviceType, int controlNumber, Instant sentAt) {
        EligibilityInquiry inquiry = new EligibilityInquiry(
                new Envelope("ZZ", "MILEPOST", "ZZ", "CLEARINGHOUSE", "9MILEPOST0", false),
                controlNumber,
                LocalDateTime.ofInstant(sentAt, ZoneOffset.UTC),
                "REF" + controlNumber,
                "TRACE" + controlNumber,
                new EligibilityInquiry.Payer("Pinewater Health Plan", "MPDEMO1"),
                new EligibilityInquiry.Requester("Example Recovery Mississippi", "1000000012"),
                "MP100200301",
                Optional.of(new Person("Ejemplo", "Ana", "", LocalDate.of(1980, 2, 29), null)),
                Optional.empty(),
                serviceType,
                DAY);
        return new Exchange(
                UUID.randomUUID(),
                verification,
                PINEWATER.id(),
                inquiry,
                inquiry.write(),
                SEALING.fingerprint("question", inquiry.subject()),
                WAY,
                sentAt,
                SEALING);
    }

    /** The same, answered with {@code lines} behind the person's name. */
    static Exchange answered(
            Verification verification,
            String serviceType,
            int controlNumber,
            Instant sentAt,
            Instant answeredAt,
            String lines) {
        Exchange exchange = exchange(verification, serviceType, controlNumber, sentAt);
        String text =
                "ST*271*0001~HL*1**20*1~NM1*PR*2*PINEWATER~HL*2*1*22*0~NM1*IL*1*EJEMPLO*ANA****MI*MP100200301~" + lines;
        Answer answer = Answer.of(serviceType, exchange.trace(), answeredAt, text);
        exchange.answered(text, CoverageSummary.of(List.of(answer), DAY), answeredAt, verification.seal(SEALING));
        return exchange;
    }
}
