package org.milepost.insurance.fields;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milepost.insurance.x12.SegmentLines;

/**
 * An answer that was told in the fields of {@code /eligibility/v3}, as the 271 that says the same. What a 271 has no place for is not in it:
 * whoever keeps the answer keeps the text that came.
 */
public final class AnswerFields {
    private static final String BENEFITS = "benefitsInformation";
    private static final String STATUSES = "planStatus";
    private static final String REJECTIONS = "aaaErrors";
    private static final String ERRORS = "errors";
    private static final String SUBSCRIBER = "subscriber";
    private static final String DEPENDENTS = "dependents";
    private static final String SUBSCRIBER_LOOP = "2100C";
    private static final String DEPENDENT_LOOP = "2100D";

    private static final Pattern STATUS = Pattern.compile("[1-8]");
    private static final Pattern LOOP = Pattern.compile("2000A|2100[A-D]|2110[CD]");
    private static final Pattern REASON = Pattern.compile("[A-Z0-9]{1,3}");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");
    private static final Pattern NOT_IN_A_CODE = Pattern.compile("[^A-Za-z0-9]");
    private static final Pattern DASHED = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SPAN = Pattern.compile("\\d{8}-\\d{8}");
    private static final String NINE_ZEROS = "000000000";

    private final Fields answer;
    private final Set<Rejection> rejections;
    private final boolean isAboutDependent;
    private final SegmentLines lines = new SegmentLines();

    private AnswerFields(Fields answer) {
        this.answer = answer;
        boolean hasDependent = !answer.all(DEPENDENTS).isEmpty();
        this.rejections = rejections(answer, hasDependent ? DEPENDENT_LOOP : SUBSCRIBER_LOOP);
        // A clearinghouse may name a dependent's loop and tell nothing else of the dependent.
        this.isAboutDependent = hasDependent || rejections.stream().anyMatch(rejection -> rejection.loop.endsWith("D"));
    }

    /**
     * The 271 that says what {@code text} does; empty where that is no JSON object with benefits or rejections. Never throws on what it
     * holds.
     */
    public static Optional<String> x12(String text) {
        if (!text.stripLeading().startsWith("{")) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            AnswerFields fields = new AnswerFields(new Fields(reader.readObject()));
            return fields.tells() ? Optional.of(fields.write()) : Optional.empty();
        } catch (RuntimeException unreadable) {
            // JSON-P says in exceptions of several kinds that it can't read on.
            return Optional.empty();
        }
    }

    /** Whether {@code object} tells benefits or rejections in fields. */
    public static boolean isAnswer(JsonObject object) {
        return new AnswerFields(new Fields(object)).tells();
    }

    private boolean tells() {
        return answer.has(BENEFITS) || answer.has(STATUSES) || !rejections.isEmpty();
    }

    private String write() {
        String number = NOT_A_DIGIT.matcher(answer.text("controlNumber")).replaceAll("");
        String padded = NINE_ZEROS + number;
        String nine = padded.substring(padded.length() - NINE_ZEROS.length());
        lines.addWritten("ISA*00*          *00*          *ZZ*FIELDS         *ZZ*FIELDS         *000000*0000*^*00501*"
                + nine + "*0*P*:");
        lines.add("GS", "HB", "FIELDS", "FIELDS", "", "", "1", "X", "005010X279A1");
        int before = lines.count();
        lines.add("ST", "271", "0001", "005010X279A1");
        lines.add("BHT", "0022", "11", number);
        addPayer();
        addProvider();
        addSubscriber();
        if (isAboutDependent) {
            addDependent();
        }
        lines.add("SE", String.valueOf(lines.count() - before + 1), "0001");
        lines.add("GE", "1", "1");
        lines.add("IEA", "1", nine);
        return lines.text();
    }

    private void addPayer() {
        Fields payer = answer.in("payer");
        lines.add("HL", "1", "", "20", "1");
        addRejections("2000A");
        String id = payer.text("payorIdentification", "centersForMedicareAndMedicaidPlanId");
        lines.add(
                "NM1",
                "PR",
                "2",
                payer.text("name"),
                "",
                "",
                "",
                "",
                "PI",
                id.isEmpty() ? answer.text("tradingPartnerServiceId") : id);
        addContacts(payer);
        addRejections("2100A");
    }

    private void addProvider() {
        Fields provider = answer.in("provider");
        lines.add("HL", "2", "1", "21", "1");
        lines.add(
                "NM1",
                "1P",
                "2",
                provider.text("providerOrgName", "providerName", "organizationName"),
                "",
                "",
                "",
                "",
                "XX",
                provider.text("npi"));
        addRejections("2100B");
    }

    private void addSubscriber() {
        Fields subscriber = answer.in(SUBSCRIBER);
        boolean isPatient = !isAboutDependent;
        lines.add("HL", "3", "2", "22", isPatient ? "0" : "1");
        if (isPatient) {
            addTraces();
        }
        addPerson("IL", subscriber);
        if (isPatient) {
            addPlan();
        }
        addRejections(SUBSCRIBER_LOOP);
        if (isPatient) {
            addBenefits();
        }
        addRejections("2110C");
    }

    private void addDependent() {
        Fields dependent = answer.all(DEPENDENTS).stream().findFirst().orElse(Fields.NONE);
        lines.add("HL", "4", "3", "23", "0");
        addTraces();
        addPerson("03", dependent);
        addPlan();
        addRejections(DEPENDENT_LOOP);
        addBenefits();
        addRejections("2110D");
    }

    private void addTraces() {
        for (Fields trace : answer.all("subscriberTraceNumbers")) {
            lines.add(
                    "TRN",
                    trace.text("traceTypeCode"),
                    trace.text("referenceIdentification"),
                    trace.text("originatingCompanyIdentifier"),
                    trace.text("secondaryReferenceIdentification"));
        }
    }

    private void addPerson(String role, Fields person) {
        lines.add(
                "NM1",
                role,
                "1",
                person.text("lastName"),
                person.text("firstName"),
                person.text("middleName"),
                "",
                person.text("suffix"),
                person.text("memberId").isEmpty() ? "" : "MI",
                person.text("memberId"));
        addNumbers(person, Set.of("memberId"));
        addAddress(person);
        String birth = day(person.text("dateOfBirth"));
        if (!birth.isEmpty()) {
            lines.add("DMG", "D8", birth, person.text("gender"));
        }
        String relation = person.text("relationToSubscriberCode");
        if (!relation.isEmpty()) {
            lines.add("INS", role.equals("IL") ? "Y" : "N", relation);
        }
    }

    private void addPlan() {
        addNumbers(answer.in("planInformation"), Set.of());
        addDates(answer.in("planDateInformation"));
    }

    /** Clearinghouses tell each plan's status twice; where the benefits don't tell it, it counts from there. */
    private void addBenefits() {
        List<Fields> benefits = answer.all(BENEFITS);
        if (benefits.stream()
                .noneMatch(line -> STATUS.matcher(line.text("code")).matches())) {
            for (Fields plan : answer.all(STATUSES)) {
                lines.add(
                        "EB",
                        plan.text("statusCode"),
                        "",
                        codes(plan.texts("serviceTypeCodes")),
                        "",
                        plan.text("planDetails"));
            }
        }
        benefits.forEach(this::addBenefit);
    }

    private void addBenefit(Fields line) {
        lines.add(
                "EB",
                line.text("code"),
                line.text("coverageLevelCode"),
                codes(line.texts("serviceTypeCodes")),
                line.text("insuranceTypeCode"),
                line.text("planCoverage"),
                line.text("timeQualifierCode"),
                line.text("benefitAmount"),
                line.text("benefitPercent"),
                line.text("quantityQualifierCode"),
                line.text("benefitQuantity"),
                line.text("authOrCertIndicator"),
                line.text("inPlanNetworkIndicatorCode"),
                procedure(line.in("compositeMedicalProcedureIdentifier")));
        for (Fields delivery : line.all("benefitsServiceDelivery")) {
            lines.add(
                    "HSD",
                    delivery.text("quantityQualifierCode"),
                    delivery.text("quantity"),
                    delivery.text("unitForMeasurementQualifierCode", "unitForMeasurementCode"),
                    delivery.text("sampleSelectionModulus"),
                    delivery.text("timePeriodQualifierCode"),
                    delivery.text("numOfPeriods"),
                    delivery.text("deliveryOrCalendarPatternQualifierCode", "deliveryOrCalendarPatternCode"),
                    delivery.text("deliveryPatternTimeQualifierCode", "deliveryPatternTimeCode"));
        }
        addNumbers(line.in("benefitsAdditionalInformation"), Set.of());
        addDates(line.in("benefitsDateInformation"));
        line.all("additionalInformation").forEach(more -> lines.add("MSG", more.text("description")));
        for (Fields tied : allOrOne(line, "eligibilityAdditionalInformationList", "eligibilityAdditionalInformation")) {
            lines.add(
                    "III",
                    tied.text("codeListQualifierCode"),
                    tied.text("industryCode"),
                    tied.text("codeCategory"),
                    tied.text("injuredBodyPartName"));
        }
        List<Fields> entities = allOrOne(line, "benefitsRelatedEntities", "benefitsRelatedEntity");
        if (!entities.isEmpty()) {
            lines.add("LS", "2120");
            entities.forEach(this::addEntity);
            lines.add("LE", "2120");
        }
    }

    private void addEntity(Fields entity) {
        lines.add(
                "NM1",
                Words.role(entity.text("entityIdentifier")),
                isPerson(entity) ? "1" : "2",
                entity.text("entityName"),
                entity.text("entityFirstname", "entityFirstName"),
                entity.text("entityMiddlename", "entityMiddleName"),
                "",
                entity.text("entitySuffix"),
                entity.text("entityIdentification"),
                entity.text("entityIdentificationValue"));
        addAddress(entity);
        addContacts(entity);
    }

    private static boolean isPerson(Fields entity) {
        String type = entity.text("entityType");
        return type.equals("1") || type.equalsIgnoreCase("person");
    }

    private void addAddress(Fields whose) {
        Fields address = whose.in("address");
        if (!address.isEmpty()) {
            lines.add("N3", address.text("address1"), address.text("address2"));
            lines.add("N4", address.text("city"), address.text("state"), address.text("postalCode"));
        }
    }

    private void addContacts(Fields whose) {
        Fields contact = whose.in("contactInformation");
        for (Fields way : contact.all("contacts")) {
            lines.add(
                    "PER",
                    "IC",
                    contact.text("name"),
                    Words.reachedBy(way.text("communicationMode")),
                    way.text("communicationNumber"));
        }
    }

    private void addNumbers(Fields of, Set<String> told) {
        Words.NUMBERS.forEach((name, qualifier) -> {
            String number = told.contains(name) ? "" : of.text(name);
            if (!number.isEmpty()) {
                String description = Words.DESCRIPTIONS.get(name);
                lines.add("REF", qualifier, number, description == null ? "" : of.text(description));
            }
        });
    }

    private void addDates(Fields dates) {
        for (Map.Entry<String, String> date : Words.DATES.entrySet()) {
            String day = day(dates.text(date.getKey()));
            if (!day.isEmpty()) {
                lines.add("DTP", date.getValue(), SPAN.matcher(day).matches() ? "RD8" : "D8", day);
            }
        }
    }

    private void addRejections(String loop) {
        rejections.stream()
                .filter(rejection -> rejection.loop.equals(loop))
                .forEach(rejection -> lines.add("AAA", "", "", rejection.reason, rejection.followUp));
    }

    private static String codes(List<String> codes) {
        return String.join(
                "^",
                codes.stream()
                        .map(code -> NOT_IN_A_CODE.matcher(code).replaceAll(""))
                        .toList());
    }

    private static String procedure(Fields procedure) {
        List<String> parts = new ArrayList<>();
        parts.add(procedure.text("productOrServiceIdQualifierCode", "productOrServiceIDQualifierCode"));
        parts.add(procedure.text("procedureCode"));
        parts.addAll(procedure.texts("procedureModifiers"));
        String whole = String.join(
                ":", parts.stream().map(part -> part.replace(':', ' ')).toList());
        return whole.equals(":") ? "" : whole;
    }

    /** 2026-01-31 as 20260131; a day or a span in digits stays as it is. */
    private static String day(String text) {
        return DASHED.matcher(text).replaceAll("$1$2$3");
    }

    private static List<Fields> allOrOne(Fields of, String list, String one) {
        List<Fields> all = of.all(list);
        Fields single = of.in(one);
        return all.isEmpty() && !single.isEmpty() ? List.of(single) : all;
    }

    private record Rejection(String loop, String reason, String followUp) {
        boolean isAs(Rejection other) {
            return reason.equals(other.reason) && followUp.equals(other.followUp);
        }
    }

    /**
     * Each rejection once: what stands beside its person, the payer or the center is told again for the whole, there without its place or
     * with it.
     */
    private static Set<Rejection> rejections(Fields answer, String patient) {
        Set<Rejection> all = new LinkedHashSet<>();
        answer.in("payer")
                .all(REJECTIONS)
                .forEach(error -> rejection(error, "2100A").ifPresent(all::add));
        answer.in("provider")
                .all(REJECTIONS)
                .forEach(error -> rejection(error, "2100B").ifPresent(all::add));
        answer.in(SUBSCRIBER)
                .all(REJECTIONS)
                .forEach(error -> rejection(error, SUBSCRIBER_LOOP).ifPresent(all::add));
        for (Fields dependent : answer.all(DEPENDENTS)) {
            dependent
                    .all(REJECTIONS)
                    .forEach(error -> rejection(error, DEPENDENT_LOOP).ifPresent(all::add));
        }
        for (Fields line : answer.all(BENEFITS)) {
            String loop = patient.equals(DEPENDENT_LOOP) ? "2110D" : "2110C";
            line.all(REJECTIONS).forEach(error -> rejection(error, loop).ifPresent(all::add));
        }
        for (String whole : List.of(REJECTIONS, ERRORS)) {
            for (Fields error : answer.all(whole)) {
                rejection(error, patient)
                        .filter(found -> all.stream().noneMatch(found::isAs))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    /** What has no reason code of X12 is no rejection: an error of the clearinghouse itself. */
    private static Optional<Rejection> rejection(Fields error, String loop) {
        String reason = error.text("code");
        Matcher place = LOOP.matcher(error.text("location"));
        return REASON.matcher(reason).matches()
                ? Optional.of(new Rejection(
                        place.find() ? place.group() : loop,
                        reason,
                        Words.followUp(error.text("followupAction", "followUpAction"))))
                : Optional.empty();
    }
}
