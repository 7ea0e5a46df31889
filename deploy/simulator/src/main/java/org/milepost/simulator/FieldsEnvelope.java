package org.milepost.simulator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A question in fields of JSON, as far as this payer needs it, told as the 270 that a clearinghouse would make of it. */
final class FieldsEnvelope {
    private static final String HEADER =
            "ISA*00*          *00*          *ZZ*CLEARINGHOUSE  *ZZ*SIMULATOR      *260101*0000*^*00501*%s"
                    + "*0*T*:~GS*HS*CLEARINGHOUSE*SIMULATOR*20260101*0000*1*X*005010X279A1~ST*270*0001*005010X279A1~"
                    + "BHT*0022*13*FIELDS*20260101*0000~HL*1**20*1~";
    private static final String SUBSCRIBER = "subscriber";
    private static final String DEPENDENTS = "dependents";

    private final String json;

    private FieldsEnvelope(String json) {
        this.json = json;
    }

    /** The 270, or nothing where what it needs is missing. */
    static Optional<String> read(String json) {
        FieldsEnvelope fields = new FieldsEnvelope(json);
        return fields.text(json, "tradingPartnerServiceId").isEmpty()
                        || fields.object(SUBSCRIBER).isEmpty()
                ? Optional.empty()
                : Optional.of(fields.question());
    }

    private String question() {
        String dependent = object(DEPENDENTS);
        StringBuilder question = new StringBuilder(HEADER.formatted(text(json, "controlNumber")));
        segment(question, "NM1*PR*2*PAYER*****PI*" + text(json, "tradingPartnerServiceId"));
        segment(question, "HL*2*1*21*1");
        segment(question, "NM1*1P*2*" + text(json, "organizationName") + "*****XX*" + text(json, "npi"));
        segment(question, "HL*3*2*22*" + (dependent.isEmpty() ? "0" : "1"));
        if (dependent.isEmpty()) {
            patient(question, "IL", object(SUBSCRIBER), "");
        } else {
            segment(question, name("IL", object(SUBSCRIBER)));
            segment(question, "HL*4*3*23*0");
            patient(question, "03", dependent, "INS*N*" + text(dependent, "individualRelationshipCode"));
        }
        int count = (int) question.chars().filter(c -> c == '~').count() - 1;
        segment(question, "SE*" + count + "*0001");
        segment(question, "GE*1*1");
        segment(question, "IEA*1*" + text(json, "controlNumber"));
        return question.toString();
    }

    private void patient(StringBuilder question, String role, String person, String relation) {
        segment(question, "TRN*1*FIELDS*9CLEARINGH");
        segment(question, name(role, person));
        segment(question, "DMG*D8*" + text(person, "dateOfBirth"));
        if (!relation.isEmpty()) {
            segment(question, relation);
        }
        segment(question, "DTP*291*D8*" + text(json, "dateOfService"));
        Matcher codes =
                Pattern.compile("\"serviceTypeCodes\"\\s*:\\s*\\[([^\\]]*)]").matcher(json);
        for (String code : codes.find() ? codes.group(1).split(",", -1) : new String[0]) {
            segment(question, "EQ*" + code.replace("\"", "").strip());
        }
    }

    private String name(String role, String person) {
        String id = text(person, "memberId");
        return "NM1*" + role + "*1*" + text(person, "lastName") + "*" + text(person, "firstName") + "***"
                + text(person, "suffix") + (id.isEmpty() ? "" : "*MI*" + id);
    }

    private static void segment(StringBuilder question, String segment) {
        question.append(segment.replaceAll("\\*+$", "")).append('~');
    }

    /** What stands between the braces behind a name; objects within it have none of their own. */
    private String object(String name) {
        Matcher found =
                Pattern.compile("\"" + name + "\"\\s*:\\s*\\[?\\s*\\{([^}]*)}").matcher(json);
        return found.find() ? found.group(1) : "";
    }

    private String text(String within, String name) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(within);
        return found.find() ? found.group(1) : "";
    }
}
