package org.milepost.insurance.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.FileId;
import org.milepost.insurance.FileNotOpen;
import org.milepost.insurance.NoSuchFile;
import org.milepost.insurance.RememberedTrail;
import org.milepost.insurance.SetAsideFiles.Listing;
import org.milepost.insurance.SetAsideFiles.Reason;
import org.milepost.insurance.SetAsideFiles.SetAside;
import org.milepost.insurance.SetAsideFiles.State;
import org.milepost.insurance.SomebodyAtWork;
import org.milepost.platform.testing.TestDatabase;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.CenterId;
import org.milepost.staff.NotPermitted;
import org.milepost.staff.Role;

class ManagedSetAsideFilesTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.of(SetAsideFile.class);

    private static final ConnectionId FILES = new ConnectionId("00000000-0000-4000-8000-00000000f11e");
    private static final ConnectionId OTHER = new ConnectionId("00000000-0000-4000-8000-0000000007e4");
    private static final Instant NOON = Instant.parse("2026-11-27T18:00:00Z");
    private static final Instant BROUGHT = Instant.parse("2026-11-27T12:00:00Z");

    @TempDir
    Path path;

    private final RememberedTrail trail = new RememberedTrail();
    private Role role = Role.INSURANCE_SPECIALIST;
    private Instant now = NOON;

    @BeforeEach
    void two_connections_without_files() {
        DATABASE.run(entities -> {
            entities.createNativeQuery("delete from insurance.connection").executeUpdate();
            for (ConnectionId connection : List.of(FILES, OTHER)) {
                entities.createNativeQuery("""
                                insert into insurance.connection (id, version, name, kind, notice, sender_qualifier, sender,
                                    receiver_qualifier, receiver, production, user_name, key)
                                values (:id, 0, :name, 'FILES', 'x', 'ZZ', 'A', 'ZZ', 'B', false, '', decode('', 'hex'))
                                """)
                        .setParameter("id", connection.value())
                        .setParameter("name", connection.toString())
                        .executeUpdate();
            }
        });
    }

    @Test
    void a_file_is_listed_with_its_reason_its_size_and_its_times_and_without_its_name() throws IOException {
        FileId file = setAside(Reason.TOO_LARGE);

        Listing listing = list(FILES);
        Map<ConnectionId, Long> counts =
                DATABASE.call(entities -> files(entities).counts());
        List<?> rows = DATABASE.call(entities -> entities.createNativeQuery(
                        "select cast(to_jsonb(f) as text) from insurance.set_aside_file f")
                .getResultList());

        assertThat(listing.files())
                .containsExactly(new SetAside(file, BROUGHT, NOON, 5, Reason.TOO_LARGE, State.ASIDE, 0));
        assertThat(listing.total()).isEqualTo(1);
        assertThat(list(OTHER).files()).isEmpty();
        assertThat(counts).isEqualTo(Map.of(FILES, 1L));
        assertThat(rows).singleElement().asString().doesNotContain("heron");
    }

    @Test
    void what_was_set_aside_last_stands_first_and_a_page_has_fifty() throws IOException {
        for (int minute = 0; minute < 51; minute++) {
            now = NOON.plus(Duration.ofMinutes(minute));
            setAside(Reason.NOT_X12);
        }

        Listing first = list(FILES);
        Listing second = DATABASE.call(entities -> files(entities).list(FILES, 1));

        assertThat(first.files()).hasSize(50);
        assertThat(first.files().get(0).setAsideAt()).isEqualTo(NOON.plus(Duration.ofMinutes(50)));
        assertThat(first.total()).isEqualTo(51);
        assertThat(second.files()).extracting(SetAside::setAsideAt).containsExactly(NOON);
    }

    @Test
    void a_file_that_is_tried_again_waits_for_the_next_run_and_then_for_a_decision_once_more() throws IOException {
        FileId file = setAside(Reason.UNREADABLE);

        run(files -> files.tryAgain(FILES, file));
        assertThat(list(FILES).files()).extracting(SetAside::state).containsExactly(State.AGAIN);
        now = NOON.plusSeconds(30);
        run(files -> files.triedInVain(FILES, file.value(), Reason.NOT_ASKED));

        assertThat(list(FILES).files())
                .containsExactly(new SetAside(file, BROUGHT, now, 5, Reason.NOT_ASKED, State.ASIDE, 1));
    }

    @Test
    void a_file_that_was_taken_in_the_end_is_listed_no_more() throws IOException {
        FileId file = setAside(Reason.NOT_TOLD);
        run(files -> files.tryAgain(FILES, file));

        run(files -> files.taken(FILES, file.value()));

        assertThat(list(FILES)).isEqualTo(new Listing(List.of(), 0));
        assertThatExceptionOfType(NoSuchFile.class).isThrownBy(() -> run(files -> files.doneWith(FILES, file)));
    }

    @Test
    void whoever_comes_second_is_told_that_somebody_has_decided() throws IOException {
        FileId again = setAside(Reason.NOT_X12);
        FileId done = setAside(Reason.NOT_X12);
        run(files -> files.tryAgain(FILES, again));
        run(files -> files.doneWith(FILES, done));

        assertThatExceptionOfType(FileNotOpen.class).isThrownBy(() -> run(files -> files.tryAgain(FILES, again)));
        assertThatExceptionOfType(FileNotOpen.class).isThrownBy(() -> run(files -> files.doneWith(FILES, again)));
        assertThatExceptionOfType(FileNotOpen.class).isThrownBy(() -> run(files -> files.tryAgain(FILES, done)));
        assertThatExceptionOfType(FileNotOpen.class).isThrownBy(() -> run(files -> files.doneWith(FILES, done)));
        assertThat(list(FILES).files()).extracting(SetAside::id).containsExactly(again);
        assertThat(trail.noted()).hasSize(2);
    }

    @Test
    void a_file_that_is_gone_is_told_so_can_be_taken_off_the_list_and_waits_again_when_it_is_back() throws IOException {
        FileId file = setAside(Reason.NOT_X12);

        run(files -> files.lookedFor(FILES, file.value(), false));
        assertThat(list(FILES).files()).extracting(SetAside::state).containsExactly(State.GONE);
        assertThatExceptionOfType(FileNotOpen.class).isThrownBy(() -> run(files -> files.tryAgain(FILES, file)));
        run(files -> files.lookedFor(FILES, file.value(), true));
        assertThat(list(FILES).files()).extracting(SetAside::state).containsExactly(State.ASIDE);
        run(files -> files.lookedFor(FILES, file.value(), false));
        run(files -> files.doneWith(FILES, file));

        assertThat(list(FILES).files()).isEmpty();
    }

    /** A disk may be away for a while: what comes back with it is not found anew. */
    @Test
    void that_somebody_was_done_with_a_file_is_remembered_for_thirty_days_after_it_is_gone() throws IOException {
        FileId file = setAside(Reason.NOT_X12);
        run(files -> files.doneWith(FILES, file));

        now = NOON.plus(Duration.ofDays(30));
        run(files -> files.lookedFor(FILES, file.value(), false));
        assertThat(states()).isEqualTo(Map.of(file.value(), State.DONE));
        now = NOON.plus(Duration.ofDays(30)).plusSeconds(1);
        run(files -> files.lookedFor(FILES, file.value(), false));

        assertThat(states()).isEmpty();
    }

    @Test
    void each_decision_is_written_down() throws IOException {
        FileId one = setAside(Reason.NOT_X12);
        FileId other = setAside(Reason.NOT_X12);
        run(files -> files.tryAgain(FILES, one));
        run(files -> files.doneWith(FILES, other));

        assertThat(trail.noted())
                .extracting(AuditedAct::kind, AuditedAct::record, AuditedAct::purpose)
                .containsExactly(
                        tuple(AuditedAct.Kind.CHANGED, "file " + one, "payers.files.again"),
                        tuple(AuditedAct.Kind.CHANGED, "file " + other, "payers.files.done"));
    }

    @Test
    void a_file_of_another_connection_is_not_found() throws IOException {
        FileId file = setAside(Reason.NOT_X12);

        assertThatExceptionOfType(NoSuchFile.class).isThrownBy(() -> run(files -> files.tryAgain(OTHER, file)));
        assertThatExceptionOfType(NoSuchFile.class).isThrownBy(() -> run(files -> files.doneWith(OTHER, file)));
    }

    @Test
    void whoever_may_not_keep_connections_neither_sees_nor_decides() throws IOException {
        FileId file = setAside(Reason.NOT_X12);
        role = Role.ADMISSIONS_LEAD;

        List<Consumer<ManagedSetAsideFiles>> calls = List.of(
                ManagedSetAsideFiles::counts,
                files -> files.list(FILES, 0),
                files -> files.tryAgain(FILES, file),
                files -> files.doneWith(FILES, file));

        assertThat(calls)
                .allSatisfy(
                        call -> assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> run(call)));
    }

    private FileId setAside(Reason reason) throws IOException {
        Path brought = Files.writeString(path.resolve("heron-example.x12"), "ISA*~");
        Files.setLastModifiedTime(brought, FileTime.from(BROUGHT));
        BroughtFiles folder = new BroughtFiles(path, path);
        BroughtFiles.Aside file = folder.setAside(folder.incoming(NOON).stream()
                .filter(one -> one.id().isEmpty())
                .findFirst()
                .orElseThrow());
        run(files -> files.add(FILES, file, reason));
        return new FileId(file.id());
    }

    private Listing list(ConnectionId connection) {
        return DATABASE.call(entities -> files(entities).list(connection, 0));
    }

    private Map<UUID, State> states() {
        return DATABASE.call(entities -> files(entities).states(FILES));
    }

    private void run(Consumer<ManagedSetAsideFiles> work) {
        Function<EntityManager, String> whole = entities -> {
            work.accept(files(entities));
            return "";
        };
        DATABASE.call(whole);
    }

    private ManagedSetAsideFiles files(EntityManager entities) {
        return new ManagedSetAsideFiles(
                new SetAsideStore(entities),
                new SomebodyAtWork(role, new CenterId("mississippi")),
                trail,
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
