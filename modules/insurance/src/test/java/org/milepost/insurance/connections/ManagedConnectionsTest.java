package org.milepost.insurance.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.insurance.ConnectionFault;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.ConnectionInUse;
import org.milepost.insurance.ConnectionKind;
import org.milepost.insurance.Connections;
import org.milepost.insurance.Connections.Details;
import org.milepost.insurance.Connections.Part;
import org.milepost.insurance.Connections.Secrets;
import org.milepost.insurance.FilesStillOpen;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.Payers;
import org.milepost.insurance.RememberedTrail;
import org.milepost.insurance.Standing.Handover;
import org.milepost.platform.Private;
import org.milepost.platform.testing.LabeledSealing;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.Grant;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Role;
import org.milepost.staff.StaffMember;

class ManagedConnectionsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(HeldConnection.class, PayerRoute.class, SetAsideFile.class);

    private static final Instant NOON = Instant.parse("2026-11-27T18:00:00Z");
    private static final Payer PINEWATER = new Payer(new PayerId("pinewater"), "Pinewater Health Plan", "MPDEMO1");
    private static final Details CORE = new Details(
            ConnectionKind.CORE,
            "Example Clearinghouse",
            "https://clearinghouse.example.org/core",
            "Agreement of March 3, section 4",
            "ZZ",
            "MILEPOST",
            "30",
            "CLEARING",
            true,
            "office");
    private static final Details PERSON =
            new Details(ConnectionKind.PERSON, "By phone", "", "", "ZZ", "", "ZZ", "", false, "");

    private final RememberedTrail trail = new RememberedTrail();
    private Role role = Role.INSURANCE_SPECIALIST;

    @BeforeEach
    void one_payer() {
        DATABASE.run(entities -> {
            entities.createNativeQuery("delete from insurance.payer_route").executeUpdate();
            entities.createNativeQuery("delete from insurance.connection").executeUpdate();
            entities.createNativeQuery("""
                            insert into insurance.payer (id, name, connection_id)
                            values ('pinewater', 'Pinewater Health Plan', 'MPDEMO1') on conflict do nothing
                            """).executeUpdate();
        });
    }

    @Test
    void a_password_is_kept_sealed_and_shown_to_nobody_and_opens_for_a_question() {
        ConnectionId id = add(CORE, secret("open sesame"));

        Connections.Connection shown = in(connections -> connections.find(id)).orElseThrow();
        byte[] kept = DATABASE.call(
                entities -> (byte[]) entities.createNativeQuery("select secret from insurance.connection", byte[].class)
                        .getSingleResult());
        Line line = DATABASE.call(entities -> ways(entities).of(way(id)));

        assertThat(shown.hasSecret()).isTrue();
        assertThat(shown.toString()).doesNotContain("sesame");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("sesame");
        assertThat(line.secret()).isEqualTo(Private.of("open sesame"));
        assertThat(line.toString()).doesNotContain("sesame");
    }

    @Test
    void what_is_kept_stays_where_nothing_else_is_given() {
        ConnectionId id = add(CORE, secret("open sesame"));
        Details renamed = at("https://clearinghouse.example.org/core/v2");

        assertThat(problems(Optional.of(id), renamed, Secrets.KEPT)).isEmpty();
        in(connections -> {
            connections.change(id, renamed, Secrets.KEPT);
            return "";
        });

        Line line = DATABASE.call(entities -> ways(entities).of(way(id)));
        assertThat(line.secret()).isEqualTo(Private.of("open sesame"));
        assertThat(line.address()).hasToString("https://clearinghouse.example.org/core/v2");
    }

    /** Whoever may change an address must not learn by it what was given for another. */
    @Test
    void a_new_machine_gets_no_password_that_was_given_for_another() {
        ConnectionId id = add(CORE, secret("open sesame"));

        assertThat(problems(Optional.of(id), at("https://elsewhere.example.org/core"), Secrets.KEPT))
                .isEqualTo(Map.of(Part.SECRET, ConnectionFault.SECRET_AGAIN));
        assertThat(problems(Optional.of(id), at("https://clearinghouse.example.org:8443/core"), Secrets.KEPT))
                .isEqualTo(Map.of(Part.SECRET, ConnectionFault.SECRET_AGAIN));
        assertThat(problems(Optional.of(id), at("https://elsewhere.example.org/core"), secret("another")))
                .isEmpty();
    }

    @Test
    void what_is_missing_or_wrong_is_named_part_by_part() {
        Details empty = new Details(ConnectionKind.CORE, "", "http://inside", "", "", "", "Z", "~", false, "a:b");

        assertThat(problems(Optional.empty(), empty, secret("caf\u00e9")))
                .isEqualTo(Map.of(
                        Part.NAME, ConnectionFault.NAME,
                        Part.ADDRESS, ConnectionFault.ADDRESS,
                        Part.NOTICE, ConnectionFault.NOTICE,
                        Part.SENDER_QUALIFIER, ConnectionFault.QUALIFIER,
                        Part.SENDER, ConnectionFault.SENDER,
                        Part.RECEIVER_QUALIFIER, ConnectionFault.QUALIFIER,
                        Part.RECEIVER, ConnectionFault.RECEIVER,
                        Part.USER_NAME, ConnectionFault.USER_NAME,
                        Part.SECRET, ConnectionFault.SECRET));
        assertThat(problems(Optional.empty(), CORE, Secrets.KEPT))
                .isEqualTo(Map.of(Part.SECRET, ConnectionFault.SECRET));
        assertThat(problems(Optional.empty(), PERSON, Secrets.KEPT)).isEmpty();
    }

    @Test
    void a_file_that_is_no_certificate_is_not_taken() {
        Secrets certificate =
                new Secrets(Private.of("open sesame"), Private.of("bm8gY2VydGlmaWNhdGU="), Private.of("opens"), false);

        assertThat(problems(Optional.empty(), CORE, certificate))
                .isEqualTo(Map.of(Part.CERTIFICATE, ConnectionFault.CERTIFICATE));
    }

    @Test
    void a_name_belongs_to_one_connection() {
        ConnectionId id = add(CORE, secret("open sesame"));

        assertThat(problems(Optional.empty(), CORE, secret("open")))
                .isEqualTo(Map.of(Part.NAME, ConnectionFault.NAME_TAKEN));
        assertThat(problems(Optional.of(id), CORE, Secrets.KEPT)).isEmpty();
    }

    @Test
    void a_payer_is_asked_by_the_connection_that_was_chosen_for_it_else_by_that_of_the_settings() {
        ConnectionId core = add(CORE, secret("open sesame"));
        ConnectionId person = add(PERSON, Secrets.KEPT);
        assertThat(wayToPinewater().connection()).isEmpty();

        choose(Optional.of(core));
        Way byCore = wayToPinewater();
        choose(Optional.of(person));
        Way byPerson = wayToPinewater();
        Optional<Handover> byHand = DATABASE.call(entities -> ways(entities).byHand(PINEWATER.id()));
        choose(Optional.empty());

        assertThat(byCore.connection()).contains(core);
        assertThat(byCore.notice()).isEqualTo("Agreement of March 3, section 4");
        assertThat(byCore.envelope().receiver()).isEqualTo("CLEARING");
        assertThat(byCore.envelope().originator()).isEqualTo("9MILEPOST0");
        assertThat(byPerson.isPerson()).isTrue();
        assertThat(byHand).contains(Handover.BY_PHONE);
        assertThat(wayToPinewater().connection()).isEmpty();
    }

    @Test
    void a_connection_by_which_somebody_is_asked_is_not_taken_away() {
        ConnectionId id = add(CORE, secret("open sesame"));
        choose(Optional.of(id));

        assertThatExceptionOfType(ConnectionInUse.class).isThrownBy(() -> remove(id));
        assertThat(in(connections -> connections.find(id)).orElseThrow().payers())
                .containsExactly(PINEWATER);
        choose(Optional.empty());
        remove(id);

        assertThat(in(Connections::all)).isEmpty();
    }

    @Test
    void a_connection_whose_files_wait_for_somebody_is_not_taken_away() {
        ConnectionId id = add(CORE, secret("open sesame"));
        DATABASE.run(entities -> entities.createNativeQuery("""
                        insert into insurance.set_aside_file
                            (id, connection, brought_at, set_aside_at, size, reason, state, times_tried)
                        values (gen_random_uuid(), :connection, now(), now(), 12, 'NOT_X12', 'ASIDE', 0)
                        """)
                .setParameter("connection", id.value())
                .executeUpdate());

        assertThatExceptionOfType(FilesStillOpen.class).isThrownBy(() -> remove(id));
        DATABASE.run(entities -> entities.createNativeQuery("update insurance.set_aside_file set state = 'DONE'")
                .executeUpdate());
        remove(id);

        assertThat(in(Connections::all)).isEmpty();
    }

    @Test
    void each_change_is_written_down() {
        ConnectionId id = add(CORE, secret("open sesame"));
        choose(Optional.of(id));
        choose(Optional.empty());
        remove(id);

        assertThat(trail.noted())
                .extracting(AuditedAct::kind, AuditedAct::record, AuditedAct::purpose)
                .containsExactly(
                        tuple(AuditedAct.Kind.CREATED, "connection " + id, "payers.connection"),
                        tuple(AuditedAct.Kind.CHANGED, "payer pinewater", "payers.connection"),
                        tuple(AuditedAct.Kind.CHANGED, "payer pinewater", "payers.connection"),
                        tuple(AuditedAct.Kind.ERASED, "connection " + id, "payers.connection"));
    }

    @Test
    void whoever_may_not_keep_connections_neither_sees_nor_changes_them() {
        ConnectionId id = add(CORE, secret("open sesame"));
        role = Role.ADMISSIONS_LEAD;

        List<Function<Connections, Object>> calls = List.of(
                Connections::all,
                Connections::settings,
                connections -> connections.find(id),
                connections -> connections.problems(Optional.empty(), CORE, Secrets.KEPT),
                connections -> connections.add(CORE, secret("open")),
                connections -> connections.of(PINEWATER.id()),
                connections -> {
                    connections.change(id, CORE, Secrets.KEPT);
                    return "";
                },
                connections -> {
                    connections.remove(id);
                    return "";
                },
                connections -> {
                    connections.choose(PINEWATER.id(), new Connections.Route(Optional.of(id), Optional.empty()));
                    return "";
                });

        assertThat(calls)
                .allSatisfy(
                        call -> assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> in(call)));
    }

    private static Secrets secret(String secret) {
        return new Secrets(Private.of(secret), Private.of(""), Private.of(""), false);
    }

    private static Details at(String address) {
        return new Details(
                CORE.kind(),
                CORE.name(),
                address,
                CORE.notice(),
                CORE.senderQualifier(),
                CORE.sender(),
                CORE.receiverQualifier(),
                CORE.receiver(),
                CORE.production(),
                CORE.userName());
    }

    private ConnectionId add(Details details, Secrets secrets) {
        return in(connections -> connections.add(details, secrets));
    }

    private void choose(Optional<ConnectionId> connection) {
        in(connections -> {
            connections.choose(PINEWATER.id(), new Connections.Route(connection, Optional.empty()));
            return "";
        });
    }

    private void remove(ConnectionId id) {
        in(connections -> {
            connections.remove(id);
            return "";
        });
    }

    private Map<Part, ConnectionFault> problems(Optional<ConnectionId> id, Details details, Secrets secrets) {
        return in(connections -> connections.problems(id, details, secrets));
    }

    private static Way wayToPinewater() {
        return DATABASE.call(entities -> ways(entities).to(PINEWATER.id()).orElseThrow());
    }

    private static Way way(ConnectionId id) {
        return DATABASE.call(entities -> new ConnectionStore(entities)
                .find(id)
                .orElseThrow()
                .way(ConnectionsForTests.read("", "").envelope()));
    }

    private static StoredWays ways(EntityManager entities) {
        return new StoredWays(
                new ConnectionStore(entities),
                ConnectionsForTests.read("https://settings.example.org/x12", "simulated"),
                new LabeledSealing(),
                new RememberedTrail());
    }

    private <T> T in(Function<Connections, T> work) {
        return DATABASE.call(entities -> work.apply(connections(entities)));
    }

    private Connections connections(EntityManager entities) {
        StaffMember someone = new StaffMember(
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                "Robin Example",
                "robin@example.org",
                List.of(new Grant(role, Optional.empty())));
        return new ManagedConnections(
                new ConnectionStore(entities),
                new OnePayerListed(),
                ConnectionsForTests.read("https://settings.example.org/x12", "simulated"),
                address -> address.startsWith("https://") ? Optional.empty() : Optional.of(ConnectionFault.ADDRESS),
                new LabeledSealing(),
                new FileFolders(Optional.empty()),
                new SetAsideStore(entities),
                () -> Optional.of(someone),
                trail,
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    /** A list of one. */
    private static final class OnePayerListed implements Payers {
        @Override
        public List<Payer> all() {
            return List.of(PINEWATER);
        }

        @Override
        public List<Payer> inUse() {
            return all();
        }

        @Override
        public void use(PayerId id, boolean used) {
            throw new UnsupportedOperationException("The list stays as it is.");
        }

        @Override
        public Optional<Payer> find(PayerId id) {
            return all().stream().filter(payer -> payer.id().equals(id)).findFirst();
        }

        @Override
        public void publish(Payer payer) {
            throw new UnsupportedOperationException("The list stays as it is.");
        }
    }
}
