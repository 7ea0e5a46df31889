package org.milepost.staff.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.platform.Sessions;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.ExternalIdentities.Arrival;
import org.milepost.staff.ExternalIdentities.Departure;
import org.milepost.staff.SessionsInMemory;
import org.milepost.staff.UnknownIdentity;

/** Sign-ins by a real OpenID Connect server on this machine, over HTTP. */
class OidcIdentitiesTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of();

    private static final HandedOut HANDED_OUT = new HandedOut();
    private static final MockOAuth2Server SERVER = new MockOAuth2Server(HANDED_OUT);
    private static final String ISSUER = "staff";
    private static final String CLIENT = "milepost";
    private static final String SECRET = "a secret that is long enough to sign by";
    private static final String HOME = "/console";
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final UUID ANA = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Map<String, Object> VERIFIED = Map.of("email", "Ana@example.org", "email_verified", true);

    private Instant now = NOON;
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };
    private final Bindings bindings = new Bindings() {
        @Override
        public Optional<UUID> account(Identity identity) {
            return DATABASE.call(entities -> new StoredBindings(entities, clock).account(identity));
        }

        @Override
        public void forget(UUID account) {
            DATABASE.run(entities -> new StoredBindings(entities, clock).forget(account));
        }
    };
    private final OidcIdentities identities =
            identities(SERVER.issuerUrl(ISSUER).toString());

    /** Its first answers take longer than we wait for a provider, on a machine that has much to do. */
    @BeforeAll
    static void start_the_provider_and_have_it_answer_once() {
        SERVER.start();
        get(SERVER.wellKnownUrl(ISSUER).uri());
        get(SERVER.jwksUrl(ISSUER).uri());
        SERVER.anyToken(SERVER.issuerUrl(ISSUER), Map.of(), Duration.ofHours(1));
    }

    @AfterAll
    static void stop_the_provider() {
        SERVER.shutdown();
    }

    @BeforeEach
    void ana_works_here() {
        DATABASE.run(entities ->
                entities.createNativeQuery("delete from staff.account").executeUpdate());
        write("insert into staff.account (id, email, name, password_hash, made_at)" + " values ('" + ANA
                + "', 'ana@example.org', 'Ana', 'a hash', now())");
    }

    @Test
    void the_provider_is_asked_for_a_code_with_a_challenge() {
        URI address = identities.begin(HOME).orElseThrow().address();

        assertThat(address.toString()).startsWith(SERVER.issuerUrl(ISSUER).toString());
        assertThat(parameters(address.getRawQuery()))
                .containsEntry("response_type", "code")
                .containsEntry("response_mode", "query")
                .containsEntry("scope", "openid email")
                .containsEntry("client_id", CLIENT)
                .containsEntry("redirect_uri", "http://localhost:8080/console/sign-in/provider/return")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("acr_values", "gold")
                .containsKeys("code_challenge", "state", "nonce");
    }

    @Test
    void somebody_with_the_verified_address_of_an_account_is_in_and_comes_back_to_where_they_wanted() {
        assertThat(signIn("ana-1", VERIFIED, "/console/inbox")).contains(new Arrival(ANA, false, "/console/inbox"));
    }

    @Test
    void afterwards_they_are_known_whatever_their_address_is() {
        signIn("ana-1", VERIFIED);

        assertThat(signIn("ana-1", Map.of("email", "ana@married.example.org", "email_verified", true)))
                .isPresent();
        assertThat(signIn("ana-1", Map.of())).map(Arrival::account).contains(ANA);
    }

    @Test
    void nobody_else_with_the_same_address_is_let_in() {
        signIn("ana-1", VERIFIED);

        assertUnknown("somebody-2", VERIFIED);
        assertThat(signIn("ana-1", VERIFIED)).isPresent();
    }

    @Test
    void an_address_that_is_not_verified_opens_nothing() {
        assertUnknown("ana-1", Map.of("email", "ana@example.org"));
        assertUnknown("ana-1", Map.of("email", "ana@example.org", "email_verified", false));
        assertUnknown("ana-1", Map.of("email", "ana@example.org", "email_verified", "true"));
    }

    @Test
    void who_has_no_account_gets_none() {
        assertUnknown("ben-1", Map.of("email", "ben@example.org", "email_verified", true));

        assertThat(DATABASE.<Long>call(
                        entities -> (Long) entities.createNativeQuery("select count(*) from staff.account", Long.class)
                                .getSingleResult()))
                .isEqualTo(1);
    }

    @Test
    void who_was_invited_uses_the_link_first() {
        write("update staff.account set password_hash = null");
        assertUnknown("ana-1", VERIFIED);

        write("update staff.account set password_hash = 'a hash'");
        assertThat(signIn("ana-1", VERIFIED)).isPresent();
    }

    @Test
    void an_ended_account_is_opened_neither_by_address_nor_by_whom_it_was_bound_to() {
        signIn("ana-1", VERIFIED);

        write("update staff.account set ended_at = now(), password_hash = null");

        assertUnknown("ana-1", VERIFIED);
        assertUnknown("ana-2", VERIFIED);
    }

    @Test
    void an_account_that_was_unbound_is_bound_anew() {
        signIn("ana-1", VERIFIED);

        identities.forget(ANA);

        assertThat(signIn("ana-2", VERIFIED)).map(Arrival::account).contains(ANA);
        assertUnknown("ana-1", VERIFIED);
    }

    @Test
    void the_same_subject_of_another_provider_is_somebody_else() {
        signIn("ana-1", VERIFIED);

        Identity elsewhere = new Identity("https://id.example.com", "ana-1", Optional.empty(), false);

        assertThat(bindings.account(elsewhere)).isEmpty();
    }

    @Test
    void the_provider_s_word_counts_as_second_factor_where_it_is_the_configured_one() {
        assertThat(withSecondFactor(Map.of("amr", List.of("pwd", "mfa")))).isTrue();
        assertThat(withSecondFactor(Map.of("acr", "gold"))).isTrue();

        assertThat(withSecondFactor(Map.of("amr", List.of("pwd")))).isFalse();
        assertThat(withSecondFactor(Map.of("acr", "silver"))).isFalse();
        assertThat(withSecondFactor(Map.of())).isFalse();
    }

    @Test
    void a_token_made_for_another_client_is_refused() {
        assertThat(signIn("ana-1", and("aud", List.of("somebody-elses")))).isEmpty();
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        assertThat(signIn("ana-1", and("iss", SERVER.issuerUrl("visitors").toString())))
                .isEmpty();
    }

    @Test
    void a_token_that_ran_out_is_refused() throws Exception {
        assertThat(signInBy(claims -> signedByTheProvider(claims, Duration.ofMinutes(-2))))
                .isEmpty();
    }

    /** So that none of those below is refused for anything else. */
    @Test
    void a_token_with_the_same_claims_is_taken_where_the_provider_signed_it() throws Exception {
        assertThat(signInBy(OidcIdentitiesTest::signedByTheProvider)).isPresent();
    }

    @Test
    void a_token_made_for_another_sign_in_is_refused() throws Exception {
        assertThat(signInBy(claims -> signedByTheProvider(new JWTClaimsSet.Builder(claims)
                        .claim("nonce", "another")
                        .build())))
                .isEmpty();
        assertThat(signInBy(claims -> signedByTheProvider(
                        new JWTClaimsSet.Builder(claims).claim("nonce", null).build())))
                .isEmpty();
    }

    @Test
    void a_token_that_nobody_signed_is_refused() throws Exception {
        assertThat(signInBy(PlainJWT::new)).isEmpty();
    }

    @Test
    void a_token_that_was_signed_by_our_own_secret_is_refused() throws Exception {
        assertThat(signInBy(claims -> {
                    SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
                    token.sign(new MACSigner(SECRET.getBytes(UTF_8)));
                    return token;
                }))
                .isEmpty();
    }

    @Test
    void a_token_that_was_signed_by_another_key_is_refused() throws Exception {
        assertThat(signInBy(claims -> {
                    SignedJWT token = new SignedJWT(signedByTheProvider(claims).getHeader(), claims);
                    token.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
                    return token;
                }))
                .isEmpty();
    }

    @Test
    void an_answer_is_good_once() {
        Departure departure = identities.begin(HOME).orElseThrow();
        SERVER.enqueueCallback(callback("ana-1", VERIFIED));
        String answer = answer(departure);
        assertThat(identities.arrive(departure.token(), answer)).isPresent();

        String other = answer(departure);

        assertThat(identities.arrive(departure.token(), answer)).isEmpty();
        assertThat(identities.arrive(departure.token(), other)).isEmpty();
    }

    @Test
    void an_answer_is_good_for_ten_minutes() {
        Departure just = identities.begin(HOME).orElseThrow();
        Departure late = identities.begin(HOME).orElseThrow();
        SERVER.enqueueCallback(callback("ana-1", VERIFIED));
        String first = answer(just);
        String second = answer(late);

        now = NOON.plus(Duration.ofMinutes(10)).minusSeconds(1);
        assertThat(identities.arrive(just.token(), first)).isPresent();

        now = NOON.plus(Duration.ofMinutes(10));
        assertThat(identities.arrive(late.token(), second)).isEmpty();
    }

    /** Somebody who made another's browser open an answer of their own would have them work in a foreign account. */
    @Test
    void an_answer_to_another_browser_is_refused_and_spoils_nothing() {
        Departure hers = identities.begin(HOME).orElseThrow();
        Departure another = identities.begin(HOME).orElseThrow();

        assertThat(identities.arrive(hers.token(), answer(another))).isEmpty();

        SERVER.enqueueCallback(callback("ana-1", VERIFIED));
        assertThat(finish(hers)).isPresent();
    }

    @Test
    void an_answer_in_another_provider_s_name_is_refused() {
        Departure departure = identities.begin(HOME).orElseThrow();

        assertThat(identities.arrive(departure.token(), answer(departure) + "&iss=https%3A%2F%2Fid.example.com"))
                .isEmpty();
    }

    @Test
    void a_refusal_of_the_provider_is_one() {
        Departure departure = identities.begin(HOME).orElseThrow();
        String state = parameters(departure.address().getRawQuery()).get("state");

        assertThat(identities.arrive(departure.token(), "error=access_denied&state=" + state))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "code",
                "code=",
                "code=abc",
                "state=",
                "%",
                "code=%ZZ&state=%ZZ",
                "code=a&code=b&state=c&state=d",
                "response=abc"
            })
    void what_is_no_answer_opens_nothing(String query) {
        Departure departure = identities.begin(HOME).orElseThrow();

        assertThat(identities.arrive(departure.token(), query)).isEmpty();
        assertThat(identities.arrive(new Sessions.Token("made up"), query)).isEmpty();
    }

    @Test
    void a_provider_that_is_away_is_asked_again_when_it_is_back() {
        MockOAuth2Server other = new MockOAuth2Server();
        other.start();
        String issuer = other.issuerUrl(ISSUER).toString();
        int port = other.baseUrl().port();
        other.shutdown();
        OidcIdentities lonely = identities(issuer);
        assertThat(lonely.provider()).contains("Example ID");
        assertThat(lonely.begin(HOME)).isEmpty();

        MockOAuth2Server back = new MockOAuth2Server();
        back.start(port);

        assertThat(lonely.begin(HOME)).isPresent();
        back.shutdown();
    }

    @Test
    void without_a_provider_nobody_sets_out_or_arrives() {
        OidcIdentities none = identities("");

        assertThat(none.provider()).isEmpty();
        assertThat(none.begin(HOME)).isEmpty();
        assertThat(none.arrive(new Sessions.Token("made up"), "code=a&state=b")).isEmpty();
    }

    private boolean withSecondFactor(Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(VERIFIED);
        all.putAll(claims);
        return signIn("ana-1", all).orElseThrow().withSecondFactor();
    }

    private void assertUnknown(String subject, Map<String, Object> claims) {
        assertThatExceptionOfType(UnknownIdentity.class).isThrownBy(() -> signIn(subject, claims));
    }

    private Optional<Arrival> signIn(String subject, Map<String, Object> claims) {
        return signIn(subject, claims, HOME);
    }

    private Optional<Arrival> signIn(String subject, Map<String, Object> claims, String to) {
        SERVER.enqueueCallback(callback(subject, claims));
        return finish(identities.begin(to).orElseThrow());
    }

    private Optional<Arrival> finish(Departure departure) {
        return identities.arrive(departure.token(), answer(departure));
    }

    /** A token as a test makes it. */
    private interface Made {
        JWT of(JWTClaimsSet claims) throws Exception;
    }

    /** A sign-in at which the provider hands out a token with all the right claims, as {@code made}. */
    private Optional<Arrival> signInBy(Made made) throws Exception {
        Departure departure = identities.begin(HOME).orElseThrow();
        String answer = answer(departure);
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(SERVER.issuerUrl(ISSUER).toString())
                .subject("ana-1")
                .audience(CLIENT)
                .claim("iat", System.currentTimeMillis() / 1_000)
                .claim("exp", System.currentTimeMillis() / 1_000 + 3_600)
                .claim("nonce", parameters(departure.address().getRawQuery()).get("nonce"));
        VERIFIED.forEach(claims::claim);
        HANDED_OUT.next(made.of(claims.build()));
        return identities.arrive(departure.token(), answer);
    }

    private static SignedJWT signedByTheProvider(JWTClaimsSet claims) {
        return signedByTheProvider(claims, Duration.ofHours(1));
    }

    private static SignedJWT signedByTheProvider(JWTClaimsSet claims, Duration lasting) {
        return SERVER.anyToken(SERVER.issuerUrl(ISSUER), claims.getClaims(), lasting);
    }

    /** What the provider sends the browser back with. */
    private static String answer(Departure departure) {
        return URI.create(get(departure.address())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .getRawQuery();
    }

    private static HttpResponse<Void> get(URI address) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DefaultOAuth2TokenCallback callback(String subject, Map<String, Object> claims) {
        return new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of(CLIENT), claims);
    }

    private static Map<String, Object> and(String name, Object value) {
        Map<String, Object> claims = new HashMap<>(VERIFIED);
        claims.put(name, value);
        return claims;
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> single = new HashMap<>();
        URLUtils.parseParameters(query).forEach((name, values) -> single.put(name, values.get(0)));
        return single;
    }

    private static void write(String sql) {
        DATABASE.run(entities -> entities.createNativeQuery(sql).executeUpdate());
    }

    private OidcIdentities identities(String issuer) {
        ProviderSettings settings = new ProviderSettings(
                Optional.of(issuer),
                "Example ID",
                Optional.of(CLIENT),
                Optional.of(SECRET),
                Optional.empty(),
                Optional.of("gold"),
                Optional.of("mfa"),
                "http://localhost:8080");
        return new OidcIdentities(settings, bindings, new SessionsInMemory(clock));
    }
}
