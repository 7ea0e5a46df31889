package org.milepost.insurance.fhir;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.insurance.Standing;
import org.milepost.insurance.VerificationId;
import org.milepost.insurance.Verifications;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.benefits.Rejection;
import org.milepost.insurance.benefits.Source;
import org.milepost.insurance.benefits.Status;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;

/**
 * Writes how a verification stands as a CoverageEligibilityResponse. It names the person by their inquiry alone, and what nobody told is
 * absent.
 */
final class ResponseWriter {
    /** What is asked each time. */
    static final List<String> PURPOSES = List.of("validation", "benefits", "auth-requirements");

    private final VerificationId id;
    private final Standing standing;
    private final Texts texts = Texts.of(Verifications.class, Language.ENGLISH);

    private ResponseWriter(VerificationId id, Standing standing) {
        this.id = id;
        this.standing = standing;
    }

    /** The response that tells how the verification {@code id} stands. */
    static JsonObject write(VerificationId id, Standing standing) {
        return new ResponseWriter(id, standing).write();
    }

    private JsonObject write() {
        JsonObjectBuilder response = Json.createObjectBuilder()
                .add("resourceType", "CoverageEligibilityResponse")
                .add("id", id.toString())
                .add("status", "active")
                .add("purpose", Json.createArrayBuilder(PURPOSES))
                .add("patient", References.patient(standing.inquiry()));
        standing.summary()
                .ifPresent(
                        summary -> response.add("servicedDate", summary.date().toString()));
        response.add("created", created())
                .add("request", References.to("CoverageEligibilityRequest", id.toString()))
                .add("outcome", outcome().code())
                .add("disposition", String.join(" ", disposition()))
                .add("insurer", References.insurer(standing.payer()));
        standing.summary().ifPresent(summary -> told(response, summary));
        return response.build();
    }

    private static void told(JsonObjectBuilder response, CoverageSummary summary) {
        List<JsonObject> insurances = new InsuranceLines(summary).write();
        if (!insurances.isEmpty()) {
            JsonArrayBuilder all = Json.createArrayBuilder();
            insurances.forEach(all::add);
            response.add("insurance", all);
        }
        if (!summary.rejections().isEmpty()) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            summary.rejections().forEach(rejection -> errors.add(error(rejection)));
            response.add("error", errors);
        }
    }

    /** When the last of it was told; before that, when it was asked. */
    private String created() {
        Stream<Instant> told = standing.summary().stream()
                .flatMap(summary -> Stream.concat(
                        summary.facts().stream().map(fact -> fact.source()),
                        summary.rejections().stream().map(Rejection::source)))
                .map(Source::receivedAt);
        return told.max(Comparator.naturalOrder())
                .orElse(standing.askedAt())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    /** What FHIR calls how far it is. A payer's refusal is an error, whoever goes on with it. */
    private Outcome outcome() {
        boolean refused = standing.summary()
                .filter(summary -> summary.status() == Status.REJECTED)
                .isPresent();
        return switch (standing.state()) {
            case ASKING -> Outcome.QUEUED;
            case ANSWERED -> refused ? Outcome.ERROR : Outcome.COMPLETE;
            case OFFICE -> standing.summary().isPresent() && !refused ? Outcome.PARTIAL : Outcome.ERROR;
            case CORRECTION, FORGOTTEN -> Outcome.ERROR;
        };
    }

    private List<String> disposition() {
        String state = texts.say("record.fhir." + standing.state());
        Optional<String> why = standing.handover().map(handover -> texts.say("record.fhir.handover." + handover));
        Optional<String> pending = standing.summary()
                .filter(summary -> summary.status() == Status.PENDING)
                .map(summary -> texts.say("record.fhir.pending"));
        Optional<String> caution = standing.summary().map(summary -> texts.say("record.fhir.caution"));
        return Stream.of(Optional.of(why.orElse(state)), pending, caution)
                .flatMap(Optional::stream)
                .toList();
    }

    private static JsonObject error(Rejection rejection) {
        JsonArrayBuilder extensions = Json.createArrayBuilder().add(Extra.LOOP.of("valueString", rejection.loop()));
        Concepts.coding(Concepts.FOLLOW_UP, rejection.followUp())
                .ifPresent(followUp -> extensions.add(Extra.FOLLOW_UP.of("valueCoding", followUp)));
        return Json.createObjectBuilder()
                .add("extension", extensions)
                .add(
                        "code",
                        Concepts.concept(Concepts.REJECTION, rejection.reason().code())
                                .orElseGet(Extra::notTold))
                .build();
    }

    /** FHIR's word for how far a response is. */
    private enum Outcome {
        QUEUED,
        COMPLETE,
        ERROR,
        PARTIAL;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
