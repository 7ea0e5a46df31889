package org.milepost.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.milepost.staff.OpenToAll;

/** Each route says whom it answers. */
class RoutesTest {
    /** The addresses of the console that people come to before they are signed in. */
    private static final Set<String> DOORS = Set.of(
            "/console/sign-in",
            "/console/sign-in/code",
            "/console/sign-in/invitation/{token}",
            "/console/sign-in/invitation/{token}/passkey",
            "/console/sign-in/invitation/{token}/passkey/ceremony",
            "/console/sign-in/passkey",
            "/console/sign-in/passkey/ceremony",
            "/console/sign-in/provider",
            "/console/sign-in/provider/return");

    private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\":\"#([^\"]+)\"");

    @Test
    void every_route_is_classified() {
        assertThat(Routes.all())
                .hasSizeGreaterThan(25)
                .allSatisfy(route -> assertThat(route.classification())
                        .as("%s: put @Needs, @SignedIn or @OpenToAll on %s", route, route.method())
                        .isPresent());
    }

    @Test
    void nothing_in_the_console_is_open_to_all_but_its_door() {
        assertThat(Routes.all())
                .filteredOn(route -> route.template().startsWith("/console") && !DOORS.contains(route.template()))
                .allSatisfy(route -> assertThat(route.classification().orElseThrow())
                        .as(route.toString())
                        .isNotInstanceOf(OpenToAll.class));
    }

    @Test
    void the_description_tells_each_address_of_the_programs_and_no_other() {
        Set<String> described = new TreeSet<>();
        JsonObject paths = description().getJsonObject("paths");
        paths.forEach((path, verbs) -> verbs.asJsonObject()
                .keySet()
                .forEach(verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(described)
                .hasSizeGreaterThan(5)
                .isEqualTo(Routes.all().stream()
                        .filter(route -> route.template().startsWith("/api"))
                        .map(Route::toString)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void what_the_description_refers_to_is_in_it() {
        JsonObject description = description();

        assertThat(REFERENCE.matcher(description.toString()).results().map(found -> found.group(1)))
                .hasSizeGreaterThan(20)
                .allSatisfy(pointer -> assertThat(Json.createPointer(pointer).containsValue(description))
                        .as(pointer)
                        .isTrue());
    }

    private static JsonObject description() {
        try (JsonReader reader = Json.createReader(Objects.requireNonNull(
                RoutesTest.class.getResourceAsStream("/org/milepost/insurance/fhir/openapi.json")))) {
            return reader.readObject();
        }
    }
}
