package org.milepost.insurance.desk;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.UnusableDraft;
import org.milepost.insurance.x12.EligibilityInquiry;
import org.milepost.insurance.x12.EligibilityInquiry.Dependent;
import org.milepost.insurance.x12.EligibilityInquiry.Relationship;
import org.milepost.insurance.x12.Envelope;
import org.milepost.insurance.x12.Person;

/** What is to be asked, as a file of JSON tells it. */
public final class QuestionFile {
    private final JsonObject file;
    private final LocalDateTime now;

    private QuestionFile(JsonObject file, LocalDateTime now) {
        this.file = file;
        this.now = now;
    }

    /** The interchanges it asks for, in the order of its service types. @throws UnusableDraft where it can't be written */
    public static List<String> read(InputStream json, LocalDateTime now) {
        try (JsonReader reader = Json.createReader(json)) {
            return new QuestionFile(reader.readObject(), now).write();
        } catch (JsonException | ClassCastException unreadable) {
            throw new UnusableDraft("The file is not one object of JSON.");
        }
    }

    private List<String> write() {
        List<String> written = new ArrayList<>();
        for (String serviceType : serviceTypes()) {
            written.add(question(serviceType, written.size()).write());
        }
        return written;
    }

    private EligibilityInquiry question(String serviceType, int before) {
        LocalDateTime writtenAt = text(file, "writtenAt")
                .map(text -> parsed("writtenAt", "a time such as 2026-11-22T09:07", () -> LocalDateTime.parse(text)))
                .orElse(now);
        JsonObject payer = object("payer");
        JsonObject provider = object("provider");
        JsonObject subscriber = object("subscriber");
        try {
            return new EligibilityInquiry(
                    envelope(),
                    controlNumber() + before,
                    writtenAt,
                    text(file, "reference").orElseGet(() -> UUID.randomUUID().toString()),
                    text(file, "trace").orElseGet(() -> UUID.randomUUID().toString()),
                    new EligibilityInquiry.Payer(needed(payer, "payer", "name"), needed(payer, "payer", "id")),
                    new EligibilityInquiry.Requester(
                            needed(provider, "provider", "name"), needed(provider, "provider", "npi")),
                    needed(subscriber, "subscriber", "memberId"),
                    // Of a plan's holder who is not the patient, the card may tell the id alone.
                    dependent().isPresent() && text(subscriber, "lastName").isEmpty()
                            ? Optional.empty()
                            : Optional.of(person(subscriber, "subscriber")),
                    dependent(),
                    serviceType,
                    day(file, "date").orElse(writtenAt.toLocalDate()));
        } catch (IllegalArgumentException refused) {
            // Its sentences are ours and tell the form, not what was given.
            throw new UnusableDraft(String.valueOf(refused.getMessage()));
        }
    }

    private Envelope envelope() {
        Optional<JsonObject> sender = optional("sender");
        Optional<JsonObject> receiver = optional("receiver");
        return new Envelope(
                sender.flatMap(party -> text(party, "qualifier")).orElse("ZZ"),
                sender.flatMap(party -> text(party, "id")).orElse("MILEPOST"),
                receiver.flatMap(party -> text(party, "qualifier")).orElse("ZZ"),
                receiver.flatMap(party -> text(party, "id")).orElse("PAYER"),
                text(file, "originator").orElse("9MILEPOST1"),
                file.getBoolean("production", false));
    }

    private int controlNumber() {
        JsonValue number = file.getOrDefault("controlNumber", Json.createValue(1));
        return parsed(
                "controlNumber", "a whole number from 1 to 999999999", () -> ((JsonNumber) number).intValueExact());
    }

    private List<String> serviceTypes() {
        JsonValue types = file.get("serviceTypes");
        if (types == null) {
            return List.of("30");
        }
        return parsed(
                "serviceTypes",
                "a list such as [\"30\", \"AI\"]",
                () -> types.asJsonArray().stream()
                        .map(type -> ((JsonString) type).getString())
                        .toList());
    }

    private Optional<Dependent> dependent() {
        return optional("dependent").map(dependent -> {
            String relationship = needed(dependent, "dependent", "relationship");
            return new Dependent(
                    person(dependent, "dependent"),
                    parsed(
                            "dependent.relationship",
                            "SPOUSE, CHILD or OTHER",
                            () -> Relationship.valueOf(relationship.toUpperCase(Locale.ROOT))));
        });
    }

    private static Person person(JsonObject person, String name) {
        return new Person(
                needed(person, name, "lastName"),
                needed(person, name, "firstName"),
                text(person, "suffix").orElse(""),
                day(person, "birthDate")
                        .orElseThrow(() -> new UnusableDraft("The file does not tell " + name + ".birthDate.")),
                sex(person));
    }

    private static @Nullable String sex(JsonObject person) {
        return text(person, "sex").orElse(null);
    }

    private JsonObject object(String name) {
        return optional(name).orElseThrow(() -> new UnusableDraft("The file does not tell " + name + "."));
    }

    private Optional<JsonObject> optional(String name) {
        JsonValue value = file.get(name);
        if (value == null || value == JsonValue.NULL) {
            return Optional.empty();
        }
        return Optional.of(parsed(name, "an object", value::asJsonObject));
    }

    private static Optional<LocalDate> day(JsonObject in, String name) {
        return text(in, name).map(text -> parsed(name, "a day such as 2026-11-22", () -> LocalDate.parse(text)));
    }

    private static String needed(JsonObject in, String path, String name) {
        return text(in, name)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new UnusableDraft("The file does not tell " + path + "." + name + "."));
    }

    private static Optional<String> text(JsonObject in, String name) {
        JsonValue value = in.get(name);
        if (value == null || value == JsonValue.NULL) {
            return Optional.empty();
        }
        return Optional.of(parsed(name, "a text", () -> ((JsonString) value).getString()));
    }

    private static <T> T parsed(String name, String form, Parse<T> parse) {
        try {
            return parse.get();
        } catch (DateTimeException | ArithmeticException | ClassCastException | IllegalArgumentException wrong) {
            throw new UnusableDraft(name + " is not " + form + ".");
        }
    }

    /** Takes a value in. */
    @FunctionalInterface
    private interface Parse<T> {
        T get();
    }
}
