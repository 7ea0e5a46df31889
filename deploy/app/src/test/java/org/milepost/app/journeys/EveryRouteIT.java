package org.milepost.app.journeys;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milepost.app.Route;
import org.milepost.app.Routes;
import org.milepost.insurance.testing.DrawnCards;
import org.milepost.staff.Needs;
import org.milepost.staff.OpenToAll;
import org.milepost.staff.Role;

/** Every route, asked by every role in its own center, from another and from the network, and by nobody. */
@ExtendWith(OneInstallation.class)
class EveryRouteIT {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)(:[^}]*)?}");
    private static final String CENTER = "mississippi";
    private static final String OTHER_CENTER = "alabama";

    private final Installation installation;

    EveryRouteIT(Installation installation) {
        this.installation = installation;
    }

    /** What somebody is to a record of Mississippi. */
    private enum Place {
        OWN_CENTER(CENTER),
        OTHER_CENTER(EveryRouteIT.OTHER_CENTER),
        NETWORK(null);

        private final String center;

        Place(String center) {
            this.center = center;
        }
    }

    /** How an answer is to be read. */
    private enum Verdict {
        ANSWERED,
        LED_TO_THE_DOOR,
        NOT_ALLOWED,
        DOES_NOT_EXIST
    }

    /** Whoever has not taken the first step is led back to it. */
    private static final String SECOND_STEP = "/console/sign-in/code";

    @Test
    void answers_whom_it_should_and_nobody_else() throws Exception {
        Map<String, String> values = Map.ofEntries(
                Map.entry("center", CENTER),
                Map.entry("number", inquiry()),
                Map.entry("side", "front"),
                Map.entry("article", "klonopin-addiction"),
                Map.entry("name", "klonopin-addiction"),
                Map.entry("language", "en"),
                Map.entry("person", "00000000-0000-4000-8000-000000000000"),
                Map.entry("token", "no-link-of-ours"),
                Map.entry("payer", "pinewater"),
                Map.entry("upload", "00000000-0000-4000-8000-000000000000"),
                Map.entry("contract", "00000000-0000-4000-8000-000000000000"),
                Map.entry("connection", "00000000-0000-4000-8000-000000000000"),
                Map.entry("file", "00000000-0000-4000-8000-000000000000"),
                Map.entry("id", "00000000-0000-4000-8000-000000000000"));
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        try (Connection owner = installation.database().getConnection()) {
            for (Route route : Routes.all()) {
                String address = address(route, values);
                asked += compare(route, address, "nobody", forNobody(route), Optional.empty(), wrong);
                if (isOpen(route) && !route.verb().equals("GET")) {
                    continue; // Tries are counted by address, and whoever is signed in to the console is nobody here.
                }
                for (Role role : Role.values()) {
                    for (Place place : Place.values()) {
                        String token = session(owner, role, place);
                        asked += compare(
                                route,
                                address,
                                role + " " + place,
                                expected(route, role, place),
                                Optional.of(token),
                                wrong);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(800);
    }

    private int compare(
            Route route, String address, String who, Verdict expected, Optional<String> token, List<String> wrong) {
        HttpResponse<String> answer = ask(route, address, token);
        Verdict verdict = read(route, answer);
        if (verdict != expected || answer.statusCode() >= 500) {
            wrong.add("%s by %s: %s (%d), expected %s".formatted(route, who, verdict, answer.statusCode(), expected));
        }
        return 1;
    }

    private static boolean isOpen(Route route) {
        return route.classification().orElseThrow() instanceof OpenToAll;
    }

    private static Verdict forNobody(Route route) {
        return isOpen(route) && !route.template().equals(SECOND_STEP) ? Verdict.ANSWERED : Verdict.LED_TO_THE_DOOR;
    }

    private static Verdict expected(Route route, Role role, Place place) {
        Annotation said = route.classification().orElseThrow();
        if (route.template().equals(SECOND_STEP)) {
            return Verdict.LED_TO_THE_DOOR;
        }
        if (!(said instanceof Needs needs)) {
            return Verdict.ANSWERED;
        }
        if (!role.permits(needs.value())) {
            return Verdict.NOT_ALLOWED;
        }
        if (place == Place.OTHER_CENTER && route.isOfOneCenter()) {
            return route.isOfOneInquiry() ? Verdict.DOES_NOT_EXIST : Verdict.NOT_ALLOWED;
        }
        return Verdict.ANSWERED;
    }

    private static Verdict read(Route route, HttpResponse<String> answer) {
        int status = answer.statusCode();
        boolean toDoor = status == 303
                && Visitor.target(answer).startsWith("/console/sign-in")
                // Whoever signs out comes to the door as well, and leaves the cookie behind.
                && answer.headers().firstValue("Set-Cookie").isEmpty();
        if (toDoor || status == 401) {
            return Verdict.LED_TO_THE_DOOR;
        }
        if (status == 403) {
            return Verdict.NOT_ALLOWED;
        }
        // A page that is about one inquiry and missing is hidden; elsewhere a part of it may be missing, such as a
        // version.
        return status == 404 && route.isOfOneInquiry() ? Verdict.DOES_NOT_EXIST : Verdict.ANSWERED;
    }

    private HttpResponse<String> ask(Route route, String address, Optional<String> token) {
        Visitor visitor = new Visitor(installation.address());
        if (route.template().startsWith("/api/")) {
            String given = token.orElse("no-token-of-ours");
            return route.verb().equals("POST")
                    ? visitor.postResource(address, "{}", given)
                    : token.isPresent()
                            ? visitor.get(address, "Authorization", "Bearer " + given)
                            : visitor.get(address);
        }
        List<String> headers = new ArrayList<>(List.of("Sec-Fetch-Site", "same-origin"));
        token.ifPresent(value -> headers.addAll(List.of("Cookie", "milepost-staff=" + value)));
        String[] all = headers.toArray(String[]::new);
        return switch (route.verb()) {
            case "GET" -> visitor.get(address, all);
            case "POST" -> visitor.post(address, Map.of(), all);
            default -> throw new IllegalStateException("Teach this test to send " + route.verb() + ".");
        };
    }

    private static String address(Route route, Map<String, String> values) {
        Function<MatchResult, String> value = parameter -> {
            String known = values.get(parameter.group(1));
            if (known == null) {
                throw new IllegalStateException(
                        "Give this test an example of {" + parameter.group(1) + "}, for " + route + ".");
            }
            return known;
        };
        return PARAMETER.matcher(route.template()).replaceAll(value);
    }

    /** An inquiry of Mississippi, with a plan to be asked and a photo of the card: it has a message's record and coverage's as well. */
    private String inquiry() {
        return new Insured(new Visitor(installation.address()), "MP100200301")
                .ask(Map.of("front", DrawnCards.encoded(DrawnCards.card(64, 40), "jpeg")));
    }

    /** A session and an API token of somebody who holds just this role, just there; written as the database's owner, anew for each request. */
    private static String session(Connection owner, Role role, Place place)
            throws SQLException, GeneralSecurityException {
        String token = "matrix-" + role + "-" + place;
        UUID account = UUID.nameUUIDFromBytes(token.getBytes(UTF_8));
        run(owner, """
                insert into staff.account (id, email, name, password_hash, made_at) values (?, ?, 'Somebody', 'none', now())
                on conflict do nothing
                """, account, account + "@example.org");
        run(owner, """
                insert into staff.account_grant (account, role, center) values (?, ?, ?) on conflict do nothing
                """, account, role.name(), place.center);
        run(owner, """
                insert into platform.session (token_hash, kind, subject, opened_at, used_at, idle, ends_at)
                values (?, 'staff', ?, now(), now(), interval '1 hour', now() + interval '1 hour') on conflict do nothing
                """, MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII)), account.toString());
        run(owner, """
                insert into staff.api_token (id, account, name, token_hash, made_at, ends_at)
                values (?, ?, 'A program', ?, now(), now() + interval '1 hour') on conflict do nothing
                """, account, account, MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII)));
        return token;
    }

    private static void run(Connection owner, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int value = 0; value < values.length; value++) {
                statement.setObject(value + 1, values[value]);
            }
            statement.executeUpdate();
        }
    }
}
