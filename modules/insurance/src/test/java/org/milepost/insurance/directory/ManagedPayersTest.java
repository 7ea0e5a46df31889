package org.milepost.insurance.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerDirectory;
import org.milepost.insurance.PayerFault;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.PayerListed;
import org.milepost.insurance.Payers;
import org.milepost.insurance.RememberedTrail;
import org.milepost.insurance.UploadId;
import org.milepost.insurance.UploadNotUsable;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.Grant;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Role;
import org.milepost.staff.StaffMember;

class ManagedPayersTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(PayerUpload.class);

    private static final Instant NOON = Instant.parse("2026-11-26T18:00:00Z");
    private static final Payer PINEWATER = new Payer(new PayerId("pinewater"), "Pinewater Health Plan", "MPDEMO1");

    private final Listed listed = new Listed();
    private final RememberedTrail trail = new RememberedTrail();
    private Instant now = NOON;
    private Role role = Role.INSURANCE_SPECIALIST;

    @BeforeEach
    void one_payer() {
        listed.publish(PINEWATER);
    }

    @Test
    void a_file_changes_nothing_until_it_is_taken_in_and_then_all_of_it() {
        UploadId upload =
                upload("id,name,connection_id,aliases\nnew-one,New One,X1,N1\npinewater,Pinewater,MPDEMO1,\n");
        assertThat(preview(upload).orElseThrow().changesSomething()).isTrue();
        assertThat(listed.all()).containsExactly(PINEWATER);

        in(directory -> directory.take(upload));

        assertThat(listed.all())
                .containsExactly(
                        new Payer(new PayerId("new-one"), "New One", "X1", List.of("N1")),
                        new Payer(new PayerId("pinewater"), "Pinewater", "MPDEMO1"));
        assertThat(preview(upload)).isEmpty();
    }

    @Test
    void of_a_file_with_one_faulty_line_nothing_is_taken_in() {
        UploadId upload = upload("id,name,connection_id\nnew-one,New One,X1\nnew-two,,X2\n");

        assertThatExceptionOfType(UploadNotUsable.class).isThrownBy(() -> in(directory -> directory.take(upload)));

        assertThat(listed.all()).containsExactly(PINEWATER);
    }

    @Test
    void a_file_is_taken_in_once() {
        UploadId upload = upload("id,name,connection_id\nnew-one,New One,X1\n");
        in(directory -> directory.take(upload));

        assertThatExceptionOfType(UploadNotUsable.class).isThrownBy(() -> in(directory -> directory.take(upload)));
    }

    @Test
    void after_a_day_a_file_is_gone() {
        UploadId upload = upload("id,name,connection_id\nnew-one,New One,X1\n");
        now = NOON.plus(Duration.ofDays(1)).minusMillis(1);
        assertThat(preview(upload)).isPresent();

        now = NOON.plus(Duration.ofDays(1));

        assertThat(preview(upload)).isEmpty();
        assertThatExceptionOfType(UploadNotUsable.class).isThrownBy(() -> in(directory -> directory.take(upload)));
    }

    @Test
    void an_id_at_the_clearinghouse_belongs_to_one_payer() {
        Payer other = new Payer(new PayerId("other"), "Other", "MPDEMO1");
        Payer renamed = new Payer(PINEWATER.id(), "=Pinewater", "MPDEMO1", List.of("7"));

        assertThat(problems(other))
                .isEqualTo(Map.of(PayerDirectory.Part.CONNECTION_ID, PayerFault.CONNECTION_ID_TAKEN));
        assertThat(problems(renamed))
                .isEqualTo(Map.of(
                        PayerDirectory.Part.NAME, PayerFault.FORMULA, PayerDirectory.Part.ALIASES, PayerFault.ALIASES));
        assertThat(problems(PINEWATER)).isEmpty();
    }

    @Test
    void a_payer_is_added_once_and_its_ids_are_its_own() {
        Payer harbor = new Payer(new PayerId("harbor"), "Harbor Mutual", "MPDEMO2", List.of("HM"));
        assertThat(listedAs(harbor)).isEmpty();

        add(harbor);

        assertThat(listed.all()).containsExactly(harbor, PINEWATER);
        assertThat(listedAs(new Payer(harbor.id(), "Another", "X9"))).contains(harbor);
        assertThat(listedAs(new Payer(new PayerId("another"), "Another", "MPDEMO1")))
                .contains(PINEWATER);
        assertThatExceptionOfType(PayerListed.class).isThrownBy(() -> add(new Payer(harbor.id(), "Another", "X9")));
        assertThatExceptionOfType(PayerListed.class)
                .isThrownBy(() -> add(new Payer(new PayerId("another"), "Another", "MPDEMO1")));
        assertThat(listed.all()).containsExactly(harbor, PINEWATER);
    }

    @Test
    void a_payer_that_is_no_longer_in_use_stays_in_the_list_and_can_be_used_again() {
        use(PINEWATER.id(), false);
        List<Payer> found = in(directory -> directory.find(""));
        assertThat(found).containsExactly(PINEWATER);
        assertThat(in(PayerDirectory::outOfUse)).containsExactly(PINEWATER.id());
        assertThat(listed.inUse()).isEmpty();
        assertThatExceptionOfType(PayerListed.class).isThrownBy(() -> add(PINEWATER));

        use(PINEWATER.id(), true);

        assertThat(in(PayerDirectory::outOfUse)).isEmpty();
        assertThat(trail.noted())
                .containsExactly(
                        new AuditedAct(AuditedAct.Kind.CHANGED, "payer pinewater", Optional.empty(), "payers.retired"),
                        new AuditedAct(
                                AuditedAct.Kind.CHANGED, "payer pinewater", Optional.empty(), "payers.restored"));
    }

    @Test
    void an_id_at_the_clearinghouse_that_another_got_meanwhile_changes_nothing() {
        add(new Payer(new PayerId("harbor"), "Harbor Mutual", "MPDEMO2"));

        assertThatExceptionOfType(PayerListed.class)
                .isThrownBy(() -> in(directory -> {
                    directory.change(new Payer(PINEWATER.id(), "Pinewater", "MPDEMO2"));
                    return "";
                }));

        assertThat(listed.find(PINEWATER.id())).contains(PINEWATER);
    }

    /** Of two administrators who added one payer at once, the second wrote over the first, or was answered 500. */
    @Test
    void whoever_changes_the_list_second_waits_for_the_first_and_then_sees_what_they_did() throws Exception {
        Payer harbor = new Payer(new PayerId("harbor"), "Harbor Mutual", "MPDEMO2");
        AtomicReference<CompletableFuture<Void>> second = new AtomicReference<>();

        in(directory -> {
            directory.change(PINEWATER);
            second.set(CompletableFuture.runAsync(() -> add(harbor)));
            awaitSomebodyWaiting();
            listed.publish(harbor);
            return "";
        });

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> second.get().get(30, TimeUnit.SECONDS))
                .withCauseInstanceOf(PayerListed.class);
    }

    private static void awaitSomebodyWaiting() {
        for (int look = 0; look < 300; look++) {
            long waiting = DATABASE.call(
                    entities -> ((Number) entities.createNativeQuery("""
                            select count(*) from pg_locks where locktype = 'advisory' and not granted
                            """).getSingleResult()).longValue());
            if (waiting > 0) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        throw new AssertionError("Nobody waits.");
    }

    @Test
    void whatever_changes_the_list_is_written_down() {
        add(new Payer(new PayerId("harbor"), "Harbor Mutual", "MPDEMO2"));
        in(directory -> {
            directory.change(PINEWATER);
            return "";
        });
        UploadId upload = upload("id,name,connection_id\nnew-one,New One,X1\n");
        in(directory -> directory.take(upload));

        assertThat(trail.noted())
                .containsExactly(
                        new AuditedAct(AuditedAct.Kind.CREATED, "payer harbor", Optional.empty(), "payers.added"),
                        new AuditedAct(AuditedAct.Kind.CHANGED, "payer pinewater", Optional.empty(), "payers.changed"),
                        new AuditedAct(AuditedAct.Kind.CHANGED, "payers", Optional.empty(), "payers.imported"));
    }

    @Test
    void whoever_may_not_keep_the_list_neither_sees_nor_changes_it() {
        UploadId upload = upload("id,name,connection_id\nnew-one,New One,X1\n");
        role = Role.ADMISSIONS_LEAD;

        List<Function<PayerDirectory, Object>> calls = List.of(
                directory -> directory.find(""),
                directory -> directory.find(PINEWATER.id()),
                directory -> directory.problems(PINEWATER),
                directory -> directory.upload(new byte[1]),
                directory -> directory.preview(upload),
                directory -> directory.take(upload),
                directory -> directory.listedAs(PINEWATER),
                PayerDirectory::outOfUse,
                directory -> {
                    directory.use(PINEWATER.id(), false);
                    return "";
                },
                directory -> {
                    directory.change(PINEWATER);
                    return "";
                },
                directory -> {
                    directory.add(PINEWATER);
                    return "";
                });

        assertThat(calls)
                .allSatisfy(
                        call -> assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> in(call)));
    }

    private void use(PayerId id, boolean used) {
        in(directory -> {
            directory.use(id, used);
            return "";
        });
    }

    private void add(Payer payer) {
        in(directory -> {
            directory.add(payer);
            return "";
        });
    }

    private Optional<Payer> listedAs(Payer payer) {
        return in(directory -> directory.listedAs(payer));
    }

    private UploadId upload(String csv) {
        return in(directory -> directory.upload(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<PayerDirectory.Preview> preview(UploadId upload) {
        return in(directory -> directory.preview(upload));
    }

    private Map<PayerDirectory.Part, PayerFault> problems(Payer payer) {
        return in(directory -> directory.problems(payer));
    }

    private <T> T in(Function<PayerDirectory, T> work) {
        return DATABASE.call(entities -> work.apply(directory(entities)));
    }

    private PayerDirectory directory(EntityManager entities) {
        StaffMember someone = new StaffMember(
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                "Robin Example",
                "robin@example.org",
                List.of(new Grant(role, Optional.empty())));
        return new ManagedPayers(entities, listed, () -> Optional.of(someone), trail, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** The list, in memory. */
    private static final class Listed implements Payers {
        private final Map<String, Payer> payers = new TreeMap<>();
        private final Set<PayerId> outOfUse = new HashSet<>();

        @Override
        public List<Payer> all() {
            return List.copyOf(payers.values());
        }

        @Override
        public Optional<Payer> find(PayerId id) {
            return Optional.ofNullable(payers.get(id.value()));
        }

        @Override
        public List<Payer> inUse() {
            return payers.values().stream()
                    .filter(payer -> !outOfUse.contains(payer.id()))
                    .toList();
        }

        @Override
        public void use(PayerId id, boolean used) {
            if (used) {
                outOfUse.remove(id);
            } else {
                outOfUse.add(id);
            }
        }

        @Override
        public void publish(Payer payer) {
            payers.put(payer.id().value(), payer);
        }
    }
}
