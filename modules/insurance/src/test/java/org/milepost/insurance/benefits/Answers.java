package org.milepost.insurance.benefits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Payers' answers for tests, about invented people. */
public final class Answers {
    public static final LocalDate DATE = LocalDate.of(2026, 11, 22);
    static final Instant AT = Instant.parse("2026-11-22T15:00:00Z");
    static final String TRACE = "TRACE9";

    private Answers() {}

    /** The answer of Meridian to the question for {@code asked}: {@code lines} stand behind the subscriber's name. */
    public static Answer to(String asked, String... lines) {
        return Answer.of(asked, TRACE, AT, interchange("MERIDIAN PPO", lines));
    }

    /** The same from another payer. */
    public static Answer from(String payer, String asked, String... lines) {
        return Answer.of(asked, TRACE, AT, interchange(payer, lines));
    }

    /** The summary of one answer to the question for the plan. */
    public static CoverageSummary plan(String... lines) {
        return CoverageSummary.of(List.of(to("30", lines)), DATE);
    }

    /** The summary of an active plan's answer and one to the question for substance use. */
    public static CoverageSummary substanceUse(String... lines) {
        return CoverageSummary.of(List.of(to("30", "EB*1*IND*30"), to("AI", lines)), DATE);
    }

    static List<Finding.Kind> findings(CoverageSummary summary) {
        return summary.findings().stream().map(Finding::kind).toList();
    }

    static String interchange(String payer, String... lines) {
        List<String> body = new ArrayList<>(List.of(
                "BHT*0022*11*REF7*20261122*0915",
                "HL*1**20*1",
                "NM1*PR*2*" + payer + "*****PI*MER01",
                "HL*2*1*21*1",
                "NM1*1P*2*EXTRA MILE RECOVERY*****XX*1234567893",
                "HL*3*2*22*0",
                "TRN*2*" + TRACE + "*9MILEPOST1",
                "NM1*IL*1*TESTWELL*RUTH****MI*MDP100200300"));
        body.addAll(List.of(lines));
        return wrapped(body);
    }

    /** An interchange with {@code body} between ST and SE. */
    static String wrapped(List<String> body) {
        return "ISA*00*          *00*          *ZZ*MERIDIANPPO    *ZZ*EXTRAMILE      *261122*0915*^*00501*000000042*0*T*:~"
                + "GS*HB*MERIDIANPPO*EXTRAMILE*20261122*0915*42*X*005010X279A1~ST*271*0001*005010X279A1~"
                + String.join("~", body)
                + "~SE*" + (body.size() + 2) + "*0001~GE*1*42~IEA*1*000000042~";
    }
}
