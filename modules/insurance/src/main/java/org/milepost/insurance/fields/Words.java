package org.milepost.insurance.fields;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the fields say in words, or by their own names, where X12 has a code. */
final class Words {
    /** The date that a field holds, to its qualifier (DTP01). */
    static final Map<String, String> DATES = pairs(
            "discharge", "096",
            "issue", "102",
            "effectiveDateOfChange", "152",
            "periodStart", "193",
            "periodEnd", "194",
            "completion", "198",
            "coordinationOfBenefits", "290",
            "plan", "291",
            "benefit", "292",
            "primaryCareProvider", "295",
            "latestVisitOrConsultation", "304",
            "eligibility", "307",
            "added", "318",
            "cobraBegin", "340",
            "cobraEnd", "341",
            "premiumPaidToDateBegin", "342",
            "premiumPaidToDateEnd", "343",
            "planBegin", "346",
            "planEnd", "347",
            "benefitBegin", "348",
            "benefitEnd", "349",
            "eligibilityBegin", "356",
            "eligibilityEnd", "357",
            "enrollment", "382",
            "admission", "435",
            "dateOfDeath", "442",
            "certification", "458",
            "service", "472",
            "policyEffective", "539",
            "policyExpiration", "540",
            "dateOfLastUpdate", "636",
            "status", "771");

    /** The number that a field holds, to its qualifier (REF01). */
    static final Map<String, String> NUMBERS = pairs(
            "planNumber", "18",
            "policyNumber", "1L",
            "memberId", "1W",
            "familyUnitNumber", "49",
            "groupNumber", "6P",
            "referralNumber", "9F",
            "alternativeListId", "ALS",
            "coverageListId", "CLI",
            "hicNumber", "F6",
            "drugFormularyNumber", "FO",
            "priorAuthorizationNumber", "G1",
            "insurancePolicyNumber", "IG",
            "planNetworkIdNumber", "N6",
            "medicaidRecipientIdNumber", "NQ");

    /** What is told beside the number of a field (REF03). */
    static final Map<String, String> DESCRIPTIONS = Map.of(
            "planNumber", "planDescription",
            "groupNumber", "groupDescription",
            "planNetworkIdNumber", "planNetworkDescription");

    private static final Map<String, String> ROLES = pairs(
            "contracted service provider", "13",
            "preferred provider organization", "1I",
            "provider", "1P",
            "third-party administrator", "2B",
            "employer", "36",
            "other physician", "73",
            "facility", "FA",
            "gateway provider", "GP",
            "group", "GW",
            "independent physicians association", "I3",
            "insured or subscriber", "IL",
            "legal representative", "LR",
            "origin carrier", "OC",
            "primary care provider", "P3",
            "prior insurance carrier", "P4",
            "plan sponsor", "P5",
            "payer", "PR",
            "primary payer", "PRP",
            "secondary payer", "SEP",
            "tertiary payer", "TTP",
            "party performing verification", "VER",
            "vendor", "VN",
            "organization completing configuration change", "VY",
            "utilization management organization", "X3",
            "managed care organization", "Y2");

    private static final Map<String, String> REACHED_BY = pairs(
            "telephone", "TE",
            "work phone number", "WP",
            "home phone number", "HP",
            "telephone extension", "EX",
            "facsimile", "FX",
            "electronic mail", "EM",
            "uniform resource locator (url)", "UR",
            "electronic data interchange access number", "ED");

    private static final Map<String, String> FOLLOW_UPS = pairs(
            "please correct and resubmit", "C",
            "resubmission not allowed", "N",
            "please resubmit original transaction", "P",
            "resubmission allowed", "R",
            "do not resubmit; inquiry initiated to a third party", "S",
            "please wait 30 days and resubmit", "W",
            "please wait 10 days and resubmit", "X",
            "do not resubmit; we will hold your request and respond again shortly", "Y");

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,3}");

    private Words() {}

    /** Who an entity is (NM101); empty where the word is not known. */
    static String role(String word) {
        return code(ROLES, word);
    }

    /** How somebody is reached (PER03); empty where the word is not known. */
    static String reachedBy(String word) {
        return code(REACHED_BY, word);
    }

    /** What may be done after a rejection (AAA04); empty where the word is not known. */
    static String followUp(String word) {
        return code(FOLLOW_UPS, word);
    }

    /** What is a code already is taken as it is. */
    private static String code(Map<String, String> codes, String word) {
        return CODE.matcher(word).matches() ? word : codes.getOrDefault(word.toLowerCase(Locale.ROOT), "");
    }

    private static Map<String, String> pairs(String... namesAndCodes) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < namesAndCodes.length; i += 2) {
            pairs.put(namesAndCodes[i], namesAndCodes[i + 1]);
        }
        return pairs;
    }
}
