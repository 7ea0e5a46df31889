package org.milepost.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milepost.app.Routes;
import org.milepost.insurance.testing.DrawnCards;

/**
 * What people write, in each field of each form that takes a person's words, stands in clear in no file of the database (its write-ahead
 * log included), no log and no metric. Which forms there are is found; one that is new has to be named here.
 */
@ExtendWith(OneInstallation.class)
@TestInstance(Lifecycle.PER_CLASS)
class CanaryIT {
    private static final String LEAD = "lead@extramile.example.org";

    /** Forms that take a person's words, and those that take a secret. */
    private static final Set<String> PLANTED = Set.of(
            "/contact",
            "/{center}/contact",
            "/insurance",
            "/{center}/insurance",
            "/{center}/insurance/coverage",
            "/{center}/insurance/link/{token}",
            "/insurance/prepare",
            "/insurance/sign/{token}",
            "/console/coverage/{number}/call",
            "/console/coverage/{number}/review",
            "/console/inbox/search",
            "/console/inbox/{number}/note",
            "/console/emergency",
            "/api/fhir/r4/CoverageEligibilityRequest",
            "/console/sign-in",
            "/console/sign-in/code");

    /** Forms of numbers, ticks and choices alone, those of pages and centers, and those about the staff itself. */
    private static final Set<String> OTHERS = Set.of(
            "/{center}/insurance/coverage/link",
            "/console/inbox/{number}/take",
            "/console/inbox/{number}/close",
            "/console/inbox/{number}/admit",
            "/console/inbox/{number}/reopen",
            "/console/emergency/end",
            "/console/emergency/seen",
            "/console/holds",
            "/console/holds/lift",
            "/console/requests/{number}/copy.pdf",
            "/console/requests/{number}/copy.json",
            "/console/requests/{number}/erase",
            "/console/retention",
            "/console/coverage/{number}/again",
            "/console/payers/new",
            "/console/payers/{payer}",
            "/console/payers/{payer}/connection",
            "/console/payers/{payer}/use",
            "/console/connections/new",
            "/console/connections/{connection}",
            "/console/connections/{connection}/removal",
            "/console/connections/{connection}/trial",
            "/console/connections/{connection}/files/{file}",
            "/console/payers/import",
            "/console/payers/import/{upload}",
            "/console/contracts/{center}",
            "/console/contracts/{center}/{contract}",
            "/console/contracts/{center}/{contract}/end",
            "/console/contracts/{center}/{contract}/undo",
            "/console/centers/{center}/places",
            "/console/pages/{center}/{name}/{language:en|es}",
            "/console/pages/{center}/{name}/{language:en|es}/check",
            "/console/pages/{center}/{name}/{language:en|es}/restore",
            "/console/account",
            "/console/account/tokens",
            "/console/account/passkey",
            "/console/account/passkey/ceremony",
            "/console/sign-in/invitation/{token}",
            "/console/sign-in/invitation/{token}/passkey",
            "/console/sign-in/invitation/{token}/passkey/ceremony",
            "/console/sign-in/passkey",
            "/console/sign-in/passkey/ceremony",
            "/console/sign-out",
            "/console/staff",
            "/console/staff/{person}");

    /** Not looked for: five digits and one letter stand in any file by chance. */
    private static final Set<String> TOO_SHORT = Set.of("zip", "suffix", "birthMonth", "birthDay", "birthYear");

    private static final Pattern FORM =
            Pattern.compile("<form\\b[^>]*\\baction=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(?:input|textarea|select)\\b[^>]*\\bname=\"([^\"]+)\"");

    private final Installation installation;
    private final Visitor person;
    private final Visitor lead;
    private final List<String> canaries = new ArrayList<>();

    CanaryIT(Installation installation) {
        this.installation = installation;
        person = new Visitor(installation.address());
        lead = installation.signIn(LEAD);
    }

    @Test
    void every_form_is_known_here() {
        Set<String> posted = Routes.all().stream()
                .filter(route -> route.verb().equals("POST"))
                .map(route -> route.template())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Stream.concat(PLANTED.stream(), OTHERS.stream()).toList()).containsAll(posted);
    }

    @Test
    void what_people_write_stands_in_clear_nowhere() throws Exception {
        String number = contact();
        insurance();
        office(number);
        entrance();
        checkpoint();

        assertThat(canaries).hasSizeGreaterThan(20);
        assertThat(filesWith(canaries)).isEmpty();
        // The search finds what does stand there.
        assertThat(filesWith(List.of(number))).isNotEmpty();
        for (String page : List.of("/metrics", "/health", "/openapi")) {
            String said = new Visitor(installation.operations()).get(page).body();
            assertThat(canaries).noneMatch(said::contains);
        }
        assertThat(mails(number))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(canaries).noneMatch(mail::contains));
    }

    /** The office is told a minute after somebody wrote. */
    private List<String> mails(String number) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        while (installation.mails().isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(500);
        }
        assertThat(installation.mails()).noneMatch(mail -> mail.contains(number));
        return installation.mails();
    }

    private String contact() {
        HttpResponse<String> sent = send(
                person,
                "/mississippi/contact",
                "/mississippi/contact",
                Map.of("forWhom", "MYSELF", "agree", "yes", "danger", "", "voicemail", "yes"),
                Map.of(
                        "name", "Kanarienname Example",
                        "phone", "(601) 555-0163 ext 7719",
                        "email", "kanarienmail@example.org",
                        "message", "kanarienmessage, the words of a person"));
        send(
                person,
                "/contact",
                "/contact",
                Map.of("forWhom", "MYSELF", "agree", "", "zip", "38655", "danger", "", "voicemail", ""),
                Map.of(
                        "name", "Kanarienzwei Example",
                        "phone", "601.555.0164",
                        "email", "kanarienzwei@example.org",
                        "message", "kanarienrefused, words of a form that is sent back"));
        String target = Visitor.target(sent);
        return target.substring(target.lastIndexOf('/') + 1);
    }

    private void insurance() {
        Map<String, String> plan = new HashMap<>(Map.of(
                "holder", "SELF",
                "payerName", "Delta Blue",
                "agree", "yes",
                "voicemail", "",
                "suffix", "",
                "birthMonth", "3",
                "birthDay", "9",
                "birthYear", "1947"));
        Map<String, String> words = Map.of(
                "memberId", "MP100200310",
                "firstName", "Kanarienvor",
                "lastName", "Kanariennach",
                "phone", "601 555 0165 x 8841",
                "email", "kanarienplan@example.org",
                "signature", "Kanarienunterschrift");
        // As a telephone sends it: place, time, maker, a small copy and more stand beside the pixels.
        Map<String, byte[]> card = Map.of(
                "front", DrawnCards.photographed(DrawnCards.card(640, 400), 6),
                "back", DrawnCards.photographed(DrawnCards.card(640, 400), 1));
        canaries.addAll(List.of(DrawnCards.CANARY, "2026:03:01"));
        HttpResponse<String> asked =
                send(person, "/mississippi/insurance", "/mississippi/insurance", plan, words, card);
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(photos()).isEqualTo(2);
        canaries.addAll(List.of("KANARIENVOR", "KANARIENNACH", "19470309", "1947-03-09"));
        call();
        program();
        plan.put("zip", "38655");
        plan.put("agree", "");
        send(person, "/insurance", "/insurance", plan, words, card);
        person.post("/mississippi/insurance/coverage", withAll(plan, Map.of("memberId", "KANARIENKARTE")));
        canaries.add("KANARIENKARTE");
        person.post(
                "/mississippi/insurance/link/kanarienlinktoken",
                Map.of("code", "kanariencode", "birthMonth", "3", "birthDay", "9", "birthYear", "1947"));
        canaries.addAll(List.of("kanarienlinktoken", "kanariencode"));
        Map<String, String> theirs = Map.of(
                "payerName", "Kanarienkasse",
                "memberId", "KANARIENFREMD",
                "firstName", "Kanarienfreund",
                "lastName", "Kanarienfreundin");
        Map<String, String> born = Map.of("birthMonth", "3", "birthDay", "9", "birthYear", "1947");
        HttpResponse<String> prepared = person.post(
                "/insurance/prepare", withAll(withAll(born, theirs), Map.of("center", "mississippi", "suffix", "")));
        Matcher link = Pattern.compile("/insurance/sign/[\\w-]+").matcher(prepared.body());
        assertThat(link.find()).isTrue();
        assertThat(person.post(link.group(), born).body()).contains("KANARIENFREMD");
        canaries.addAll(theirs.values());
        canaries.add(link.group().substring(link.group().lastIndexOf('/') + 1));
    }

    /** Somebody at the office calls the plan and writes down what it told. */
    private void call() {
        Matcher number = Pattern.compile("MP-[0-9A-F]{4}-[0-9A-F]{4}")
                .matcher(person.get("/mississippi/insurance/coverage").body());
        assertThat(number.find()).isTrue();
        Map<String, String> told = Map.of(
                "spokenTo", "Kanariensprecher 77",
                "reference", "kanarienreferenz",
                "planName", "Kanarienplan");
        HttpResponse<String> noted = lead.post(
                "/console/coverage/" + number.group() + "/call",
                withAll(
                        Map.of(
                                "day", "2026-01-05",
                                "time", "10:30",
                                "payer", "Pinewater",
                                "notice", "yes",
                                "status", "ACTIVE"),
                        told));
        assertThat(noted.statusCode()).isEqualTo(303);
        canaries.addAll(told.values());
        review(number.group());
    }

    /** Utilization review gets it handed over, writes down what the plan answered, and gives another one back. */
    private void review(String number) {
        String address = "/console/coverage/" + number + "/review";
        Map<String, String> request = Map.of("note", "kanarienhinweis of the office");
        Map<String, String> answer = Map.of(
                "asked", "Kanarienzentrale", "authorization", "KANARIENZUSAGE", "words", "kanarienwort of the plan");
        Map<String, String> reason = Map.of("reason", "kanarienmangel, why it came back");
        Map<String, String> handOver = Map.of(
                "act",
                "hand-over",
                "level",
                "RESIDENTIAL",
                "admission",
                LocalDate.now(ZoneOffset.UTC).toString());
        List<HttpResponse<String>> acts = List.of(
                lead.post(address, withAll(withAll(handOver, request), Map.of("seen", "0"))),
                lead.post(
                        address,
                        withAll(
                                Map.of(
                                        "act", "answer",
                                        "seen", "1",
                                        "state", "REFUSED",
                                        "grantedLevel", "RESIDENTIAL",
                                        "signed", "2026-01-05",
                                        "notice", "yes"),
                                answer)),
                lead.post(address, withAll(withAll(handOver, request), Map.of("seen", "2"))),
                lead.post(address, withAll(Map.of("act", "give-back", "seen", "3"), reason)));
        assertThat(acts).extracting(HttpResponse::statusCode).containsOnly(303);
        assertThat(lead.get(address).body()).contains("KANARIENZUSAGE", "kanarienmangel");
        canaries.addAll(request.values());
        canaries.add("KANARIENZUSAGE");
        canaries.add("kanarienwort of the plan");
        canaries.addAll(reason.values());
    }

    /** A program of the office asks, with other data than the person gave; some that can be read, and some that can't. */
    private void program() {
        String token = installation.token(LEAD);
        String resource = """
                {"resourceType": "CoverageEligibilityRequest", "status": "active", "purpose": ["benefits"],
                 "extension": [{"url": "urn:milepost:fhir:consent",
                    "valueReference": {"reference": "Consent/00000000-0000-4000-8000-0000000000c1"}}],
                 "contained": [
                   {"resourceType": "Patient", "id": "a", "birthDate": "1947-03-09",
                    "identifier": [{"system": "urn:milepost:fhir:inquiry", "value": "MP-0000-0000"}],
                    "name": [{"family": "Kanarienfamilie", "given": ["Kanarienruf"]}]},
                   {"resourceType": "Coverage", "id": "b", "subscriberId": "KANARIENNUMMER",
                    "payor": [{"identifier": {"system": "urn:milepost:fhir:payer", "value": "pinewater"}}]}],
                 "patient": {"reference": "#a"}, "insurance": [{"coverage": {"reference": "#b"}}]}
                """;
        String address = "/api/fhir/r4/CoverageEligibilityRequest";
        HttpResponse<String> unknown = person.postResource(address, resource, token);
        HttpResponse<String> unreadable =
                person.postResource(address, resource.replace("\"1947-03-09\"", "\"kanariengeburt\""), token);
        canaries.addAll(List.of("Kanarienfamilie", "Kanarienruf", "KANARIENNUMMER", "kanariengeburt", token));

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unreadable.statusCode()).isEqualTo(422);
        assertThat(canaries).noneMatch((unknown.body() + unreadable.body())::contains);
    }

    private void office(String number) {
        send(lead, "/console/inbox", "/console/inbox/search", Map.of(), Map.of("search", "kanariensuche@example.org"));
        send(
                lead,
                "/console/inbox/" + number,
                "/console/inbox/" + number + "/note",
                Map.of(),
                Map.of("note", "kanariennotiz, the words of the office"));
        send(
                lead,
                "/console/emergency",
                "/console/emergency",
                Map.of("number", number),
                Map.of("reason", "kanariengrund, why it could not wait"));
    }

    private void entrance() {
        Visitor stranger = new Visitor(installation.address());
        send(
                stranger,
                "/console/sign-in",
                "/console/sign-in",
                Map.of("to", ""),
                Map.of("email", "kanariengast@example.org", "password", "kanarienkennwort"));
        DemoAccount account = DemoAccount.of(LEAD);
        stranger.post("/console/sign-in", Map.of("email", LEAD, "password", account.password()));
        send(
                stranger,
                "/console/sign-in/code",
                "/console/sign-in/code",
                Map.of("to", ""),
                Map.of("code", "kanariensechs"));
        canaries.add(account.password());
    }

    private HttpResponse<String> send(
            Visitor visitor, String page, String action, Map<String, String> choices, Map<String, String> words) {
        return send(visitor, page, action, choices, words, Map.of());
    }

    /** Fills in the form at {@code action} as {@code page} shows it; there must be no field that no map has. */
    private HttpResponse<String> send(
            Visitor visitor,
            String page,
            String action,
            Map<String, String> choices,
            Map<String, String> words,
            Map<String, byte[]> photos) {
        Map<String, String> all = withAll(choices, words);
        assertThat(fields(visitor.get(page).body(), action))
                .as("the fields of " + action)
                .isNotEmpty()
                .allMatch(field -> all.containsKey(field) || TOO_SHORT.contains(field) || photos.containsKey(field));
        canaries.addAll(words.values());
        return photos.isEmpty() ? visitor.post(action, all) : visitor.postWithPhotos(action, all, photos);
    }

    private static Map<String, String> withAll(Map<String, String> choices, Map<String, String> words) {
        Map<String, String> all = new HashMap<>(choices);
        all.putAll(words);
        return all;
    }

    private static Set<String> fields(String page, String action) {
        return FORM.matcher(page)
                .results()
                .filter(form -> form.group(1).equals(action))
                .flatMap(form -> FIELD.matcher(form.group(2)).results())
                .map((MatchResult field) -> field.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private long photos() {
        try (Connection owner = installation.database().getConnection();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from insurance.card_photo p join insurance.verification v on v.id = p.verification where length(p.photo) > 1000 and v.asked_at > now() - interval '1 minute'")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Writes out what the database still holds in memory. */
    private void checkpoint() throws SQLException {
        try (Connection owner = installation.database().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    /** Each file of the database and each log that holds one of {@code words}, with the word. */
    private List<String> filesWith(List<String> words) {
        try (Stream<Path> database = Files.walk(dataFolder());
                Stream<Path> logs = Files.walk(Installation.FOLDER)) {
            return Stream.concat(database, logs)
                    .filter(Files::isRegularFile)
                    .flatMap(file -> in(file, words))
                    .toList();
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Path dataFolder() throws SQLException {
        try (Connection owner = installation.database().getConnection();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            return Path.of(row.getString(1));
        }
    }

    private static Stream<String> in(Path file, List<String> words) {
        try {
            // One character for each byte; the words are ASCII.
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return words.stream().filter(bytes::contains).map(word -> file + ": " + word);
        } catch (NoSuchFileException gone) {
            return Stream.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
