package org.milepost.insurance.fhir;

import jakarta.json.JsonArray;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.PlanHolder;
import org.milepost.insurance.PlanMember;
import org.milepost.insurance.UnusableRequest;
import org.milepost.insurance.benefits.ServiceTypes;
import org.milepost.intake.ConsentId;
import org.milepost.intake.InquiryNumber;
import org.milepost.platform.Private;

/**
 * Reads a CoverageEligibilityRequest. What it asks for and we can't ask is refused rather than left out; elements that are not named in
 * docs/fhir.md are not looked at.
 */
final class RequestReader {
    private static final String TYPE = "CoverageEligibilityRequest";
    private static final Set<String> PURPOSES = Set.of("validation", "benefits", "auth-requirements");
    private static final String CONSENT = "Consent/";
    /** As the insurance form takes them. */
    private static final Pattern MEMBER_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 -]{0,58}[A-Za-z0-9]");

    private static final Pattern NAME = Pattern.compile("(?=.*\\p{L}).{1,60}");
    private static final Pattern SUFFIX = Pattern.compile(".{0,10}");
    private static final int FIRST_YEAR = 1900;

    private final Element request;

    private RequestReader(Element request) {
        this.request = request;
    }

    /** What {@code body} asks. @throws UnusableRequest if it can't be read, or asks what we don't */
    static Question read(InputStream body) {
        Element request = new Element(TYPE, RequestBody.read(body));
        if (!request.neededText("resourceType").equals(TYPE)) {
            throw new UnusableRequest("The resource is no CoverageEligibilityRequest.");
        }
        return new RequestReader(request).read();
    }

    private Question read() {
        if (!request.neededText("status").equals("active")) {
            throw request.fault("status", "is not active");
        }
        if (request.texts("purpose").isEmpty() || !PURPOSES.containsAll(request.texts("purpose"))) {
            throw request.fault("purpose", "is missing or not one of validation, benefits and auth-requirements");
        }
        if (request.element("servicedPeriod").isPresent()) {
            throw request.fault("servicedPeriod", "can't be asked about: name one day as servicedDate, or none");
        }
        for (Element item : request.list("item")) {
            requireAsked(item);
        }
        Element patient = resolved(request.needed("patient"), "Patient");
        return new Question(inquiry(patient), consent(), member(patient), request.day("servicedDate"));
    }

    /** All of them are asked each time; another can't be. */
    private static void requireAsked(Element item) {
        boolean asked = item.element("category").stream()
                .flatMap(category -> category.list("coding").stream())
                .anyMatch(coding ->
                        coding.text("code").filter(ServiceTypes.ASKED::contains).isPresent());
        if (!asked) {
            throw item.fault("category", "is not one of " + String.join(", ", ServiceTypes.ASKED));
        }
    }

    private ConsentId consent() {
        Element extension = request.list("extension").stream()
                .filter(one -> one.text("url").equals(Optional.of(Extra.CONSENT.url())))
                .findFirst()
                .orElseThrow(() -> request.fault("extension", "names no stored consent (" + Extra.CONSENT.url() + ")"));
        String reference = extension.needed("valueReference").neededText("reference");
        try {
            if (reference.startsWith(CONSENT)) {
                return new ConsentId(UUID.fromString(reference.substring(CONSENT.length())));
            }
        } catch (IllegalArgumentException malformed) {
            // Told below.
        }
        throw extension.fault("valueReference.reference", "is not of the form Consent/ and an id");
    }

    private static InquiryNumber inquiry(Element patient) {
        List<Element> identifiers = patient.json().get("identifier") instanceof JsonArray
                ? patient.list("identifier")
                : patient.element("identifier").stream().toList();
        String number = identifiers.stream()
                .filter(one -> one.text("system").equals(Optional.of(References.INQUIRY)))
                .map(one -> one.neededText("value"))
                .findFirst()
                .orElseThrow(() -> patient.fault("identifier", "names no inquiry (" + References.INQUIRY + ")"));
        try {
            return new InquiryNumber(number);
        } catch (IllegalArgumentException malformed) {
            throw patient.fault("identifier", "is not the number of an inquiry, such as MP-4F2A-9C7D");
        }
    }

    /** The person's data, where they come with a coverage; then all of them have to. */
    private Optional<PlanMember> member(Element patient) {
        List<Element> insurances = request.list("insurance");
        if (insurances.isEmpty()) {
            return Optional.empty();
        }
        if (insurances.size() > 1) {
            throw request.fault("insurance", "names several coverages: ask about one at a time");
        }
        Element coverage = resolved(insurances.get(0).needed("coverage"), "Coverage");
        Element name = patient.list("name").stream().findFirst().orElseThrow(() -> patient.missing("name"));
        return Optional.of(new PlanMember(
                Optional.of(payer(coverage)),
                checked(coverage, "subscriberId", coverage.neededText("subscriberId"), MEMBER_ID),
                checked(name, "given", given(name), NAME),
                checked(name, "family", name.neededText("family"), NAME),
                checked(
                        name,
                        "suffix",
                        name.texts("suffix").stream().findFirst().orElse(""),
                        SUFFIX),
                birth(patient),
                holder(coverage)));
    }

    private static String given(Element name) {
        return name.texts("given").stream().findFirst().orElseThrow(() -> name.missing("given"));
    }

    private static Private checked(Element at, String name, String text, Pattern form) {
        if (!form.matcher(text).matches()) {
            throw at.fault(name, "has not the form of one");
        }
        return Private.of(text);
    }

    private static LocalDate birth(Element patient) {
        LocalDate birth = patient.day("birthDate").orElseThrow(() -> patient.missing("birthDate"));
        if (birth.getYear() < FIRST_YEAR) {
            throw patient.fault("birthDate", "is too long ago");
        }
        return birth;
    }

    private PayerId payer(Element coverage) {
        Element payor = coverage.list("payor").stream().findFirst().orElseThrow(() -> coverage.missing("payor"));
        String id = payor.identifiedIn(References.PAYER)
                .orElseThrow(() -> payor.fault("identifier", "names no payer (" + References.PAYER + ")"));
        try {
            return new PayerId(id);
        } catch (IllegalArgumentException malformed) {
            throw payor.fault("identifier", "is not the id of a payer, such as pinewater");
        }
    }

    /** Whose plan it is: the subscriber as seen by the person (FHIR's subscriber-relationship says what the person is to them). */
    private static PlanHolder holder(Element coverage) {
        String relationship = coverage.element("relationship").stream()
                .flatMap(concept -> concept.list("coding").stream())
                .flatMap(coding -> coding.text("code").stream())
                .findFirst()
                .orElse("self");
        return switch (relationship) {
            case "self" -> PlanHolder.SELF;
            case "spouse", "common" -> PlanHolder.SPOUSE;
            case "child" -> PlanHolder.PARENT;
            case "other", "parent" -> PlanHolder.OTHER;
            default -> throw coverage.fault("relationship", "is not one of self, spouse, child and other");
        };
    }

    /** What {@code reference} refers to: a resource of {@code type} that the request contains, or, named by an identifier, itself. */
    private Element resolved(Element reference, String type) {
        Optional<String> local = reference.text("reference");
        if (local.isEmpty()) {
            return reference;
        }
        return request.list("contained").stream()
                .filter(resource -> resource.text("id")
                        .filter(id -> local.get().equals("#" + id))
                        .isPresent())
                .filter(resource -> resource.text("resourceType").equals(Optional.of(type)))
                .findFirst()
                .orElseThrow(() -> reference.fault("reference", "is not a " + type + " that the request contains"));
    }
}
