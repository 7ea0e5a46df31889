package org.milepost.insurance.fhir;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.Standing;
import org.milepost.insurance.benefits.Answer;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.Language;
import org.milepost.staff.CenterId;

/** Verifications for tests, of an invented person. */
final class Standings {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final Instant ASKED = Instant.parse("2026-11-22T15:00:00Z");
    static final Instant ANSWERED = Instant.parse("2026-11-22T15:00:09Z");

    private Standings() {}

    /** One that the payer answered with {@code segments} behind the person's name, to the question for the plan. */
    static Standing answered(String... segments) {
        return standing(Standing.State.ANSWERED, Optional.empty(), Optional.of(summary(segments)));
    }

    static Standing standing(
            Standing.State state, Optional<Standing.Handover> handover, Optional<CoverageSummary> summary) {
        return new Standing(
                new InquiryNumber("MP-4F2A-9C7D"),
                new CenterId("mississippi"),
                Optional.of(new Payer(new PayerId("pinewater"), "Pinewater Health", "PW001")),
                Optional.empty(),
                state,
                handover,
                Language.ENGLISH,
                ASKED,
                1,
                1,
                summary,
                List.of(),
                Optional.empty());
    }

    static CoverageSummary summary(String... segments) {
        return summaryOf(interchange(segments));
    }

    static CoverageSummary summaryOf(String text) {
        return CoverageSummary.of(List.of(Answer.of("30", "", ANSWERED, text)), DAY);
    }

    private static String interchange(String... segments) {
        return "ISA*00*          *00*          *ZZ*PINEWATER      *ZZ*MILEPOST       *261122*0915*^*00501*000000042*0*T*:~"
                + "GS*HB*PINEWATER*MILEPOST*20261122*0915*42*X*005010X279A1~ST*271*0001*005010X279A1~"
                + "BHT*0022*11*REF7*20261122*0915~HL*1**20*1~NM1*PR*2*PINEWATER HEALTH*****PI*PW001~"
                + "HL*2*1*21*1~NM1*1P*2*EXTRA MILE RECOVERY*****XX*1234567893~HL*3*2*22*0~"
                + "TRN*2*TRACE9*9MILEPOST1~NM1*IL*1*EXAMPLE*HERON****MI*MP100200301~"
                + String.join("~", segments)
                + "~SE*" + (segments.length + 10) + "*0001~GE*1*42~IEA*1*000000042~";
    }
}
